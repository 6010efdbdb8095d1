package uk.candour.assessment.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;

/** Decides on an entry that an administrator wants to make: it is an entry, or what is wrong. */
final class NewEntry {

    private static final Pattern LIMB =
            Pattern.compile(
                    "[sr]\\d{1,3}[A-Z]{0,2}(\\(\\w{1,4}\\)){0,4}(\\+(\\(\\w{1,4}\\)){1,3})?");
    private static final int LINE = 300;

    private final @Nullable Entry last;
    private final Law law;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /**
     * @param last the limb's entry so far; null for a limb that is new
     */
    NewEntry(@Nullable Entry last, Law law) {
        this.last = last;
        this.law = law;
    }

    sealed interface Outcome {
        record Valid(Entry entry) implements Outcome {}

        record Invalid(Map<String, String> problems) implements Outcome {}
    }

    Outcome add(EntryAnswer answer) {
        String limb = Fields.line(answer.limb());
        if (!LIMB.matcher(limb).matches()) {
            problems.put("limb", "Write the limb like s31(1)(a), s40(2)+(3A)(a) or r12(5)(b)");
        } else if (Set.of("s12", "s14").contains(Entry.section(limb))) {
            problems.put(
                    "limb", "%s is no exemption: it acts on the whole request".formatted(limb));
        } else if (last != null && !last.ended()) {
            problems.put("limb", "%s is in the catalogue already: change it there".formatted(limb));
        }
        return problems.isEmpty() ? decide(limb, answer, false) : new Outcome.Invalid(problems);
    }

    Outcome change(EntryAnswer answer) {
        return last == null || last.ended()
                ? notThere()
                : decide(last.limb(), answer.over(last), false);
    }

    Outcome end(@Nullable String from, @Nullable String why) {
        if (last == null || last.ended()) {
            return notThere();
        }
        EntryAnswer answer =
                new EntryAnswer(
                        null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null, from, why);
        return decide(last.limb(), answer.over(last), true);
    }

    private static Outcome notThere() {
        return new Outcome.Invalid(Map.of("limb", "Name a limb that is in the catalogue"));
    }

    private Outcome decide(String limb, EntryAnswer answer, boolean ended) {
        Fields fields = new Fields(problems);
        LocalDate from =
                new Days(problems, law)
                        .from(limb, answer.validFrom(), last == null ? null : last.validFrom());
        boolean qualified =
                "QUALIFIED"
                        .equals(
                                fields.oneOf(
                                        "kind", answer.kind(), List.of("ABSOLUTE", "QUALIFIED")));
        Basis basis = fields.constant("basis", answer.basis(), Basis.CLASS);
        Special special =
                fields.constant(
                        "special",
                        Fields.line(answer.special()).isEmpty() ? "NONE" : answer.special(),
                        Special.NONE);
        List<String> particulars =
                Objects.requireNonNullElse(answer.particulars(), List.<@Nullable String>of())
                        .stream()
                        .map(Fields::line)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
        Entry entry =
                new Entry(
                        limb,
                        last == null ? 1 : last.version() + 1,
                        from,
                        ended,
                        fields.required(
                                "citation",
                                answer.citation(),
                                LINE,
                                "Enter how a letter cites it, such as section 31(1)(a)"),
                        fields.required(
                                "title",
                                answer.title(),
                                LINE,
                                "Enter what the exemption is called"),
                        fields.optional("limbText", answer.limbText(), LINE),
                        qualified,
                        basis,
                        special,
                        fields.optional("confirmOrDeny", answer.confirmOrDeny(), LINE),
                        particulars,
                        fields.optional("purposes", answer.purposes(), LINE),
                        Boolean.TRUE.equals(answer.wouldOnly()),
                        fields.optional("restrictedTo", answer.restrictedTo(), LINE),
                        fields.optional("caution", answer.caution(), 2 * LINE),
                        fields.optional("excludedBy", answer.excludedBy(), 10),
                        Boolean.TRUE.equals(answer.notForEmissions()),
                        Instant.EPOCH,
                        null,
                        fields.required(
                                "why",
                                answer.why(),
                                2 * LINE,
                                "Say why, such as the enactment that changes it"));
        if (!ended) {
            new Agreement(law, problems).check(entry, answer.publicInterestTest());
        }
        if (problems.isEmpty() && last != null && entry.saysThe(last)) {
            problems.put("limb", "Nothing differs from what the catalogue says already");
        }
        return problems.isEmpty() ? new Outcome.Valid(entry) : new Outcome.Invalid(problems);
    }
}
