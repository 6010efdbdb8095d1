package uk.candour.notification.notice;

import java.net.URI;
import java.time.LocalDate;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.notification.correspondents.Authority;

/**
 * A whole notice, ready to be put into words.
 *
 * @param decision what the officer decided
 * @param askAgain where a new request can be made
 */
record NoticeLetter(
        String reference,
        LocalDate date,
        LocalDate receivedOn,
        TriageDecision decision,
        URI askAgain,
        Authority authority) {}
