package uk.candour.notification.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.contract.Document;
import uk.candour.contract.NotificationEvent.Manifest;

/** The hash that sign-off signs can be computed again by anyone. */
class SealTests {

    private static final Manifest MANIFEST =
            new Manifest(
                    new Document("a1", "reply.pdf", "application/pdf", 3),
                    new Document("b2", "reply.txt", "text/plain", 4),
                    new Document("c3", "reply.html", "text/html", 5),
                    List.of(new Document("d4", "figures “2025”.csv", "text/csv", 6)),
                    Recorded.id(7));

    @Test
    void theCanonicalFormHasSortedMembersAndNoSpace() {
        assertThat(new String(Seal.canonical(MANIFEST), UTF_8))
                .isEqualTo(
                        """
                        {"emailHtml":{"name":"reply.html","sha256":"c3","size":5,"type":"text/html"},\
                        "emailText":{"name":"reply.txt","sha256":"b2","size":4,"type":"text/plain"},\
                        "enclosures":[{"name":"figures “2025”.csv","sha256":"d4","size":6,"type":"text/csv"}],\
                        "letter":{"name":"reply.pdf","sha256":"a1","size":3,"type":"application/pdf"},\
                        "recipientVersion":"0198f000-0000-7000-8000-000000000007"}\
                        """);
    }

    @Test
    void anyChangeChangesTheHash() {
        Manifest other =
                new Manifest(
                        MANIFEST.letter(),
                        MANIFEST.emailText(),
                        MANIFEST.emailHtml(),
                        MANIFEST.enclosures(),
                        Recorded.id(8));

        assertThat(Seal.of(other)).isNotEqualTo(Seal.of(MANIFEST)).hasSize(64);
    }
}
