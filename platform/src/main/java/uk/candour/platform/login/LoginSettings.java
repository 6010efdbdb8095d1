package uk.candour.platform.login;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people sign in and whose tokens count ({@code candour.login.*}). Every address is given
 * outright: asking the provider for them would couple the order in which things start.
 *
 * @param issuer the only {@code iss} accepted
 * @param audience what a token's {@code aud} must contain to be meant for us
 * @param recheck after this long a session asks the provider again whether the person still has
 *     their roles; signed-in people do not notice
 */
@ConfigurationProperties("candour.login")
public record LoginSettings(
        String issuer,
        @DefaultValue("candour") String audience,
        URI jwkSetUri,
        URI authorizationUri,
        URI tokenUri,
        URI endSessionUri,
        String clientId,
        String clientSecret,
        @DefaultValue("1h") Duration recheck) {

    public LoginSettings {
        require(issuer, "issuer");
        require(clientId, "client-id");
        require(clientSecret, "client-secret");
    }

    private static void require(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Set candour.login." + name);
        }
    }
}
