package uk.candour.local.gateway;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What the gateway itself has to say: a page for people, a problem detail (RFC 9457) for programs.
 */
final class Unavailable {

    private Unavailable() {}

    static ServerResponse notFound(ServerRequest request) {
        return problem(request, HttpStatus.NOT_FOUND, "There is nothing at this address.");
    }

    static ServerResponse tryAgain(Throwable cause, ServerRequest request) {
        return problem(
                request,
                HttpStatus.SERVICE_UNAVAILABLE,
                "This part of the service is starting or is being restarted. Try again in a few"
                        + " seconds.");
    }

    private static ServerResponse problem(ServerRequest request, HttpStatus status, String detail) {
        ServerResponse.BodyBuilder answer =
                ServerResponse.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        if (wantsPage(request)) {
            return answer.contentType(MediaType.TEXT_HTML).body(page(status, detail));
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(request.requestPath().value()));
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static boolean wantsPage(ServerRequest request) {
        List<MediaType> accepted = request.headers().accept();
        return accepted.stream().anyMatch(it -> it.getSubtype().equals("html"));
    }

    private static String page(HttpStatus status, String detail) {
        String title =
                status == HttpStatus.NOT_FOUND
                        ? "Page not found"
                        : "Sorry, this page is not there right now";
        return """
        <!DOCTYPE html>
        <html lang="en" class="govuk-template">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%1$s – Candour</title>
          <link rel="stylesheet" href="/auth/assets/govuk-frontend-6.6.0.min.css">
        </head>
        <body class="govuk-template__body">
          <div class="govuk-width-container"><main class="govuk-main-wrapper">
            <h1 class="govuk-heading-l">%1$s</h1>
            <p class="govuk-body">%2$s</p>
          </main></div>
        </body>
        </html>
        """
                .formatted(title, detail);
    }
}
