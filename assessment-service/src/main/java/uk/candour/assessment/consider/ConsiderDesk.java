package uk.candour.assessment.consider;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Prefill;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Authors;
import uk.candour.assessment.casefile.Because;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Deadlines;
import uk.candour.assessment.casefile.Documents;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.consultation.NotConsulted;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.assessment.exemption.Exemptions;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentEvent.Consideration;
import uk.candour.contract.AssessmentEvent.Consulted;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.FeeCharged;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.FeePaid;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Item;
import uk.candour.contract.Message;
import uk.candour.contract.Question;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.Advice;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/** Where the FOI officer considers what the departments found. */
@Component
class ConsiderDesk implements Desk {

    private static final ZoneId LEGAL_DAYS = ZoneId.of("Europe/London");

    private final CaseFile file;
    private final Because because;
    private final Exemptions exemptions;
    private final ReleaseReadiness readiness;
    private final Deadlines deadlines;
    private final Clock clock;
    private final NotConsulted notConsulted;

    ConsiderDesk(
            CaseFile file,
            Because because,
            Exemptions exemptions,
            ReleaseReadiness readiness,
            Deadlines deadlines,
            Clock clock,
            NotConsulted notConsulted) {
        this.file = file;
        this.because = because;
        this.exemptions = exemptions;
        this.readiness = readiness;
        this.deadlines = deadlines;
        this.clock = clock;
        this.notConsulted = notConsulted;
    }

    @Override
    public String queue() {
        return "consider";
    }

    @Override
    public String role() {
        return "officer";
    }

    @Override
    public ConsiderView view(WorkItem item, Person viewer) {
        ConsiderRequest command = item.details(ConsiderRequest.class);
        RequestTriaged triage = file.get(command.triage(), RequestTriaged.class);
        Findings findings = findings(command);
        Catalogue catalogue = exemptions.inForce().under(triage.regime());
        Fallen fallen = fallen(command);
        List<Consideration> opening =
                fallen.records().isEmpty() ? before(command) : new ArrayList<>(fallen.kept());
        if (opening.size() < triage.items().size()) {
            // The first decision on an item counts: what was kept stands before what is proposed.
            opening.addAll(
                    new Adoption(findings, catalogue, maker(command))
                            .adopt(triage.items(), new Problems()));
        }
        return new ConsiderView(
                triage.regime(),
                triage.items().stream().map(it -> toDecide(it, findings)).toList(),
                findings.departments(),
                findings.searches(),
                because.of(command.because()),
                fallen.claims(),
                fee(item),
                file.among(Given.list(command.consultations()), Consulted.class),
                Prefill.of(ConsiderAnswer.of(opening, triage.items())),
                catalogue.choices());
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        ConsiderRequest command = item.details(ConsiderRequest.class);
        RequestTriaged triage = file.get(command.triage(), RequestTriaged.class);
        Decision decision =
                new Decision(
                        item.subject(),
                        Authors.of(by),
                        triage.items(),
                        findings(command),
                        exemptions.inForce().under(triage.regime()),
                        maker(command),
                        fallen(command),
                        charging(item, triage));
        return file.record(item, warned(decision.decide(answer.as(ConsiderAnswer.class))));
    }

    /** Who is protected by an exemption should have been asked. */
    private Outcome warned(Outcome outcome) {
        if (!(outcome instanceof Outcome.Recorded(RequestConsidered considered, var warnings))) {
            return outcome;
        }
        List<String> all = new ArrayList<>(warnings);
        for (Consideration item : considered.items()) {
            for (Claim claim : item.claims()) {
                if (claim.question() == Question.DISCLOSE
                        && notConsulted.lacks(considered.requestId(), item.item(), claim.limb())) {
                    all.add(
                            "%s is relied on for item %d, and nobody was consulted whom it protects"
                                    .formatted(claim.limb(), item.item()));
                }
            }
        }
        return new Outcome.Recorded(considered, all.stream().distinct().toList());
    }

    @Override
    public boolean advises() {
        return true;
    }

    /** What is to be released, held against what was withheld before; whom nobody asked. */
    @Override
    public List<Advice> advise(WorkItem item, Answer answer, Person by) {
        ConsiderRequest command = item.details(ConsiderRequest.class);
        ConsiderAnswer given = answer.as(ConsiderAnswer.class);
        List<Advice> advice =
                new ArrayList<>(
                        readiness.of(
                                file.get(command.triage(), RequestTriaged.class),
                                given,
                                by.name()));
        advice.addAll(new ConsultationAdvice(notConsulted, item.subject()).of(given));
        return advice;
    }

    @Override
    public List<StoredFile> documents(WorkItem item) {
        return Documents.stored(findings(item.details(ConsiderRequest.class)).documents());
    }

    private Findings findings(ConsiderRequest command) {
        return new Findings(file.among(command.searches(), SearchCompleted.class));
    }

    private List<Consideration> before(ConsiderRequest command) {
        return new ArrayList<>(
                file.find(command.previous(), RequestConsidered.class)
                        .map(RequestConsidered::items)
                        .orElse(List.of()));
    }

    private Fallen fallen(ConsiderRequest command) {
        List<UUID> named = Given.list(command.fallen());
        List<Message> records = new ArrayList<>();
        records.addAll(file.among(named, HarmAssessed.class));
        records.addAll(file.among(named, ExemptionJustified.class));
        records.addAll(file.among(named, OpinionGiven.class));
        records.addAll(file.among(named, PublicInterestBalanced.class));
        return records.isEmpty() ? Fallen.NOTHING : new Fallen(before(command), records);
    }

    private ClaimMaker maker(ConsiderRequest command) {
        return new ClaimMaker(
                file.find(command.previous(), RequestConsidered.class).orElse(null),
                UUID::randomUUID);
    }

    private Charging charging(WorkItem item, RequestTriaged triage) {
        return new Charging(
                triage.regime(),
                LocalDate.ofInstant(clock.instant(), LEGAL_DAYS),
                deadlines.of(item.subject()).map(Deadlines.Due::statutoryDue).orElse(null),
                !file.all(item.subject(), FeeCharged.class).isEmpty());
    }

    private ConsiderView.@Nullable Fee fee(WorkItem item) {
        return file.all(item.subject(), FeeCharged.class).stream()
                .findFirst()
                .map(it ->
                        new ConsiderView.Fee(
                                it.disbursements(),
                                it.pence(),
                                file.all(item.subject(), FeePaid.class).stream()
                                        .map(FeePaid::receivedOn)
                                        .findFirst()
                                        .orElse(null)))
                .orElse(null);
    }

    private static ConsiderView.ItemToDecide toDecide(Item item, Findings findings) {
        return new ConsiderView.ItemToDecide(
                item.number(),
                item.wording(),
                findings.on(item.number()).stream()
                        .map(it ->
                                new ConsiderView.FoundBy(
                                        it.department(),
                                        it.held(),
                                        it.finding().answer(),
                                        it.finding().documents(),
                                        it.finding().proposals()))
                        .toList());
    }
}
