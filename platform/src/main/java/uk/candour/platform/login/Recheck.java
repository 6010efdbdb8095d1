package uk.candour.platform.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a signed-in session that has grown old, so that the provider is asked again: whoever still
 * may comes straight back, whoever lost a role has lost it. Reading is interrupted first; a form
 * being sent gets eleven hours more, because its text would be lost.
 */
class Recheck extends OncePerRequestFilter {

    private static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";
    private static final Duration GRACE = Duration.ofHours(11);

    private final Duration age;

    Recheck(Duration age) {
        this.age = age;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SIGNED_IN) != null && isOld(session, request)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean isOld(HttpSession session, HttpServletRequest request) {
        Duration limit = "GET".equals(request.getMethod()) ? age : age.plus(GRACE);
        long lived = session.getLastAccessedTime() - session.getCreationTime();
        return lived > limit.toMillis();
    }
}
