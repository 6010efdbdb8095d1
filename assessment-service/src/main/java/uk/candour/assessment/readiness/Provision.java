package uk.candour.assessment.readiness;

import uk.candour.contract.Claim;

/** What a rule rests on, as each of the two laws words it. */
enum Provision {
    EFFECT(
            "FOIA Part II: disclosure would, or would be likely to, prejudice",
            "EIR reg 12(5): disclosure would adversely affect"),
    CITATION(
            "FOIA s.17(1)(b): the notice specifies the exemption",
            "EIR reg 14(3)(a): the refusal specifies the exception"),
    REASON(
            "FOIA s.17(1)(c): the notice says why the exemption applies",
            "EIR reg 14(3): the refusal specifies the reasons"),
    BOTH_INTERESTS(
            "FOIA s.2(2)(b): both interests are weighed",
            "EIR reg 12(1)(b): both interests are weighed, with a presumption in favour of"
                    + " disclosure (reg 12(2))"),
    BALANCE(
            "FOIA s.2(2)(b) and s.17(3): reasons why one interest outweighs the other",
            "EIR reg 12(1)(b) and reg 14(3)(b): the matters considered in the public interest"),
    PART(
            "FOIA s.1(1)(b): only the exempt information is withheld",
            "EIR reg 12(11): what can be separated from it is not withheld"),
    EXEMPT(
            "FOIA s.1(1)(b) and s.2: what is exempt need not be communicated",
            "EIR reg 12(1): what an exception covers may be refused");

    private final String inTheAct;
    private final String inTheRegulations;

    Provision(String inTheAct, String inTheRegulations) {
        this.inTheAct = inTheAct;
        this.inTheRegulations = inTheRegulations;
    }

    /** By the law whose limbs are claimed. */
    String under(Reasoning reasoning) {
        boolean regulations =
                reasoning.claims().stream().map(Claim::limb).anyMatch(it -> it.startsWith("r"));
        return regulations ? inTheRegulations : inTheAct;
    }
}
