package uk.candour.assessment.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.candour.assessment.readiness.Asked;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.Message;
import uk.candour.contract.Text;

/** What reasoning is judged against: what was asked, who we are and what we wrote before. */
@Component
public class Circumstances {

    /** Enough to see what is copied from case to case, little enough to be read at each check. */
    private static final int EARLIER = 60;

    private final CaseFile file;
    private final String authority;

    Circumstances(CaseFile file, @Value("${candour.authority.name}") String authority) {
        this.file = file;
        this.authority = authority;
    }

    public String authority() {
        return authority;
    }

    /** The item's wording, and around it the subject, the other items and what was found. */
    public Asked asked(Considered considered, int item) {
        List<String> around = new ArrayList<>();
        around.add(considered.triage().subject());
        considered.triage().items().stream().map(Item::wording).forEach(around::add);
        for (Findings.Found found : considered.findings().on(item)) {
            Text answer = found.finding().answer();
            if (answer != null) {
                around.add(answer.text());
            }
            found.finding().documents().stream().map(Document::name).forEach(around::add);
        }
        return new Asked(considered.wording(item), around);
    }

    /** Texts of this kind of record in this authority's other cases. */
    public <T extends Message> List<String> earlier(
            UUID request, Class<T> kind, Function<T, Stream<String>> texts) {
        return file.elsewhere(request, kind, EARLIER).stream().flatMap(texts).toList();
    }
}
