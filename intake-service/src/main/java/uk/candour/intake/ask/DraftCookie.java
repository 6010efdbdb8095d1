package uk.candour.intake.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The essential cookie that says which answers are this visitor's: 128 random bits, no more. */
@Component
class DraftCookie {

    private static final String NAME = "candour-request";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean secure;

    DraftCookie(@Value("${candour.public-url}") String publicUrl) {
        this.secure = publicUrl.startsWith("https:");
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> cookie.getValue())
                .filter(value -> SHAPE.matcher(value).matches());
    }

    void renew(HttpServletResponse response) {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        var cookie =
                ResponseCookie.from(
                                NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(bits))
                        .path("/request")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
