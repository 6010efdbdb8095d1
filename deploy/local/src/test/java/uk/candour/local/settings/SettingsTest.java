package uk.candour.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path TREE = Path.of("/somewhere/candour");

    @Test
    void hasADefaultForEverything() {
        Settings settings = Settings.of(TREE, Map.of());

        assertThat(settings.home()).isEqualTo(TREE.resolve(".candour"));
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.port(Listener.POSTGRES)).isEqualTo(15432);
        assertThat(settings.log("kafka")).isEqualTo(TREE.resolve(".candour/logs/kafka.log"));
    }

    @Test
    void takesEveryPortAndPlaceFromTheEnvironment() {
        Settings settings =
                Settings.of(
                        TREE,
                        Map.of(
                                "CANDOUR_HOME", "/tmp/other",
                                "CANDOUR_PORT", "9000",
                                "CANDOUR_IMAP_PORT", "9001",
                                "PATH", "/bin"));

        assertThat(settings.home()).isEqualTo(Path.of("/tmp/other"));
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:9000");
        assertThat(settings.port(Listener.IMAP)).isEqualTo(9001);
        assertThat(settings.cache()).isEqualTo(TREE.resolve(".candour/cache"));
        assertThat(settings.passedOn())
                .containsOnlyKeys("CANDOUR_HOME", "CANDOUR_PORT", "CANDOUR_IMAP_PORT");
    }

    @Test
    void namesTheVariableThatIsNoPort() {
        assertThatThrownBy(() -> Settings.of(TREE, Map.of("CANDOUR_SMTP_PORT", "smtp")))
                .isInstanceOf(CannotRun.class)
                .hasMessage("CANDOUR_SMTP_PORT is \"smtp\": it must be a number from 1 to 65535.");
        assertThatThrownBy(() -> Settings.of(TREE, Map.of("CANDOUR_SMTP_PORT", "65536")))
                .isInstanceOf(CannotRun.class);
    }

    @Test
    void refusesOnePortForTwoListeners() {
        assertThatThrownBy(() -> Settings.of(TREE, Map.of("CANDOUR_PORT", "8101")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("Port 8101 is given twice")
                .hasMessageContaining("CANDOUR_INTAKE_PORT");
    }
}
