package uk.candour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.notification.letter.Claims.COMMERCE;
import static uk.candour.notification.letter.Claims.CRIME;
import static uk.candour.notification.letter.Claims.covering;
import static uk.candour.notification.letter.Recorded.balanced;
import static uk.candour.notification.letter.Recorded.considered;
import static uk.candour.notification.letter.Recorded.file;
import static uk.candour.notification.letter.Recorded.harm;
import static uk.candour.notification.letter.Recorded.held;
import static uk.candour.notification.letter.Recorded.outcome;
import static uk.candour.notification.letter.Recorded.reply;
import static uk.candour.notification.letter.Recorded.searched;
import static uk.candour.notification.letter.Scenarios.allocated;
import static uk.candour.notification.letter.Scenarios.letter;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.Claim;
import uk.candour.contract.Document;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.ReplyDrafted.ItemReply;
import uk.candour.contract.Scheduled;
import uk.candour.contract.Text;
import uk.candour.notification.prose.Html;
import uk.candour.notification.prose.PlainText;

/** A part disclosure says of every document what becomes of it and under which exemption. */
class ScheduleTests {

    private static final Document OPEN = file("figures.csv");
    private static final Document NAMED = file("raid-on-harbour-street.pdf");
    private static final Document REDACTED = file("plan-redacted.pdf");
    private static final Document PLAN = file("plan.pdf");

    @Test
    void listsWhatIsReleasedAndWhatIsWithheldUnderWhichExemption() {
        assertThat(rows(part(covering(CRIME, NAMED), List.of(), OPEN)))
                .containsExactly(
                        List.of("Enclosure 1: figures.csv", "Released", "None"),
                        List.of("Document 2", "Withheld", "section 31(1)(a)"));
    }

    @Test
    void callsAWithheldDocumentWhatTheOfficerCallsIt() {
        Scheduled named = new Scheduled(NAMED.sha256(), "An operational order", null);
        Records records = part(covering(CRIME, NAMED), List.of(named), OPEN);

        assertThat(rows(records))
                .contains(List.of("An operational order", "Withheld", "section 31(1)(a)"));
        assertThat(PlainText.of(LetterWording.of(letter(records))))
                .contains("- An operational order", "What we do with it: Withheld")
                .doesNotContain("harbour");
    }

    @Test
    void saysThatADocumentIsReleasedInPartWhereARedactedCopyGoes() {
        Scheduled copied = new Scheduled(PLAN.sha256(), "The plan", REDACTED.sha256());

        assertThat(rows(part(covering(CRIME, PLAN), List.of(copied), REDACTED)))
                .containsExactly(
                        List.of(
                                "The plan",
                                "Released in part, as Enclosure 1: plan-redacted.pdf",
                                "section 31(1)(a)"));
    }

    /** A claim that covers no document covers the item: what was found in words, here. */
    @Test
    void listsWhatIsInNoDocument() {
        Records records =
                records(
                        COMMERCE,
                        List.of(),
                        new ItemReply(1, Text.open("Two suppliers."), List.of()));

        assertThat(rows(records))
                .containsExactly(
                        List.of("The rest of the information", "Withheld", "section 43(2)"));
    }

    private static Records part(Claim claim, List<Scheduled> schedule, Document released) {
        return records(
                claim,
                List.of(OPEN, NAMED, PLAN, REDACTED),
                new ItemReply(1, null, List.of(released), null, schedule));
    }

    private static Records records(Claim claim, List<Document> found, ItemReply reply) {
        return allocated(
                List.of(searched(held(1, null, found.toArray(Document[]::new)))),
                considered(ItemDecision.PART, claim),
                List.of(harm(claim, Likelihood.WOULD)),
                List.of(balanced(Question.DISCLOSE, claim)),
                reply(reply),
                List.of(outcome(1, ItemDecision.PART, claim)),
                CaseOutcome.RELEASED_IN_PART);
    }

    private static List<List<String>> rows(Records records) {
        return Jsoup.parse(Html.of(LetterWording.of(letter(records))))
                .select("table.lines tbody tr")
                .stream()
                .map(row -> row.select("th[scope=row], td").eachText())
                .toList();
    }
}
