package uk.candour.assessment.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SoughtTests {

    @Test
    void looksForAnyTwoOfTheWordsThatTell() {
        assertThat(sought("Please provide the number of drone flights over schools.").words())
                .isEqualTo(
                        "\"number\" \"drone\" or \"number\" \"flights\" or \"drone\" \"flights\" or \"number\" \"schools\""
                                + " or \"drone\" \"schools\" or \"flights\" \"schools\"");
    }

    @Test
    void looksForTheOnlyOneOrForNothing() {
        assertThat(sought("What do you hold on drones?").words()).isEqualTo("\"drones\"");
        assertThat(sought("What information do you hold?").words()).isEmpty();
    }

    @Test
    void isNoWayIntoTheQuery() {
        assertThat(sought("drones' or -\"x\" ); drop & flights").words())
                .isEqualTo("\"drones\" \"drop\" or \"drones\" \"flights\" or \"drop\" \"flights\"");
    }

    private static Sought sought(String wording) {
        return new Sought(UUID.randomUUID(), wording, Set.of());
    }
}
