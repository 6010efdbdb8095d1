package uk.candour.intake.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Regime;

/**
 * What a triage decision is made on.
 *
 * @param part the department whose part of the request came back; null for the whole request
 * @param regime the law that the request was taken to fall under so far
 * @param wording what departments will see unless the officer changes it
 * @param original what the answer says that the request is a duplicate of; null where there is no
 *     such request
 * @param reference its own
 */
record TriageFile(
        List<Department> departments,
        @Nullable String part,
        Regime regime,
        Wording wording,
        Mask mask,
        LocalDate receivedOn,
        LocalDate today,
        @Nullable Original original,
        String reference,
        CostFile cost) {

    /** Where what it costs plays no part. */
    TriageFile(
            List<Department> departments,
            @Nullable String part,
            Regime regime,
            Wording wording,
            Mask mask,
            LocalDate receivedOn,
            LocalDate today,
            @Nullable Original original) {
        this(
                departments,
                part,
                regime,
                wording,
                mask,
                receivedOn,
                today,
                original,
                "",
                CostFile.NOTHING);
    }

    boolean knows(String code) {
        return departments.stream().anyMatch(it -> it.code().equals(code));
    }

    String knownCodes() {
        return String.join(", ", departments.stream().map(Department::code).toList());
    }
}
