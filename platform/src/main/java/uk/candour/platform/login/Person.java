package uk.candour.platform.login;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * The signed-in person or robot, known by (iss, sub) and never by name or address. A controller
 * method takes one as a parameter; {@code @Nullable Person} where a page is public.
 */
public record Person(
        String iss, String sub, String name, Set<String> roles, @Nullable String department) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Reads the claims of an access token or of a signed-in session. */
    public static Person of(Authentication authentication) {
        if (authentication.getPrincipal() instanceof ClaimAccessor claims) {
            return of(claims);
        }
        throw new AuthenticationCredentialsNotFoundException("Not signed in");
    }

    private static Person of(ClaimAccessor claims) {
        String sub = Objects.requireNonNull(claims.getClaimAsString("sub"), "claim sub");
        String name = claims.getClaimAsString("name");
        return new Person(
                Objects.requireNonNull(claims.getClaimAsString("iss"), "claim iss"),
                sub,
                name == null || name.isBlank() ? sub : name,
                Roles.of(claims),
                claims.getClaimAsString("department"));
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether this is the same person, whatever name or roles either token gives. */
    public boolean is(String otherIss, String otherSub) {
        return iss.equals(otherIss) && sub.equals(otherSub);
    }
}
