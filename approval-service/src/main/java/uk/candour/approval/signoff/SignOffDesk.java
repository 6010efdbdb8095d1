package uk.candour.approval.signoff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.candour.approval.casefile.CaseFile;
import uk.candour.approval.casefile.CaseRecords;
import uk.candour.approval.casefile.Records;
import uk.candour.approval.casefile.Timeline;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalCommand.SignOffResponse;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.NotificationEvent.Manifest;
import uk.candour.contract.NotificationEvent.ResponseComposed;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/** Where approvers sign a pack off or return it. */
@Component
class SignOffDesk implements Desk {

    static final String QUEUE = "sign-off";

    private static final String AUTHOR =
            "You wrote part of this response, so another approver has to decide on it.";

    private final Records records;
    private final SignOffs signOffs;

    SignOffDesk(Records records, SignOffs signOffs) {
        this.records = records;
        this.signOffs = signOffs;
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    @Override
    public String role() {
        return "approver";
    }

    @Override
    public void checkClaim(WorkItem item, Person by) {
        if (signOffs.authors(asked(item).pack()).contains(actor(by))) {
            throw new Forbidden(AUTHOR);
        }
    }

    @Override
    public SignOffView view(WorkItem item, Person viewer) {
        SignOffResponse asked = asked(item);
        ResponseComposed pack = pack(asked);
        CaseFile file = CaseFile.of(records.named(asked.records()));
        CaseRecords whole = records.of(item.subject());
        Set<Actor> authors = signOffs.authors(asked.pack());
        return new SignOffView(
                asked.kind(),
                asked.outcome(),
                asked.pack(),
                asked.packSha256(),
                pack.letterSha256(),
                pack.manifest(),
                authors,
                !authors.contains(actor(viewer)),
                items(file),
                file.claims(),
                asked.records(),
                file,
                whole.of(ResponseReturned.class),
                Timeline.of(whole));
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        SignOffResponse asked = asked(item);
        CaseFile file = CaseFile.of(records.named(asked.records()));
        SignOff signOff =
                new SignOff(
                        asked.packSha256(),
                        signOffs.authors(asked.pack()),
                        items(file).stream().map(Item::number).collect(Collectors.toSet()),
                        file.claims().stream().map(Claim::claimId).collect(Collectors.toSet()),
                        steps(asked.kind()));
        record(item, signOff.decide(answer.as(SignOffAnswer.class), actor(by)), actor(by));
        return Completion.done();
    }

    /** A notice in which nothing is decided rests on no reply; a review is redone as a whole. */
    private static Set<ReturnTo> steps(ResponseKind kind) {
        return switch (kind) {
            case HOLDING -> EnumSet.complementOf(EnumSet.of(ReturnTo.REPLY, ReturnTo.REVIEW));
            case INTERIM, FINAL -> EnumSet.complementOf(EnumSet.of(ReturnTo.REVIEW));
            case REVIEW -> EnumSet.of(ReturnTo.REVIEW);
        };
    }

    private void record(WorkItem item, SignOffOutcome outcome, Actor by) {
        UUID request = item.subject();
        String pack = asked(item).packSha256();
        switch (outcome) {
            case SignOffOutcome.Approved it ->
                    signOffs.decided(item, "APPROVE", by, new ResponseApproved(request, by, pack));
            case SignOffOutcome.Returned it ->
                    signOffs.decided(
                            item,
                            "RETURN",
                            by,
                            new ResponseReturned(
                                    request,
                                    by,
                                    pack,
                                    it.to(),
                                    it.items(),
                                    it.claims(),
                                    it.comment()));
            case SignOffOutcome.OtherPack it ->
                    throw new Conflict(
                            "The pack changed: this is no longer the one you judged. Read it again"
                                    + " and decide on pack "
                                    + pack
                                    + ".");
            case SignOffOutcome.ByAuthor it -> throw new Forbidden(AUTHOR);
            case SignOffOutcome.Incomplete it -> throw new FieldErrors(it.errors());
        }
    }

    /**
     * What will be sent, and what the departments found: an exemption is judged on what it covers.
     */
    @Override
    public List<StoredFile> documents(WorkItem item) {
        SignOffResponse asked = asked(item);
        Manifest manifest = manifest(item);
        Stream<Document> sent =
                Stream.concat(
                        Stream.of(manifest.letter(), manifest.emailText(), manifest.emailHtml()),
                        manifest.enclosures().stream());
        Stream<Document> found = CaseFile.of(records.named(asked.records())).documents().stream();
        return Stream.concat(sent, found)
                .map(it -> new StoredFile(it.sha256(), it.name(), it.type(), it.size()))
                .distinct()
                .toList();
    }

    Manifest manifest(WorkItem item) {
        return pack(asked(item)).manifest();
    }

    private static List<Item> items(CaseFile file) {
        return file.triage() == null ? List.of() : file.triage().record().items();
    }

    private ResponseComposed pack(SignOffResponse asked) {
        return records.find(asked.pack(), ResponseComposed.class).orElseThrow().record();
    }

    private static SignOffResponse asked(WorkItem item) {
        return item.details(SignOffResponse.class);
    }

    private static Actor actor(Person person) {
        return new Actor(person.iss(), person.sub());
    }
}
