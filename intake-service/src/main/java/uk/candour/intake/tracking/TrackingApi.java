package uk.candour.intake.tracking;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.intake.request.PublicLimit;

/** A request as its applicant's software sees it: the link's token is the only key. */
@RestController
@RequestMapping("/api/requests/{token}")
class TrackingApi {

    private final Tracking tracking;
    private final PublicLimit limit;

    TrackingApi(Tracking tracking, PublicLimit limit) {
        this.tracking = tracking;
        this.limit = limit;
    }

    @GetMapping
    Tracked see(@PathVariable String token) {
        return tracking.see(token);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Tracked> withdraw(@PathVariable String token, HttpServletRequest http) {
        limit.check(http);
        tracking.withdraw(token);
        return accepted(token);
    }

    /** What the applicant says to what they were asked. */
    record Given(@Nullable String answer) {}

    @PostMapping("/clarification")
    ResponseEntity<Tracked> clarify(
            @PathVariable String token,
            @RequestBody(required = false) @Nullable Given given,
            HttpServletRequest http) {
        limit.check(http);
        tracking.answerClarification(token, given == null ? null : given.answer());
        return accepted(token);
    }

    /** Why the applicant wants somebody to look at our reply again. */
    record Why(@Nullable String reason) {}

    @PostMapping("/review")
    ResponseEntity<Tracked> review(
            @PathVariable String token,
            @RequestBody(required = false) @Nullable Why why,
            HttpServletRequest http) {
        limit.check(http);
        tracking.askForReview(token, why == null ? null : why.reason());
        return accepted(token);
    }

    @PostMapping("/review/withdrawal")
    ResponseEntity<Tracked> withdrawReview(@PathVariable String token, HttpServletRequest http) {
        limit.check(http);
        tracking.withdrawReview(token);
        return accepted(token);
    }

    private ResponseEntity<Tracked> accepted(String token) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(tracking.see(token));
    }
}
