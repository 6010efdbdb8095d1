package uk.candour.local.gateway;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What Tomcat refuses before any of our code sees it, as a problem detail instead of its own page.
 */
public final class PlainRefusals extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getReporter()
                    .write(
                            """
                            {"title":"%s","status":%d,"detail":"This request is not written as HTTP requires."}\
                            """
                                    .formatted(status.getReasonPhrase(), status.value()));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The caller has gone", e);
        }
    }
}
