package uk.candour.intake.site;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages that only say something. */
@Controller
class SitePages {

    private final Authority authority;

    SitePages(Environment settings) {
        this.authority = Binder.get(settings).bind("candour.authority", Authority.class).get();
    }

    @ModelAttribute("authority")
    Authority authority() {
        return authority;
    }

    @GetMapping("/")
    String start() {
        return "site/start";
    }

    /** What UK GDPR Article 13 says people are to be told. */
    @GetMapping("/privacy")
    String privacy() {
        return "site/privacy";
    }

    @GetMapping("/cookies")
    String cookies() {
        return "site/cookies";
    }

    /** What the Accessibility Regulations 2018 (SI 2018/952), regulation 8, ask for. */
    @GetMapping("/accessibility")
    String accessibility() {
        return "site/accessibility";
    }
}
