package uk.candour.intake.fee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.platform.login.Person;

/** Records that a fee was paid. */
@RestController
class FeesApi {

    private final FeeDesk desk;

    FeesApi(FeeDesk desk) {
        this.desk = desk;
    }

    record Arrived(@Nullable String receivedOn) {}

    @PostMapping("/intake/api/cases/{requestId}/fee")
    @PreAuthorize("hasRole('officer')")
    Fee pay(@PathVariable UUID requestId, @RequestBody Arrived body, Person by) {
        return desk.pay(requestId, body.receivedOn(), by);
    }
}
