package uk.candour.acceptance.faults;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges what a run left behind. Pure: the evidence in, the broken promises out. */
final class Checker {

    private static final List<Function<Evidence, Stream<Violation>>> INVARIANTS =
            List.of(
                    Receipts::acceptedIsKept,
                    Receipts::neverTwo,
                    Receipts::oneProcess,
                    Letters::oneOfEach,
                    Letters::copiesAreExcused,
                    Letters::toTheRightPerson,
                    Letters::onlyWhatWasApproved,
                    SignOffs::neverByAnAuthor,
                    Messages::publishedIsWhatWasMeant,
                    Messages::everyReceiverHasIt,
                    Messages::handledOnce,
                    Messages::nothingIsStuck,
                    Messages::casesReachedTheirEnd);

    private Checker() {}

    static List<Violation> check(Evidence evidence) {
        return INVARIANTS.stream()
                .flatMap(invariant -> invariant.apply(evidence).distinct())
                .toList();
    }
}
