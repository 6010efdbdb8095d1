package uk.candour.platform.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages before and after a session: signed out, and a sign-in that did not finish. */
@Controller
class SignInPages {

    static final String SIGNED_OUT = "/signed-out";
    static final String FAILED = "/sign-in-failed";
    static final String[] ADDRESSES = {SIGNED_OUT, FAILED};

    private static final Logger log = LoggerFactory.getLogger(SignInPages.class);

    @GetMapping(SIGNED_OUT)
    String signedOut(Model model) {
        model.addAttribute("signIn", Provider.SIGN_IN);
        return "login/signed-out";
    }

    @GetMapping(FAILED)
    String signInFailed(Model model) {
        model.addAttribute("signIn", Provider.SIGN_IN);
        return "login/sign-in-failed";
    }

    static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String reason =
                why instanceof OAuth2AuthenticationException it
                        ? it.getError().getErrorCode()
                        : why.getClass().getSimpleName();
        log.warn("A sign-in did not finish: {}", reason);
        response.sendRedirect(request.getContextPath() + FAILED);
    }
}
