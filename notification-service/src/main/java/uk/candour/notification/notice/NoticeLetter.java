package uk.candour.notification.notice;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Notice;
import uk.candour.contract.Regime;
import uk.candour.notification.correspondents.Authority;

/**
 * A whole notice, ready to be put into words.
 *
 * @param regime the law that the request falls under
 * @param decision what the officer decided
 * @param closesOn when the request is closed unless the applicant answers before; null where
 *     nothing is asked
 * @param askAgain where a new request can be made
 */
record NoticeLetter(
        String reference,
        LocalDate date,
        LocalDate receivedOn,
        Regime regime,
        Notice notice,
        TriageDecision decision,
        @Nullable LocalDate closesOn,
        URI askAgain,
        Authority authority) {}
