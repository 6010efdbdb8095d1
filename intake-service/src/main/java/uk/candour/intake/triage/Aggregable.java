package uk.candour.intake.triage;

import java.time.LocalDate;
import uk.candour.intake.cost.CostSheet;

/**
 * Another request whose cost may be counted with this one's: the same person's or, as the officer
 * judges, of people who act together, for the same or similar information (FOIA s.12(4), SI
 * 2004/3244 reg 5).
 *
 * @param minutes what departments recorded and estimated for it
 */
record Aggregable(
        String reference, LocalDate receivedOn, String subject, Sender sender, int minutes) {

    public String time() {
        return minutes == 0 ? "no time recorded" : CostSheet.said(minutes);
    }

    /** For a list to tick. */
    public String said() {
        return "%s: %s%s"
                .formatted(
                        reference,
                        subject,
                        sender == Sender.SAME_NAME ? " (same name, another address)" : "");
    }
}
