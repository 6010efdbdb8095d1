package uk.candour.intake.extension;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.candour.contract.Text;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;

/** The officer's form for more time under regulation 7. */
@Controller
@PreAuthorize("hasRole('officer')")
@RequestMapping("/intake/cases/{requestId}/more-time")
class ComplexityPages {

    private final Complexities complexities;

    ComplexityPages(Complexities complexities) {
        this.complexities = complexities;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID requestId) {
        return page(requestId, Map.of(), Map.of());
    }

    @PostMapping
    ModelAndView claim(
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> form,
            Person by,
            RedirectAttributes flash) {
        try {
            complexities.claim(
                    requestId,
                    Text.open(form.getOrDefault("complexity", "")),
                    Text.open(form.getOrDefault("volume", "")),
                    by);
        } catch (FieldErrors refused) {
            return page(requestId, form, refused.byField());
        }
        flash.addFlashAttribute(
                "done",
                "The applicant is being told. The date moves to working day 40 when the letter has"
                        + " left.");
        return new ModelAndView("redirect:/intake/cases/{requestId}");
    }

    private ModelAndView page(
            UUID requestId, Map<String, String> answer, Map<String, String> errors) {
        var page = new ModelAndView("cases/more-time");
        page.addObject("requestId", requestId);
        page.addObject("reference", complexities.request(requestId).reference());
        page.addObject("answer", answer);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
