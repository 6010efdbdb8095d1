package uk.candour.assessment.readiness;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * What a factor against disclosure can be about, and the exemptions that protect it. Some protect
 * nothing in the Act at all.
 */
enum Interest {
    PRIVACY(
            "privacy and personal data",
            "that is what section 40 protects",
            "s40 s38 s41 s44 r13 r12(5)(f)",
            true,
            "personal (?:data|information|details)|privacy|data protection|gdpr|identif(?:y|ies|ied|ying|iable)"
                    + " (?:\\w+ ){0,2}(?:individuals?|persons?|people|staff|officers?|employees?)"),
    COMMERCE(
            "commercial interests",
            "that is what section 43 protects",
            "s43 s29 s41 s22a s36 s27 s42 s44 r12(5)(c) r12(5)(d) r12(5)(e)",
            true,
            "commercial(?:ly)?|competitors?|competitive|bidders?|tender(?:s|ing)?|suppliers?[’']? (?:interests?|prices?|margins?)"),
    SAFETY(
            "health and safety",
            "that is what section 38 protects",
            "s38 s24 s26 s31(1)(f) r12(5)(a) s40",
            true,
            "health and safety|mental health|well-?being|endanger\\w*|physical(?:ly)? (?:harm|injur)\\w*"),
    CRIME(
            "crime against systems and premises",
            "that is what section 31 protects",
            "s31 s30 s24 s26 s38 s36 r12(5)(a) r12(5)(b)",
            true,
            "hack\\w*|cyber[- ]?(?:attack|crime)\\w*|malicious|phish\\w*|ransom\\w*|criminal activity"),
    COST(
            "cost and workload",
            "no exemption protects it: section 12 has a limit of its own",
            "s29 s36 s33 s43 s31(1)(d) s22a r12(4)(b) r12(4)(d)",
            true,
            "(?:extra|additional|further|significant|considerable|unnecessary|increased?|more|the) (?:\\w+ ){0,2}"
                    + "(?:costs?|expense|expenditure|resources?|workload)|staff time|administrative burden"
                    + "|(?:divert|drain|strain)\\w* (?:\\w+ ){0,4}resources|resources? (?:required|needed|implications?)"
                    + "|time[- ]consuming|cost to the (?:taxpayer|tax payer|public purse)"),
    REPUTATION(
            "the authority’s reputation",
            "embarrassment is no harm that the Act knows",
            "s43 s36 s27 s28",
            false,
            "reputation\\w*|embarrass\\w*|adverse publicity|negative (?:publicity|press|light|media)|bad light"
                    + "|(?:public|loss of|lose|damage|undermine|erode|lack of) (?:\\w+ ){0,2}(?:confidence|trust) in (?:us\\b"
                    + "|(?:the|our|this) (?:\\w+ )?(?:force|council|authority|trust|police|organisation|service|department"
                    + "|university|constabulary))"),
    MISUNDERSTANDING(
            "a misunderstanding",
            "explain what is disclosed instead",
            "s36 s22a r12(4)(d)",
            false,
            "misunderst\\w+|misinterpret\\w*|out of context|(?:mislead|misled|confus(?:e|ing)) (?:the )?public"),
    MOTIVE(
            "the applicant",
            "disclosure is to the world, whoever asks",
            "s21 s40(1)",
            false,
            "(?:applicant|requester|requestor)(?:[’']s)? (?:\\w+ )?(?:motives?|intentions?|purposes?|reasons?|identity|wishes"
                    + "|wants|intends|agenda|curiosity|journalist|employer|is an?)");

    private final String label;
    private final String because;
    private final String protectedBy;
    private final boolean givesWay;
    private final Pattern words;

    Interest(String label, String because, String protectedBy, boolean givesWay, String words) {
        this.label = label;
        this.because = because;
        this.protectedBy = protectedBy;
        this.givesWay = givesWay;
        this.words = Prose.anyOf(words);
    }

    String label() {
        return label;
    }

    String because() {
        return because;
    }

    Pattern words() {
        return words;
    }

    /** Whether one of these limbs protects it. */
    boolean isProtectedBy(Collection<String> limbs) {
        return Prose.wordList(protectedBy).stream()
                .anyMatch(it ->
                        limbs.stream()
                                .anyMatch(limb ->
                                        limb.equals(it)
                                                || limb.startsWith(it + "(")
                                                || limb.startsWith(it + "+")));
    }

    /**
     * Whether it may stand for how grave the harm to the protected interest is: an intruder who
     * steals personal data is a matter of crime.
     */
    boolean givesWay() {
        return givesWay;
    }
}
