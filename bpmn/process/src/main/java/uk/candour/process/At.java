package uk.candour.process;

import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import uk.candour.process.casefile.Place;

/** Where the engine is: the request, and the part of it that a step works on. */
record At(DelegateExecution execution) {

    /** The business key of every instance, called ones included, is the request's id. */
    UUID request() {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    /** Null where the step is about the whole request. */
    @Nullable String part() {
        return optional(Variables.DEPARTMENT);
    }

    String department() {
        return text(Variables.DEPARTMENT);
    }

    UUID round() {
        return UUID.fromString(text(Variables.ROUND));
    }

    int consultee() {
        return Integer.parseInt(text(Variables.CONSULTEE));
    }

    UUID claim() {
        return UUID.fromString(text(Variables.CLAIM));
    }

    Place place() {
        return Place.of(text(Variables.WEIGHED));
    }

    @Nullable String optional(String variable) {
        return (String) execution.getVariable(variable);
    }

    private String text(String variable) {
        return Objects.requireNonNull(optional(variable), variable);
    }
}
