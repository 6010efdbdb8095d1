package uk.candour.intake.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.platform.web.FieldErrors;

/** Takes in what came by email or post, the same way for pages and calls. */
@Component
class Logging {

    private final Reception reception;
    private final Clock clock;

    Logging(Reception reception, Clock clock) {
        this.reception = reception;
        this.clock = clock;
    }

    /** What staff are told: not the tracking link, which is the applicant's alone. */
    record Logged(
            UUID requestId,
            String reference,
            LocalDate receivedOn,
            LocalDate dueOn,
            List<String> warnings) {}

    /**
     * @param key of this submission, so that a second click makes no second case
     * @throws FieldErrors where something is missing or wrong
     */
    Logged log(
            @Nullable String key,
            Asked asked,
            @Nullable String channel,
            @Nullable String receivedOn) {
        var today = LegalDay.today(clock);
        return switch (LoggedRequest.of(asked, channel, receivedOn, today)) {
            case LoggedRequest.Invalid it -> throw new FieldErrors(it.problems());
            case LoggedRequest.Valid it -> log(key, it, today);
        };
    }

    private Logged log(@Nullable String key, LoggedRequest.Valid request, LocalDate today) {
        var receipt =
                key == null
                        ? reception.receive(
                                request.asked(), request.channel(), request.receivedOn())
                        : reception.receiveOnce(
                                "staff:" + key,
                                request.asked(),
                                request.channel(),
                                request.receivedOn());
        return new Logged(
                receipt.requestId(),
                receipt.reference(),
                receipt.receivedOn(),
                receipt.dueOn(),
                receipt.dueOn().isBefore(today)
                        ? List.of("The reply was due on " + receipt.dueOn() + ": it is late.")
                        : List.of());
    }
}
