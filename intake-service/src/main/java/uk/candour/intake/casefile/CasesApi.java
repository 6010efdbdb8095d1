package uk.candour.intake.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.contract.Text;
import uk.candour.platform.login.Person;

/** A case for its officer's software. */
@RestController
@PreAuthorize("hasRole('officer')")
@RequestMapping("/intake/api/cases/{requestId}")
class CasesApi {

    private final Cases cases;
    private final Receipts receipts;

    CasesApi(Cases cases, Receipts receipts) {
        this.cases = cases;
        this.receipts = receipts;
    }

    record TrueReceipt(@Nullable String receivedOn, @Nullable Text reason) {}

    record Note(@Nullable Text note) {}

    record Reason(@Nullable Text reason) {}

    @GetMapping
    CaseView see(@PathVariable UUID requestId) {
        return cases.see(requestId);
    }

    /** Corrects the date of receipt; the deadline is worked out again. */
    @PostMapping("/receipt")
    Receipts.Corrected correctReceipt(
            @PathVariable UUID requestId, @RequestBody TrueReceipt body, Person by) {
        return receipts.correct(requestId, body.receivedOn(), body.reason(), by);
    }

    @PostMapping("/searches/{commandId}/chase")
    CaseView chase(
            @PathVariable UUID requestId,
            @PathVariable UUID commandId,
            @RequestBody Note body,
            Person by) {
        cases.chase(requestId, commandId, cases.words(requestId, "note", body.note()), by);
        return cases.see(requestId);
    }

    @PostMapping("/searches/{commandId}/recall")
    CaseView recall(
            @PathVariable UUID requestId,
            @PathVariable UUID commandId,
            @RequestBody Reason body,
            Person by) {
        cases.recall(requestId, commandId, cases.words(requestId, "reason", body.reason()), by);
        return cases.see(requestId);
    }
}
