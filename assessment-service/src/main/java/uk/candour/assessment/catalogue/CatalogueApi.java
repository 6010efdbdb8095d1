package uk.candour.assessment.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.NotFound;

/** The catalogue of exemptions for software: what is in it, its history, and the next entry. */
@RestController
@PreAuthorize("hasRole('admin')")
@RequestMapping("/api/exemptions")
class CatalogueApi {

    private final Entries entries;
    private final Editing editing;

    CatalogueApi(Entries entries, Editing editing) {
        this.entries = entries;
        this.editing = editing;
    }

    /** Of each limb the last entry, in the order of the Act. */
    record View(List<Entry> exemptions) {}

    /** All entries of a limb, newest first. */
    record History(String limb, List<Entry> entries) {}

    record Ending(@Nullable String limb, @Nullable String from, @Nullable String why) {}

    @GetMapping
    View see() {
        return new View(entries.latest());
    }

    @GetMapping("/history")
    History history(@RequestParam String limb) {
        List<Entry> history = entries.history(limb);
        if (history.isEmpty()) {
            throw new NotFound("The catalogue has no such limb.");
        }
        return new History(limb, history);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Entry add(@RequestBody EntryAnswer body, Person by) {
        return editing.add(body, by);
    }

    /** What is left out stays as it is; a blank text clears it. */
    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.CREATED)
    Entry change(@RequestBody EntryAnswer body, Person by) {
        return editing.change(body, by);
    }

    @PostMapping("/endings")
    @ResponseStatus(HttpStatus.CREATED)
    Entry end(@RequestBody Ending body, Person by) {
        return editing.end(body.limb(), body.from(), body.why(), by);
    }
}
