package uk.candour.platform.workqueue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.FieldErrors;

/** The queues for people: the list, and one piece of work with its form. */
@Controller
@RequestMapping("${candour.work-path:}/work")
class WorkPages {

    private static final int PAGE = 25;

    private final Work work;
    private final WorkList list;
    private final Desks desks;
    private final Advising advising;
    private final JsonMapper json;
    private final String path;

    WorkPages(
            Work work,
            WorkList list,
            Desks desks,
            Advising advising,
            JsonMapper json,
            @Value("${candour.work-path:}") String workPath) {
        this.work = work;
        this.list = list;
        this.desks = desks;
        this.advising = advising;
        this.json = json;
        this.path = workPath + "/work";
    }

    @GetMapping
    String list(
            Model model,
            Person person,
            @RequestParam(required = false) @Nullable String queue,
            @RequestParam(required = false) @Nullable String after) {
        WorkList.Page page = list.of(person, queue, after, PAGE);
        model.addAttribute("person", person);
        model.addAttribute("items", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("queue", queue);
        model.addAttribute("oversees", list.oversees(person));
        model.addAttribute("queues", desks.of(person).stream().map(Desk::queue).toList());
        return "work/list";
    }

    /** What others have taken, without what it is about. */
    @GetMapping("/taken")
    String taken(Model model, Person person) {
        model.addAttribute("person", person);
        model.addAttribute("items", list.taken(person));
        return "work/taken";
    }

    @GetMapping("/{id}")
    ModelAndView read(@PathVariable UUID id, Person person) {
        return page(work.see(id, person), person, Map.of(), null, HttpStatus.OK);
    }

    @PostMapping("/{id}/claim")
    String claim(@PathVariable UUID id, Person person) {
        work.claim(id, person);
        return "redirect:" + path + "/" + id;
    }

    @PostMapping("/{id}/release")
    String release(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            Person person) {
        work.release(id, person);
        return "redirect:" + path + ("taken".equals(from) ? "/taken" : "");
    }

    /**
     * A posted {@code _more} shows the form again with what was typed and room for more, {@code
     * _check} with what there is to think about, and {@code _use} with what a source offers in the
     * empty fields; none completes the work.
     */
    @PostMapping("/{id}/completion")
    ModelAndView complete(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            Person person,
            RedirectAttributes flash) {
        Answer answer = PostedForm.toAnswer(form);
        if (form.containsKey("_more")) {
            return page(work.see(id, person), person, Map.of(), answer, HttpStatus.OK);
        }
        String source = form.getFirst("_use");
        if (source != null) {
            WorkItem item = work.see(id, person);
            Answer filled = desks.of(item).fill(item, answer, source);
            return page(item, person, Map.of(), filled, HttpStatus.OK)
                    .addObject("filled", !filled.equals(answer));
        }
        if (form.containsKey("_check")) {
            WorkItem item = work.see(id, person);
            return page(item, person, Map.of(), answer, HttpStatus.OK)
                    .addObject("checked", true)
                    .addObject("warnings", advising.lines(item, answer, person));
        }
        try {
            WorkItem item = work.see(id, person);
            Completion completion = work.complete(id, form.getFirst("_etag"), () -> answer, person);
            flash.addFlashAttribute("completed", item);
            flash.addFlashAttribute(
                    "warnings", advising.warnings(item, answer, person, completion));
            return new ModelAndView("redirect:" + path);
        } catch (FieldErrors refused) {
            WorkItem item = work.see(id, person);
            return page(item, person, refused.byField(), answer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** The same check while somebody types, for the page's script. */
    @PostMapping("/{id}/readiness")
    @ResponseBody
    Map<String, List<Advice>> readiness(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            Person person) {
        return Map.of(
                "findings", advising.on(work.see(id, person), PostedForm.toAnswer(form), person));
    }

    private ModelAndView page(
            WorkItem item,
            Person person,
            Map<String, String> errors,
            @Nullable Answer answer,
            HttpStatus status) {
        Desk desk = desks.of(item);
        Claimant claimant = item.claimedBy();
        ModelAndView page = new ModelAndView("work/item", status);
        page.addObject("person", person);
        page.addObject("item", item);
        page.addObject("mine", claimant != null && claimant.is(person));
        page.addObject("overseen", work.overseen(item, person));
        page.addObject("view", desk.view(item, person));
        page.addObject("advises", desk.advises());
        page.addObject("documents", desk.documents(item));
        page.addObject("errors", errors);
        page.addObject(
                "answer", answer == null ? Map.of() : json.convertValue(answer.body(), Map.class));
        return page;
    }
}
