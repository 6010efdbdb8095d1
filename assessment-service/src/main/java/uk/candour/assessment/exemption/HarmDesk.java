package uk.candour.assessment.exemption;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Prefill;
import uk.candour.assessment.casefile.Authors;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.precedent.Precedents;
import uk.candour.assessment.precedent.Reuse;
import uk.candour.contract.AssessmentCommand.AssessHarm;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.Claim;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.Advice;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/** Where a department states the harm that its claim rests on. */
@Component
class HarmDesk implements Desk {

    private static final Set<String> WORDS = Set.of("interest", "harm", "causalLink", "reason");

    private final CaseFile file;
    private final Grounds grounds;
    private final GroundReadiness readiness;
    private final Precedents precedents;

    HarmDesk(CaseFile file, Grounds grounds, GroundReadiness readiness, Precedents precedents) {
        this.file = file;
        this.grounds = grounds;
        this.readiness = readiness;
        this.precedents = precedents;
    }

    @Override
    public String queue() {
        return "harm";
    }

    @Override
    public String role() {
        return "assessor";
    }

    @Override
    public boolean departmental() {
        return true;
    }

    @Override
    public ClaimView view(WorkItem item, Person viewer) {
        AssessHarm command = item.details(AssessHarm.class);
        return grounds.view(
                command.consideration(),
                command.claimId(),
                command.because(),
                file.find(command.previous(), HarmAssessed.class)
                        .map(it -> Prefill.of(HarmAnswer.of(it)))
                        .orElse(Map.of()));
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        AssessHarm command = item.details(AssessHarm.class);
        Claim claim = grounds.claim(command.consideration(), command.claimId());
        HarmTest test =
                new HarmTest(item.subject(), claim, grounds.wouldOnly(claim), Authors.of(by));
        HarmAnswer given = answer.as(HarmAnswer.class);
        precedents.checkKnown(given.basedOn());
        return file.record(item, test.decide(given));
    }

    /** The words of an earlier test; how likely this harm is stays for the department to say. */
    @Override
    public Answer fill(WorkItem item, Answer answer, String source) {
        return precedents
                .named(source)
                .filter(it -> it.offers(queue()))
                .map(it -> new Reuse(it).ground(answer, WORDS))
                .orElse(answer);
    }

    @Override
    public boolean advises() {
        return true;
    }

    @Override
    public List<Advice> advise(WorkItem item, Answer answer, Person by) {
        AssessHarm command = item.details(AssessHarm.class);
        return readiness.ofHarm(
                command.consideration(), command.claimId(), answer.as(HarmAnswer.class), by.name());
    }

    @Override
    public List<StoredFile> documents(WorkItem item) {
        AssessHarm command = item.details(AssessHarm.class);
        return grounds.documents(command.consideration(), command.claimId());
    }
}
