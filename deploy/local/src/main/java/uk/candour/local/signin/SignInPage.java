package uk.candour.local.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for a name and a password; Spring Security receives the answer. */
@Controller
class SignInPage {

    @GetMapping("/auth/sign-in")
    String signIn(@RequestParam @Nullable String error, Model model) {
        model.addAttribute("wrong", error != null);
        return "auth/sign-in";
    }
}
