package uk.candour.platform.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.web.ProblemAnswers;

/**
 * Takes files from signed-in people alone. To find the form's token among the fields of an upload
 * its whole body has to be read and its files kept on disk, and that comes before anybody asks who
 * sent it: so this asks first.
 */
class KnownSenders extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (PersonParameter.current() == null) {
            ProblemAnswers.say(request, new Forbidden("Sign in, then send the file again."));
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
