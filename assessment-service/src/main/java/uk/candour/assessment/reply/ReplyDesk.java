package uk.candour.assessment.reply;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Prefill;
import uk.candour.assessment.casefile.Authors;
import uk.candour.assessment.casefile.Because;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Considerations;
import uk.candour.assessment.casefile.Considered;
import uk.candour.assessment.casefile.Documents;
import uk.candour.assessment.casefile.Findings;
import uk.candour.contract.AssessmentCommand.DraftReply;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.ReplyDrafted;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.Advice;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/** Where the FOI officer words the reply. */
@Component
class ReplyDesk implements Desk {

    private final CaseFile file;
    private final Considerations considerations;
    private final Because because;
    private final ReplyReadiness readiness;
    private final CaseReadiness wholeCase;
    private final Silences silences;

    ReplyDesk(
            CaseFile file,
            Considerations considerations,
            Because because,
            ReplyReadiness readiness,
            CaseReadiness wholeCase,
            Silences silences) {
        this.silences = silences;
        this.file = file;
        this.considerations = considerations;
        this.because = because;
        this.readiness = readiness;
        this.wholeCase = wholeCase;
    }

    @Override
    public String queue() {
        return "reply";
    }

    @Override
    public String role() {
        return "officer";
    }

    @Override
    public ReplyView view(WorkItem item, Person viewer) {
        DraftReply command = item.details(DraftReply.class);
        Considered considered = considerations.of(command.consideration());
        Releasable releasable = releasable(command);
        Silence silence = silences.of(command, considered);
        return new ReplyView(
                considered.triage().regime(),
                command.outcomes().stream()
                        .map(it -> toWord(it, considered, releasable, silence))
                        .toList(),
                because.of(command.because()),
                Prefill.of(
                        file.find(command.previous(), ReplyDrafted.class)
                                .map(ReplyAnswer::of)
                                .orElseGet(() -> standard(item, viewer))));
    }

    /** What an empty answer would record. */
    private ReplyAnswer standard(WorkItem item, Person viewer) {
        return new ReplyAnswer(null, ReplyAnswer.answers(draft(item, viewer).standard()), null);
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        ReplyAnswer given = answer.as(ReplyAnswer.class);
        return file.record(item, remarked(draft(item, by).decide(given), item, given, by));
    }

    /** What is recorded takes along what the approver should know of the whole case. */
    private Outcome remarked(Outcome outcome, WorkItem item, ReplyAnswer given, Person by) {
        return outcome instanceof Outcome.Recorded(ReplyDrafted reply, var warnings)
                ? new Outcome.Recorded(
                        reply.remarked(
                                wholeCase.of(item.details(DraftReply.class), given, by.name())),
                        warnings)
                : outcome;
    }

    private Draft draft(WorkItem item, Person by) {
        DraftReply command = item.details(DraftReply.class);
        return new Draft(
                item.subject(),
                Authors.of(by),
                command.outcomes(),
                releasable(command),
                silences.of(command, considerations.of(command.consideration())));
    }

    private Releasable releasable(DraftReply command) {
        return new Releasable(
                findings(command),
                considerations.of(command.consideration()).claims(),
                command.outcomes());
    }

    @Override
    public boolean advises() {
        return true;
    }

    @Override
    public List<Advice> advise(WorkItem item, Answer answer, Person by) {
        return readiness.of(
                item.details(DraftReply.class), answer.as(ReplyAnswer.class), by.name());
    }

    @Override
    public List<StoredFile> documents(WorkItem item) {
        return Documents.stored(findings(item.details(DraftReply.class)).documents());
    }

    private Findings findings(DraftReply command) {
        return new Findings(file.among(command.searches(), SearchCompleted.class));
    }

    private static ReplyView.ItemToWord toWord(
            ItemOutcome outcome, Considered considered, Releasable releasable, Silence silence) {
        return new ReplyView.ItemToWord(
                outcome.item(),
                considered.wording(outcome.item()),
                outcome.decision(),
                considered.claims(outcome.standing()),
                files(outcome, releasable),
                silence.silent().contains(outcome.item()));
    }

    private static List<ReplyView.File> files(ItemOutcome outcome, Releasable releasable) {
        return releasable.found(outcome.item()).values().stream()
                .map(it ->
                        new ReplyView.File(
                                it,
                                releasable.documents(outcome).contains(it),
                                releasable.heldBackBy(it)))
                .toList();
    }
}
