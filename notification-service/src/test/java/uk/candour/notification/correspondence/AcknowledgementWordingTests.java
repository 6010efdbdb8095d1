package uk.candour.notification.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.contract.Channel;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.DeadlineChanged.Targets;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.Regime;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.prose.PlainText;

/** Everything that an acknowledgement has to say, and nothing that only the applicant may read. */
class AcknowledgementWordingTests {

    private static final UUID REQUEST = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    @ParameterizedTest
    @CsvSource({
        "FOIA, Freedom of Information Act 2000",
        "EIR, Environmental Information Regulations 2004"
    })
    void saysReferenceDatesLawPrivacyAndContactAndPromisesNothing(Regime regime, String law) {
        var received =
                new RequestReceived(
                        REQUEST,
                        "FOI-2026-000012",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        regime,
                        Channel.WEB,
                        LocalDate.of(2026, 11, 20));
        var deadline =
                new DeadlineChanged(
                        REQUEST,
                        1,
                        DUE,
                        null,
                        new Targets(DUE, DUE, DUE),
                        List.of(),
                        Instant.parse("2026-12-19T00:00:00Z"),
                        false,
                        null);

        String words =
                PlainText.of(
                        AcknowledgementWording.of(
                                received,
                                deadline,
                                URI.create("http://localhost/track/abc"),
                                URI.create("http://localhost/privacy"),
                                authority()));

        assertThat(words)
                .contains("FOI-2026-000012", "Friday 20 November 2026", "Friday 18 December 2026")
                .contains(law, "http://localhost/track/abc", "http://localhost/privacy")
                .contains("Write to foi@demoshire.example and quote FOI-2026-000012")
                .contains("If we cannot give you something, we will tell you why");
    }

    private static Authority authority() {
        return new Authority(
                "Demoshire Council",
                "Freedom of Information team",
                List.of("1 Market Square"),
                "foi@demoshire.example",
                "",
                "You may use it.",
                450,
                "By card.",
                new Authority.ReviewRoute("review@demoshire.example", List.of("Reviews")),
                new Authority.Regulator(
                        "Information Commissioner",
                        List.of("Wycliffe House"),
                        URI.create("https://ico.org.uk/make-a-complaint/"),
                        ""));
    }
}
