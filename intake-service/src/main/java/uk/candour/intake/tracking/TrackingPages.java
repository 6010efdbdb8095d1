package uk.candour.intake.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.candour.intake.request.PublicLimit;

/** The page behind the link in the acknowledgement, and the withdrawal that it offers. */
@Controller
@RequestMapping("/track/{token}")
class TrackingPages {

    private final Tracking tracking;
    private final PublicLimit limit;

    TrackingPages(Tracking tracking, PublicLimit limit) {
        this.tracking = tracking;
        this.limit = limit;
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

    private ModelAndView page(String view, String token) {
        return new ModelAndView(
                view,
                Map.of(
                        "tracked", tracking.see(token),
                        "token", token,
                        "canWithdraw", tracking.canWithdraw(token)));
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/track/{token}");
    }
}
