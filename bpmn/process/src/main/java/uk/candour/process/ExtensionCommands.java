package uk.candour.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.contract.IntakeCommand.ExtendForPublicInterest;
import uk.candour.contract.NotificationCommand.SendResponse;
import uk.candour.process.casefile.Fact.Approved;
import uk.candour.process.casefile.Fact.Composed;
import uk.candour.process.casefile.Fact.Extended;

/**
 * What the service tasks say that tell the applicant of the time that weighing the public interest
 * takes (FOIA s.10(3), s.17(2)).
 */
@Configuration(proxyBeanMethods = false)
class ExtensionCommands {

    private final Dispatch dispatch;

    ExtensionCommands(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** On its way to the applicant, who may still withdraw: the reply itself is not being sent. */
    @Bean
    JavaDelegate sendNotice() {
        return dispatch.aside((at, file) ->
                new SendResponse(
                        at.request(),
                        file.kind(),
                        file.packSha256(),
                        file.heard().id(Composed.class),
                        file.heard().id(Approved.class)));
    }

    /** Nobody waits for it: the clock says for itself what follows. */
    @Bean
    JavaDelegate extendForPublicInterest() {
        return dispatch.order((at, file) ->
                new ExtendForPublicInterest(
                        at.request(),
                        Objects.requireNonNull(file.promised(), "estimate"),
                        file.heard().id(Extended.class)));
    }
}
