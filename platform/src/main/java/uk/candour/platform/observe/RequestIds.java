package uk.candour.platform.observe;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
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
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id: the one in X-Request-Id if it is a plain word, else a new one. It is
 * in the context of each log line and in the answer's X-Request-Id.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    /** Anything else could forge log lines or fill them. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final String KEPT = RequestIds.class.getName();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id =
                request.getAttribute(KEPT) instanceof String kept
                        ? kept
                        : idOf(request.getHeader(HEADER));
        request.setAttribute(KEPT, id);
        response.setHeader(HEADER, id);
        try (MDCCloseable _ = MDC.putCloseable("requestId", id)) {
            chain.doFilter(request, response);
        }
    }

    /** An error is dispatched through here again and keeps the id it began with. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String idOf(@Nullable String offered) {
        return offered != null && PLAIN.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }
}
