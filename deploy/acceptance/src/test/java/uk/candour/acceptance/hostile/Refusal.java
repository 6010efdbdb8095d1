package uk.candour.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import uk.candour.acceptance.client.Answer;

/** What a refusal has to look like. */
final class Refusal {

    private Refusal() {}

    /** A 4xx with a problem detail (RFC 9457) and no look inside. */
    static void assertProblem(Answer answer, Integer... statuses) {
        assertThat(answer.status()).as("%s", answer).isIn((Object[]) statuses);
        assertThat(answer.header("Content-Type"))
                .as("%s", answer)
                .startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.json().path("title").asString("")).isNotBlank();
        assertGivesNothingAway(answer);
    }

    /** A 400 whose field errors say which field and what to do. */
    static void assertFieldError(Answer answer, String field) {
        assertProblem(answer, 400);
        assertThat(
                        answer.json()
                                .path("errors")
                                .valueStream()
                                .map(it -> it.path("field").asString()))
                .as("%s", answer)
                .contains(field);
        assertThat(
                        answer.json()
                                .path("errors")
                                .valueStream()
                                .map(it -> it.path("message").asString("")))
                .as("%s", answer)
                .noneMatch(String::isBlank);
    }

    static void assertGivesNothingAway(Answer answer) {
        assertThat(answer.text())
                .doesNotContain(
                        "Exception", "\tat ", "org.springframework", "java.lang", "SQLSTATE")
                .doesNotContain("insert into", "tools.jackson");
    }
}
