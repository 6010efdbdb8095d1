package uk.candour.local.signin;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What a token says about its holder: name, roles and department, and that it is meant for Candour.
 */
record Claims(People people) implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        Somebody somebody = people.named(subject(context));
        context.getClaims()
                .subject(somebody.username())
                .claim("name", somebody.name())
                .claim("roles", somebody.roles());
        if (somebody.department() != null) {
            context.getClaims().claim("department", somebody.department());
        }
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of("candour"));
        }
    }

    private static String subject(JwtEncodingContext context) {
        boolean robot =
                AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                        context.getAuthorizationGrantType());
        if (robot) {
            return context.getRegisteredClient().getClientId();
        }
        Authentication person = context.getPrincipal();
        return Objects.requireNonNull(person).getName();
    }
}
