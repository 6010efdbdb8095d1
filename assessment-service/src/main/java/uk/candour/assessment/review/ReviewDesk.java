package uk.candour.assessment.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Authors;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Documents;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.casefile.Independence;
import uk.candour.assessment.consider.ClaimMaker;
import uk.candour.assessment.consider.Claiming;
import uk.candour.assessment.consider.Coverage;
import uk.candour.assessment.consider.Judgement;
import uk.candour.assessment.consider.Reach;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.assessment.exemption.Exemptions;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision.Refuse;
import uk.candour.contract.RequestReviewed;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/** Where somebody who took no part in a reply looks at it again. */
@Component
class ReviewDesk implements Desk {

    private static final ZoneId LEGAL_DAYS = ZoneId.of("Europe/London");
    private static final String TOOK_PART =
            "You wrote or approved part of this reply, so somebody who took no part in it has to"
                    + " review it.";

    private final CaseFile file;
    private final ReviewFile reviews;
    private final Independence independence;
    private final Exemptions exemptions;
    private final Clock clock;

    ReviewDesk(
            CaseFile file,
            ReviewFile reviews,
            Independence independence,
            Exemptions exemptions,
            Clock clock) {
        this.file = file;
        this.reviews = reviews;
        this.independence = independence;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    @Override
    public String queue() {
        return "review";
    }

    @Override
    public String role() {
        return "reviewer";
    }

    @Override
    public void checkClaim(WorkItem item, Person by) {
        if (independence.tookPart(item.subject(), Authors.of(by))) {
            throw new Forbidden(TOOK_PART);
        }
    }

    @Override
    public ReviewView view(WorkItem item, Person viewer) {
        ReviewRequest command = item.details(ReviewRequest.class);
        return reviews.view(
                command,
                !independence.tookPart(item.subject(), Authors.of(viewer)),
                exemptions.inForce().under(reviews.triage(command).regime()).choices());
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        checkClaim(item, by);
        ReviewRequest command = item.details(ReviewRequest.class);
        RequestTriaged triage = reviews.triage(command);
        FreshLook look =
                new FreshLook(
                        command,
                        Authors.of(by),
                        triage.items(),
                        triage.decision() instanceof Refuse,
                        reviews.sent(command),
                        rules(command, triage),
                        LocalDate.ofInstant(clock.instant(), LEGAL_DAYS));
        Completion done = file.record(item, look.decide(answer.as(ReviewAnswer.class)));
        independence.reviewed(item.subject(), Authors.of(by));
        return done;
    }

    private FreshLook.Rules rules(ReviewRequest command, RequestTriaged triage) {
        Problems problems = new Problems();
        Findings findings = reviews.findings(command);
        Catalogue catalogue = exemptions.inForce().under(triage.regime());
        Claiming claiming = new Claiming(findings, catalogue, maker(command), problems);
        return new FreshLook.Rules(
                new Judgement(findings, claiming, new Reach(catalogue, problems), problems),
                claims -> new Coverage(findings, claims),
                problems);
    }

    /** What was claimed before, by the officer or in this review, keeps its id and its ground. */
    private ClaimMaker maker(ReviewRequest command) {
        RequestReviewed before = reviews.previous(command);
        RequestConsidered known =
                before == null
                        ? file.find(command.consideration(), RequestConsidered.class).orElse(null)
                        : before.considered();
        return new ClaimMaker(known, UUID::randomUUID);
    }

    /** The reply, and all that was found: a review may release what was withheld. */
    @Override
    public List<StoredFile> documents(WorkItem item) {
        ReviewRequest command = item.details(ReviewRequest.class);
        return Documents.stored(
                Stream.concat(
                                reviews.reply(command).stream(),
                                reviews.findings(command).documents().stream())
                        .distinct()
                        .toList());
    }
}
