package uk.candour.intake.extension;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.contract.IntakeEvent.MoreTimeClaimed;
import uk.candour.contract.Text;
import uk.candour.platform.login.Person;

/** Records that complexity and volume need forty working days. */
@RestController
class ComplexityApi {

    private final Complexities complexities;

    ComplexityApi(Complexities complexities) {
        this.complexities = complexities;
    }

    record Reasons(@Nullable Text complexity, @Nullable Text volume) {}

    @PostMapping("/intake/api/cases/{requestId}/more-time")
    @PreAuthorize("hasRole('officer')")
    MoreTimeClaimed claim(@PathVariable UUID requestId, @RequestBody Reasons body, Person by) {
        return complexities.claim(requestId, body.complexity(), body.volume(), by);
    }
}
