package uk.candour.assessment.publicinterest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Prefill;
import uk.candour.assessment.casefile.Authors;
import uk.candour.assessment.casefile.Because;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Considerations;
import uk.candour.assessment.casefile.Considered;
import uk.candour.assessment.casefile.Deadlines;
import uk.candour.assessment.casefile.Documents;
import uk.candour.assessment.casefile.Stated;
import uk.candour.assessment.precedent.Precedents;
import uk.candour.assessment.precedent.Reuse;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentCommand.BalancePublicInterest;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.BalanceOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.Message;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.workqueue.Advice;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/** Where an adviser weighs the public interest. */
@Component
class PublicInterestDesk implements Desk {

    private static final ZoneId LEGAL_DAYS = ZoneId.of("Europe/London");

    private final CaseFile file;
    private final Considerations considerations;
    private final Because because;
    private final BalanceReadiness readiness;
    private final Precedents precedents;
    private final Deadlines deadlines;
    private final Clock clock;

    PublicInterestDesk(
            CaseFile file,
            Considerations considerations,
            Because because,
            BalanceReadiness readiness,
            Precedents precedents,
            Deadlines deadlines,
            Clock clock) {
        this.file = file;
        this.considerations = considerations;
        this.because = because;
        this.readiness = readiness;
        this.precedents = precedents;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String queue() {
        return "public-interest";
    }

    @Override
    public String role() {
        return "adviser";
    }

    @Override
    public BalanceView view(WorkItem item, Person viewer) {
        BalancePublicInterest command = item.details(BalancePublicInterest.class);
        Considered considered = considerations.of(command.consideration());
        return new BalanceView(
                considered.triage().regime(),
                command.item(),
                considered.wording(command.item()),
                command.question(),
                considered.claims(command.claims()).stream()
                        .map(it -> engaged(it, command.grounds()))
                        .toList(),
                files(considered, command),
                because.of(command.because()),
                deadlines.of(command.requestId()).orElse(null),
                file.find(command.previous(), PublicInterestBalanced.class)
                        .map(it -> Prefill.of(BalanceAnswer.again(it)))
                        .orElse(Map.of()));
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        BalancePublicInterest command = item.details(BalancePublicInterest.class);
        BalancingTest test = new BalancingTest(command, Authors.of(by), moreTime(command));
        BalanceAnswer given = answer.as(BalanceAnswer.class);
        if (BalanceOutcome.NOT_DECIDED.name().equals(given.outcome())
                && considerations.isReview(command.consideration())) {
            throw FieldErrors.of(
                    "outcome", "Decide now: a review ends with a decision, it knows no more time");
        }
        precedents.checkKnown(given.basedOn());
        return file.record(item, test.decide(given));
    }

    /** The factors and the balance of an earlier test; what they weigh here is the adviser's. */
    @Override
    public Answer fill(WorkItem item, Answer answer, String source) {
        return precedents
                .named(source)
                .filter(it -> it.offers(queue()))
                .map(it -> new Reuse(it).weighing(answer))
                .orElse(answer);
    }

    private MoreTime moreTime(BalancePublicInterest command) {
        Considered considered = considerations.of(command.consideration());
        return new MoreTime(
                considered.triage().regime(),
                LocalDate.ofInstant(clock.instant(), LEGAL_DAYS),
                deadlines.of(command.requestId()).orElse(null),
                considered.claims().stream()
                        .anyMatch(it -> it.item() == command.item() && !it.qualified()),
                unreasoned(considered, command));
    }

    /** Whether the notice could state no reason for an exemption, nor rely on FOIA s.17(4). */
    private boolean unreasoned(Considered considered, BalancePublicInterest command) {
        boolean relied =
                considered.decision().items().stream()
                        .anyMatch(it -> it.item() == command.item() && it.unstated() != null);
        return !relied
                && Stream.of(HarmAssessed.class, ExemptionJustified.class, OpinionGiven.class)
                        .flatMap(kind -> file.among(command.grounds(), kind).stream())
                        .anyMatch(it -> !Stated.openly(it));
    }

    @Override
    public boolean advises() {
        return true;
    }

    @Override
    public List<Advice> advise(WorkItem item, Answer answer, Person by) {
        return readiness.of(
                item.details(BalancePublicInterest.class),
                answer.as(BalanceAnswer.class),
                by.name());
    }

    @Override
    public List<StoredFile> documents(WorkItem item) {
        BalancePublicInterest command = item.details(BalancePublicInterest.class);
        return Documents.stored(files(considerations.of(command.consideration()), command));
    }

    private BalanceView.EngagedClaim engaged(Claim claim, List<UUID> grounds) {
        return new BalanceView.EngagedClaim(
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

    private static List<Document> files(Considered considered, BalancePublicInterest command) {
        return List.copyOf(considered.findings().documentsOn(command.item()).values());
    }
}
