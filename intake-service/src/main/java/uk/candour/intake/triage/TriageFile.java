package uk.candour.intake.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a triage decision is made on.
 *
 * @param part the department whose part of the request came back; null for the whole request
 * @param wording what departments will see unless the officer changes it
 */
record TriageFile(List<Department> departments, @Nullable String part, Wording wording, Mask mask) {

    boolean knows(String code) {
        return departments.stream().anyMatch(it -> it.code().equals(code));
    }

    String knownCodes() {
        return String.join(", ", departments.stream().map(Department::code).toList());
    }
}
