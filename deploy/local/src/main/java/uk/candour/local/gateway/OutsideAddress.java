package uk.candour.local.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forgets what a caller claims about proxies before this one. The gateway is where the outside
 * begins: only what it adds itself may decide what links and redirects look like.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutsideAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutClaims(request), response);
    }

    private static final class WithoutClaims extends HttpServletRequestWrapper {

        WithoutClaims(HttpServletRequest request) {
            super(request);
        }

        private static boolean claim(String header) {
            String name = header.toLowerCase(Locale.ROOT);
            return name.equals("forwarded") || name.startsWith("x-forwarded-");
        }

        @Override
        public @Nullable String getHeader(String name) {
            return claim(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return claim(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = Collections.list(super.getHeaderNames());
            names.removeIf(WithoutClaims::claim);
            return Collections.enumeration(names);
        }
    }
}
