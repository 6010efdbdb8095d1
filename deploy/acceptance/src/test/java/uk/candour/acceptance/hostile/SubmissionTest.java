package uk.candour.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.acceptance.hostile.Refusal.assertFieldError;
import static uk.candour.acceptance.hostile.Refusal.assertGivesNothingAway;
import static uk.candour.acceptance.hostile.Refusal.assertProblem;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import uk.candour.acceptance.AloneOnCandour;
import uk.candour.acceptance.Candour;
import uk.candour.acceptance.client.Answer;
import uk.candour.acceptance.client.Applicant;
import uk.candour.acceptance.client.Http;

/** What strangers post to the public door. */
@AloneOnCandour
class SubmissionTest {

    private static final String PATH = "/api/requests";

    private final Http http;
    private final Applicant applicant;

    SubmissionTest(Candour candour) {
        this.http = candour.client().http();
        this.applicant = candour.client().applicant();
    }

    /** H23, H25, H32, H34: {@code ^} stands for a character that CSV cannot hold. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    applicant.name  | ''
                    applicant.name  | '   '
                    applicant.name  | 'A^u0000B'
                    applicant.name  | 'A^r^nBcc: victim@example.org'
                    applicant.name  | 'A^u000a.^u000aMAIL FROM:<x>'
                    applicant.name  | '@long'
                    applicant.email | ''
                    applicant.email | 'not an address'
                    applicant.email | 'a@example.org^r^nBcc: victim@example.org'
                    applicant.email | 'a@example.org, b@example.org'
                    applicant.email | 'group: a@example.org;'
                    applicant.email | '<a@b>c@example.org'
                    applicant.email | 'a@@example.org'
                    applicant.email | 'a@'
                    applicant.email | '@long@example.org'
                    subject         | '@long'
                    subject         | 'A^u0000B'
                    text            | ''
                    text            | ' ^n '
                    text            | 'A^u0000B'
                    text            | '@huge'
                    """)
    void refusesAFieldAndSaysWhichOne(String field, String value) {
        String real =
                value.replace("@huge", "x".repeat(200_000))
                        .replace("@long", "x".repeat(5_000))
                        .replace("^r", "\r")
                        .replace("^n", "\n")
                        .replace("^u0000", "\0")
                        .replace("^u000a", "\n");

        Answer answer = submit(with(field, real));

        assertFieldError(answer, field);
    }

    /** H23, H26: bodies that are no request. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "42",
                "\"text\"",
                "{",
                "{}",
                "{\"applicant\":null}",
                "{\"applicant\":\"Alex\",\"subject\":\"s\",\"text\":\"t\"}",
                "{\"applicant\":{\"name\":{\"x\":1},\"email\":[]},\"subject\":\"s\",\"text\":\"t\"}",
                "{\"applicant\":{\"name\":1e400,\"email\":\"a@example.org\"},\"text\":NaN}",
                "<request/>"
            })
    void refusesABodyThatIsNoRequest(String body) {
        assertProblem(post(body), 400);
    }

    @Test
    void refusesJsonThatIsTooDeep() {
        assertProblem(post("{\"applicant\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"), 400);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        assertProblem(post(with("text", "x".repeat(12_000_000)).toString()), 400, 413);
    }

    @Test
    void refusesAnotherContentType() {
        Answer answer =
                http.postJson(
                        PATH,
                        Map.of("Idempotency-Key", key(), "Content-Type", "text/plain"),
                        valid().toString());

        assertProblem(answer, 415);
    }

    /** H21. */
    @Test
    void answersTheSameToTheSameKeyAndRefusesAnotherBodyUnderIt() {
        String key = key();
        Answer first = applicant.submit(key, valid());

        assertThat(first.status()).as("%s", first).isEqualTo(201);
        Answer again = applicant.submit(key, valid());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertProblem(applicant.submit(key, with("text", "Something else?")), 422);
    }

    @Test
    void refusesAnAbsurdKey() {
        assertProblem(applicant.submit("k".repeat(5_000), valid()), 400);
    }

    /** H08: what the applicant has no say in. */
    @Test
    void ignoresFieldsThatAreNotTheirs() {
        ObjectNode body = valid();
        body.put("reference", "FOI-0000")
                .put("receivedOn", "2001-01-01")
                .put("dueOn", "2099-01-01");
        body.put("stage", "CLOSED").put("requestId", new UUID(0, 1).toString());

        Answer answer = submit(body);

        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        assertThat(answer.text()).doesNotContain("FOI-0000", "2001-01-01", "2099-01-01");
    }

    /** H25, H27–H31, H35: words are words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> <svg onload=alert(1)>",
                "${7*7} *{T(java.lang.Runtime)} __${7*7}__::x #{execution.id}",
                "<#assign x=1> {{constructor}} ((name)) %n%s ${jndi:ldap://x}",
                "'; drop table request; -- ' or 1=1",
                "RTL \u202e override, zero\u200bwidth, 😀 𝔘",
                "a line\n.\nMAIL FROM:<x@example.org>\n\u001b[31mred"
            })
    void takesStrangeWordsAsWords(String words) {
        Answer answer = submit(with("text", words));

        assertThat(answer.status()).as("%s", answer).isIn(201, 400);
        assertGivesNothingAway(answer);
        if (answer.status() == 400) {
            assertFieldError(answer, "text");
        }
    }

    /** A lone surrogate is no character. */
    @Test
    void refusesHalfACharacter() {
        assertProblem(post(with("text", "A?B").toString().replace("A?B", "A\\ud800B")), 400);
    }

    private Answer submit(ObjectNode body) {
        return applicant.submit(key(), body);
    }

    private Answer post(String body) {
        return http.postJson(PATH, Map.of("Idempotency-Key", key()), body);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static ObjectNode valid() {
        return Applicant.request(
                "Alex Applicant", "alex.hostile@example.org", "Parking", "How many fines?");
    }

    private static ObjectNode with(String field, String value) {
        ObjectNode body = valid();
        if (field.startsWith("applicant.")) {
            ((ObjectNode) body.path("applicant"))
                    .put(field.substring("applicant.".length()), value);
        } else {
            body.put(field, value);
        }
        return body;
    }
}
