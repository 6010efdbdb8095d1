package uk.candour.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Says a problem in the form that was asked for: JSON to a client, a page to a person. */
@Component
public class ProblemAnswers {

    private final ApiPaths api;
    private final JsonMapper json;

    ProblemAnswers(ApiPaths api, JsonMapper json) {
        this.api = api;
        this.json = json;
    }

    /** What a controller may return. */
    Object to(HttpServletRequest request, Problem problem) {
        if (api.contain(pathOf(request))) {
            return ResponseEntity.status(problem.status())
                    .headers(problem.headers())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem.json());
        }
        return new ModelAndView("error", Map.of("problem", problem), problem.status());
    }

    /** For filters, which answer before any controller is chosen. */
    public void write(HttpServletResponse response, HttpStatusCode status) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Problem.of(status).json()));
    }

    /** Keeps the words of a refusal for the error page that follows. */
    public static void say(HttpServletRequest request, Refusal refusal) {
        request.setAttribute(Refusal.class.getName(), refusal);
    }

    /** The path that was asked for, also when the container sent the request on to /error. */
    private static String pathOf(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = asked == null ? request.getRequestURI() : asked.toString();
        return uri.substring(Math.min(uri.length(), request.getContextPath().length()));
    }
}
