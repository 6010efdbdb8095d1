package uk.candour.intake.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.candour.contract.Channel;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.request.PublicLimit;
import uk.candour.intake.request.Receipt;
import uk.candour.intake.request.Reception;

/** The answers to check, the button that sends them, and the receipt. */
@Controller
@RequestMapping("/request")
class SendPages {

    private final CurrentDraft current;
    private final Drafts drafts;
    private final Reception reception;
    private final PublicLimit limit;
    private final Clock clock;

    SendPages(
            CurrentDraft current,
            Drafts drafts,
            Reception reception,
            PublicLimit limit,
            Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.reception = reception;
        this.limit = limit;
        this.clock = clock;
    }

    @GetMapping("/check")
    ModelAndView check(HttpServletRequest request) {
        return current.at(
                Step.CHECK, request, draft -> CurrentDraft.page(Step.CHECK, draft, Map.of()));
    }

    /**
     * Sends the request, once however often the button is pressed.
     *
     * @param website a field that people do not see and software fills in
     */
    @PostMapping("/check")
    ModelAndView send(HttpServletRequest request, @RequestParam(defaultValue = "") String website) {
        limit.check(request);
        return current.at(
                Step.CHECK,
                request,
                draft -> {
                    if (!website.isEmpty()) {
                        return CurrentDraft.page(
                                Step.CHECK, draft, Map.of("website", "Leave this field empty"));
                    }
                    drafts.sent(draft.id(), receipt(draft));
                    return new ModelAndView("redirect:/request/sent");
                });
    }

    @GetMapping("/sent")
    ModelAndView sent(HttpServletRequest request) {
        return current.of(request)
                .map(Draft::receipt)
                .map(receipt -> new ModelAndView("ask/sent", Map.of("receipt", receipt)))
                .orElseGet(() -> new ModelAndView("redirect:/request/new"));
    }

    private Receipt receipt(Draft draft) {
        return reception.receiveOnce(
                "form:" + draft.id(), draft.asked(), Channel.WEB, LegalDay.today(clock));
    }
}
