package uk.candour.intake.clock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import uk.candour.platform.web.DateParts;

/** The calculator's form: one field for each event, named as the event is in the API. */
record DeadlineForm(Map<String, String> fields) {

    private static final String EXTENSION = EventNotation.PUBLIC_INTEREST_EXTENSION.word();

    private static final List<String> OTHERS =
            List.of(
                    "received",
                    "regime",
                    "clock",
                    "variation",
                    "receiptRule",
                    "closed",
                    "estimate");

    static DeadlineForm of(MultiValueMap<String, String> posted) {
        return new DeadlineForm(DateParts.joined(posted).toSingleValueMap());
    }

    boolean isNew() {
        return !fields.containsKey("received") || fields.containsKey("change");
    }

    /** Where the form is, filled in as it was. */
    String address() {
        var address = UriComponentsBuilder.fromPath("/deadline").queryParam("change", "1");
        names().filter(fields::containsKey)
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(fields).toUriString();
    }

    private static Stream<String> names() {
        return Stream.concat(
                OTHERS.stream(), Stream.of(EventNotation.values()).map(EventNotation::word));
    }

    DeadlineQuery query() {
        return new DeadlineQuery(
                fields.get("received"),
                fields.get("regime"),
                fields.get("clock"),
                fields.get("variation"),
                fields.get("receiptRule"),
                Stream.of(field("closed").split("[\\s,]+")).filter(it -> !it.isEmpty()).toList(),
                events());
    }

    private List<String> events() {
        return Stream.of(EventNotation.values())
                .map(EventNotation::word)
                .filter(word -> !field(word).isEmpty())
                .map(word -> word + "@" + field(word) + (word.equals(EXTENSION) ? estimate() : ""))
                .toList();
    }

    private String estimate() {
        return field("estimate").isEmpty() ? "" : "/" + field("estimate");
    }

    /** The problems by field of the form, in words for whoever filled it in. */
    Map<String, String> problems(Calculation.Senseless senseless) {
        var problems = new LinkedHashMap<>(senseless.problems());
        if (problems.containsKey("received") && EventNotation.date(field("received")).isEmpty()) {
            problems.put("received", "Enter a real date, such as 29 5 2026");
        }
        var event = problems.remove("event");
        if (event != null && !senseless.wrongEvent().isEmpty()) {
            problems.put(senseless.wrongEvent(), event);
        } else if (event != null) {
            misread(problems, event);
        }
        return problems;
    }

    private void misread(Map<String, String> problems, String event) {
        for (var kind : EventNotation.values()) {
            if (!field(kind.word()).isEmpty() && EventNotation.date(field(kind.word())).isEmpty()) {
                problems.put(kind.word(), "Enter a real date, such as 29 5 2026");
            }
        }
        if (!field(EXTENSION).isEmpty() && EventNotation.date(field("estimate")).isEmpty()) {
            problems.put("estimate", "Enter the date by which a decision is expected");
        }
        if (problems.isEmpty()) {
            problems.put("clock", event);
        }
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
