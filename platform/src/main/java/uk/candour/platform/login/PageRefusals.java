package uk.candour.platform.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.web.ProblemAnswers;

/** 403 on pages. A form without its token was most likely open for too long: it says so. */
class PageRefusals implements AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(PageRefusals.class);

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        log.warn("Refused a page: {} {}", request.getMethod(), why.getClass().getSimpleName());
        if (why instanceof CsrfException) {
            ProblemAnswers.say(
                    request,
                    new Forbidden(
                            "Go back, reload the page and send the form again. It may have been open for too long."));
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
