package uk.candour.notification.correspondence;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.candour.contract.DeadlineChanged;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.Regime;
import uk.candour.notification.correspondents.Authority;
import uk.candour.notification.prose.Block;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/**
 * Words the acknowledgement. Nobody has shown yet that the address is the applicant's, so it says
 * reference, dates and links and repeats nothing that the request said, not even a name.
 */
final class AcknowledgementWording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private AcknowledgementWording() {}

    static String subject(String reference) {
        return "We have received your information request " + reference;
    }

    static List<Block> of(
            RequestReceived request,
            DeadlineChanged deadline,
            URI trackingUrl,
            URI privacy,
            Authority authority) {
        Prose prose = new Prose();
        prose.heading(1, "We have received your request");
        prose.say(
                "Thank you for your request for information. It is with us, and we are dealing with it"
                        + " under the %s.".formatted(law(request.regime())));
        prose.terms(
                List.of(
                        new Term("Reference", request.reference()),
                        new Term("Received", day(request.receivedOn())),
                        new Term("Reply due by", day(deadline.statutoryDue()))));
        prose.heading(2, "What happens next");
        prose.say(
                ("The law gives us 20 working days, counted from the day after we received your"
                                + " request. Weekends and days that are a bank holiday anywhere in the"
                                + " United Kingdom do not count. So our reply is due by %s at the latest."
                                + " We will send it as soon as it is ready.")
                        .formatted(day(deadline.statutoryDue())));
        if (deadline.provisional()) {
            prose.say(
                    "The bank holidays for that year have not all been announced yet, so this date"
                            + " may still change.");
        }
        prose.say(
                "We will look for the information and decide, as the law requires, what we can"
                        + " release. If we cannot give you something, we will tell you why.");
        prose.heading(2, "Follow your request");
        prose.link("See where it has got to, or withdraw it", trackingUrl);
        prose.say("Anyone who has that link can see the page, so please keep it to yourself.");
        prose.heading(2, "Questions");
        prose.say("Write to %s and quote %s.".formatted(authority.email(), request.reference()));
        prose.link("How we use your personal information", privacy);
        return prose.say(authority.team() + "\n" + authority.name()).blocks();
    }

    private static String law(Regime regime) {
        return switch (regime) {
            case FOIA -> "Freedom of Information Act 2000";
            case EIR -> "Environmental Information Regulations 2004";
        };
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
