package uk.candour.intake.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.Channel;

/**
 * A request for an internal review. There is one for each case.
 *
 * @param reason why, in the applicant's words; they stay in this service
 * @param askUntil until when it could be asked for as of right
 * @param takenLate why it is taken although it came later; null where it came in time
 * @param recordedBy the officer who recorded it; null where the applicant asked by the link
 */
public record Review(
        UUID requestId,
        String reason,
        Channel channel,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate askUntil,
        @Nullable String takenLate,
        @Nullable Actor recordedBy) {}
