package uk.candour.assessment.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.candour.assessment.answer.Prefill;
import uk.candour.assessment.casefile.Authors;
import uk.candour.assessment.casefile.Because;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.assessment.casefile.Deadlines;
import uk.candour.assessment.casefile.Deadlines.Due;
import uk.candour.assessment.casefile.Documents;
import uk.candour.assessment.exemption.Exemptions;
import uk.candour.contract.AssessmentCommand.SearchRecords;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.Document;
import uk.candour.contract.IntakeEvent.DepartmentChased;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.platform.documents.StoredFile;
import uk.candour.platform.login.Person;
import uk.candour.platform.workqueue.Answer;
import uk.candour.platform.workqueue.Completion;
import uk.candour.platform.workqueue.Desk;
import uk.candour.platform.workqueue.WorkItem;

/** Where a department searches its records. */
@Component
class SearchDesk implements Desk {

    private final CaseFile file;
    private final Because because;
    private final Uploads uploads;
    private final Exemptions exemptions;
    private final Deadlines deadlines;

    SearchDesk(
            CaseFile file,
            Because because,
            Uploads uploads,
            Exemptions exemptions,
            Deadlines deadlines) {
        this.file = file;
        this.because = because;
        this.uploads = uploads;
        this.exemptions = exemptions;
        this.deadlines = deadlines;
    }

    @Override
    public String queue() {
        return "search";
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
    public SearchView view(WorkItem item, Person viewer) {
        SearchRecords command = item.details(SearchRecords.class);
        RequestTriaged triage = file.get(command.triage(), RequestTriaged.class);
        return new SearchView(
                triage.regime(),
                triage.items().stream()
                        .map(it -> new SearchView.Asked(it.number(), it.wording()))
                        .toList(),
                files(item, command),
                because.of(command.because()),
                deadlines.of(item.subject()).map(Due::departmentsBy).orElse(null),
                file.all(item.subject(), DepartmentChased.class).stream()
                        .filter(it -> it.commandId().equals(item.commandId()))
                        .map(DepartmentChased::note)
                        .toList(),
                file.find(command.previous(), SearchCompleted.class)
                        .map(it -> Prefill.of(SearchAnswer.of(it, triage.items())))
                        .orElse(Map.of()),
                exemptions.inForce().under(triage.regime()).choices());
    }

    @Override
    public Completion complete(WorkItem item, Answer answer, Person by) {
        SearchRecords command = item.details(SearchRecords.class);
        RequestTriaged triage = file.get(command.triage(), RequestTriaged.class);
        Checklist checklist =
                new Checklist(
                        triage.items(),
                        files(item, command),
                        exemptions.inForce().under(triage.regime()));
        return file.record(
                item,
                new SearchReport(item.subject(), command.department(), Authors.of(by))
                        .decide(answer.as(SearchAnswer.class), checklist));
    }

    @Override
    public List<StoredFile> documents(WorkItem item) {
        return Documents.stored(files(item, item.details(SearchRecords.class)));
    }

    /** What was put up for this search and, where it is done again, what it found before. */
    private List<Document> files(WorkItem item, SearchRecords command) {
        Set<Document> files = new LinkedHashSet<>(uploads.of(item.id()));
        file.find(command.previous(), SearchCompleted.class)
                .ifPresent(earlier ->
                        earlier.findings().forEach(finding -> files.addAll(finding.documents())));
        return List.copyOf(files);
    }
}
