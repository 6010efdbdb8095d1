package uk.candour.intake.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.candour.intake.request.PublicLimit;
import uk.candour.platform.web.FieldErrors;

/** The page behind the link in the acknowledgement, and the withdrawal that it offers. */
@Controller
@RequestMapping("/track/{token}")
class TrackingPages {

    private final Tracking tracking;
    private final PublicLimit limit;
    private final String regulator;

    /**
     * @param regulator where a complaint can be made (FOIA s.50)
     */
    TrackingPages(
            Tracking tracking,
            PublicLimit limit,
            @Value("${candour.regulator.website:https://ico.org.uk/make-a-complaint/}")
                    String regulator) {
        this.tracking = tracking;
        this.limit = limit;
        this.regulator = regulator;
    }

    @GetMapping
    ModelAndView see(@PathVariable String token) {
        return page("track/request", token);
    }

    @GetMapping("/withdraw")
    ModelAndView confirm(@PathVariable String token) {
        return tracking.canWithdraw(token) ? page("track/withdraw", token) : back();
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(@PathVariable String token, HttpServletRequest request) {
        limit.check(request);
        tracking.withdraw(token);
        return back();
    }

    @PostMapping("/clarification")
    ModelAndView clarify(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request) {
        limit.check(request);
        try {
            tracking.answerClarification(token, answer);
        } catch (FieldErrors refused) {
            return again(token, Map.of("answer", answer), refused);
        }
        return back();
    }

    @PostMapping("/review")
    ModelAndView review(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        limit.check(request);
        try {
            tracking.askForReview(token, reason);
        } catch (FieldErrors refused) {
            return again(token, Map.of("reason", reason), refused);
        }
        return back();
    }

    @PostMapping("/review/withdraw")
    ModelAndView withdrawReview(@PathVariable String token, HttpServletRequest request) {
        limit.check(request);
        tracking.withdrawReview(token);
        return back();
    }

    private ModelAndView again(String token, Map<String, String> answer, FieldErrors refused) {
        var page = page("track/request", token);
        page.addObject("answer", answer);
        page.addObject("errors", refused.byField());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String view, String token) {
        return new ModelAndView(
                view,
                Map.of(
                        "tracked", tracking.see(token),
                        "token", token,
                        "regulator", regulator,
                        "canWithdraw", tracking.canWithdraw(token),
                        "answer", Map.of(),
                        "errors", Map.of()));
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/track/{token}");
    }
}
