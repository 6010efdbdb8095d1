package uk.candour.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what was refused before any controller was chosen: by a filter or by the container. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final ProblemAnswers answers;

    ErrorPages(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request) {
        Object said = request.getAttribute(Refusal.class.getName());
        Object thrown =
                said == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : said;
        Problem problem =
                thrown instanceof Exception exception
                        ? Problems.of(exception)
                        : Problem.of(statusOf(request));
        if (problem.fault()) {
            log.error(
                    "Fault before a controller answered: {}",
                    problem.status(),
                    asThrowable(thrown));
        }
        return answers.to(request, problem);
    }

    private static HttpStatusCode statusOf(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
    }

    private static @Nullable Throwable asThrowable(@Nullable Object thrown) {
        return thrown instanceof Throwable it ? it : null;
    }
}
