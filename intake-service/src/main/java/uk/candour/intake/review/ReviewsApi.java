package uk.candour.intake.review;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.platform.login.Person;

/** Records a request for review that came by email or post, and shows what was said. */
@RestController
class ReviewsApi {

    private final ReviewDesk desk;

    ReviewsApi(ReviewDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/intake/api/cases/{requestId}/review")
    @PreAuthorize("hasRole('officer')")
    Review record(@PathVariable UUID requestId, @RequestBody Asking.Arrived body, Person by) {
        return desk.record(requestId, body, by);
    }

    @GetMapping("/intake/api/reviews/{requestId}")
    @PreAuthorize("hasAnyRole('officer', 'reviewer')")
    ReviewDesk.Shown see(@PathVariable UUID requestId) {
        return desk.see(requestId);
    }
}
