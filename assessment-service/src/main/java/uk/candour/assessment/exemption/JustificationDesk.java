package uk.candour.assessment.exemption;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Prefill;
import uk.candour.assessment.casefile.Authors;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.precedent.Precedents;
import uk.candour.assessment.precedent.Reuse;
import uk.candour.contract.AssessmentCommand.JustifyExemption;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.Claim;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.Advice;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/**
 * Where the ground of a claim is stated that does not rest on prejudice: by the department that
 * proposed it, or by an officer where none did.
 */
@Component
class JustificationDesk implements Desk {

    private final CaseFile file;
    private final Grounds grounds;
    private final GroundReadiness readiness;
    private final Precedents precedents;

    JustificationDesk(
            CaseFile file, Grounds grounds, GroundReadiness readiness, Precedents precedents) {
        this.file = file;
        this.grounds = grounds;
        this.readiness = readiness;
        this.precedents = precedents;
    }

    @Override
    public String queue() {
        return "justification";
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
    public String roleWithoutDepartment() {
        return "officer";
    }

    @Override
    public ClaimView view(WorkItem item, Person viewer) {
        JustifyExemption command = item.details(JustifyExemption.class);
        return grounds.view(
                command.consideration(),
                command.claimId(),
                command.because(),
                file.find(command.previous(), ExemptionJustified.class)
                        .map(it -> Prefill.of(JustificationAnswer.of(it)))
                        .orElse(Map.of()));
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        JustifyExemption command = item.details(JustifyExemption.class);
        Claim claim = grounds.claim(command.consideration(), command.claimId());
        Justification justification =
                new Justification(
                        item.subject(),
                        claim,
                        grounds.form(claim),
                        Authors.of(by),
                        grounds.receivedOn(item.subject()));
        JustificationAnswer given = answer.as(JustificationAnswer.class);
        precedents.checkKnown(given.basedOn());
        return file.record(item, justification.decide(given));
    }

    /** The words of an earlier ground, as far as this claim's form has fields for them. */
    @Override
    public Answer fill(WorkItem item, Answer answer, String source) {
        JustifyExemption command = item.details(JustifyExemption.class);
        Set<String> fields = new HashSet<>(Set.of("reason"));
        grounds.form(grounds.claim(command.consideration(), command.claimId()))
                .forEach(it -> fields.add(it.field()));
        return precedents
                .named(source)
                .filter(it -> it.offers(queue()))
                .map(it -> new Reuse(it).ground(answer, fields))
                .orElse(answer);
    }

    @Override
    public boolean advises() {
        return true;
    }

    @Override
    public List<Advice> advise(WorkItem item, Answer answer, Person by) {
        JustifyExemption command = item.details(JustifyExemption.class);
        return readiness.ofJustification(
                command.consideration(),
                command.claimId(),
                answer.as(JustificationAnswer.class),
                by.name());
    }

    @Override
    public List<StoredFile> documents(WorkItem item) {
        JustifyExemption command = item.details(JustifyExemption.class);
        return grounds.documents(command.consideration(), command.claimId());
    }
}
