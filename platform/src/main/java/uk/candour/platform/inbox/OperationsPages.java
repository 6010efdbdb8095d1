package uk.candour.platform.inbox;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import uk.candour.platform.login.Person;

/** The operator's page: what waits, what is parked and why, with replay and discard. */
@Controller
@PreAuthorize("hasRole('admin')")
@RequestMapping("${candour.work-path:}")
class OperationsPages {

    private final Operations operations;

    private final String workPath;

    OperationsPages(Operations operations, @Value("${candour.work-path:}") String workPath) {
        this.operations = operations;
        this.workPath = workPath;
    }

    @GetMapping("/operations")
    String open(Model model, Person person) {
        model.addAttribute("person", person);
        model.addAttribute("messages", operations.open());
        model.addAttribute("count", operations.count());
        return "operations/messages";
    }

    @GetMapping("/api/operations/messages")
    @ResponseBody
    List<ParkedMessage> list() {
        return operations.open();
    }

    @PostMapping("/operations/messages/{id}/replay")
    String replay(@PathVariable UUID id, Person person) {
        operations.replay(id, person);
        return "redirect:" + workPath + "/operations";
    }

    /** Asks first: what is discarded is gone for good. */
    @GetMapping("/operations/messages/{id}/discard")
    String confirm(@PathVariable UUID id, Model model, Person person) {
        model.addAttribute("person", person);
        model.addAttribute("message", operations.parked(id));
        return "operations/discard";
    }

    @PostMapping("/operations/messages/{id}/discard")
    String discard(@PathVariable UUID id, Person person) {
        operations.discard(id, person);
        return "redirect:" + workPath + "/operations";
    }
}
