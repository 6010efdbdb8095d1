package uk.candour.acceptance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.candour.acceptance.client.Service.APPROVAL;
import static uk.candour.acceptance.client.Service.NOTIFICATION;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.TogetherOnCandour;
import uk.candour.acceptance.client.Client;
import uk.candour.acceptance.client.Mail;
import uk.candour.acceptance.client.Service;
import uk.candour.acceptance.client.Work;
import uk.candour.acceptance.script.Reply;
import uk.candour.acceptance.script.Words;

/** What was approved is sent, cannot be delivered, or is no longer wanted. */
@TogetherOnCandour
class SendingRowsTest {

    private final Candour candour;
    private final Client client;

    SendingRowsTest(Candour candour) {
        this.candour = candour;
        this.client = candour.client();
    }

    @Test
    @Row(26)
    void exactlyWhatWasSignedOffIsSentInTime() {
        Walk walk = Walk.asked(candour).consideredAfter(Reply.finds()).replied();
        Work signOff = walk.desk().claim(client.approver(), APPROVAL, "sign-off");
        walk.desk()
                .complete(
                        client.approver(),
                        signOff,
                        "{'decision':'APPROVE','packSha256':'%s'}",
                        signOff.json().path("packSha256").asString());

        walk.stage("REPLIED").reaches("Closed: released in full, in time");
        walk.mail(Words.ANSWER);
        Mail reply = walk.mails().getLast();
        assertThat(reply.attachments().getFirst().sha256())
                .isEqualTo(signOff.json().path("letterSha256").asString());
    }

    @Test
    @Row(27)
    void whoWithdrawsIsToldAndNobodyWorksOn() {
        Walk walk = Walk.asked(candour).allocated();
        assertThat(client.applicant().withdraw(walk.trackingToken()).status()).isEqualTo(202);

        walk.reaches("Closed: withdrawn").stage("CLOSED");
        walk.mail("withdrawn");
        assertThat(walk.desk().find(client.officer(), Service.INTAKE, "triage")).isEmpty();
    }

    @Test
    @Row(31)
    void whatCannotBeDeliveredIsSentToTheAddressThatAnOfficerFinds() {
        Walk walk = Walk.asked(candour, "wendy." + UUID.randomUUID() + "@bounce.example");
        Work work = walk.desk().claim(client.officer(), NOTIFICATION, "undeliverable");
        String found = "wendy." + UUID.randomUUID() + "@example.org";

        walk.desk().complete(client.officer(), work, "{'decision':'RESEND','email':'%s'}", found);

        await("the acknowledgement at the other address")
                .atMost(Duration.ofSeconds(60))
                .until(() -> candour.mailbox().of(found), it -> it.size() == 1);
        walk.consideredAfter(Reply.finds()).replied().approved().stage("REPLIED");
        await("the reply at the other address")
                .atMost(Duration.ofSeconds(60))
                .until(() -> candour.mailbox().of(found), it -> it.size() == 2);
    }
}
