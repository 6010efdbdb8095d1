package uk.candour.assessment.exemption;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.exemption.Exemption.Bounds;
import uk.candour.assessment.exemption.Exemption.Purpose;
import uk.candour.contract.Basis;
import uk.candour.contract.Special;

/** A few limbs of each kind, as the catalogue has them, for tests without a database. */
public final class Limbs {

    public static final Exemption CRIME =
            prejudice("s31(1)(a)", "law enforcement", "prevention or detection of crime", null);
    public static final Exemption OFFENDERS =
            prejudice("s31(1)(b)", "law enforcement", "prosecution of offenders", null);
    public static final Exemption FUNCTIONS =
            prejudice("s31(1)(g)", "law enforcement", "exercise of its functions", "s31(2)");
    public static final Exemption JUSTICE =
            new Exemption(
                    "r12(5)(b)",
                    "regulation 12(5)(b)",
                    "the course of justice and inquiries",
                    null,
                    true,
                    Basis.PREJUDICE,
                    Special.NONE,
                    null,
                    List.of(),
                    null,
                    true,
                    Bounds.NONE,
                    1);
    public static final Exemption COMMERCE =
            prejudice("s43(2)", "commercial interests", "commercial interests of any person", null);
    public static final Exemption ACCESSIBLE =
            exemption("s21(1)", null, false, Basis.CLASS, Special.NONE, List.of("pointer"));
    public static final Exemption PRIVILEGE =
            exemption(
                    "s42(1)",
                    "section 42(2)",
                    true,
                    Basis.CLASS,
                    Special.NONE,
                    List.of("privilege"));
    public static final Exemption PERSONAL =
            exemption(
                    "s40(2)+(3A)(a)",
                    "section 40(5B)(a)(i)",
                    false,
                    Basis.CLASS,
                    Special.LEGITIMATE_INTERESTS,
                    List.of("legitimateInterest", "necessity", "balance"));
    public static final Exemption OBJECTION =
            exemption(
                    "s40(2)+(3B)", "section 40(5B)(b)", true, Basis.CLASS, Special.NONE, List.of());
    public static final Exemption SAFETY =
            exemption(
                    "s38(1)(b)",
                    "section 38(2)",
                    true,
                    Basis.ENDANGERMENT,
                    Special.NONE,
                    List.of("danger"));
    public static final Exemption TO_BE_PUBLISHED =
            exemption(
                    "s22(1)",
                    "section 22(2)",
                    true,
                    Basis.CLASS,
                    Special.NONE,
                    List.of("intention", "settledOn"));
    public static final Exemption SAFEGUARDED =
            exemption(
                    "s24(1)",
                    "section 24(2)",
                    true,
                    Basis.NECESSITY,
                    Special.NONE,
                    List.of("required", "certificate"));
    public static final Exemption PROHIBITED =
            exemption(
                    "s44(1)(a)",
                    "section 44(2)",
                    false,
                    Basis.CLASS,
                    Special.NONE,
                    List.of("prohibition"));
    public static final Exemption ADVICE =
            exemption(
                    "s36(2)(b)(i)",
                    "section 36(3)",
                    true,
                    Basis.PREJUDICE,
                    Special.QUALIFIED_PERSON,
                    List.of());

    public static final Catalogue CATALOGUE =
            new Catalogue(
                    List.of(
                            CRIME,
                            OFFENDERS,
                            FUNCTIONS,
                            COMMERCE,
                            ACCESSIBLE,
                            PRIVILEGE,
                            PERSONAL,
                            OBJECTION,
                            SAFETY,
                            ADVICE),
                    List.of(
                            new Purpose(
                                    "s31(2)(b)",
                                    "s31(2)",
                                    "section 31(2)(b)",
                                    "ascertaining whether any person is responsible for improper"
                                            + " conduct")));

    private Limbs() {}

    private static Exemption prejudice(
            String limb, String title, String text, @Nullable String purposes) {
        String section = limb.substring(1, 3);
        return new Exemption(
                limb,
                "section " + limb.substring(1),
                title,
                text,
                true,
                Basis.PREJUDICE,
                Special.NONE,
                "section %s(3)".formatted(section),
                List.of(),
                purposes,
                false,
                section.equals("31") ? new Bounds(null, null, "s30", false) : Bounds.NONE,
                1);
    }

    private static Exemption exemption(
            String limb,
            @Nullable String confirmOrDeny,
            boolean qualified,
            Basis basis,
            Special special,
            List<String> particulars) {
        return new Exemption(
                limb,
                "section " + limb.substring(1).replace("+", " by virtue of section 40"),
                "the exemption of " + limb,
                null,
                qualified,
                basis,
                special,
                confirmOrDeny,
                particulars,
                null,
                false,
                Bounds.NONE,
                1);
    }
}
