package uk.candour.platform.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import uk.candour.platform.web.ProblemAnswers;

/** 401 and 403 on API paths, as problem details; each leaves one line in the log. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiRefusals.class);

    private final ProblemAnswers answers;

    ApiRefusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        log.info("Refused a call without a valid token: {}", why.getClass().getSimpleName());
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                why instanceof OAuth2AuthenticationException
                        ? "Bearer error=\"invalid_token\""
                        : "Bearer");
        answers.write(response, HttpStatus.UNAUTHORIZED);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        log.warn("Refused a call to someone without the role: {}", request.getMethod());
        answers.write(response, HttpStatus.FORBIDDEN);
    }
}
