package uk.candour.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.contract.IntakeCommand.AwaitClarification;
import uk.candour.contract.IntakeCommand.LapseClarification;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationCommand.NotifyApplicant;
import uk.candour.contract.Stage;
import uk.candour.process.casefile.CaseFile;
import uk.candour.process.casefile.Fact.Notified;

/** What the service tasks say that ask the applicant what they mean, and wait for the answer. */
@Configuration(proxyBeanMethods = false)
class ClarificationCommands {

    /** As long as the model waits. */
    private static final int DAYS_TO_ANSWER = 60;

    private static final ZoneId LEGAL_DAYS = ZoneId.of("Europe/London");

    private final Dispatch dispatch;
    private final Clock clock;

    ClarificationCommands(Dispatch dispatch, Clock clock) {
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @Bean
    JavaDelegate askClarification() {
        return dispatch.aside((at, file) ->
                notice(
                        Notice.CLARIFICATION,
                        at,
                        file,
                        LocalDate.ofInstant(clock.instant(), LEGAL_DAYS)));
    }

    @Bean
    JavaDelegate awaitClarification() {
        return dispatch.step(
                Stage.CLARIFICATION,
                (at, file) ->
                        new AwaitClarification(
                                at.request(), file.triage(), file.heard().id(Notified.class)));
    }

    /** Nobody waits for it: the case goes on when the applicant answers, reminded or not. */
    @Bean
    JavaDelegate remindApplicant() {
        return dispatch.order((at, file) ->
                notice(
                        Notice.CLARIFICATION_REMINDER,
                        at,
                        file,
                        file.heard().latest(Notified.class).orElseThrow().sentOn()));
    }

    /** intake-service alone knows whether the answer came before: it ends the wait either way. */
    @Bean
    JavaDelegate lapseClarification() {
        return dispatch.order((at, file) -> new LapseClarification(at.request(), file.triage()));
    }

    private static NotifyApplicant notice(Notice notice, At at, CaseFile file, LocalDate askedOn) {
        return new NotifyApplicant(
                at.request(), notice, file.triage(), askedOn.plusDays(DAYS_TO_ANSWER));
    }
}
