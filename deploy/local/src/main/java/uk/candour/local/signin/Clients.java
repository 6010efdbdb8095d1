package uk.candour.local.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import uk.candour.local.jar.Service;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/** Who may ask for tokens: the services for the people who use their pages, and the robots. */
final class Clients {

    private static final Duration WORKING_DAY = Duration.ofHours(10);

    private Clients() {}

    static List<RegisteredClient> of(Settings settings, Secrets secrets, People people) {
        List<RegisteredClient> all = new ArrayList<>();
        Service.ALL.forEach(service -> all.add(pages(service, settings, secrets)));
        people.robots().forEach(robot -> all.add(robot(robot)));
        return all;
    }

    private static RegisteredClient pages(Service service, Settings settings, Secrets secrets) {
        String base = settings.publicUrl() + service.contextPath();
        return RegisteredClient.withId(service.name())
                .clientId(service.name())
                .clientSecret("{noop}" + secrets.of("login." + service.name()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(base + "/login/oauth2/code/candour")
                .postLogoutRedirectUri(base + "/signed-out")
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /**
     * Secrets that anyone can know: there is nothing here to protect from people on this machine.
     */
    private static RegisteredClient robot(Somebody robot) {
        return RegisteredClient.withId(robot.username())
                .clientId(robot.username())
                .clientSecret("{noop}" + robot.username() + "-secret")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(WORKING_DAY).build())
                .build();
    }
}
