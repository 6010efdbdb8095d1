package uk.candour.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.ResponseBlocked;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;

class BecauseTest {

    @Test
    void saysWhatTheLetterOfARefusalLacks() {
        var blocked =
                new ResponseBlocked(
                        UUID.randomUUID(),
                        ResponseKind.FINAL,
                        List.of(
                                new Problem(null, "No ground. Choose one.", ReturnTo.CONSIDER),
                                new Problem(2, "Item 2 is empty.", ReturnTo.REPLY)));

        assertThat(Because.of(blocked))
                .isEqualTo(
                        new Because(
                                "The letter lacks something",
                                null,
                                "No ground. Choose one.\nItem 2 is empty."));
    }
}
