package uk.candour.assessment.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import uk.candour.assessment.answer.Prefill;
import uk.candour.assessment.exemption.Particular;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.DateParts;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.NotFound;

/** The administrator's pages of the exemptions: what there is, a limb's history, the next entry. */
@Controller
@PreAuthorize("hasRole('admin')")
@RequestMapping("/exemptions")
class CataloguePages {

    private final Entries entries;
    private final Editing editing;

    CataloguePages(Entries entries, Editing editing) {
        this.entries = entries;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView see() {
        return new ModelAndView("catalogue/exemptions", Map.of("entries", entries.latest()));
    }

    @GetMapping("/limb")
    ModelAndView limb(@RequestParam String limb) {
        return limb(limb, Map.of(), Map.of());
    }

    @GetMapping("/new")
    ModelAndView adding() {
        return form("catalogue/add", Map.of(), Map.of());
    }

    @PostMapping("/new")
    ModelAndView add(
            @RequestParam MultiValueMap<String, String> posted,
            Person by,
            RedirectAttributes flash) {
        var form = DateParts.joined(posted);
        try {
            return made(editing.add(EntryAnswer.of(form), by), flash);
        } catch (FieldErrors refused) {
            return form("catalogue/add", typed(form), refused.byField());
        }
    }

    /** What the limb is from a day on or, by the button of that name, that it ends. */
    @PostMapping("/limb")
    ModelAndView change(
            @RequestParam MultiValueMap<String, String> posted,
            Person by,
            RedirectAttributes flash) {
        var form = DateParts.joined(posted);
        EntryAnswer answer = EntryAnswer.of(form);
        try {
            return made(
                    form.containsKey("end")
                            ? editing.end(answer.limb(), answer.validFrom(), answer.why(), by)
                            : editing.change(answer, by),
                    flash);
        } catch (FieldErrors refused) {
            return limb(Fields.line(answer.limb()), typed(form), refused.byField());
        }
    }

    private static ModelAndView made(Entry entry, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "Entry %d is in the catalogue.".formatted(entry.version()));
        var back = new ModelAndView("redirect:/exemptions/limb");
        back.addObject("limb", entry.limb());
        return back;
    }

    private ModelAndView limb(String limb, Map<String, ?> typed, Map<String, String> errors) {
        List<Entry> history = entries.history(limb);
        if (history.isEmpty()) {
            throw new NotFound("The catalogue has no such limb.");
        }
        Entry last = history.getFirst();
        Map<String, Object> opens = new HashMap<>(Prefill.of(last));
        opens.put("kind", last.qualified() ? "QUALIFIED" : "ABSOLUTE");
        opens.remove("validFrom");
        opens.remove("why");
        opens.put("particulars[]", last.particulars());
        var page = form("catalogue/limb", typed.isEmpty() ? opens : typed, errors);
        page.addObject("history", history);
        page.addObject("last", last);
        return page;
    }

    private static Map<String, Object> typed(MultiValueMap<String, String> form) {
        Map<String, Object> typed = new HashMap<>(form.toSingleValueMap());
        typed.put("particulars[]", form.getOrDefault("particulars[]", List.of()));
        return typed;
    }

    private static ModelAndView form(
            String view, Map<String, ?> answer, Map<String, String> errors) {
        var page = new ModelAndView(view);
        Map<String, String> particulars = new LinkedHashMap<>();
        for (Particular each : Particular.values()) {
            particulars.put(each.field(), each.label());
        }
        page.addObject("particulars", particulars);
        page.addObject("answer", answer);
        page.addObject("errors", errors);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
