package uk.candour.assessment.publicinterest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Cases;
import uk.candour.assessment.casefile.Deadlines.Due;
import uk.candour.contract.AssessmentEvent.SearchDeclined;
import uk.candour.contract.Regime;
import uk.candour.contract.Text;

/** More time to weigh the public interest, by FOIA s.10(3) and s.17(2). */
class MoreTimeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final LocalDate DAY_40 = LocalDate.of(2026, 12, 31);
    private static final LocalDate TOLD = LocalDate.of(2026, 12, 15);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          Give the day by which",
                "soon,       Give a real day",
                "2026-02-30, Give a real day",
                "2026-11-23, Give a day in the future",
                "2026-11-30, Give a day after 30 November 2026",
            })
    void needsADayAfterTheAnswerIsDue(@Nullable String estimate, String problem) {
        assertThat(problems(first(TODAY), estimate).problems())
                .hasEntrySatisfying("estimateOn", it -> assertThat(it).startsWith(problem));
    }

    @Test
    void takesADayWithinFortyWorkingDaysWithoutAWord() {
        assertThat(warnings(first(TODAY), "2026-12-31")).isEmpty();
    }

    @Test
    void warnsOfWhatTheCommissionerExpectsOnlyExceptionally() {
        assertThat(warnings(first(TODAY), "2027-01-04"))
                .singleElement()
                .asString()
                .contains("40 working days", "31 December 2026");
    }

    @Test
    void warnsThatABreachStays() {
        assertThat(warnings(first(DUE.plusDays(1)), "2026-12-20"))
                .singleElement()
                .asString()
                .contains("late");
    }

    @Test
    void goesBeyondWhatTheApplicantWasToldAndWarnsOfTheApology() {
        MoreTime again = new MoreTime(Regime.FOIA, DUE.plusDays(1), due(TOLD), false, false);

        assertThat(problems(again, "2026-12-15").problems())
                .hasEntrySatisfying("estimateOn", it -> assertThat(it).contains("was told"));
        assertThat(warnings(again, "2026-12-20")).singleElement().asString().contains("apologises");
    }

    @Test
    void isNotToBeHadUnderTheRegulations() {
        assertThat(
                        problems(
                                        new MoreTime(Regime.EIR, TODAY, due(null), false, false),
                                        "2026-12-20")
                                .problems())
                .hasEntrySatisfying(
                        "outcome",
                        it -> assertThat(it).contains("Environmental Information Regulations"));
    }

    @Test
    void warnsWhereAnAbsoluteExemptionIsClaimedAsWell() {
        assertThat(warnings(new MoreTime(Regime.FOIA, TODAY, due(null), true, false), "2026-12-20"))
                .singleElement()
                .asString()
                .contains("absolute");
    }

    /** FOIA s.17(1)(c): the notice of s.17(2) has to say why the exemption applies. */
    @Test
    void isNotToBeHadForANoticeThatCouldStateNoReason() {
        assertThat(
                        problems(
                                        new MoreTime(Regime.FOIA, TODAY, due(null), false, true),
                                        "2026-12-20")
                                .problems())
                .containsOnlyKeys("outcome");
    }

    private static MoreTime first(LocalDate today) {
        return new MoreTime(Regime.FOIA, today, due(null), false, false);
    }

    private static Due due(@Nullable LocalDate told) {
        return new Due(DUE, told, DAY_40, null);
    }

    private static Outcome.Refused problems(MoreTime moreTime, @Nullable String estimate) {
        return (Outcome.Refused) outcome(moreTime, estimate);
    }

    private static List<String> warnings(MoreTime moreTime, String estimate) {
        return ((Outcome.Recorded) outcome(moreTime, estimate)).warnings();
    }

    private static Outcome outcome(MoreTime moreTime, @Nullable String estimate) {
        Problems problems = new Problems();
        moreTime.until(estimate, problems);
        return problems.orRecord(
                () -> new SearchDeclined(UUID.randomUUID(), Cases.IAN, "any", Text.open("any")));
    }
}
