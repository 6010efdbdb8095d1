package uk.candour.acceptance.workflow;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.candour.acceptance.client.Attachment;
import uk.candour.acceptance.client.Mail;
import uk.candour.acceptance.client.Mailbox;

/** What one applicant was sent. */
record Post(Mailbox mailbox, String address) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    List<Mail> all() {
        return mailbox.of(address);
    }

    /** Waits for the email that says all of this, in its text or in its letter, in any case. */
    String saying(String... words) {
        List<String> wanted = Stream.of(words).map(it -> it.toLowerCase(Locale.ROOT)).toList();
        return await("an email to " + address + " with " + wanted)
                .atMost(PATIENCE)
                .until(() -> first(wanted), it -> !it.isEmpty());
    }

    private String first(List<String> wanted) {
        return all().stream()
                .map(Post::words)
                .filter(it -> wanted.stream().allMatch(it.toLowerCase(Locale.ROOT)::contains))
                .findFirst()
                .orElse("");
    }

    private static String words(Mail mail) {
        String letters =
                mail.attachments().stream()
                        .filter(it -> it.type().equalsIgnoreCase("application/pdf"))
                        .map(Attachment::words)
                        .collect(Collectors.joining(" "));
        return (mail.subject() + " " + mail.text() + " " + letters).replaceAll("\\s+", " ");
    }
}
