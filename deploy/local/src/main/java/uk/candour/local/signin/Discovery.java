package uk.candour.local.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.local.settings.Settings;

/**
 * Where everything is, for clients that want to find it by themselves (OpenID Connect Discovery).
 */
@RestController
class Discovery {

    private final String issuer;

    Discovery(Settings settings) {
        this.issuer = settings.publicUrl() + "/auth";
    }

    @GetMapping({
        "/auth/.well-known/openid-configuration",
        "/auth/.well-known/oauth-authorization-server"
    })
    Map<String, Object> configuration() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("issuer", issuer);
        all.put("authorization_endpoint", issuer + "/oauth2/authorize");
        all.put("token_endpoint", issuer + "/oauth2/token");
        all.put("jwks_uri", issuer + "/oauth2/jwks");
        all.put("userinfo_endpoint", issuer + "/userinfo");
        all.put("end_session_endpoint", issuer + "/connect/logout");
        all.put("response_types_supported", List.of("code"));
        all.put("grant_types_supported", List.of("authorization_code", "client_credentials"));
        all.put("subject_types_supported", List.of("public"));
        all.put("id_token_signing_alg_values_supported", List.of("RS256"));
        all.put("scopes_supported", List.of("openid", "profile"));
        all.put("code_challenge_methods_supported", List.of("S256"));
        all.put("backchannel_logout_supported", true);
        all.put("backchannel_logout_session_supported", true);
        all.put(
                "token_endpoint_auth_methods_supported",
                List.of("client_secret_basic", "client_secret_post"));
        return all;
    }
}
