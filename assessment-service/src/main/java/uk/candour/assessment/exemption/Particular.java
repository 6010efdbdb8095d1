package uk.candour.assessment.exemption;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A further field that the form of some exemptions asks for. */
public enum Particular {
    POINTER("pointer", "Where the applicant can find the information"),
    INTENTION("intention", "What shows that publication was settled before the request"),
    SETTLED_ON("settledOn", "The day on which it was settled that it would be published"),
    PUBLICATION("publication", "When and where it will be published"),
    REASONABLE("reasonable", "Why it is reasonable to withhold it until then"),
    BODY("body", "Which security body it came from or relates to"),
    CERTIFICATE("certificate", "The certificate that says so, if there is one"),
    REQUIRED("required", "Why nothing less than withholding it would do"),
    OBTAINED_FROM("obtainedFrom", "Who the information was obtained from"),
    INVESTIGATION("investigation", "Which investigation or proceedings it was held for"),
    SOURCE("source", "That it was obtained from a confidential source"),
    POLICY("policy", "Which policy, and where its development stands"),
    DANGER("danger", "What the danger is, and to whom"),
    LIKELIHOOD("likelihood", "Whether disclosure would, or would be likely to, bring it about"),
    LEGITIMATE_INTEREST("legitimateInterest", "The legitimate interest in disclosure"),
    NECESSITY("necessity", "Whether disclosure is necessary to meet that interest"),
    BALANCE("balance", "That interest against the rights of the people concerned"),
    DETRIMENT("detriment", "The detriment that disclosure would cause to the confider"),
    DEFENCE("defence", "Whether there would be a public interest defence to the breach"),
    PRIVILEGE("privilege", "Advice or litigation privilege, and that it was not waived"),
    PROHIBITION("prohibition", "The enactment or order that prohibits disclosure"),
    COMPLETION("completion", "Who is finishing the material, and when");

    private final String field;
    private final String label;

    Particular(String field, String label) {
        this.field = field;
        this.label = label;
    }

    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    /** Whether it is a date and not words. */
    public boolean isDate() {
        return this == SETTLED_ON;
    }

    /** Whether it is missed where it is not stated; a certificate need not exist. */
    public boolean isExpected() {
        return this != CERTIFICATE;
    }

    public static boolean isKnown(String field) {
        return named(field).isPresent();
    }

    /** Those of an exemption, in the order of its form. */
    static List<Particular> of(Exemption exemption) {
        return exemption.particulars().stream()
                .map(Particular::named)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Particular> named(String field) {
        return Arrays.stream(values()).filter(it -> it.field.equals(field)).findFirst();
    }
}
