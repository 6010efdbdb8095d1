package uk.candour.assessment.reply;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.casefile.Circumstances;
import uk.candour.assessment.casefile.Considerations;
import uk.candour.assessment.casefile.Considered;
import uk.candour.assessment.readiness.Asked;
import uk.candour.assessment.readiness.Part;
import uk.candour.assessment.readiness.Passages;
import uk.candour.assessment.readiness.Readiness;
import uk.candour.assessment.readiness.Reasoning;
import uk.candour.assessment.reply.ReplyAnswer.ItemAnswer;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemOutcome;
import uk.candour.platform.workqueue.Advice;

/** Whether the words around the record are ready. */
@Component
class ReplyReadiness {

    private final Considerations considerations;
    private final Circumstances circumstances;

    ReplyReadiness(Considerations considerations, Circumstances circumstances) {
        this.considerations = considerations;
        this.circumstances = circumstances;
    }

    List<Advice> of(DraftReply command, ReplyAnswer answer, String author) {
        Considered considered = considerations.of(command.consideration());
        List<Claim> standing =
                command.outcomes().stream()
                        .map(ItemOutcome::standing)
                        .flatMap(it -> considered.claims(it).stream())
                        .toList();
        return Readiness.of(
                new Reasoning(
                        Reasoning.Step.REPLY,
                        asked(considered, command),
                        standing,
                        passages(answer).all(),
                        List.of(),
                        null,
                        null,
                        null,
                        author,
                        circumstances.authority(),
                        List.of(),
                        List.of()));
    }

    private Asked asked(Considered considered, DraftReply command) {
        List<String> around = new ArrayList<>();
        for (ItemOutcome it : command.outcomes()) {
            Asked asked = circumstances.asked(considered, it.item());
            around.add(asked.wording());
            around.addAll(asked.around());
        }
        return new Asked(considered.triage().subject(), around);
    }

    private static Passages passages(ReplyAnswer answer) {
        Passages passages = new Passages().add(Part.REPLY, "opening", answer.opening());
        List<ItemAnswer> items = Given.list(answer.items());
        for (int i = 0; i < items.size(); i++) {
            passages.add(Part.REPLY, "items[%d].text".formatted(i), items.get(i).text());
        }
        return passages.add(Part.REPLY, "advice", answer.advice());
    }
}
