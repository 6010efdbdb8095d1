package uk.candour.intake.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.intake.request.Validity;
import uk.candour.intake.request.Words;

/** Reads the wording that the officer confirms. Nothing that names the applicant gets past it. */
final class ConfirmedWording {

    private static final int MOST_ITEMS = 30;
    private static final int LONGEST_SUBJECT = 200;

    private final TriageFile file;
    private final Map<String, String> problems;

    ConfirmedWording(TriageFile file, Map<String, String> problems) {
        this.file = file;
        this.problems = problems;
    }

    Wording read(TriageAnswer answer) {
        var wording = new Wording(subject(answer.subject()), items(answer.items()));
        if (file.part() != null && !wording.equals(file.wording())) {
            problems.put(
                    "items",
                    "Other departments work from the wording that was confirmed: leave it as it"
                            + " is");
        }
        return wording;
    }

    private String subject(@Nullable String entered) {
        if (entered == null || entered.isBlank()) {
            return file.wording().subject();
        }
        var subject = entered.strip();
        if (subject.length() > LONGEST_SUBJECT || !Words.isLine(subject)) {
            problems.put("subject", "The title must be one line of 200 characters or fewer");
        } else if (file.mask().reveals(subject)) {
            problems.put("subject", Mask.REVEALS);
        }
        return subject;
    }

    private List<String> items(@Nullable List<@Nullable String> entered) {
        if (entered == null || entered.isEmpty()) {
            return file.wording().items();
        }
        if (entered.size() > MOST_ITEMS) {
            problems.put("items", "Enter at most " + MOST_ITEMS + " items");
            return file.wording().items();
        }
        var items = new ArrayList<String>();
        for (int i = 0; i < entered.size(); i++) {
            items.add(item("items[" + i + "]", entered.get(i)));
        }
        return items;
    }

    private String item(String field, @Nullable String entered) {
        var words = entered == null ? "" : entered.replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            problems.put(field, "Enter the wording of this item");
        } else if (words.length() > Validity.LONGEST_TEXT || !Words.isText(words)) {
            problems.put(field, "The item must be plain text of 20,000 characters or fewer");
        } else if (file.mask().reveals(words)) {
            problems.put(field, Mask.REVEALS);
        }
        return words;
    }
}
