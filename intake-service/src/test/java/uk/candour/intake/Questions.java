package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.candour.contract.Channel;
import uk.candour.contract.IntakeCommand.AwaitClarification;
import uk.candour.contract.IntakeCommand.TriageRequest;
import uk.candour.contract.Notice;
import uk.candour.contract.NotificationEvent.ApplicantNotified;
import uk.candour.contract.Topic;
import uk.candour.contract.TriageReason;
import uk.candour.intake.Client.Submitted;
import uk.candour.intake.calendar.LegalDay;

/** Brings a request to where its applicant is to say what they mean. */
record Questions(Client client, Messages others, JdbcClient jdbc, Clock clock) {

    static final String QUESTION = "Which year do you mean?";

    /** A request whose applicant has been asked. */
    Submitted asked() throws Exception {
        var request = client.submit();
        sent(request, triage(request));
        return request;
    }

    /** The officer asks; the id of the decision. */
    UUID triage(Submitted request) throws Exception {
        others.say(
                Topic.INTAKE_COMMANDS,
                new TriageRequest(request.id(), TriageReason.RECEIVED, null, null));
        client.complete(
                        client.onlyWork(request),
                        "{\"decision\":\"CLARIFY\",\"question\":\"" + QUESTION + "\"}")
                .andExpect(status().isOk());
        return jdbc.sql("SELECT id FROM outbox WHERE subject = :id AND type = 'RequestTriaged'")
                .param("id", request.id())
                .query(UUID.class)
                .single();
    }

    /** The letter left, and the process waits. */
    void sent(Submitted request, UUID triage) {
        var letter =
                others.say(
                        Topic.NOTIFICATION_EVENTS,
                        new ApplicantNotified(
                                request.id(),
                                Notice.CLARIFICATION,
                                "0".repeat(64),
                                LegalDay.today(clock),
                                Channel.EMAIL,
                                false));
        var command =
                others.say(
                        Topic.INTAKE_COMMANDS,
                        new AwaitClarification(request.id(), triage, letter));
        assertThat(List.of(others.fateOf(letter), others.fateOf(command))).containsOnly("DONE");
    }
}
