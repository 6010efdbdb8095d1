package uk.candour.assessment.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.Consulted;
import uk.candour.contract.ConsultationAnswer;
import uk.candour.contract.Consultee;
import uk.candour.contract.Text;

/**
 * Decides what is recorded of one consultation.
 *
 * @param officer whether an officer records it: only they stop waiting
 */
record Consultation(
        UUID requestId, Actor by, Consultee consultee, boolean officer, LocalDate today) {

    Outcome decide(ConsultAnswer given) {
        Problems problems = new Problems();
        ConsultationAnswer answer =
                problems.chosen("answer", given.answer(), ConsultationAnswer.COMMENTS);
        if (answer == ConsultationAnswer.NO_ANSWER && !officer) {
            problems.add(
                    "answer", "Say what your department thinks: only an officer stops waiting");
        }
        Text views = problems.optional("views", given.views());
        boolean silent =
                answer == ConsultationAnswer.NO_ANSWER || answer == ConsultationAnswer.NO_OBJECTION;
        if (views == null && !silent) {
            problems.add("views", "Give the views in the words they were given in, or in short");
        }
        LocalDate receivedOn = Days.read("receivedOn", given.receivedOn(), problems);
        if (receivedOn != null && receivedOn.isAfter(today)) {
            problems.add("receivedOn", "Give a day that is not in the future");
        }
        if (answer == ConsultationAnswer.NO_ANSWER && receivedOn != null) {
            problems.add("receivedOn", "Leave out the day: nothing came");
        }
        return problems.orRecord(
                () -> new Consulted(requestId, by, consultee, answer, closed(views), receivedOn));
    }

    private static @Nullable Text closed(@Nullable Text words) {
        return words == null ? null : Text.closed(words.text());
    }
}
