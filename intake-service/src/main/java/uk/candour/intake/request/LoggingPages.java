package uk.candour.intake.request;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.candour.platform.web.DateParts;
import uk.candour.platform.web.FieldErrors;

/** The officer's form for what came by email or post. */
@Controller
@PreAuthorize("hasRole('officer')")
@RequestMapping("/intake/requests/new")
class LoggingPages {

    private final Logging logging;

    LoggingPages(Logging logging) {
        this.logging = logging;
    }

    @GetMapping
    ModelAndView ask() {
        return page(UUID.randomUUID().toString(), Map.of(), Map.of());
    }

    @PostMapping
    ModelAndView log(@RequestParam MultiValueMap<String, String> posted, RedirectAttributes flash) {
        var form = DateParts.joined(posted).toSingleValueMap();
        var key = form.getOrDefault("key", "");
        try {
            var logged =
                    logging.log(
                            IdempotencyKey.checked(key),
                            Asked.tidied(
                                    form.getOrDefault("applicant.name", ""),
                                    form.getOrDefault("applicant.email", ""),
                                    form.getOrDefault("subject", ""),
                                    form.getOrDefault("text", "")),
                            form.get("channel"),
                            form.get("receivedOn"));
            flash.addFlashAttribute("done", "The request is logged as " + logged.reference());
            flash.addFlashAttribute("warnings", logged.warnings());
            return new ModelAndView("redirect:/intake/cases/" + logged.requestId());
        } catch (FieldErrors refused) {
            return page(key, form, refused.byField());
        }
    }

    private static ModelAndView page(
            String key, Map<String, String> answer, Map<String, String> errors) {
        var page = new ModelAndView("cases/log");
        page.addObject("key", key);
        page.addObject("answer", answer);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
