package uk.candour.intake.triage;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ApprovalEvent.ResponseReturned;
import uk.candour.contract.AssessmentEvent.ClarificationNeeded;
import uk.candour.contract.AssessmentEvent.LimitExceeded;
import uk.candour.contract.AssessmentEvent.SearchDeclined;
import uk.candour.contract.IntakeEvent.DepartmentRecalled;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationEvent.Problem;
import uk.candour.contract.NotificationEvent.ResponseBlocked;

/** Why a request, or a department's part of it, is back on the triage desk. */
record Because(String what, @Nullable String department, String words) {

    static @Nullable Because of(@Nullable Message event) {
        return switch (event) {
            case SearchDeclined it ->
                    new Because("Declined the search", it.department(), it.reason().text());
            case ClarificationNeeded it ->
                    new Because("Needs clarification", it.department(), it.question().text());
            case LimitExceeded it ->
                    new Because(
                            "Estimates %,d minutes, over the cost limit"
                                    .formatted(it.estimateMinutes()),
                            it.department(),
                            it.basis().text());
            case DepartmentRecalled it ->
                    new Because("Taken back from", it.department(), it.reason().text());
            case ResponseReturned it ->
                    new Because("Returned by the approver", null, it.comment().text());
            case ResponseBlocked it ->
                    new Because(
                            "The letter lacks something",
                            null,
                            it.problems().stream()
                                    .map(Problem::problem)
                                    .collect(Collectors.joining("\n")));
            case null, default -> null;
        };
    }
}
