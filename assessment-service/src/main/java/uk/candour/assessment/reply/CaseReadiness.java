package uk.candour.assessment.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Considerations;
import uk.candour.assessment.consider.ReleaseReadiness;
import uk.candour.assessment.consultation.NotConsulted;
import uk.candour.assessment.exemption.GroundReadiness;
import uk.candour.assessment.publicinterest.BalanceReadiness;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Message;
import uk.candour.contract.Question;
import uk.candour.contract.Remark;
import uk.candour.platform.workqueue.Advice;

/** All checks again on all that a reply rests on, for whoever signs it off. */
@Component
class CaseReadiness {

    private static final Pattern ITEM = Pattern.compile("items\\[(\\d+)].*");

    private final CaseFile file;
    private final GroundReadiness grounds;
    private final BalanceReadiness balances;
    private final ReleaseReadiness releases;
    private final ReplyReadiness replies;
    private final NotConsulted notConsulted;
    private final Considerations considerations;

    CaseReadiness(
            CaseFile file,
            GroundReadiness grounds,
            BalanceReadiness balances,
            ReleaseReadiness releases,
            ReplyReadiness replies,
            NotConsulted notConsulted,
            Considerations considerations) {
        this.file = file;
        this.grounds = grounds;
        this.balances = balances;
        this.releases = releases;
        this.replies = replies;
        this.notConsulted = notConsulted;
        this.considerations = considerations;
    }

    List<Remark> of(DraftReply command, ReplyAnswer answer, String author) {
        List<Remark> remarks = new ArrayList<>();
        for (ItemOutcome outcome : command.outcomes()) {
            outcome.standing().forEach(claim -> remarks.addAll(of(command, outcome, claim)));
            remarks.addAll(consultation(command, outcome));
            balance(command, outcome).forEach(it -> remarks.add(remark(outcome.item(), null, it)));
            release(command, outcome, author)
                    .forEach(it -> remarks.add(remark(outcome.item(), null, it)));
        }
        replies.of(command, answer, author)
                .forEach(it -> remarks.add(remark(item(it.field(), answer), null, it)));
        return List.copyOf(remarks);
    }

    private List<Remark> consultation(DraftReply command, ItemOutcome outcome) {
        return considerations.of(command.consideration()).claims(outcome.standing()).stream()
                .filter(it -> it.question() == Question.DISCLOSE)
                .flatMap(claim ->
                        notConsulted
                                .of(command.requestId(), outcome.item(), claim.limb(), "limb")
                                .map(it -> remark(outcome.item(), claim.claimId(), it))
                                .stream())
                .toList();
    }

    private List<Remark> of(DraftReply command, ItemOutcome outcome, UUID claim) {
        UUID consideration = command.consideration();
        Stream<Advice> harm =
                latest(command, HarmAssessed.class, it -> it.claimId().equals(claim))
                        .flatMap(it -> grounds.of(consideration, it).stream());
        Stream<Advice> other =
                latest(command, ExemptionJustified.class, it -> it.claimId().equals(claim))
                        .flatMap(it -> grounds.of(consideration, it).stream());
        return Stream.concat(harm, other).map(it -> remark(outcome.item(), claim, it)).toList();
    }

    private Stream<Advice> balance(DraftReply command, ItemOutcome outcome) {
        return latest(
                        command,
                        PublicInterestBalanced.class,
                        it ->
                                it.item() == outcome.item()
                                        && outcome.standing().containsAll(it.claims()))
                .flatMap(it -> balances.of(command.consideration(), it).stream());
    }

    private Stream<Advice> release(DraftReply command, ItemOutcome outcome, String author) {
        return outcome.decision() != ItemDecision.RELEASE
                ? Stream.of()
                : file.find(command.triage(), RequestTriaged.class).stream()
                        .flatMap(triage -> releases.of(triage, outcome.item(), author));
    }

    /** Work that was done again made a later record. */
    private <T extends Message> Stream<T> latest(
            DraftReply command, Class<T> kind, Predicate<T> wanted) {
        return file.all(command.requestId(), kind).stream()
                .filter(wanted)
                .reduce((earlier, later) -> later)
                .stream();
    }

    private static @Nullable Integer item(String field, ReplyAnswer answer) {
        Matcher item = ITEM.matcher(field);
        return item.matches()
                ? Given.list(answer.items()).get(Integer.parseInt(item.group(1))).item()
                : null;
    }

    private static Remark remark(@Nullable Integer item, @Nullable UUID claim, Advice it) {
        return new Remark(
                item,
                claim,
                it.rule(),
                it.field(),
                it.wrong(),
                it.source(),
                it.suggestion(),
                it.words());
    }
}
