package uk.candour.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ServersTests {

    @Test
    void takesContainersWhereTheyAreToBeHad() {
        assertThat(ContainerServers.chosen("auto", () -> null)).isTrue();
        assertThat(ContainerServers.chosen("docker", () -> null)).isTrue();
    }

    @Test
    void fallsBackWhereTheImagesAreNotToBeHad() {
        assertThat(ContainerServers.chosen("auto", () -> "no registry")).isFalse();
    }

    @Test
    void failsWhereContainersAreWantedAndNotToBeHad() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ContainerServers.chosen("docker", () -> "no registry"))
                .withMessageContaining("no registry");
    }

    @Test
    void asksNoEngineWhereEmbeddedServersAreWanted() {
        assertThat(
                        ContainerServers.chosen(
                                "embedded",
                                () -> {
                                    throw new AssertionError();
                                }))
                .isFalse();
    }
}
