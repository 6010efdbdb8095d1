package uk.candour.platform.login;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of a service that need no sign-in, as path patterns within its context path ({@code
 * /track/**}). A service declares one as a bean; everything it does not name needs a sign-in or a
 * token.
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }

    static String[] all(Iterable<PublicPaths> declared) {
        List<String> all = new ArrayList<>();
        declared.forEach(paths -> all.addAll(paths.patterns()));
        return all.toArray(String[]::new);
    }
}
