package uk.candour.acceptance.script;

import static uk.candour.acceptance.script.Reply.allocate;
import static uk.candour.acceptance.script.Reply.allocateTwoItems;
import static uk.candour.acceptance.script.Reply.approve;
import static uk.candour.acceptance.script.Reply.charge;
import static uk.candour.acceptance.script.Reply.clarify;
import static uk.candour.acceptance.script.Reply.consult;
import static uk.candour.acceptance.script.Reply.duplicate;
import static uk.candour.acceptance.script.Reply.finds;
import static uk.candour.acceptance.script.Reply.findsDocumentsAndClaimsOne;
import static uk.candour.acceptance.script.Reply.findsNothing;
import static uk.candour.acceptance.script.Reply.findsOpenAndClaimed;
import static uk.candour.acceptance.script.Reply.invalid;
import static uk.candour.acceptance.script.Reply.neitherConfirmNorDeny;
import static uk.candour.acceptance.script.Reply.refuse;
import static uk.candour.acceptance.script.Reply.returned;
import static uk.candour.acceptance.script.Reply.saying;
import static uk.candour.acceptance.script.Reply.transfer;
import static uk.candour.acceptance.script.Script.balance;
import static uk.candour.acceptance.script.Script.called;
import static uk.candour.acceptance.script.Script.closedHarm;
import static uk.candour.acceptance.script.Script.harm;
import static uk.candour.acceptance.script.Script.noHarm;
import static uk.candour.acceptance.script.Script.notDecided;

import java.util.List;

/** The repertoire: every way a request can go that the process knows. */
public final class Scripts {

    private static final String CRIME = "s31(1)(a)";
    private static final String SECURITY = "information-security";

    private Scripts() {}

    public static Script refusedForHarm() {
        return called("refused for harm")
                .always("search", finds(CRIME))
                .endsWith("WITHHELD_IN_FULL");
    }

    public static Script releasedInFull() {
        return called("released in full");
    }

    public static Script releasedInPart() {
        return called("released in part")
                .always("search", findsDocumentsAndClaimsOne(CRIME))
                .endsWith("RELEASED_IN_PART");
    }

    public static Script notHeld() {
        return called("not held").always("search", findsNothing()).endsWith("NOT_HELD");
    }

    /** All of them, in a fixed order. */
    public static List<Script> all() {
        return List.of(
                releasedInFull(),
                releasedInPart(),
                refusedForHarm(),
                notHeld(),
                called("personal data")
                        .always("search", finds("s40(2)+(3A)(a)"))
                        .endsWith("WITHHELD_IN_FULL"),
                called("reasonably accessible")
                        .always("search", finds("s21"))
                        .endsWith("WITHHELD_IN_FULL"),
                called("legal privilege")
                        .always("search", finds("s42"))
                        .endsWith("WITHHELD_IN_FULL"),
                called("opinion of the qualified person")
                        .always("search", finds("s36(2)(b)(i)"))
                        .endsWith("WITHHELD_IN_FULL"),
                called("neither confirm nor deny")
                        .always("search", finds(CRIME))
                        .always("consider", neitherConfirmNorDeny(CRIME, SECURITY))
                        .endsWith("NEITHER_CONFIRMED_NOR_DENIED"),
                called("neither confirm nor deny, not made out")
                        .always("search", finds(CRIME))
                        .first("consider", neitherConfirmNorDeny(CRIME, SECURITY))
                        .first("harm", noHarm())
                        .endsWith("WITHHELD_IN_FULL"),
                called("neither confirm nor deny, public interest in saying")
                        .always("search", finds(CRIME))
                        .first("consider", neitherConfirmNorDeny(CRIME, SECURITY))
                        .first("public-interest", balance("DISCLOSE"))
                        .endsWith("WITHHELD_IN_FULL"),
                called("consulted")
                        .always("search", finds("s43(2)"))
                        .first("consider", consult("finance"))
                        .endsWith("WITHHELD_IN_FULL"),
                called("withdrawn while others are consulted")
                        .first("consider", consult("finance"))
                        .withdrawnAt("consultation"),
                called("cost limit").always("triage", refuse("s12(1)")).endsWith("COST_LIMIT"),
                called("cost limit by estimate")
                        .always("search", saying(Reply.OVER_LIMIT))
                        .first("triage", allocate(SECURITY))
                        .always("triage", saying(Reply.TOO_COSTLY))
                        .endsWith("COST_LIMIT"),
                called("vexatious").always("triage", refuse("s14(1)")).endsWith("VEXATIOUS"),
                called("repeated").always("triage", refuse("s14(2)")).endsWith("REPEATED"),
                called("clarified").first("triage", clarify()),
                called("clarified for a department")
                        .first(
                                "search",
                                saying(
                                        "{'decision':'NEEDS_CLARIFICATION','question':'%s'}",
                                        Words.QUESTION))
                        .first("triage", allocate(SECURITY))
                        .first("triage", clarify()),
                called("withdrawn when asked")
                        .first("triage", clarify())
                        .withdrawnAt(Script.QUESTION),
                called("fee asked and paid").first("consider", charge()),
                called("withdrawn when asked to pay")
                        .first("consider", charge())
                        .withdrawnAt(Script.QUESTION),
                called("not a valid request").always("triage", invalid()).endsWith("INVALID"),
                called("held by another authority")
                        .always("triage", transfer("Demoshire Police"))
                        .endsWith("TRANSFERRED"),
                called("duplicate").always("triage", duplicate()).endsWith("DUPLICATE"),
                called("declined and held by another authority")
                        .always("search", saying("{'decision':'DECLINE','reason':'Not ours.'}"))
                        .first("triage", allocate(SECURITY))
                        .always("triage", transfer("Demoshire Police"))
                        .endsWith("TRANSFERRED"),
                environmental("refused for harm")
                        .always("search", finds("r12(5)(b)"))
                        .always("harm", harm("WOULD"))
                        .endsWith("WITHHELD_IN_FULL"),
                environmental("no open reason at first")
                        .always("search", finds("r12(5)(b)"))
                        .first("harm", closedHarm())
                        .always("harm", harm("WOULD"))
                        .endsWith("WITHHELD_IN_FULL"),
                environmental("not held").always("search", findsNothing()).endsWith("NOT_HELD"),
                called("evenly balanced")
                        .always("search", finds(CRIME))
                        .always("public-interest", balance("EVENLY_BALANCED")),
                called("decided after an extension")
                        .always("search", finds(CRIME))
                        .first("public-interest", notDecided(14))
                        .endsWith("WITHHELD_IN_FULL"),
                called("decided after a second extension")
                        .always("search", finds(CRIME))
                        .first("public-interest", notDecided(14))
                        .first("public-interest", notDecided(28))
                        .always("public-interest", balance("DISCLOSE")),
                called("partly decided, then extended")
                        .always("triage", allocateTwoItems(SECURITY))
                        .always("search", findsOpenAndClaimed(CRIME))
                        .first("public-interest", notDecided(14))
                        .endsWith("RELEASED_IN_PART"),
                called("claim not made out")
                        .always("search", finds(CRIME))
                        .always("harm", noHarm()),
                called("two departments, two limbs")
                        .always("triage", allocate(SECURITY, "finance"))
                        .always(
                                "search",
                                (work, by) ->
                                        finds(work.department().equals(SECURITY) ? CRIME : "s43(2)")
                                                .to(work, by))
                        .endsWith("WITHHELD_IN_FULL"),
                called("declined and allocated elsewhere")
                        .first("search", saying("{'decision':'DECLINE','reason':'Not ours.'}"))
                        .first("triage", allocate(SECURITY))
                        .always("triage", allocate("operations")),
                called("searched again")
                        .first(
                                "consider",
                                saying(
                                        "{'decision':'SEARCH_AGAIN','departments':['%s'],"
                                                + "'comment':'Look in the archive as well.'}",
                                        SECURITY)),
                returnedTo("SEARCH"),
                returnedTo("CONSIDER"),
                returnedTo("HARM"),
                returnedTo("PUBLIC_INTEREST"),
                returnedTo("REPLY"),
                called("refusal returned")
                        .always("triage", refuse("s12(1)"))
                        .first("sign-off", returned("REPLY"))
                        .endsWith("COST_LIMIT"),
                refusedForHarm().named("review, upheld").reviewedAs(review("'outcome':'UPHELD'")),
                refusedForHarm()
                        .named("review, overturned with release")
                        .reviewedAs(review("'outcome':'OVERTURNED','decision':'RELEASE'")),
                releasedInPart()
                        .named("review, other exemption")
                        .reviewedAs(
                                review(
                                        "'outcome':'PART_UPHELD','decision':'WITHHOLD',"
                                                + "'claims':[{'limb':'s43(2)'}]")),
                called("review of a refusal")
                        .always("triage", refuse("s14(1)"))
                        .endsWith("VEXATIOUS")
                        .reviewedAs(review("'outcome':'UPHELD'")),
                refusedForHarm()
                        .named("review, returned")
                        .first("sign-off", approve())
                        .first("sign-off", returned("REVIEW"))
                        .reviewedAs(review("'outcome':'UPHELD'")),
                withdrawnAt("triage"),
                withdrawnAt("search"),
                withdrawnAt("consider"),
                withdrawnAt("harm"),
                withdrawnAt("public-interest"),
                withdrawnAt("reply"),
                withdrawnAt("sign-off"));
    }

    private static Script environmental(String name) {
        return called("environmental, " + name)
                .always(
                        "triage",
                        saying(
                                "{'decision':'ALLOCATE','regime':'EIR','departments':['%s']}",
                                SECURITY));
    }

    private static Script returnedTo(String step) {
        return refusedForHarm().named("returned to " + step).first("sign-off", returned(step));
    }

    private static Script withdrawnAt(String queue) {
        return refusedForHarm().named("withdrawn at " + queue).withdrawnAt(queue);
    }

    /** The reviewer's word on the first item, with reasons. */
    private static Reply review(String decided) {
        return saying(
                "{'complaint':'%s','items':[{'item':1,'reasons':'%s'," + decided + "}]}",
                Words.COMPLAINT,
                Words.REVIEW);
    }
}
