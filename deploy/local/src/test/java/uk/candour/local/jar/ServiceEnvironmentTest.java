package uk.candour.local.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

class ServiceEnvironmentTest {

    @TempDir Path home;

    private Settings settings;
    private Secrets secrets;

    @BeforeEach
    void readSettings() {
        settings =
                Settings.of(
                        home,
                        Map.of("CANDOUR_PORT", "9000", "CANDOUR_AUTHORITY_NAME", "Borough of X"));
        secrets = Secrets.in(settings);
    }

    @Test
    void tellsAServiceWhereEverythingElseIs() {
        Map<String, String> approval = ServiceEnvironment.of(named("approval"), settings, secrets);

        assertThat(approval)
                .containsEntry("SERVER_PORT", "8103")
                .containsEntry("SERVER_SERVLET_CONTEXT_PATH", "/approval")
                .containsEntry(
                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:15432/approval")
                .containsEntry("SPRING_DATASOURCE_PASSWORD", secrets.of("approval"))
                .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19092")
                .containsEntry("CANDOUR_PUBLIC_URL", "http://localhost:9000")
                .containsEntry("CANDOUR_DOCUMENTS_DIRECTORY", home + "/.candour/data/documents")
                .containsEntry("CANDOUR_AUTHORITY_NAME", "Borough of X");
    }

    @Test
    void sendsBrowsersOutsideAndAsksBehindTheGateway() {
        Map<String, String> intake = ServiceEnvironment.of(named("intake"), settings, secrets);

        assertThat(intake)
                .containsEntry("CANDOUR_LOGIN_ISSUER", "http://localhost:9000/auth")
                .containsEntry(
                        "CANDOUR_LOGIN_AUTHORIZATION_URI",
                        "http://localhost:9000/auth/oauth2/authorize")
                .containsEntry("CANDOUR_LOGIN_TOKEN_URI", "http://127.0.0.1:9000/auth/oauth2/token")
                .doesNotContainKey("SERVER_SERVLET_CONTEXT_PATH");
    }

    private static Service named(String name) {
        return Service.ALL.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
