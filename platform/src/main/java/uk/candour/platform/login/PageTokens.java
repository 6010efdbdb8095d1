package uk.candour.platform.login;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * The token that proves a form came from our own page. It lives in a cookie, not in a session: a
 * visitor needs no session for it, and a form stays good when the service restarts meanwhile.
 */
@Component
class PageTokens implements Customizer<CsrfConfigurer<HttpSecurity>> {

    private final CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
    private final XorCsrfTokenRequestAttributeHandler handler =
            new XorCsrfTokenRequestAttributeHandler();

    PageTokens(@Value("${spring.application.name:candour}") String service, SafeCookies cookies) {
        cookie.setCookieName(service + "-form");
        cookie.setCookieCustomizer(
                it -> it.sameSite("Lax").httpOnly(true).secure(cookies.secure()));
        // Loaded at once: a long page is already on its way when its form asks for the cookie.
        handler.setCsrfRequestAttributeName(null);
    }

    @Override
    public void customize(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(handler);
    }
}
