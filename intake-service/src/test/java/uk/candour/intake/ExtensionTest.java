package uk.candour.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.candour.contract.Channel;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeCommand.ExtendForPublicInterest;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.Stage;
import uk.candour.contract.Topic;
import uk.candour.intake.calendar.LegalDay;

/** The applicant is told that weighing the public interest takes longer (FOIA s.10(3), s.17(2)). */
class ExtensionTest extends BetweenCallersAndTopics {

    @Autowired private Clock clock;

    @Test
    void keepsTheDeadlineAndTellsEverybodyWhenADecisionIsExpected() throws Exception {
        var request = client.submit();
        others.say(
                Topic.PROCESS_EVENTS,
                new StageEntered(request.id(), Stage.PUBLIC_INTEREST, UUID.randomUUID(), null));
        var before = deadline(request.id());
        LocalDate estimate = before.statutoryDue().plusDays(20);

        var notice = others.say(Topic.NOTIFICATION_EVENTS, sent(request.id()));
        extend(request.id(), estimate, notice);

        var after = deadline(request.id());
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.statutoryDue()).isEqualTo(before.statutoryDue());
        assertThat(after.estimate()).isEqualTo(estimate);
        assertThat(after.answerDue()).isEqualTo(estimate);
        assertThat(after.extensionUpTo()).isAfter(before.statutoryDue());
        assertThat(after.missedAt()).isEqualTo(LegalDay.start(estimate.plusDays(1)));
        assertThat(after.warnAt())
                .containsExactly(
                        LegalDay.start(estimate.minusDays(7)),
                        LegalDay.start(estimate.minusDays(2)));
        mvc.perform(get("/api/requests/" + request.token()))
                .andExpect(jsonPath("$.stage").value("BEING_CONSIDERED"))
                .andExpect(jsonPath("$.dueOn").value(before.statutoryDue().toString()))
                .andExpect(jsonPath("$.expectedOn").value(estimate.toString()));
        var page = new Visitor(mvc, null).get("/track/" + request.token());
        assertThat(page.text())
                .contains("We need longer to decide", "We told you that we need longer")
                .contains("Withdraw this request");
    }

    @Test
    void isExtendedAgainToALaterDay() throws Exception {
        var request = client.submit();
        LocalDate due = deadline(request.id()).statutoryDue();
        var notice = others.say(Topic.NOTIFICATION_EVENTS, sent(request.id()));
        extend(request.id(), due.plusDays(20), notice);

        extend(request.id(), due.plusDays(40), notice);

        assertThat(deadline(request.id()).estimate()).isEqualTo(due.plusDays(40));
    }

    @Test
    void isNotExtendedWithoutItsNotice() throws Exception {
        var request = client.submit();

        var command =
                others.say(
                        Topic.INTAKE_COMMANDS,
                        new ExtendForPublicInterest(
                                request.id(),
                                LegalDay.today(clock).plusDays(60),
                                UUID.randomUUID()));

        assertThat(others.fateOf(command)).isEqualTo("PARKED");
        assertThat(deadline(request.id()).estimate()).isNull();
    }

    private void extend(UUID request, LocalDate estimate, UUID notice) {
        others.say(Topic.INTAKE_COMMANDS, new ExtendForPublicInterest(request, estimate, notice));
    }

    private ResponseSent sent(UUID request) {
        return new ResponseSent(
                request,
                ResponseKind.HOLDING,
                "a".repeat(64),
                LegalDay.today(clock),
                Channel.EMAIL,
                false);
    }

    private DeadlineChanged deadline(UUID request) {
        return others.announced(request).stream()
                .filter(DeadlineChanged.class::isInstance)
                .map(DeadlineChanged.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
