package uk.candour.assessment.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Prefill;
import uk.candour.assessment.casefile.Because;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.review.ReviewView.ItemToReview;
import uk.candour.assessment.review.ReviewView.Tested;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.Item;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;

/** The whole file of a review, for whoever does it. */
@Component
class ReviewFile {

    private final CaseFile file;
    private final Because because;

    ReviewFile(CaseFile file, Because because) {
        this.file = file;
        this.because = because;
    }

    RequestTriaged triage(ReviewRequest command) {
        return file.get(command.triage(), RequestTriaged.class);
    }

    Sent sent(ReviewRequest command) {
        return Sent.of(command, file);
    }

    Findings findings(ReviewRequest command) {
        return new Findings(file.among(command.searches(), SearchCompleted.class));
    }

    @Nullable RequestReviewed previous(ReviewRequest command) {
        return file.find(command.previous(), RequestReviewed.class).orElse(null);
    }

    /** The letter as it was sent, which does not say who asked, and its enclosures. */
    List<Document> reply(ReviewRequest command) {
        return file.find(command.pack(), ResponseComposed.class)
                .map(ResponseComposed::manifest)
                .map(it -> Stream.concat(Stream.of(it.letter()), it.enclosures().stream()).toList())
                .orElse(List.of());
    }

    ReviewView view(ReviewRequest command, boolean mayReview, Map<String, String> limbs) {
        RequestTriaged triage = triage(command);
        Findings findings = findings(command);
        Sent sent = sent(command);
        RequestReviewed before = previous(command);
        return new ReviewView(
                triage.regime(),
                triage.decision() instanceof Refuse it ? it : null,
                triage.items().stream().map(it -> item(it, command, findings, sent)).toList(),
                reply(command),
                command.late(),
                mayReview,
                "/intake/reviews/" + command.requestId(),
                findings.departments(),
                findings.searches(),
                before == null ? List.of() : fallen(before, command),
                because.of(command.because()),
                Prefill.of(
                        before == null
                                ? ReviewAnswer.first(triage.items(), sent)
                                : ReviewAnswer.of(before)),
                limbs);
    }

    private static List<String> fallen(RequestReviewed before, ReviewRequest command) {
        List<UUID> standing =
                command.outcomes().stream().flatMap(it -> it.standing().stream()).toList();
        return before.items().stream()
                .flatMap(it -> it.claims().stream())
                .filter(it -> !standing.contains(it.claimId()))
                .map(Claim::citation)
                .distinct()
                .toList();
    }

    private ItemToReview item(Item item, ReviewRequest command, Findings findings, Sent sent) {
        int number = item.number();
        List<Claim> claims = sent.on(number).map(Consideration::claims).orElse(List.of());
        return new ItemToReview(
                number,
                item.wording(),
                sent.on(number).map(Consideration::decision).orElse(null),
                file.find(command.reply(), ReplyDrafted.class).stream()
                        .flatMap(it -> it.items().stream())
                        .filter(it -> it.item() == number)
                        .findFirst()
                        .orElse(null),
                claims.stream().map(it -> tested(it, command.grounds())).toList(),
                file.among(command.balances(), PublicInterestBalanced.class).stream()
                        .filter(it -> it.item() == number)
                        .toList(),
                List.copyOf(findings.documentsOn(number).values()));
    }

    private Tested tested(Claim claim, List<UUID> grounds) {
        return new Tested(
                claim,
                ground(claim, grounds, HarmAssessed.class, HarmAssessed::claimId),
                ground(claim, grounds, ExemptionJustified.class, ExemptionJustified::claimId),
                ground(claim, grounds, OpinionGiven.class, OpinionGiven::claimId));
    }

    private <T extends Message> @Nullable T ground(
            Claim claim, List<UUID> grounds, Class<T> kind, Function<T, UUID> claimOf) {
        return file.among(grounds, kind).stream()
                .filter(it -> claimOf.apply(it).equals(claim.claimId()))
                .findFirst()
                .orElse(null);
    }
}
