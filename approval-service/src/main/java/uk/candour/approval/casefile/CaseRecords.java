package uk.candour.approval.casefile;

import java.util.List;
import java.util.Optional;
import uk.candour.contract.AssessmentEvent.ReplyDrafted;
import uk.candour.contract.Message;
import uk.candour.contract.Remark;

/** Some records of one case, in the order they were recorded. */
public record CaseRecords(List<Recorded<?>> records) {

    public CaseRecords {
        records = List.copyOf(records);
    }

    /** Those of one type. */
    public <T extends Message> List<Recorded<T>> of(Class<T> type) {
        return records.stream()
                .filter(it -> type.isInstance(it.record()))
                .map(it -> new Recorded<>(it.id(), it.at(), type.cast(it.record())))
                .toList();
    }

    /** The latest of one type. */
    public <T extends Message> Optional<Recorded<T>> latest(Class<T> type) {
        return of(type).stream().reduce((earlier, later) -> later);
    }

    /** What the readiness checks found, as the reply took it along. */
    public List<Remark> remarks() {
        return latest(ReplyDrafted.class).map(it -> it.record().remarks()).orElse(List.of());
    }
}
