package uk.candour.intake.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.clock.ClockEvent.ClarificationAsked;
import uk.candour.intake.clock.ClockEvent.ClarificationReceived;
import uk.candour.intake.clock.ClockEvent.ExtendedForComplexity;
import uk.candour.intake.clock.ClockEvent.ExtendedForPublicInterest;
import uk.candour.intake.clock.ClockEvent.FeeNoticeSent;
import uk.candour.intake.clock.ClockEvent.FeePaid;
import uk.candour.intake.clock.ClockEvent.ReceiptCorrected;

/**
 * Clock events as text: {@code clarification-received@2026-06-10} or, with a second date, {@code
 * public-interest-extension@2026-06-20/2026-07-18}.
 */
enum EventNotation {
    RECEIPT_CORRECTED(ReceiptCorrected.class),
    CLARIFICATION_ASKED(ClarificationAsked.class),
    CLARIFICATION_RECEIVED(ClarificationReceived.class),
    FEE_NOTICE(FeeNoticeSent.class),
    FEE_PAID(FeePaid.class),
    PUBLIC_INTEREST_EXTENSION(ExtendedForPublicInterest.class),
    COMPLEXITY_EXTENSION(ExtendedForComplexity.class);

    static final String EXPECTED =
            "Give one of clarification-asked@, clarification-received@, fee-notice@, fee-paid@,"
                    + " public-interest-extension@, complexity-extension@ or receipt-corrected@,"
                    + " each with a date: fee-paid@2026-06-10; an extension for the public interest"
                    + " test also says until when: public-interest-extension@2026-06-20/2026-07-18";

    /** As things happen on one day: what is asked for before what comes. */
    static final Comparator<ClockEvent> ORDER =
            Comparator.comparing(ClockEvent::on).thenComparing(EventNotation::of);

    private final Class<? extends ClockEvent> kind;

    EventNotation(Class<? extends ClockEvent> kind) {
        this.kind = kind;
    }

    static EventNotation of(ClockEvent event) {
        return List.of(values()).stream()
                .filter(it -> it.kind.isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    /** {@code fee-paid}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event that is written, or nothing when it is none of these with a real date. */
    static Optional<ClockEvent> read(String written) {
        int at = written.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        var dates = written.substring(at + 1).split("/", 2);
        var on = date(dates[0]);
        var until = dates.length == 1 ? Optional.<LocalDate>empty() : date(dates[1]);
        return List.of(values()).stream()
                .filter(it -> it.word().equals(written.substring(0, at)))
                .findFirst()
                .filter(it -> dates.length == 1 || it == PUBLIC_INTEREST_EXTENSION)
                .flatMap(it ->
                        on.flatMap(day -> Optional.ofNullable(it.event(day, until.orElse(null)))));
    }

    private @Nullable ClockEvent event(LocalDate on, @Nullable LocalDate until) {
        return switch (this) {
            case RECEIPT_CORRECTED -> new ReceiptCorrected(on, "", null);
            case CLARIFICATION_ASKED -> new ClarificationAsked(on);
            case CLARIFICATION_RECEIVED -> new ClarificationReceived(on);
            case FEE_NOTICE -> new FeeNoticeSent(on);
            case FEE_PAID -> new FeePaid(on);
            case PUBLIC_INTEREST_EXTENSION ->
                    until == null ? null : new ExtendedForPublicInterest(on, until);
            case COMPLEXITY_EXTENSION -> new ExtendedForComplexity(on);
        };
    }

    static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 2026-07-22/2026-09-02}. */
    static Optional<Period> period(String written) {
        var dates = written.split("/", -1);
        return dates.length != 2
                ? Optional.empty()
                : date(dates[0])
                        .flatMap(first -> date(dates[1]).map(last -> new Period(first, last)))
                        .filter(it -> !it.last().isBefore(it.first()));
    }
}
