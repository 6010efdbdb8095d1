package uk.candour.intake.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.candour.contract.Actor;
import uk.candour.contract.IntakeEvent.DepartmentRecalled;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.contract.WorkEvent.WorkClaimed;
import uk.candour.contract.WorkEvent.WorkClosed;
import uk.candour.contract.WorkEvent.WorkOpened;
import uk.candour.contract.WorkEvent.WorkReleased;

/** Which steps of a case are open, and with whom. */
public final class CaseSteps {

    /** Steps that no colleague does: they are open only while nothing came after them. */
    private static final Set<Stage> BY_MACHINE =
            EnumSet.of(Stage.CLARIFICATION, Stage.FEE, Stage.COMPOSE, Stage.SEND);

    private final CaseStory story;
    private final Map<UUID, UUID> workByCommand = new HashMap<>();
    private final Map<UUID, Actor> claimants = new HashMap<>();
    private final Set<UUID> closed = new HashSet<>();

    private CaseSteps(CaseStory story) {
        this.story = story;
        story.all(WorkOpened.class).forEach(it -> workByCommand.put(it.commandId(), it.workId()));
        for (var event : story.events()) {
            switch (event.message()) {
                case WorkClaimed it -> claimants.put(it.workId(), it.actor());
                case WorkReleased it -> claimants.remove(it.workId());
                case WorkClosed it -> closed.add(it.workId());
                default -> {}
            }
        }
    }

    /** Oldest first; none once the case has ended, unless its reply is being reviewed. */
    public static List<OpenStep> of(CaseStory story) {
        boolean ended = story.isWithdrawn() || story.closed().isPresent();
        return ended && !new ReviewStory(story).isOpen() ? List.of() : new CaseSteps(story).open();
    }

    private List<OpenStep> open() {
        var open = new ArrayList<OpenStep>();
        var entered = story.all(StageEntered.class).toList();
        for (var event : story.events()) {
            if (event.message() instanceof StageEntered it && isOpen(it, entered.getLast())) {
                open.add(
                        new OpenStep(
                                it.stage(),
                                it.commandId(),
                                it.department(),
                                event.at(),
                                claimants.get(workByCommand.get(it.commandId())),
                                isRecalled(it.commandId())));
            }
        }
        return open;
    }

    private boolean isOpen(StageEntered step, StageEntered latest) {
        return BY_MACHINE.contains(step.stage())
                ? step.equals(latest)
                : !closed.contains(workByCommand.get(step.commandId()));
    }

    private boolean isRecalled(UUID commandId) {
        return story.all(DepartmentRecalled.class).anyMatch(it -> it.commandId().equals(commandId));
    }
}
