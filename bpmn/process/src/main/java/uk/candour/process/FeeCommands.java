package uk.candour.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.contract.IntakeCommand.AwaitFee;
import uk.candour.contract.IntakeCommand.LapseFee;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.Stage;
import uk.candour.process.casefile.Fact.Charged;
import uk.candour.process.casefile.Fact.Notified;

/** What the service tasks say that ask the applicant to pay, and wait for the money (FOIA s.9). */
@Configuration(proxyBeanMethods = false)
class FeeCommands {

    private static final int MONTHS_TO_PAY = 3;

    private static final ZoneId LEGAL_DAYS = ZoneId.of("Europe/London");

    private final Dispatch dispatch;
    private final Clock clock;

    FeeCommands(Dispatch dispatch, Clock clock) {
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @Bean
    JavaDelegate chargeFee() {
        return dispatch.aside((at, file) ->
                new NotifyApplicant(
                        at.request(),
                        Notice.FEE,
                        file.triage(),
                        closesOn(LocalDate.ofInstant(clock.instant(), LEGAL_DAYS)),
                        file.heard().id(Charged.class)));
    }

    @Bean
    JavaDelegate awaitFee() {
        return dispatch.step(
                Stage.FEE,
                (at, file) ->
                        new AwaitFee(
                                at.request(),
                                file.heard().id(Charged.class),
                                file.heard().id(Notified.class)));
    }

    /** intake-service alone knows whether the money came before: it ends the wait either way. */
    @Bean
    JavaDelegate lapseFee() {
        return dispatch.order(
                (at, file) -> new LapseFee(at.request(), file.heard().id(Charged.class)));
    }

    /**
     * The day after three months beginning with the day of the notice (FOIA s.9(2)): the
     * corresponding date or, where that month has none, the first of the next.
     */
    static LocalDate closesOn(LocalDate notice) {
        LocalDate corresponding = notice.plusMonths(MONTHS_TO_PAY);
        return corresponding.getDayOfMonth() == notice.getDayOfMonth()
                ? corresponding
                : corresponding.plusDays(1);
    }
}
