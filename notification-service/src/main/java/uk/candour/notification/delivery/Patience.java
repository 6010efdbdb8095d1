package uk.candour.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * What follows from an attempt: a mail is tried again for a day, less and less often, and at most a
 * few times when each try may have left a copy.
 */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration GIVE_UP_AFTER = Duration.ofHours(24);
    private static final int MOST_DOUBTS = 4;

    private Patience() {}

    /** What to do with a mail next. */
    sealed interface Next {

        record Done(String answer) implements Next {}

        record TryAgain(MailState state, Instant at, String why) implements Next {}

        record GiveUp(String diagnosis) implements Next {}
    }

    static Next after(Outcome outcome, Mail mail, Instant now) {
        return switch (outcome) {
            case Outcome.Taken it -> new Next.Done(it.answer());
            case Outcome.Rejected it -> new Next.GiveUp(it.why());
            case Outcome.InDoubt it ->
                    mail.doubts() + 1 >= MOST_DOUBTS
                            ? new Next.GiveUp(it.why() + "; copies may have arrived")
                            : again(MailState.UNKNOWN, it.why(), mail, now);
            case Outcome.Deferred it -> again(MailState.RETRY, it.why(), mail, now);
        };
    }

    private static Next again(MailState state, String why, Mail mail, Instant now) {
        Instant at = now.plus(pauseAfter(mail.attempt()));
        return at.isAfter(mail.createdAt().plus(GIVE_UP_AFTER))
                ? new Next.GiveUp("gave up after a day: " + why)
                : new Next.TryAgain(state, at, why);
    }

    static Duration pauseAfter(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 16));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
