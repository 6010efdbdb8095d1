package uk.candour.assessment.exemption;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A further field that the form of some exemptions asks for. */
public enum Particular {
    POINTER("pointer", "Where the applicant can find the information"),
    INTENTION("intention", "What shows that publication was settled before the request"),
    PUBLICATION("publication", "When and where it will be published"),
    BODY("body", "Which security body it came from or relates to"),
    OBTAINED_FROM("obtainedFrom", "Who the information was obtained from"),
    INVESTIGATION("investigation", "Which investigation or proceedings it was held for"),
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
