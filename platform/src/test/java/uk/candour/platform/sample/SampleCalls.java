package uk.candour.platform.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.databind.JsonNode;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.Conflict;
import uk.candour.platform.web.FieldErrors;
import uk.candour.platform.web.Forbidden;
import uk.candour.platform.web.NotFound;
import uk.candour.platform.web.PreconditionFailed;
import uk.candour.platform.web.PreconditionRequired;
import uk.candour.platform.web.TooLarge;
import uk.candour.platform.web.TooMany;
import uk.candour.platform.web.Unprocessable;

/** A service's calls in miniature: one for every way to refuse. */
@TestComponent // no part of a service whose tests scan the platform
@RestController
public class SampleCalls {

    record Answer(String text, Colour colour, List<Answer> more) {}

    enum Colour {
        RED,
        GREEN
    }

    @GetMapping("/api/me")
    Person me(Person person) {
        return person;
    }

    @GetMapping("/api/open")
    String open() {
        return "open";
    }

    @GetMapping("/api/board")
    @PreAuthorize("hasRole('manager')")
    String board() {
        return "board";
    }

    @GetMapping("/api/items/{id}")
    UUID item(@PathVariable UUID id) {
        return id;
    }

    @GetMapping("/api/items")
    int items(@RequestParam int limit) {
        return limit;
    }

    @PostMapping("/api/answers")
    Answer answer(@RequestBody Answer answer) {
        return answer;
    }

    @PostMapping("/api/trees")
    JsonNode tree(@RequestBody JsonNode tree) {
        return tree;
    }

    @GetMapping("/api/refusals/{kind}")
    String refuse(@PathVariable String kind) {
        throw switch (kind) {
            case "fields" -> FieldErrors.of("items[0].decision", "Choose one");
            case "conflict" -> new Conflict("It was completed by someone else.");
            case "forbidden" -> new Forbidden("It belongs to another department.");
            case "missing" -> new NotFound("There is no such work.");
            case "stale" -> new PreconditionFailed("It has changed since you read it.");
            case "unversioned" -> new PreconditionRequired("Send If-Match.");
            case "unprocessable" -> new Unprocessable("The same key came with another body.");
            case "large" -> new TooLarge("Say it in fewer words.");
            case "eager" -> new TooMany("Slow down.", Duration.ofSeconds(30));
            case "disk" -> new UncheckedIOException(new IOException("secret/place: No space left"));
            case "spool" ->
                    new MultipartException(
                            "Failed to parse", new IOException("No space left on device"));
            case "database" -> new DataAccessResourceFailureException("secret host");
            default -> new IllegalStateException("a secret");
        };
    }
}
