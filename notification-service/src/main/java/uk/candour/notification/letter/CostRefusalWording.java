package uk.candour.notification.letter;

import java.util.ArrayList;
import java.util.List;
import uk.candour.contract.CostEstimate;
import uk.candour.contract.Minutes;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.letter.ResponseLetter.TooCostly;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/** Words a refusal because answering would cost more than the limit (FOIA s.12, s.17(5)). */
final class CostRefusalWording {

    private static final int PENCE_AN_HOUR = 2_500;

    private CostRefusalWording() {}

    static void say(Prose prose, TooCostly refusal, ResponseLetter letter) {
        Authority authority = letter.authority();
        CostEstimate figures = refusal.figures();
        int limit = figures == null ? authority.costLimit() : figures.limitPounds();
        prose.heading(2, "Why we are not answering this request");
        prose.say(
                refusal.citation().endsWith("(2)")
                        ? "Under section 12(2) of the Act we need not even say whether we hold"
                                + " information where we estimate that finding that out alone would"
                                + " cost more than the “appropriate limit”. We estimate that it"
                                + " would."
                        : "Under section 12(1) of the Act we need not comply with a request where"
                                + " we estimate that complying would cost more than the"
                                + " “appropriate limit”. We estimate that complying with your"
                                + " request would.");
        prose.say(
                ("For us the limit is £%d. The Freedom of Information and Data Protection"
                                + " (Appropriate Limit and Fees) Regulations 2004 set it, and they count an"
                                + " hour of one person’s work as £25, so it stands for %d hours. Only the"
                                + " time to find out whether we hold the information, to locate it, to"
                                + " retrieve it and to extract it is counted.")
                        .formatted(limit, limit * 100 / PENCE_AN_HOUR));
        if (refusal.estimate() != null || figures != null) {
            prose.heading(3, "How we estimated it").sayAll(refusal.estimate());
        }
        if (figures != null) {
            prose.terms(breakdown(figures.minutes()));
            aggregated(prose, figures);
        }
        prose.heading(2, "How you could ask for less");
        prose.sayAll(refusal.advice());
        prose.say(
                ("We would like to help you to a request that we can answer. You could ask about a"
                                + " shorter time, about one place, team or subject, or for a summary or"
                                + " particular documents instead of everything. Write to us at %s, quoting"
                                + " %s, and we will tell you what is likely to fit within the limit.")
                        .formatted(authority.email(), letter.reference()));
        prose.say("A request that you have narrowed is a new request, with its own time limit.");
    }

    /** Others may learn that they are thought to act together, and never by what others asked. */
    private static void aggregated(Prose prose, CostEstimate figures) {
        if (!figures.aggregated().isEmpty()) {
            prose.say(
                    ("This counts your requests for the same or similar information together, as"
                                    + " section 12(4) of the Act and regulation 5 allow where they"
                                    + " come within 60 working days: this one and %s.")
                            .formatted(String.join(", ", figures.aggregated())));
        }
        if (!figures.together().isEmpty()) {
            int others = figures.together().size();
            prose.say(
                    ("It also counts %d %s of people who appear to us to be acting together with"
                                    + " you or in one campaign (regulation 5(1)(b)).")
                            .formatted(others, others == 1 ? "request" : "requests"));
        }
    }

    private static List<Term> breakdown(Minutes minutes) {
        List<Term> rows = new ArrayList<>();
        rows.add(row("To find out whether we hold it", minutes.determine()));
        rows.add(row("To locate it", minutes.locate()));
        rows.add(row("To retrieve it", minutes.retrieve()));
        rows.add(row("To extract it", minutes.extract()));
        rows.add(row("Altogether", minutes.total()));
        return rows;
    }

    private static Term row(String what, int minutes) {
        int pence = minutes * PENCE_AN_HOUR / 60;
        return new Term(what, "%s, £%,d.%02d".formatted(time(minutes), pence / 100, pence % 100));
    }

    private static String time(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        String full = "%,d %s".formatted(hours, hours == 1 ? "hour" : "hours");
        String part = "%d %s".formatted(rest, rest == 1 ? "minute" : "minutes");
        return hours == 0 ? part : rest == 0 ? full : full + " " + part;
    }
}
