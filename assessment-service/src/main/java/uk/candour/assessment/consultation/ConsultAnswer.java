package uk.candour.assessment.consultation;

import org.jspecify.annotations.Nullable;
import uk.candour.contract.Text;

/**
 * What somebody recorded of a consultation.
 *
 * @param answer NO_OBJECTION, OBJECTS, COMMENTS or NO_ANSWER
 * @param receivedOn when the views came, as an ISO date
 */
record ConsultAnswer(@Nullable String answer, @Nullable Text views, @Nullable String receivedOn) {}
