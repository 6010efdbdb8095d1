package uk.candour.intake.tracking;

import java.time.LocalDate;
import java.util.List;
import uk.candour.intake.clock.Day;

/** What an applicant is told of their request. */
record Tracked(
        String reference,
        PublicStage stage,
        LocalDate dueOn,
        List<Day> explanation,
        List<Happening> history) {}
