package uk.candour.intake.casefile;

import org.jspecify.annotations.Nullable;
import uk.candour.contract.Text;
import uk.candour.intake.request.Words;
import uk.candour.platform.web.FieldErrors;

/** What an officer writes to a department, or about a case. */
final class Written {

    private static final int LONGEST = 2_000;

    private Written() {}

    static Text required(String field, @Nullable Text written) {
        return required(field, written, "Enter what the department is to know");
    }

    static Text required(String field, @Nullable Text written, String whenMissing) {
        var words = written == null || written.text() == null ? "" : written.text().strip();
        if (words.isEmpty()) {
            throw FieldErrors.of(field, whenMissing);
        }
        if (words.length() > LONGEST || !Words.isText(words.replace("\r\n", "\n"))) {
            throw FieldErrors.of(field, "Enter plain text of 2,000 characters or fewer");
        }
        return new Text(words, written != null && written.closed());
    }
}
