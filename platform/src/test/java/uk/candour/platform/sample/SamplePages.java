package uk.candour.platform.sample;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A service's pages in miniature. */
@TestComponent // no part of a service whose tests scan the platform
@Controller
public class SamplePages {

    @GetMapping("/work")
    String work() {
        return "login/signed-out";
    }

    @PostMapping("/work")
    String done() {
        return "redirect:/work";
    }

    @GetMapping("/welcome")
    String welcome() {
        return "login/signed-out";
    }

    @GetMapping("/refusals/{kind}")
    String refuse(@PathVariable String kind) {
        return new SampleCalls().refuse(kind);
    }
}
