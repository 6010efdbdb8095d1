package uk.candour.assessment.catalogue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an administrator says of a limb. What a change leaves out stays as it is; blank clears it.
 *
 * @param kind ABSOLUTE or QUALIFIED
 * @param publicInterestTest may be left out; if given it must agree with the kind
 */
record EntryAnswer(
        @Nullable String limb,
        @Nullable String citation,
        @Nullable String title,
        @Nullable String limbText,
        @Nullable String kind,
        @Nullable Boolean publicInterestTest,
        @Nullable String basis,
        @Nullable String special,
        @Nullable String confirmOrDeny,
        @Nullable List<@Nullable String> particulars,
        @Nullable String purposes,
        @Nullable Boolean wouldOnly,
        @Nullable String restrictedTo,
        @Nullable String caution,
        @Nullable String excludedBy,
        @Nullable Boolean notForEmissions,
        @Nullable String validFrom,
        @Nullable String why) {

    /** A posted form says everything: what it leaves out is blank or not ticked. */
    static EntryAnswer of(MultiValueMap<String, String> form) {
        return new EntryAnswer(
                word(form, "limb"),
                word(form, "citation"),
                word(form, "title"),
                word(form, "limbText"),
                word(form, "kind"),
                null,
                word(form, "basis"),
                word(form, "special"),
                word(form, "confirmOrDeny"),
                List.copyOf(form.getOrDefault("particulars[]", List.of())),
                word(form, "purposes"),
                form.containsKey("wouldOnly"),
                word(form, "restrictedTo"),
                word(form, "caution"),
                word(form, "excludedBy"),
                form.containsKey("notForEmissions"),
                word(form, "validFrom"),
                word(form, "why"));
    }

    /** This over what the limb's last entry says. */
    EntryAnswer over(Entry last) {
        return new EntryAnswer(
                last.limb(),
                or(citation, last.citation()),
                or(title, last.title()),
                or(limbText, last.limbText()),
                or(kind, last.qualified() ? "QUALIFIED" : "ABSOLUTE"),
                publicInterestTest,
                or(basis, last.basis().name()),
                or(special, last.special().name()),
                or(confirmOrDeny, last.confirmOrDeny()),
                particulars == null ? List.copyOf(last.particulars()) : particulars,
                or(purposes, last.purposes()),
                wouldOnly == null ? last.wouldOnly() : wouldOnly,
                or(restrictedTo, last.restrictedTo()),
                or(caution, last.caution()),
                or(excludedBy, last.excludedBy()),
                notForEmissions == null ? last.notForEmissions() : notForEmissions,
                validFrom,
                why);
    }

    private static @Nullable String or(@Nullable String said, @Nullable String last) {
        return said == null ? last : said;
    }

    private static String word(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }
}
