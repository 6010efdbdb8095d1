package uk.candour.intake.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.candour.intake.request.PublicLimit;

/** One question on a page. */
@Controller
@RequestMapping("/request")
class QuestionPages {

    private final CurrentDraft current;
    private final Drafts drafts;
    private final DraftCookie cookie;
    private final PublicLimit limit;

    QuestionPages(CurrentDraft current, Drafts drafts, DraftCookie cookie, PublicLimit limit) {
        this.current = current;
        this.drafts = drafts;
        this.cookie = cookie;
        this.limit = limit;
    }

    /** Begins another request: what was begun before is let go. */
    @GetMapping({"", "/new"})
    String begin(HttpServletResponse response) {
        cookie.renew(response);
        return "redirect:" + Step.INFORMATION.path();
    }

    @GetMapping("/information")
    ModelAndView information(HttpServletRequest request) {
        return ask(Step.INFORMATION, request);
    }

    @PostMapping("/information")
    ModelAndView information(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String text) {
        return answer(Step.INFORMATION, request, it -> it.withInformation(subject, text));
    }

    @GetMapping("/name")
    ModelAndView name(HttpServletRequest request) {
        return ask(Step.NAME, request);
    }

    @PostMapping("/name")
    ModelAndView name(
            HttpServletRequest request,
            @RequestParam(name = "applicant.name", defaultValue = "") String name) {
        return answer(Step.NAME, request, it -> it.withName(name));
    }

    @GetMapping("/email")
    ModelAndView email(HttpServletRequest request) {
        return ask(Step.EMAIL, request);
    }

    @PostMapping("/email")
    ModelAndView email(
            HttpServletRequest request,
            @RequestParam(name = "applicant.email", defaultValue = "") String email) {
        return answer(Step.EMAIL, request, it -> it.withEmail(email));
    }

    private ModelAndView ask(Step step, HttpServletRequest request) {
        return current.at(step, request, draft -> CurrentDraft.page(step, draft, Map.of()));
    }

    private ModelAndView answer(
            Step step, HttpServletRequest request, UnaryOperator<Draft> answered) {
        limit.check(request);
        return current.at(
                step,
                request,
                before -> {
                    var draft = answered.apply(before);
                    var problems = draft.problems(step);
                    if (!problems.isEmpty()) {
                        return CurrentDraft.page(step, draft, problems);
                    }
                    drafts.save(draft);
                    return new ModelAndView("redirect:" + draft.next().path());
                });
    }
}
