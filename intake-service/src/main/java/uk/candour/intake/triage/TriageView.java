package uk.candour.intake.triage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Channel;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Regime;
import uk.candour.contract.TriageReason;
import uk.candour.intake.clarification.Clarification;
import uk.candour.intake.clock.Deadline;
import uk.candour.intake.request.Channels;
import uk.candour.intake.request.Request;

/**
 * What an officer needs to decide: the request as it came, the wording proposed for departments,
 * the deadline with its reasons, and why it is back where it is.
 *
 * @param clarifications what the applicant was asked, and answered
 * @param earlier similar requests, and the same person's: for officers only
 * @param cost what departments recorded and estimated, and what may be counted with it; null under
 *     a law that knows no cost limit
 * @param previous what was decided at triage before
 */
record TriageView(
        TriageReason reason,
        @Nullable Because because,
        Received received,
        Wording proposed,
        @Nullable Deadline deadline,
        List<Option> departments,
        List<String> suggested,
        List<Clarification> clarifications,
        List<Earlier> earlier,
        @Nullable CostView cost,
        @Nullable TriageDecision previous) {

    /** The request as it came: for officers only. */
    record Received(
            String name,
            String email,
            Regime regime,
            Channel channel,
            LocalDate receivedOn,
            String subject,
            String text) {

        static Received of(Request request) {
            return new Received(
                    request.applicant().name(),
                    request.applicant().email(),
                    request.regime(),
                    request.channel(),
                    request.receivedOn(),
                    request.subject(),
                    request.text());
        }

        /** How it came, to follow "received". */
        public String how() {
            return Channels.how(channel);
        }
    }

    record Option(String code, String name) {}

    /** The departments by code, in order of name. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        departments.forEach(it -> options.put(it.code(), it.name()));
        return options;
    }
}
