package uk.candour.intake.casefile;

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
import uk.candour.intake.request.Requests;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;

/** The officer's pages: find a case, follow it, chase a department or take its search back. */
@Controller
@PreAuthorize("hasRole('officer')")
@RequestMapping("/intake/cases")
class CasePages {

    private static final String CASE = "redirect:/intake/cases/{requestId}";

    private final Cases cases;
    private final Requests requests;

    CasePages(Cases cases, Requests requests) {
        this.cases = cases;
        this.requests = requests;
    }

    @GetMapping
    ModelAndView find(@RequestParam(defaultValue = "") String reference) {
        var wanted = reference.strip().toUpperCase(java.util.Locale.ROOT);
        var found = requests.byReference(wanted);
        if (found.isPresent()) {
            return new ModelAndView("redirect:/intake/cases/" + found.get().id());
        }
        var page = new ModelAndView("cases/find");
        page.addObject("latest", requests.latest());
        page.addObject("answer", Map.of("reference", reference));
        page.addObject(
                "errors",
                wanted.isEmpty()
                        ? Map.of()
                        : Map.of("reference", "There is no case with this reference"));
        return page;
    }

    @GetMapping("/{requestId}")
    ModelAndView see(@PathVariable UUID requestId) {
        return new ModelAndView("cases/case", Map.of("file", cases.see(requestId)));
    }

    @GetMapping("/{requestId}/searches/{commandId}/{act:chase|recall}")
    ModelAndView ask(
            @PathVariable UUID requestId, @PathVariable UUID commandId, @PathVariable String act) {
        return form(requestId, commandId, act);
    }

    @PostMapping("/{requestId}/searches/{commandId}/chase")
    ModelAndView chase(
            @PathVariable UUID requestId,
            @PathVariable UUID commandId,
            @RequestParam(defaultValue = "") String words,
            Person by,
            RedirectAttributes flash) {
        try {
            cases.chase(
                    requestId, commandId, cases.words(requestId, "words", Text.open(words)), by);
        } catch (FieldErrors refused) {
            return again(form(requestId, commandId, "chase"), refused);
        }
        flash.addFlashAttribute("done", "The department was chased");
        return new ModelAndView(CASE);
    }

    @PostMapping("/{requestId}/searches/{commandId}/recall")
    ModelAndView recall(
            @PathVariable UUID requestId,
            @PathVariable UUID commandId,
            @RequestParam(defaultValue = "") String words,
            Person by,
            RedirectAttributes flash) {
        try {
            cases.recall(
                    requestId, commandId, cases.words(requestId, "words", Text.open(words)), by);
        } catch (FieldErrors refused) {
            return again(form(requestId, commandId, "recall"), refused);
        }
        flash.addFlashAttribute("done", "The search was taken back: its part returns to triage");
        return new ModelAndView(CASE);
    }

    private ModelAndView form(UUID requestId, UUID commandId, String act) {
        var page = new ModelAndView("cases/" + act);
        page.addObject("file", cases.see(requestId));
        page.addObject("step", cases.search(requestId, commandId));
        return page;
    }

    private static ModelAndView again(ModelAndView page, FieldErrors refused) {
        page.addObject("errors", refused.byField());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
