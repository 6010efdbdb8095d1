package uk.candour.platform.observe;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.MDC.MDCCloseable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives every request an id: the one in X-Request-Id if it is a plain word, else a new one. It is
 * in the context of each log line and in the answer's X-Request-Id.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds implements Filter {

    static final String HEADER = "X-Request-Id";

    /** Anything else could forge log lines or fill them. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final String KEPT = RequestIds.class.getName();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // An error is dispatched through here again: it keeps the id it began with.
        String id =
                request.getAttribute(KEPT) instanceof String kept
                        ? kept
                        : idOf(((HttpServletRequest) request).getHeader(HEADER));
        request.setAttribute(KEPT, id);
        ((HttpServletResponse) response).setHeader(HEADER, id);
        try (MDCCloseable _ = MDC.putCloseable("requestId", id)) {
            chain.doFilter(request, response);
        }
    }

    private static String idOf(@Nullable String offered) {
        return offered != null && PLAIN.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }
}
