package uk.candour.local.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a token is about: a person, or a script that acts as one. */
public record Somebody(
        String username, String name, List<String> roles, @Nullable String department) {

    /** How the terminal lists them. */
    public String inWords() {
        return department == null ? username : "%s (%s)".formatted(username, department);
    }
}
