package uk.candour.assessment.consider;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.casefile.Circumstances;
import uk.candour.assessment.consider.ConsiderAnswer.ItemAnswer;
import uk.candour.assessment.precedent.Precedents;
import uk.candour.assessment.readiness.Asked;
import uk.candour.assessment.readiness.Readiness;
import uk.candour.assessment.readiness.Reasoning;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Item;
import uk.candour.contract.ItemDecision;
import uk.candour.platform.workqueue.Advice;

/** Whether an item can be released without a word: what is withheld is tested claim by claim. */
@Component
public class ReleaseReadiness {

    private final Circumstances circumstances;
    private final Precedents precedents;

    ReleaseReadiness(Circumstances circumstances, Precedents precedents) {
        this.circumstances = circumstances;
        this.precedents = precedents;
    }

    /** On each item that this answer releases, under the field that says so. */
    List<Advice> of(RequestTriaged triage, ConsiderAnswer answer, String author) {
        List<Advice> advice = new ArrayList<>();
        List<ItemAnswer> items = Given.list(answer.items());
        for (int i = 0; i < items.size(); i++) {
            String path = "items[%d].".formatted(i);
            Integer number = items.get(i).item();
            if (number != null && ItemDecision.RELEASE.name().equals(items.get(i).decision())) {
                of(triage, number, author).map(it -> at(path, it)).forEach(advice::add);
            }
        }
        return advice;
    }

    /** What was found in the release of one item. */
    public Stream<Advice> of(RequestTriaged triage, int item, String author) {
        return triage.items().stream()
                .filter(it -> it.number() == item)
                .flatMap(it -> Readiness.of(released(triage, it, author)).stream());
    }

    private Reasoning released(RequestTriaged triage, Item item, String author) {
        return new Reasoning(
                Reasoning.Step.CONSIDERATION,
                new Asked(item.wording(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                ItemDecision.RELEASE,
                author,
                circumstances.authority(),
                List.of(),
                precedents.decided(triage, item.number(), Set.of()));
    }

    private static Advice at(String path, Advice it) {
        return new Advice(
                it.rule(), path + it.field(), it.wrong(), it.source(), it.suggestion(), it.words());
    }
}
