package uk.candour.assessment.exemption;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.casefile.Circumstances;
import uk.candour.assessment.casefile.Considerations;
import uk.candour.assessment.casefile.Considered;
import uk.candour.assessment.precedent.Precedents;
import uk.candour.assessment.readiness.Part;
import uk.candour.assessment.readiness.Passage;
import uk.candour.assessment.readiness.Passages;
import uk.candour.assessment.readiness.Readiness;
import uk.candour.assessment.readiness.Reasoning;
import uk.candour.assessment.readiness.Reasoning.Step;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.Claim;
import uk.candour.contract.Likelihood;
import uk.candour.platform.workqueue.Advice;

/** Whether the ground of one claim is ready: its words, against what the claim has to carry. */
@Component
public class GroundReadiness {

    private final Considerations considerations;
    private final Circumstances circumstances;
    private final Precedents precedents;

    GroundReadiness(
            Considerations considerations, Circumstances circumstances, Precedents precedents) {
        this.considerations = considerations;
        this.circumstances = circumstances;
        this.precedents = precedents;
    }

    List<Advice> ofHarm(UUID consideration, UUID claimId, HarmAnswer answer, String author) {
        return of(
                consideration,
                claimId,
                Step.HARM,
                passages(answer),
                Given.oneOf(Likelihood.class, answer.likelihood()),
                author);
    }

    /** Nothing is argued where the exemption is said not to apply, but that may be new. */
    List<Advice> ofJustification(
            UUID consideration, UUID claimId, JustificationAnswer answer, String author) {
        boolean fails = Boolean.FALSE.equals(answer.madeOut());
        return of(
                consideration,
                claimId,
                Step.JUSTIFICATION,
                fails ? new Passages() : passages(answer),
                fails ? Likelihood.NOT_MADE_OUT : null,
                author);
    }

    /** What was found in harm that is recorded. */
    public List<Advice> of(UUID consideration, HarmAssessed recorded) {
        return ofHarm(
                consideration, recorded.claimId(), HarmAnswer.of(recorded), recorded.actor().sub());
    }

    /** What was found in another ground that is recorded. */
    public List<Advice> of(UUID consideration, ExemptionJustified recorded) {
        return ofJustification(
                consideration,
                recorded.claimId(),
                JustificationAnswer.of(recorded),
                recorded.actor().sub());
    }

    private List<Advice> of(
            UUID consideration,
            UUID claimId,
            Step step,
            Passages words,
            @Nullable Likelihood likelihood,
            String author) {
        Considered considered = considerations.of(consideration);
        Claim claim = considered.claim(claimId);
        return Readiness.of(
                new Reasoning(
                        step,
                        circumstances.asked(considered, claim.item()),
                        List.of(claim),
                        words.all(),
                        List.of(),
                        likelihood,
                        null,
                        considered.decided(claim.item()),
                        author,
                        circumstances.authority(),
                        earlier(considered.triage().requestId(), step),
                        precedents.decided(considered.triage(), claim.item(), List.of(claim))));
    }

    private List<String> earlier(UUID request, Step step) {
        return step == Step.HARM
                ? circumstances.earlier(
                        request, HarmAssessed.class, it -> texts(passages(HarmAnswer.of(it))))
                : circumstances.earlier(
                        request,
                        ExemptionJustified.class,
                        it -> texts(passages(JustificationAnswer.of(it))));
    }

    private static Stream<String> texts(Passages passages) {
        return passages.all().stream().map(Passage::text);
    }

    private static Passages passages(HarmAnswer answer) {
        return new Passages()
                .add(Part.INTEREST, "interest", answer.interest())
                .add(Part.HARM, "harm", answer.harm())
                .add(Part.CAUSAL_LINK, "causalLink", answer.causalLink());
    }

    private static Passages passages(JustificationAnswer answer) {
        Passages passages = new Passages().add(Part.REASON, "reason", answer.reason());
        if (answer.particulars() != null) {
            answer.particulars().forEach((field, words) -> passages.add(Part.REASON, field, words));
        }
        return passages;
    }
}
