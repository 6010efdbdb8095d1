package uk.candour.assessment.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.candour.assessment.casefile.Cases.OLIVIA;
import static uk.candour.assessment.casefile.Cases.REQUEST;
import static uk.candour.assessment.casefile.Cases.problems;
import static uk.candour.assessment.casefile.Cases.recorded;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.contract.AssessmentEvent.ConsultationAsked;
import uk.candour.contract.AssessmentEvent.Consulted;
import uk.candour.contract.Consultee;
import uk.candour.contract.ConsulteeKind;
import uk.candour.contract.Item;
import uk.candour.contract.Text;

class ConsultingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Text ACME = Text.open("Acme Ltd");
    private static final Text PRICES = Text.open("Would your prices harm you?");
    private static final Consultee SUPPLIER =
            new Consultee(1, ConsulteeKind.THIRD_PARTY, ACME, PRICES, List.of(1), null, null);

    @Test
    void closesWhoIsAskedAndWhat() {
        assertThat(ask(consultee("THIRD_PARTY", ACME, PRICES, List.of(2), null, "2026-12-04")))
                .containsExactly(
                        new Consultee(
                                1,
                                ConsulteeKind.THIRD_PARTY,
                                Text.closed("Acme Ltd"),
                                Text.closed("Would your prices harm you?"),
                                List.of(2),
                                null,
                                LocalDate.of(2026, 12, 4)));
    }

    @Test
    void asksADepartmentByItsCodeAndAboutAllItemsUnlessSomeAreNamed() {
        assertThat(ask(consultee("DEPARTMENT", null, PRICES, null, "finance", null)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.department()).isEqualTo("finance");
                    assertThat(it.name()).isEqualTo(Text.closed("finance"));
                    assertThat(it.items()).containsExactly(1, 2);
                });
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(problems(asking(consultee(null, ACME, null, List.of(7), null, "soon"))))
                .containsOnlyKeys(
                        "consultees[0].kind",
                        "consultees[0].about",
                        "consultees[0].items",
                        "consultees[0].replyBy");
        assertThat(problems(asking(consultee("DEPARTMENT", null, PRICES, null, null, null))))
                .containsOnlyKeys("consultees[0].department");
        assertThat(problems(asking(consultee(null, null, null, null, null, null))))
                .containsOnlyKeys("consultees");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # answer,     views, receivedOn, by the officer, wrong
                    OBJECTS,      Harm,  2026-11-23, false, -
                    NO_OBJECTION, -,     -,          false, -
                    NO_ANSWER,    -,     -,          true,  -
                    NO_ANSWER,    -,     -,          false, answer
                    OBJECTS,      -,     -,          true,  views
                    COMMENTS,     Well,  2026-11-24, true,  receivedOn
                    NO_ANSWER,    -,     2026-11-20, true,  receivedOn
                    MAYBE,        Well,  -,          true,  answer
                    """)
    void recordsViewsOrThatNoneCame(
            String answer,
            @Nullable String views,
            @Nullable String receivedOn,
            boolean officer,
            @Nullable String wrong) {
        Text words = views == null ? null : Text.open(views);

        Outcome outcome =
                new Consultation(REQUEST, OLIVIA, SUPPLIER, officer, TODAY)
                        .decide(new ConsultAnswer(answer, words, receivedOn));

        if (wrong != null) {
            assertThat(problems(outcome)).containsOnlyKeys(wrong);
        } else {
            assertThat(recorded(outcome, Consulted.class).views())
                    .isEqualTo(views == null ? null : Text.closed(views));
        }
    }

    private static List<Consultee> ask(ConsulteeAnswer answer) {
        return recorded(asking(answer), ConsultationAsked.class).consultees();
    }

    private static Outcome asking(ConsulteeAnswer answer) {
        List<Item> items = List.of(new Item(1, "First?"), new Item(2, "Second?"));
        return new Consulting(REQUEST, OLIVIA, items, new Problems()).ask(List.of(answer));
    }

    private static ConsulteeAnswer consultee(
            @Nullable String kind,
            @Nullable Text name,
            @Nullable Text about,
            @Nullable List<Integer> items,
            @Nullable String department,
            @Nullable String replyBy) {
        return new ConsulteeAnswer(kind, name, about, items, department, replyBy);
    }
}
