package uk.candour.intake.clarification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.platform.login.Person;

/** Records an answer that came by email, by post or in a call. */
@RestController
class ClarificationsApi {

    private final ClarificationDesk desk;

    ClarificationsApi(ClarificationDesk desk) {
        this.desk = desk;
    }

    record Arrived(@Nullable String answer, @Nullable String receivedOn) {}

    @PostMapping("/intake/api/cases/{requestId}/clarification")
    @PreAuthorize("hasRole('officer')")
    Clarification record(@PathVariable UUID requestId, @RequestBody Arrived body, Person by) {
        return desk.record(requestId, body.answer(), body.receivedOn(), by);
    }
}
