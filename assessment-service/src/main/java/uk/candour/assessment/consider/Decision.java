package uk.candour.assessment.consider;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.consultation.Consulting;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchAgainAsked;
import uk.candour.contract.Item;
import uk.candour.contract.Text;

/** Decides what is recorded of the officer's consideration. */
final class Decision {

    private final UUID requestId;
    private final Actor by;
    private final List<Item> items;
    private final Findings findings;
    private final Catalogue catalogue;
    private final ClaimMaker maker;
    private final Fallen fallen;
    private final Charging charging;
    private final Problems problems = new Problems();

    Decision(
            UUID requestId,
            Actor by,
            List<Item> items,
            Findings findings,
            Catalogue catalogue,
            ClaimMaker maker,
            Fallen fallen,
            Charging charging) {
        this.requestId = requestId;
        this.by = by;
        this.items = items;
        this.findings = findings;
        this.catalogue = catalogue;
        this.maker = maker;
        this.fallen = fallen;
        this.charging = charging;
    }

    Outcome decide(ConsiderAnswer answer) {
        ConsiderAnswer.Decision decision =
                answer.decision() == null && answer.items() != null
                        ? ConsiderAnswer.Decision.DECIDE
                        : problems.chosen(
                                "decision", answer.decision(), ConsiderAnswer.Decision.DECIDE);
        if (!problems.isEmpty()) {
            return problems.refused();
        }
        return switch (decision) {
            case ADOPT -> considered(adopted());
            case DECIDE -> {
                Claiming claiming = new Claiming(findings, catalogue, maker, fallen, problems);
                yield considered(
                        new Judgement(findings, claiming, new Reach(catalogue, problems), problems)
                                .decide(items, Given.list(answer.items()), fallen.kept()));
            }
            case CHARGE_FEE -> charging.charge(requestId, by, answer.disbursements(), problems);
            case CONSULT ->
                    new Consulting(requestId, by, items, problems)
                            .ask(Given.list(answer.consultees()));
            case SEARCH_AGAIN -> searchAgain(Given.list(answer.departments()), answer.comment());
        };
    }

    private List<Consideration> adopted() {
        return new Adoption(findings, catalogue, maker)
                .adopt(items, problems).stream().map(this::keptOr).toList();
    }

    private Consideration keptOr(Consideration adopted) {
        return fallen.kept().stream()
                .filter(it -> it.item() == adopted.item())
                .findFirst()
                .orElse(adopted);
    }

    private Outcome considered(List<Consideration> considered) {
        return problems.orRecord(() -> new RequestConsidered(requestId, by, considered));
    }

    private Outcome searchAgain(List<String> departments, @Nullable Text comment) {
        Set<String> searched = findings.departments();
        if (departments.isEmpty() || !searched.containsAll(departments)) {
            problems.add(
                    "departments",
                    "Name departments that searched: " + String.join(", ", searched));
        }
        Text why = problems.required("comment", comment, "Say what to look for this time");
        return problems.orRecord(() ->
                new SearchAgainAsked(requestId, by, departments.stream().distinct().toList(), why));
    }
}
