package uk.candour.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.candour.contract.IntakeCommand.WordApology;
import uk.candour.contract.NotificationCommand.ResolveDelivery;
import uk.candour.contract.NotificationCommand.SendApology;
import uk.candour.contract.NotificationEvent.Letter;
import uk.candour.process.casefile.Fact;

/**
 * What the service tasks say that tell the applicant of an answer that is late. They go beside the
 * case: it stays in the stage it is in.
 */
@Configuration(proxyBeanMethods = false)
class ApologyCommands {

    private final Dispatch dispatch;

    ApologyCommands(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Bean
    JavaDelegate wordApology() {
        return dispatch.aside(
                (at, file) -> new WordApology(at.request(), file.heard().id(Fact.Missed.class)));
    }

    @Bean
    JavaDelegate sendApology() {
        return dispatch.aside((at, file) ->
                new SendApology(at.request(), file.heard().id(Fact.ApologyWorded.class)));
    }

    @Bean
    JavaDelegate resolveApology() {
        return dispatch.aside((at, file) ->
                new ResolveDelivery(at.request(), file.heard().failure(Letter.APOLOGY)));
    }
}
