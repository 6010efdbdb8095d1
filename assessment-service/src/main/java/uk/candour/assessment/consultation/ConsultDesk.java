package uk.candour.assessment.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.candour.assessment.casefile.Authors;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.contract.AssessmentCommand.Consult;
import uk.candour.contract.AssessmentEvent.ConsultationAsked;
import uk.candour.contract.Consultee;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.platform.inbox.Refused;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/**
 * Where the views of those who are consulted are recorded: a department gives its own, the officer
 * records everybody else's and stops waiting for whomever.
 */
@Component
public class ConsultDesk implements Desk {

    private static final String OFFICER = "officer";
    private static final ZoneId LEGAL_DAYS = ZoneId.of("Europe/London");

    private final CaseFile file;
    private final Clock clock;

    ConsultDesk(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public String queue() {
        return "consultation";
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
        return OFFICER;
    }

    @Override
    public boolean spansDepartments(Person person) {
        return person.has(OFFICER);
    }

    @Override
    public ConsultView view(WorkItem item, Person viewer) {
        Consult command = item.details(Consult.class);
        Consultee consultee = consultee(command);
        List<ConsultView.AboutItem> items =
                file.get(command.triage(), RequestTriaged.class).items().stream()
                        .filter(it -> consultee.items().contains(it.number()))
                        .map(it -> new ConsultView.AboutItem(it.number(), it.wording()))
                        .toList();
        return new ConsultView(consultee, items, viewer.has(OFFICER));
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LEGAL_DAYS);
        Consultation consultation =
                new Consultation(
                        item.subject(),
                        Authors.of(by),
                        consultee(item.details(Consult.class)),
                        by.has(OFFICER),
                        today);
        return file.record(item, consultation.decide(answer.as(ConsultAnswer.class)));
    }

    /**
     * @throws Refused when nobody of that number was to be consulted
     */
    private Consultee consultee(Consult command) {
        return file.get(command.asked(), ConsultationAsked.class).consultees().stream()
                .filter(it -> it.number() == command.consultee())
                .findFirst()
                .orElseThrow(() -> new Refused("nobody is consulted by " + command));
    }
}
