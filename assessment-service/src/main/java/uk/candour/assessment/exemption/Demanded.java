package uk.candour.assessment.exemption;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Problems;
import uk.candour.contract.Text;

/**
 * What an exemption itself demands of its ground, so that without it the ground is none: the
 * intention to publish of s.22 is older than the request, the prohibition of s.44 has a name, and
 * the parts of the test of s.40(2) each rest on the one before.
 */
record Demanded(String limb, Problems problems) {

    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:Acts?|Orders?|Regulations?|Rules?|Measure|Directive|Treaty|Convention|Protocol|Statute|injunction"
                            + "|undertaking|contempt|court)\\b|\\b(?:section|sections|s\\.|s|article|regulation|rule|schedule)\\s?\\d",
                    Pattern.CASE_INSENSITIVE);

    void check(
            Text reason,
            Map<String, Text> particulars,
            List<Particular> form,
            @Nullable LocalDate receivedOn) {
        if (form.contains(Particular.SETTLED_ON)) {
            settled(particulars.get(Particular.SETTLED_ON.field()), receivedOn);
        }
        if (form.contains(Particular.NECESSITY)) {
            inOrder(particulars, Particular.LEGITIMATE_INTEREST, Particular.NECESSITY);
            inOrder(particulars, Particular.NECESSITY, Particular.BALANCE);
        }
        if (form.contains(Particular.PROHIBITION)) {
            prohibited(particulars.get(Particular.PROHIBITION.field()), reason);
        }
    }

    /** FOIA s.22(1)(b): already held with a view to publication when the request was made. */
    private void settled(@Nullable Text written, @Nullable LocalDate receivedOn) {
        String field = Particular.SETTLED_ON.field();
        if (written == null) {
            return;
        }
        LocalDate settled = date(written.text());
        if (settled == null) {
            problems.add(field, "Enter a real date, such as 2027-01-20");
        } else if (receivedOn != null && settled.isAfter(receivedOn)) {
            problems.add(
                    field,
                    "The request came on %s: %s applies only where publication was settled before (section 22(1)(b))"
                            .formatted(receivedOn, limb));
        }
    }

    /** Each part is asked only where the one before was met. */
    private void inOrder(Map<String, Text> particulars, Particular first, Particular second) {
        if (particulars.containsKey(second.field()) && !particulars.containsKey(first.field())) {
            problems.add(
                    first.field(),
                    "State this part of the test first: the next one rests on it (“%s”)"
                            .formatted(second.label()));
        }
    }

    /** FOIA s.44(1) exempts nothing but by another rule of law. */
    private void prohibited(@Nullable Text prohibition, Text reason) {
        boolean named = prohibition != null || NAMED.matcher(reason.text()).find();
        if (!named && !reason.text().isEmpty()) {
            problems.add(
                    Particular.PROHIBITION.field(),
                    "Name the enactment and section, or the court's order, that prohibits"
                            + " disclosure");
        }
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
