package uk.candour.intake.casefile;

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
import uk.candour.contract.Text;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.DateParts;
import uk.candour.platform.web.FieldErrors;

/** The officer's form for a date of receipt that turned out wrong. */
@Controller
@PreAuthorize("hasRole('officer')")
@RequestMapping("/intake/cases/{requestId}/receipt")
class ReceiptPages {

    private final Receipts receipts;
    private final Cases cases;

    ReceiptPages(Receipts receipts, Cases cases) {
        this.receipts = receipts;
        this.cases = cases;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID requestId) {
        return page(requestId, Map.of(), Map.of());
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable UUID requestId,
            @RequestParam MultiValueMap<String, String> posted,
            Person by,
            RedirectAttributes flash) {
        var form = DateParts.joined(posted).toSingleValueMap();
        try {
            var reason = Text.open(form.getOrDefault("reason", ""));
            var corrected = receipts.correct(requestId, form.get("receivedOn"), reason, by);
            flash.addFlashAttribute(
                    "done",
                    corrected.tellTheApplicant()
                            ? "The date of receipt is corrected. The applicant was told another due"
                                    + " date: write to them."
                            : "The date of receipt is corrected");
        } catch (FieldErrors refused) {
            return page(requestId, form, refused.byField());
        }
        return new ModelAndView("redirect:/intake/cases/{requestId}");
    }

    private ModelAndView page(
            UUID requestId, Map<String, String> answer, Map<String, String> errors) {
        var page = new ModelAndView("cases/receipt");
        page.addObject("file", cases.see(requestId));
        page.addObject("answer", answer);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
