package uk.candour.assessment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;

class NewEntryTests {

    private static final Entry CRIME =
            new Entry(
                    "s31(1)(a)",
                    1,
                    LocalDate.of(2005, 1, 1),
                    false,
                    "section 31(1)(a)",
                    "law enforcement",
                    "prevention or detection of crime",
                    true,
                    Basis.PREJUDICE,
                    Special.NONE,
                    "section 31(3)",
                    List.of(),
                    null,
                    false,
                    null,
                    null,
                    "s30",
                    false,
                    Instant.EPOCH,
                    null,
                    "The Act");

    private static final String NEW =
            "'limb':'s31(1)(j)','citation':'section 31(1)(j)','title':'law"
                    + " enforcement','kind':'QUALIFIED','basis':'PREJUDICE','confirmOrDeny':'section"
                    + " 31(3)','validFrom':'2027-04-01','why':'An Act of 2027'";

    @Test
    void addsALimb() {
        Entry entry = valid(entry(null, null).add(answer(NEW)));

        assertThat(entry.version()).isEqualTo(1);
        assertThat(entry.validFrom()).isEqualTo("2027-04-01");
        assertThat(entry.special()).isEqualTo(Special.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'limb':'31.1.a'               | limb               | Write the limb like",
                "'limb':'s12(1)'               | limb               | acts on the whole request",
                "'citation':'section 30(1)(a)' | citation           | begins “section 31(1)(j)”",
                "'citation':''                 | citation           | how a letter cites it",
                "'title':' '                   | title              | what the exemption is called",
                "'kind':'MAYBE'                | kind               | ABSOLUTE, QUALIFIED",
                "'kind':'ABSOLUTE','publicInterestTest':true | publicInterestTest | no public"
                        + " interest test",
                "'publicInterestTest':false    | publicInterestTest | always has",
                "'basis':null                  | basis              | PREJUDICE, CLASS",
                "'confirmOrDeny':'section 31(9)' | confirmOrDeny    | no such provision",
                "'confirmOrDeny':'section 30(3)' | confirmOrDeny    | of the same section",
                "'special':'CONFIDENCE'        | special            | covers a class",
                "'particulars':['pointer']     | particulars        | harm test has fields of its"
                        + " own",
                "'basis':'CLASS','particulars':['whim'] | particulars | No form has these fields:"
                        + " whim",
                "'purposes':'s30(2)'           | purposes           | s31(2)",
                "'basis':'CLASS','wouldOnly':true | wouldOnly       | rests on prejudice",
                "'notForEmissions':true        | notForEmissions    | 12(9)",
                "'excludedBy':'s31'            | excludedBy         | another section",
                "'validFrom':'soon'            | validFrom          | first day",
                "'validFrom':'1999-01-01'      | validFrom          | first day",
                "'why':''                      | why                | Say why",
            })
    void refusesAtTheFieldWhatDoesNotAgree(String instead, String field, String problem) {
        assertThat(problems(entry(null, null).add(answer(NEW + "," + instead))))
                .extractingByKey(field)
                .asString()
                .contains(problem);
    }

    @Test
    void weighsEveryExceptionOfTheRegulations() {
        String absolute =
                "'limb':'r12(5)(h)','citation':'regulation"
                        + " 12(5)(h)','title':'x','kind':'ABSOLUTE','basis':'CLASS',"
                        + "'validFrom':'2027-04-01','why':'x'";

        assertThat(problems(entry(null, null).add(answer(absolute)))).containsOnlyKeys("kind");
    }

    @Test
    void keepsWhatAChangeLeavesOut() {
        Entry entry =
                valid(
                        entry(CRIME, null)
                                .change(
                                        answer(
                                                "'limbText':'preventing"
                                                        + " crime','excludedBy':'','validFrom':'2027-04-01','why':'x'")));

        assertThat(entry.version()).isEqualTo(2);
        assertThat(entry.limbText()).isEqualTo("preventing crime");
        assertThat(entry.excludedBy()).isNull();
        assertThat(entry.confirmOrDeny()).isEqualTo("section 31(3)");
        assertThat(entry.qualified()).isTrue();
    }

    @Test
    void makesNoEntryThatSaysNothingNew() {
        assertThat(
                        problems(
                                entry(CRIME, null)
                                        .change(answer("'validFrom':'2027-04-01','why':'x'"))))
                .containsOnlyKeys("limb");
        assertThat(problems(entry(CRIME, null).add(answer(NEW.replace("(j)", "(a)")))))
                .containsOnlyKeys("limb");
        assertThat(problems(entry(null, null).change(answer("'limb':'s99(1)'"))))
                .containsOnlyKeys("limb");
    }

    @Test
    void altersNoClaimThatWasMade() {
        LocalDate claimed = LocalDate.of(2026, 11, 20);

        assertThat(problems(entry(CRIME, claimed).end("2026-11-20", "x")))
                .extractingByKey("validFrom")
                .asString()
                .contains("was claimed on 20 November 2026");
        assertThat(valid(entry(CRIME, claimed).end("2026-11-21", "x")).ended()).isTrue();
        assertThat(problems(entry(CRIME, null).end("2004-12-31", "x")))
                .containsOnlyKeys("validFrom");
    }

    private static NewEntry entry(@Nullable Entry last, @Nullable LocalDate lastClaimed) {
        return new NewEntry(last, new Law(Set.of("section 31(3)"), Set.of("s31(2)"), lastClaimed));
    }

    private static EntryAnswer answer(String fields) {
        Map<?, ?> lastWins =
                JsonMapper.shared().readValue("{" + fields.replace('\'', '"') + "}", Map.class);
        return JsonMapper.shared().convertValue(lastWins, EntryAnswer.class);
    }

    private static Entry valid(NewEntry.Outcome outcome) {
        return switch (outcome) {
            case NewEntry.Outcome.Valid(Entry entry) -> entry;
            case NewEntry.Outcome.Invalid(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Map<String, String> problems(NewEntry.Outcome outcome) {
        return outcome instanceof NewEntry.Outcome.Invalid(var problems) ? problems : Map.of();
    }
}
