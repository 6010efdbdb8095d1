package uk.candour.assessment.casefile;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.Factor;
import uk.candour.contract.Message;
import uk.candour.contract.Text;

/** Whether a notice can state any of what was recorded: whether a word of it is open. */
public final class Stated {

    private Stated() {}

    /** Of a ground or a balance; other records have nothing to state. */
    public static boolean openly(Message record) {
        return words(record).anyMatch(it -> !it.closed() && !it.text().isBlank());
    }

    private static Stream<Text> words(Message record) {
        return switch (record) {
            case HarmAssessed it -> texts(it.interest(), it.harm(), it.causalLink());
            case ExemptionJustified it ->
                    Stream.concat(texts(it.reason()), it.particulars().values().stream());
            case OpinionGiven it -> texts(it.reason());
            case PublicInterestBalanced it ->
                    Stream.concat(
                            texts(it.balance()),
                            Stream.of(it.forDisclosure(), it.forMaintaining())
                                    .flatMap(side -> side.stream().map(Factor::factor)));
            default -> Stream.of();
        };
    }

    private static Stream<Text> texts(@Nullable Text... texts) {
        return Arrays.stream(texts).flatMap(Stream::ofNullable);
    }
}
