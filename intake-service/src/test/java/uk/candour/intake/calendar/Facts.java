package uk.candour.intake.calendar;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Published bank holidays, kept apart from the library under test. */
public final class Facts {

    private Facts() {}

    /** gov.uk's own list, 2015 to 2028: date to divisions. */
    static Map<LocalDate, Set<String>> official() {
        return lines("/bank-holidays.csv")
                .map(line -> line.split(",", -1))
                .collect(
                        Collectors.groupingBy(
                                row -> LocalDate.parse(row[0]), mapping(row -> row[1], toSet())));
    }

    /** Every day of 2005 to 2014 that was a bank holiday somewhere in the UK, or in Scotland. */
    static Set<LocalDate> earlier(String division) {
        return lines("/earlier-bank-holidays.csv")
                .map(line -> line.split(",", -1))
                .filter(row -> row[1].contains(division))
                .map(row -> LocalDate.parse(row[0]))
                .collect(toSet());
    }

    public static Stream<String> lines(String resource) {
        var in = Objects.requireNonNull(Facts.class.getResourceAsStream(resource));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return List.copyOf(reader.lines().skip(1).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
