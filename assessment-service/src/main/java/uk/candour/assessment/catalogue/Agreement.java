package uk.candour.assessment.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.exemption.Particular;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;

/** Whether what an entry says of a limb agrees with itself and with the law it stands in. */
record Agreement(Law law, Map<String, String> problems) {

    /**
     * @param publicInterestTest what was said of it in so many words; null where nothing was
     */
    void check(Entry entry, @Nullable Boolean publicInterestTest) {
        boolean regulations = entry.limb().startsWith("r");
        citation(entry, regulations);
        publicInterest(entry, regulations, publicInterestTest);
        confirmOrDeny(entry);
        form(entry);
        if (entry.purposes() != null && !law.purposes().contains(entry.purposes())) {
            problems.put(
                    "purposes", "Name a list of purposes: " + String.join(", ", law.purposes()));
        }
        if (entry.wouldOnly() && entry.basis() != Basis.PREJUDICE) {
            problems.put("wouldOnly", "Only a limb that rests on prejudice asks how likely it is");
        }
        if (entry.notForEmissions() && !regulations) {
            problems.put("notForEmissions", "Only the Regulations say this (regulation 12(9))");
        }
        String excludedBy = entry.excludedBy();
        if (excludedBy != null
                && (!excludedBy.matches("[sr]\\d{1,3}[A-Z]{0,2}")
                        || excludedBy.equals(Entry.section(entry.limb())))) {
            problems.put("excludedBy", "Name another section, such as s30");
        }
    }

    private void citation(Entry entry, boolean regulations) {
        String provision = entry.limb().substring(1).replaceFirst("\\+.*", "");
        String begins = (regulations ? "regulation " : "section ") + provision;
        if (!entry.citation().isEmpty() && !entry.citation().startsWith(begins)) {
            problems.put("citation", "Cite the limb itself: it begins “%s”".formatted(begins));
        }
    }

    /** FOIA s.2(2) and (3); EIR reg 12(1)(b), which spares only reg 13 of the balance. */
    private void publicInterest(
            Entry entry, boolean regulations, @Nullable Boolean publicInterestTest) {
        if (publicInterestTest != null && publicInterestTest != entry.qualified()) {
            problems.put(
                    "publicInterestTest",
                    entry.qualified()
                            ? "A qualified exemption always has a public interest test (section"
                                    + " 2(2)(b))"
                            : "An absolute exemption has no public interest test (section 2(3))");
        }
        if (regulations && !entry.qualified() && !entry.limb().startsWith("r13(")) {
            problems.put(
                    "kind",
                    "Every exception of regulation 12 is subject to the public interest (regulation"
                            + " 12(1)(b))");
        }
    }

    private void confirmOrDeny(Entry entry) {
        String provision = entry.confirmOrDeny();
        if (provision == null) {
            return;
        }
        String own = entry.citation().replaceFirst("\\(.*", "") + "(";
        if (!provision.startsWith(own)) {
            problems.put(
                    "confirmOrDeny",
                    "Name the provision of the same section that excludes the duty, such as section"
                            + " 31(3)");
        } else if (!law.confirmOrDeny().isEmpty() && !law.confirmOrDeny().contains(provision)) {
            problems.put(
                    "confirmOrDeny",
                    "There is no such provision: use %s or leave it blank"
                            .formatted(String.join(" or ", law.confirmOrDeny())));
        }
    }

    /** Each combination has to have a step that asks for its ground. */
    private void form(Entry entry) {
        if (entry.special() == Special.QUALIFIED_PERSON && entry.basis() != Basis.PREJUDICE) {
            problems.put(
                    "special", "The qualified person's opinion is on prejudice (section 36(2))");
        }
        if (List.of(Special.LEGITIMATE_INTERESTS, Special.CONFIDENCE).contains(entry.special())
                && entry.basis() != Basis.CLASS) {
            problems.put("special", "This further test goes with a limb that covers a class");
        }
        List<String> unknown =
                entry.particulars().stream().filter(it -> !Particular.isKnown(it)).toList();
        if (!unknown.isEmpty()) {
            problems.put("particulars", "No form has these fields: " + String.join(", ", unknown));
        } else if (!entry.particulars().isEmpty() && entry.basis() == Basis.PREJUDICE) {
            problems.put("particulars", "The harm test has fields of its own: clear these");
        }
    }
}
