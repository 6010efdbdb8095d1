package uk.candour.intake.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The draft of whoever looks at the page, and where they belong. */
@Component
class CurrentDraft {

    private static final String NEW = "redirect:/request/new";
    private static final String SENT = "redirect:/request/sent";

    private final Drafts drafts;
    private final DraftCookie cookie;

    CurrentDraft(Drafts drafts, DraftCookie cookie) {
        this.drafts = drafts;
        this.cookie = cookie;
    }

    Optional<Draft> of(HttpServletRequest request) {
        return cookie.read(request).map(id -> drafts.byId(id).orElseGet(() -> Draft.empty(id)));
    }

    /**
     * Whoever has no draft begins one, whoever has sent it sees their receipt, and whoever comes
     * too early goes back to the first question that is open.
     */
    ModelAndView at(
            Step step, HttpServletRequest request, Function<Draft, ModelAndView> otherwise) {
        var draft = of(request);
        if (draft.isEmpty()) {
            return new ModelAndView(NEW);
        }
        if (draft.get().receipt() != null) {
            return new ModelAndView(SENT);
        }
        var next = draft.get().next();
        return step.compareTo(next) > 0
                ? new ModelAndView("redirect:" + next.path())
                : otherwise.apply(draft.get());
    }

    static ModelAndView page(Step step, Draft draft, Map<String, String> problems) {
        var page = new ModelAndView(step.view());
        page.addObject("draft", draft);
        page.addObject("errors", problems);
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
