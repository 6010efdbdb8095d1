package uk.candour.approval.casefile;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.Message;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;

/**
 * Who wrote a file: whoever searched, considered, gave a ground or an opinion, weighed or worded
 * the reply.
 */
public final class Authors {

    private Authors() {}

    public static Set<Actor> of(CaseRecords file) {
        Set<Actor> authors = new LinkedHashSet<>();
        for (Recorded<?> it : file.records()) {
            Actor author = author(it.record());
            if (author != null) {
                authors.add(author);
            }
        }
        return authors;
    }

    private static @Nullable Actor author(Message record) {
        return switch (record) {
            case SearchCompleted it -> it.actor();
            case RequestConsidered it -> it.actor();
            case HarmAssessed it -> it.actor();
            case ExemptionJustified it -> it.actor();
            case OpinionGiven it -> it.actor();
            case PublicInterestBalanced it -> it.actor();
            case ReplyDrafted it -> it.actor();
            case RequestReviewed it -> it.actor();
            // A refusal at triage is the whole response: whoever gave its reason wrote it.
            case RequestTriaged it when it.decision() instanceof Refuse -> it.actor();
            default -> null;
        };
    }
}
