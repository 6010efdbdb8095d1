package uk.candour.platform.login;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Requests of a person with these roles, for page and call tests: {@code
 * mvc.perform(get("/work").with(SignedIn.as("olivia", "officer").page()))}.
 */
public record SignedIn(Map<String, Object> claims, List<String> roles) {

    public static final String ISSUER = "http://localhost:8080/auth";

    public static SignedIn as(String sub, String... roles) {
        return new SignedIn(claims(sub, List.of(roles), null), List.of(roles));
    }

    /** An assessor or whoever else works for one department. */
    public static SignedIn in(String department, String sub, String... roles) {
        return new SignedIn(claims(sub, List.of(roles), department), List.of(roles));
    }

    /** With a session, as a browser has. */
    public RequestPostProcessor page() {
        return oidcLogin()
                .idToken(this::tell)
                .authorities(AuthorityUtils.createAuthorityList(authorities()));
    }

    /** With an access token, as a client has. */
    public RequestPostProcessor call() {
        return jwt().jwt(token -> token.claims(all -> all.putAll(claims)))
                .authorities(AuthorityUtils.createAuthorityList(authorities()));
    }

    private void tell(OidcIdToken.Builder token) {
        token.claims(all -> all.putAll(claims));
    }

    private List<String> authorities() {
        return roles.stream().map(role -> "ROLE_" + role).toList();
    }

    private static Map<String, Object> claims(
            String sub, List<String> roles, @Nullable String department) {
        Map<String, Object> claims = new java.util.HashMap<>();
        claims.put("iss", ISSUER);
        claims.put("sub", sub);
        claims.put("name", sub);
        claims.put("roles", roles);
        if (department != null) {
            claims.put("department", department);
        }
        return claims;
    }
}
