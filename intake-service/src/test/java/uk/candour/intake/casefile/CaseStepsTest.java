package uk.candour.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.candour.contract.Actor;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.IntakeEvent.DepartmentRecalled;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.Message;
import uk.candour.contract.ProcessEvent.CaseClosed;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.Text;
import uk.candour.contract.WorkEvent.WorkClaimed;
import uk.candour.contract.WorkEvent.WorkClosed;
import uk.candour.contract.WorkEvent.WorkOpened;
import uk.candour.contract.WorkEvent.WorkReleased;

class CaseStepsTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final Actor FIONA = new Actor("issuer", "fiona");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final UUID finance = UUID.randomUUID();
    private final UUID operations = UUID.randomUUID();
    private final UUID work = UUID.randomUUID();
    private final ArrayList<CaseEvent> events = new ArrayList<>();

    @Test
    void showsEachDepartmentThatSearchesAndWhoTookTheWork() {
        happened(search(finance, "finance"), search(operations, "operations"));
        happened(opened(finance, "finance"), new WorkClaimed(CASE, work, FIONA));

        assertThat(steps())
                .extracting(OpenStep::department, OpenStep::claimedBy, OpenStep::isSearch)
                .containsExactly(tuple("finance", FIONA, true), tuple("operations", null, true));
    }

    @Test
    void forgetsWhoGaveTheWorkBack() {
        happened(search(finance, "finance"), opened(finance, "finance"));
        happened(new WorkClaimed(CASE, work, FIONA), new WorkReleased(CASE, work, FIONA));

        assertThat(steps()).singleElement().extracting(OpenStep::claimedBy).isNull();
    }

    @Test
    void closesAStepWithItsWorkWhicheverTopicIsAhead() {
        happened(opened(finance, "finance"), new WorkClosed(CASE, work, true));
        assertThat(steps()).isEmpty();

        happened(search(finance, "finance"));
        assertThat(steps()).isEmpty();
    }

    @Test
    void doesNotOfferASearchTwiceThatIsBeingTakenBack() {
        happened(search(finance, "finance"));
        happened(new DepartmentRecalled(CASE, FIONA, finance, "finance", Text.open("Not theirs")));

        assertThat(steps()).singleElement().matches(it -> it.recalled() && !it.isSearch());
    }

    @Test
    void aStepOfTheSoftwareEndsWithTheNextOne() {
        happened(entered(Stage.COMPOSE));
        assertThat(steps()).extracting(OpenStep::stage).containsExactly(Stage.COMPOSE);

        happened(entered(Stage.SIGN_OFF));
        assertThat(steps()).extracting(OpenStep::stage).containsExactly(Stage.SIGN_OFF);
    }

    @Test
    void nothingIsOpenInACaseThatEnded() {
        happened(search(finance, "finance"), new RequestWithdrawn(CASE, NOW));
        assertThat(steps()).isEmpty();

        events.clear();
        happened(entered(Stage.SEND));
        happened(new CaseClosed(CASE, CaseOutcome.NOT_HELD, LocalDate.of(2026, 11, 23), true));
        assertThat(steps()).isEmpty();
    }

    private List<OpenStep> steps() {
        return CaseSteps.of(new CaseStory(events));
    }

    private void happened(Message... messages) {
        for (var message : messages) {
            events.add(new CaseEvent(UUID.randomUUID(), NOW, message));
        }
    }

    private static Message entered(Stage stage) {
        return new StageEntered(CASE, stage, UUID.randomUUID(), null);
    }

    private static Message search(UUID command, String department) {
        return new StageEntered(CASE, Stage.SEARCH, command, department);
    }

    private Message opened(UUID command, String department) {
        return new WorkOpened(CASE, work, command, "search", department, null);
    }
}
