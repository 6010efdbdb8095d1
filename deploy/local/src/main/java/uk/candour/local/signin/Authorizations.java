package uk.candour.local.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Who has signed in to which service, the latest few thousand. Tokens of robots are not kept: they
 * stand for themselves, and a load test asks for many.
 */
final class Authorizations implements OAuth2AuthorizationService {

    private static final int KEPT = 5000;

    private final Map<String, OAuth2Authorization> byId =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
                    return size() > KEPT;
                }
            };

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(
                authorization.getAuthorizationGrantType())) {
            byId.put(authorization.getId(), authorization);
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(
            String token, @Nullable OAuth2TokenType type) {
        return byId.values().stream()
                .filter(authorization -> has(authorization, token, type))
                .findFirst()
                .orElse(null);
    }

    private static boolean has(
            OAuth2Authorization authorization, String token, @Nullable OAuth2TokenType type) {
        if (type != null && OAuth2ParameterNames.STATE.equals(type.getValue())) {
            return token.equals(authorization.getAttribute(OAuth2ParameterNames.STATE));
        }
        return authorization.getToken(token) != null;
    }
}
