package uk.candour.intake.fee;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.DateParts;
import uk.candour.platform.web.FieldErrors;

/** The officer's form for a fee that was paid. */
@Controller
@PreAuthorize("hasRole('officer')")
@RequestMapping("/intake/cases/{requestId}/fee")
class FeePages {

    private final FeeDesk desk;

    FeePages(FeeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID requestId) {
        return page(requestId, Map.of(), Map.of());
    }

    @PostMapping
    ModelAndView pay(
            @PathVariable UUID requestId,
            @RequestParam MultiValueMap<String, String> posted,
            Person by,
            RedirectAttributes flash) {
        var form = DateParts.joined(posted).toSingleValueMap();
        try {
            desk.pay(requestId, form.get("receivedOn"), by);
        } catch (FieldErrors refused) {
            return page(requestId, form, refused.byField());
        }
        flash.addFlashAttribute(
                "done", "The payment is recorded: the request can be considered again");
        return new ModelAndView("redirect:/intake/cases/{requestId}");
    }

    private ModelAndView page(
            UUID requestId, Map<String, String> answer, Map<String, String> errors) {
        var page = new ModelAndView("cases/fee");
        page.addObject("reference", desk.request(requestId).reference());
        page.addObject("fee", desk.charged(requestId));
        page.addObject("answer", answer);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
