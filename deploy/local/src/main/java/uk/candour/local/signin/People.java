package uk.candour.local.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Everybody the embedded default knows, from <code>people.json</code>. */
public record People(List<String> departments, List<Somebody> people) {

    /** One password for all, printed at every start: nothing outside this machine can sign in. */
    public static final String PASSWORD = "candour";

    public static People ofTheEmbeddedDefault() {
        try (InputStream file = People.class.getResourceAsStream("/people.json")) {
            return JsonMapper.shared().readValue(file, People.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script for each role, and for assessors one for each department. */
    List<Somebody> robots() {
        List<Somebody> robots = new ArrayList<>();
        people.stream()
                .flatMap(person -> person.roles().stream())
                .distinct()
                .forEach(role -> robots.addAll(robots(role)));
        return List.copyOf(robots);
    }

    private List<Somebody> robots(String role) {
        if (!role.equals("assessor")) {
            return List.of(new Somebody("robot-" + role, "Robot " + role, List.of(role), null));
        }
        return departments.stream()
                .map(department ->
                        new Somebody(
                                "robot-assessor-" + department,
                                "Robot assessor, " + department,
                                List.of(role),
                                department))
                .toList();
    }

    Somebody named(String username) {
        return Stream.concat(people.stream(), robots().stream())
                .filter(somebody -> somebody.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + username));
    }
}
