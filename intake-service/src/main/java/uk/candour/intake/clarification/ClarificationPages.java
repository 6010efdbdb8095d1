package uk.candour.intake.clarification;

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

/** The officer's form for an answer that came by email, by post or in a call. */
@Controller
@PreAuthorize("hasRole('officer')")
@RequestMapping("/intake/cases/{requestId}/clarification")
class ClarificationPages {

    private final ClarificationDesk desk;

    ClarificationPages(ClarificationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID requestId) {
        return page(requestId, Map.of(), Map.of());
    }

    @PostMapping
    ModelAndView record(
            @PathVariable UUID requestId,
            @RequestParam MultiValueMap<String, String> posted,
            Person by,
            RedirectAttributes flash) {
        var form = DateParts.joined(posted).toSingleValueMap();
        try {
            desk.record(requestId, form.get("answer"), form.get("receivedOn"), by);
        } catch (FieldErrors refused) {
            return page(requestId, form, refused.byField());
        }
        var goesOn = desk.asked(requestId).continuedAs();
        flash.addFlashAttribute(
                "done",
                goesOn == null
                        ? "The answer is recorded: the request is back at triage"
                        : "The answer had arrived in time: this request goes on from it. The"
                                + " other one stays closed");
        return new ModelAndView("redirect:/intake/cases/" + (goesOn == null ? requestId : goesOn));
    }

    private ModelAndView page(
            UUID requestId, Map<String, String> answer, Map<String, String> errors) {
        var page = new ModelAndView("cases/clarification");
        page.addObject("reference", desk.request(requestId).reference());
        page.addObject("asked", desk.asked(requestId));
        page.addObject("answer", answer);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
