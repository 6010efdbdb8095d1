package uk.candour.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.candour.acceptance.client.Attachment;

class CheckerTest {

    private final SoundCase sound = new SoundCase();

    @Test
    void findsNothingWhereEveryPromiseWasKept() {
        assertThat(sound.violated()).isEmpty();
    }

    @Test
    void findsAnAcceptedRequestThatWasLost() {
        sound.requests.clear();
        sound.instances.clear();

        assertThat(sound.violated()).containsExactly("I1");
    }

    @Test
    void findsASecondCaseUnderOneKey() {
        sound.messages.add(
                new Evidence.Published(
                        "foi.applicant.contacts",
                        "m8",
                        "ContactRecorded",
                        "r2",
                        sound.messages.getFirst().body()));
        sound.outbox.add(new Evidence.Intended("intake", "foi.applicant.contacts", "m8", true));

        assertThat(sound.violated()).containsExactly("I2");
    }

    @Test
    void findsASecondProcessAndOneWithoutACase() {
        sound.instances.add(new Evidence.Instance("p2", "foi-request", "r1"));
        sound.instances.add(new Evidence.Instance("p3", "foi-request", "nobody"));

        assertThat(sound.violated()).containsExactly("I3");
    }

    @Test
    void findsASecondReply() {
        sound.mail("<2.final>", "FOI-1", List.of(sound.letter));

        assertThat(sound.violated()).containsExactly("I5");
    }

    @Test
    void findsACaseThatEndedWithoutItsNotice() {
        sound.endWithANotice();
        assertThat(sound.violated()).isEmpty();

        sound.mailboxes.values().forEach(List::removeLast);

        assertThat(sound.violated()).containsExactly("I5");
    }

    @Test
    void findsAReplyWhereANoticeEndedTheCase() {
        sound.endWithANotice();
        Attachment other =
                new Attachment(
                        "x.pdf", "application/pdf", "other".getBytes(StandardCharsets.UTF_8));

        sound.mail("<2.final>", "FOI-1", List.of(other));

        assertThat(sound.violated()).containsExactly("I5", "I7");
    }

    @Test
    void countsOneHoldingNoticeForEachThatWasSignedOff() {
        sound.holdFirst();
        assertThat(sound.violated()).isEmpty();

        sound.mail("<2.holding>", "FOI-1", List.of(sound.notice));

        assertThat(sound.violated()).containsExactly("I5");
    }

    @Test
    void findsAHoldingNoticeThatWasSignedOffAndNeverSent() {
        sound.holdFirst();
        sound.messages.removeIf(it -> it.id().equals("m22"));
        sound.outbox.removeIf(it -> it.id().equals("m22"));
        sound.inbox.removeIf(it -> it.id().equals("m22"));
        sound.mailboxes.values().forEach(List::removeLast);

        assertThat(sound.violated()).containsExactly("I5");
    }

    @Test
    void findsACopyUnlessTheMailerWasKilled() {
        sound.mail("<1.final>", "FOI-1", List.of(sound.letter));
        assertThat(sound.violated()).containsExactly("I5");

        sound.ledger("{'kind':'killed','key':'notification-service','pid':1}");

        assertThat(sound.violated()).isEmpty();
    }

    @Test
    void findsAnEmailThatSpeaksOfAnotherCase() {
        sound.ledger(
                "{'kind':'answered','key':'case-1-1','status':201,"
                        + "'receipt':{'requestId':'r2','reference':'FOI-2'}}");
        sound.requests.add(new Evidence.Request("r2", "FOI-2"));
        sound.instances.add(new Evidence.Instance("p2", "foi-request", "r2"));
        sound.mail("<1.final>", "FOI-1 and FOI-2", List.of(sound.letter));
        sound.ledger("{'kind':'killed','key':'notification-service','pid':1}");

        assertThat(sound.violated()).containsExactly("I5");
    }

    @Test
    void excusesMessagesThatWerePublishedAgain() {
        sound.messages.addAll(List.copyOf(sound.messages));

        assertThat(sound.violated()).isEmpty();
    }

    @Test
    void findsAnAuthorWhoApproved() {
        sound.message(
                "m9",
                "ResponseApproved",
                "{'packSha256':'pack','actor':{'iss':'i','sub':'author'}}");

        assertThat(sound.violated()).containsExactly("I6");
    }

    @Test
    void findsAFileThatNobodyApproved() {
        Attachment other =
                new Attachment(
                        "x.pdf", "application/pdf", "other".getBytes(StandardCharsets.UTF_8));
        sound.mailboxes.values().forEach(List::removeLast);
        sound.mail("<1.final>", "FOI-1", List.of(sound.letter, other));

        assertThat(sound.violated()).containsExactly("I7");
    }

    @Test
    void findsAMessageThatItsReceiverNeverSaw() {
        sound.inbox.removeLast();

        assertThat(sound.violated()).containsExactly("I10");
    }

    @Test
    void findsAMessageThatIsNotOnItsTopic() {
        sound.outbox.add(new Evidence.Intended("approval", "foi.approval.events", "m10", true));

        assertThat(sound.violated()).containsExactly("I10");
    }

    @Test
    void findsAMessageThatWasHandledTwiceOrNotAtAll() {
        Evidence.Received last = sound.inbox.removeLast();
        sound.inbox.add(handled(last, 2));
        assertThat(sound.violated()).containsExactly("I10");

        sound.inbox.removeLast();
        sound.inbox.add(handled(last, 0));

        assertThat(sound.violated()).containsExactly("I10");
    }

    @Test
    void findsWhatIsStuckAndWhatEndedOtherwise() {
        sound.inbox.add(new Evidence.Received("process", "foi.approval.events", "m1", "PARKED", 0));
        assertThat(sound.violated()).containsExactly("I11");

        sound.inbox.removeLast();
        sound.message("m11", "CaseClosed", "{'outcome':'NOT_HELD'}");

        assertThat(sound.violated()).containsExactly("I11");
    }

    private static Evidence.Received handled(Evidence.Received it, int times) {
        return new Evidence.Received(it.service(), it.topic(), it.id(), it.status(), times);
    }
}
