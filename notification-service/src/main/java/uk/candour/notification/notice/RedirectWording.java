package uk.candour.notification.notice;

import static uk.candour.notification.notice.NoticeWording.day;

import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Redirection;
import uk.candour.contract.Regime;
import uk.candour.notification.prose.Prose;

/**
 * Words that what came is dealt with in another way than as a request for information, why, what
 * happens next, and that the applicant can insist.
 */
final class RedirectWording {

    private RedirectWording() {}

    static void say(Prose prose, TriageDecision.Redirect redirect, NoticeLetter letter) {
        prose.heading(1, title(redirect.as()));
        prose.say("Thank you for what you sent us on %s.".formatted(day(letter.receivedOn())));
        prose.heading(2, "Why");
        prose.say(why(redirect.as(), letter.regime()));
        prose.heading(2, "What happens next");
        if (!redirect.next().closed()) {
            prose.sayAll(redirect.next().text());
        }
        if (redirect.as() == Redirection.SUBJECT_ACCESS) {
            prose.say(
                    "Under data protection law we normally have one month to answer. We may have to"
                            + " ask you who you are, so that we give your data to nobody else.");
        }
        prose.say(
                "You need not send it again. We close %s here, and nothing is lost by it."
                        .formatted(letter.reference()));
        prose.heading(2, "If you want it dealt with as a request for information");
        prose.say(
                ("Tell us, and quote %s: our addresses are below. We will then deal with it as a"
                                + " request under the %s.")
                        .formatted(letter.reference(), law(letter.regime())));
    }

    private static String title(Redirection as) {
        return switch (as) {
            case SUBJECT_ACCESS -> "We are dealing with this as a request for your own data";
            case BUSINESS_AS_USUAL -> "We are dealing with this as part of our everyday work";
            case COMPLAINT -> "We are dealing with this as a complaint";
        };
    }

    private static String why(Redirection as, Regime regime) {
        return switch (as) {
            case SUBJECT_ACCESS ->
                    switch (regime) {
                        case FOIA ->
                                "You ask for information about yourself. Section 40(1) of the Freedom"
                                        + " of Information Act 2000 leaves that to data protection"
                                        + " law, which gives you a right of your own: Article 15 of"
                                        + " the UK General Data Protection Regulation. Under that"
                                        + " law the answer goes to you alone, and not to the world.";
                        case EIR ->
                                "You ask for information about yourself. Regulation 5(3) of the"
                                        + " Environmental Information Regulations 2004 leaves that"
                                        + " to data protection law, which gives you a right of your"
                                        + " own: Article 15 of the UK General Data Protection"
                                        + " Regulation. Under that law the answer goes to you alone,"
                                        + " and not to the world.";
                    };
            case BUSINESS_AS_USUAL ->
                    "You ask for something that we answer or do every day. You will have it sooner"
                            + " from the people who do that than under the %s."
                                    .formatted(law(regime));
            case COMPLAINT ->
                    "You tell us what you are not satisfied with. That is a complaint about what we"
                            + " did, and not a request for recorded information under the %s."
                                    .formatted(law(regime));
        };
    }

    private static String law(Regime regime) {
        return switch (regime) {
            case FOIA -> "Freedom of Information Act 2000";
            case EIR -> "Environmental Information Regulations 2004";
        };
    }
}
