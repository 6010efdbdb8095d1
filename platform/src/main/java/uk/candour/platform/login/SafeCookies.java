package uk.candour.platform.login;

import jakarta.servlet.ServletContext;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * Cookies travel over HTTPS only wherever the site is reached by HTTPS. The container cannot tell:
 * behind the gateway it is spoken to in plain HTTP.
 */
@Component
class SafeCookies implements ServletContextInitializer {

    private final boolean secure;

    SafeCookies(@Value("${candour.public-url:http://localhost:8080}") URI publicUrl) {
        this.secure = "https".equals(publicUrl.getScheme());
    }

    boolean secure() {
        return secure;
    }

    @Override
    public void onStartup(ServletContext context) {
        context.getSessionCookieConfig().setSecure(secure);
    }
}
