package uk.candour.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which addresses are for clients (tokens, JSON) and which are pages (sessions, HTML). */
@Component
public class ApiPaths {

    private final String workPath;

    ApiPaths(@Value("${candour.work-path:}") String workPath) {
        this.workPath = workPath;
    }

    public boolean contain(HttpServletRequest request) {
        String info = Objects.requireNonNullElse(request.getPathInfo(), "");
        return contain(request.getServletPath() + info);
    }

    /** The path within the application: without its context path. */
    boolean contain(String path) {
        return path.startsWith("/api/") || path.startsWith(workPath + "/api/");
    }

    /** Where staff pages of this service begin: empty, or /intake beside the public pages. */
    public String workPath() {
        return workPath;
    }
}
