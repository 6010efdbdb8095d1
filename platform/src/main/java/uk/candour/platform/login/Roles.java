package uk.candour.platform.login;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Reads the roles claim; anything but a list of words grants nothing. */
final class Roles {

    private Roles() {}

    static Set<String> of(ClaimAccessor claims) {
        Set<String> roles = new LinkedHashSet<>();
        if (claims.getClaim("roles") instanceof Collection<?> listed) {
            for (Object role : listed) {
                if (role instanceof String word) {
                    roles.add(word);
                }
            }
        }
        return roles;
    }

    static List<GrantedAuthority> authorities(ClaimAccessor claims) {
        return of(claims).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
