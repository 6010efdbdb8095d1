package uk.candour.intake.review;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.DateParts;
import uk.candour.platform.web.FieldErrors;

/** The officer's form for a review that was asked for by email or post, and the reviewer's page. */
@Controller
class ReviewPages {

    private final ReviewDesk desk;

    ReviewPages(ReviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/intake/reviews/{requestId}")
    @PreAuthorize("hasAnyRole('officer', 'reviewer')")
    ModelAndView see(@PathVariable UUID requestId) {
        return new ModelAndView("cases/review-asked", Map.of("review", desk.see(requestId)));
    }

    @GetMapping("/intake/cases/{requestId}/review")
    @PreAuthorize("hasRole('officer')")
    ModelAndView ask(@PathVariable UUID requestId) {
        return page(requestId, Map.of(), Map.of());
    }

    @PostMapping("/intake/cases/{requestId}/review")
    @PreAuthorize("hasRole('officer')")
    ModelAndView record(
            @PathVariable UUID requestId,
            @RequestParam MultiValueMap<String, String> posted,
            Person by,
            RedirectAttributes flash) {
        var form = DateParts.joined(posted).toSingleValueMap();
        var arrived =
                new Asking.Arrived(
                        form.get("reason"),
                        form.get("receivedOn"),
                        form.get("channel"),
                        form.get("late"));
        try {
            desk.record(requestId, arrived, by);
        } catch (FieldErrors refused) {
            return page(requestId, form, refused.byField());
        }
        flash.addFlashAttribute("done", "The request for a review is recorded");
        return new ModelAndView("redirect:/intake/cases/{requestId}");
    }

    private ModelAndView page(
            UUID requestId, Map<String, String> answer, Map<String, String> errors) {
        var page = new ModelAndView("cases/review");
        page.addObject("requestId", requestId);
        page.addObject("reference", desk.request(requestId).reference());
        page.addObject("askUntil", desk.askUntil(requestId));
        page.addObject("answer", answer);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
