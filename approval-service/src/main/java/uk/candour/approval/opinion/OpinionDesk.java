package uk.candour.approval.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.approval.casefile.CaseRecords;
import uk.candour.approval.casefile.ItemFile;
import uk.candour.approval.casefile.ItemFile.DepartmentFinding;
import uk.candour.approval.casefile.Recorded;
import uk.candour.approval.casefile.Records;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalCommand.SeekOpinion;
import uk.candour.contract.ApprovalEvent.OpinionBasis;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.OtherLimb;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Item;
import uk.candour.contract.Message;
import uk.candour.contract.Topic;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.outbox.Outbox;
import uk.candour.platform.outbox.Outgoing;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/** Where the qualified person gives an opinion. */
@Component
class OpinionDesk implements Desk {

    static final String QUEUE = "opinion";

    private static final ZoneId LEGAL_DAYS = ZoneId.of("Europe/London");

    private final Records records;
    private final OpinionRequests requests;
    private final Outbox outbox;
    private final Clock clock;
    private final Section36 section36;

    OpinionDesk(
            Records records,
            OpinionRequests requests,
            Outbox outbox,
            Clock clock,
            Section36 section36) {
        this.records = records;
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
        this.section36 = section36;
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    @Override
    public String role() {
        return "qualified-person";
    }

    @Override
    public OpinionView view(WorkItem item, Person viewer) {
        SeekOpinion asked = item.details(SeekOpinion.class);
        Claim claim = requests.claim(asked).orElseThrow();
        return new OpinionView(
                claim,
                wording(item, claim),
                findings(item, claim),
                section36.besides(claim, today()),
                find(asked.previous(), OpinionGiven.class),
                find(asked.because(), ResponseReturned.class));
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        Claim claim = requests.claim(item.details(SeekOpinion.class)).orElseThrow();
        List<OtherLimb> others = section36.besides(claim, today());
        return switch (answer.as(OpinionAnswer.class).decide(others)) {
            case OpinionOutcome.Given it -> {
                give(item, it, new Actor(by.iss(), by.sub()));
                yield new Completion(it.warnings());
            }
            case OpinionOutcome.Incomplete it -> throw new FieldErrors(it.errors());
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LEGAL_DAYS);
    }

    private void give(WorkItem item, OpinionOutcome.Given it, Actor by) {
        SeekOpinion asked = item.details(SeekOpinion.class);
        OpinionGiven opinion =
                new OpinionGiven(
                        item.subject(),
                        by,
                        asked.claimId(),
                        it.engaged(),
                        it.likelihood(),
                        it.reason(),
                        new OpinionBasis(
                                it.authorisation(),
                                today(),
                                it.informationSeen(),
                                asked.consideration(),
                                it.limb()));
        UUID id =
                outbox.send(
                        Outgoing.of(Topic.APPROVAL_EVENTS.wireName(), item.subject(), opinion)
                                .causedBy(item.commandId()));
        records.keep(id, clock.instant(), opinion);
    }

    /** What the departments found for the claim's item. */
    @Override
    public List<StoredFile> documents(WorkItem item) {
        Claim claim = requests.claim(item.details(SeekOpinion.class)).orElseThrow();
        return findings(item, claim).stream()
                .flatMap(it -> it.finding().documents().stream())
                .distinct()
                .map(OpinionDesk::file)
                .toList();
    }

    private static StoredFile file(Document it) {
        return new StoredFile(it.sha256(), it.name(), it.type(), it.size());
    }

    private @Nullable Item wording(WorkItem item, Claim claim) {
        return records.of(item.subject()).latest(RequestTriaged.class).stream()
                .flatMap(it -> it.record().items().stream())
                .filter(it -> it.number() == claim.item())
                .findFirst()
                .orElse(null);
    }

    private List<DepartmentFinding> findings(WorkItem item, Claim claim) {
        return ItemFile.findings(claim.item(), latestByDepartment(records.of(item.subject())));
    }

    private static List<Recorded<SearchCompleted>> latestByDepartment(CaseRecords file) {
        Map<String, Recorded<SearchCompleted>> latest = new LinkedHashMap<>();
        file.of(SearchCompleted.class).forEach(it -> latest.put(it.record().department(), it));
        Collection<Recorded<SearchCompleted>> searches = latest.values();
        return List.copyOf(searches);
    }

    private <T extends Message> @Nullable Recorded<T> find(@Nullable UUID id, Class<T> type) {
        return id == null ? null : records.find(id, type).orElse(null);
    }
}
