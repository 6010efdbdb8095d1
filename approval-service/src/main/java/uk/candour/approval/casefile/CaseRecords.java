package uk.candour.approval.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.Message;
import uk.candour.contract.Remark;
import uk.candour.contract.ReplyDrafted;
import uk.candour.contract.RequestReviewed;

/** Some records of one case, in the order they were recorded. */
public record CaseRecords(List<Recorded<?>> records) {

    public CaseRecords {
        records = List.copyOf(records);
    }

    /** Those of one type. A review is a consideration and a reply as well. */
    public <T extends Message> List<Recorded<T>> of(Class<T> type) {
        return records.stream()
                .flatMap(it ->
                        Stream.ofNullable(as(it.record(), type))
                                .map(record -> new Recorded<>(it.id(), it.at(), record)))
                .toList();
    }

    private static <T extends Message> @Nullable T as(Message record, Class<T> type) {
        if (record instanceof RequestReviewed review) {
            if (type == RequestConsidered.class && !review.considered().items().isEmpty()) {
                return type.cast(review.considered());
            }
            if (type == ReplyDrafted.class) {
                return type.cast(review.replied());
            }
        }
        return type.isInstance(record) ? type.cast(record) : null;
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
