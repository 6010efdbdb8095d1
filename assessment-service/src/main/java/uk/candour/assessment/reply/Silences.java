package uk.candour.assessment.reply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Considered;
import uk.candour.assessment.casefile.Stated;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Message;
import uk.candour.contract.Text;

/** Finds the refusals of a case that state no reason. */
@Component
class Silences {

    private final CaseFile file;

    Silences(CaseFile file) {
        this.file = file;
    }

    Silence of(DraftReply command, Considered considered) {
        Set<Integer> silent = new HashSet<>();
        for (ItemOutcome outcome : command.outcomes()) {
            List<Claim> standing = considered.claims(outcome.standing());
            boolean unreasoned =
                    standing.stream().anyMatch(it -> isSilent(grounds(command, it.claimId())));
            boolean unweighed =
                    standing.stream().anyMatch(Claim::qualified)
                            && isSilent(balance(command, outcome));
            if (unreasoned || unweighed) {
                silent.add(outcome.item());
            }
        }
        return new Silence(considered.triage().regime(), silent, recorded(considered));
    }

    private static Map<Integer, Text> recorded(Considered considered) {
        Map<Integer, Text> recorded = new HashMap<>();
        considered
                .decision()
                .items()
                .forEach(it -> {
                    if (it.unstated() != null) {
                        recorded.put(it.item(), it.unstated());
                    }
                });
        return recorded;
    }

    private static boolean isSilent(List<? extends Message> records) {
        return !records.isEmpty() && records.stream().noneMatch(Stated::openly);
    }

    private List<Message> grounds(DraftReply command, UUID claim) {
        return Stream.of(
                        latest(command, HarmAssessed.class, it -> it.claimId().equals(claim)),
                        latest(command, ExemptionJustified.class, it -> it.claimId().equals(claim)),
                        latest(command, OpinionGiven.class, it -> it.claimId().equals(claim)))
                .<Message>flatMap(List::stream)
                .toList();
    }

    private List<PublicInterestBalanced> balance(DraftReply command, ItemOutcome outcome) {
        return latest(
                command,
                PublicInterestBalanced.class,
                it -> it.item() == outcome.item() && outcome.standing().containsAll(it.claims()));
    }

    /** Work that was done again made a later record. */
    private <T extends Message> List<T> latest(
            DraftReply command, Class<T> kind, Predicate<T> wanted) {
        List<T> all = file.all(command.requestId(), kind).stream().filter(wanted).toList();
        return all.isEmpty() ? all : List.of(all.getLast());
    }
}
