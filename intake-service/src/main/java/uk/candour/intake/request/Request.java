package uk.candour.intake.request;

import java.time.LocalDate;
import java.util.UUID;
import uk.candour.contract.Channel;
import uk.candour.contract.ContactEvent.ContactRecorded;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.Regime;

/**
 * A request as it was accepted, in the applicant's own words.
 *
 * @param receivedOn the day on which the authority received it, Europe/London: day 0 of its clock
 */
public record Request(
        UUID id,
        String reference,
        String trackingToken,
        Applicant applicant,
        Regime regime,
        Channel channel,
        LocalDate receivedOn,
        String subject,
        String text) {

    /** Accepts a valid request under the names it was given. */
    static Request receive(Asked asked, Channel channel, LocalDate receivedOn, Names names) {
        return new Request(
                names.requestId(),
                names.reference(receivedOn),
                names.trackingToken(),
                new Applicant(names.applicantId(), asked.name(), asked.email()),
                Regime.FOIA,
                channel,
                receivedOn,
                asked.subject(),
                asked.text());
    }

    /** How it came, to follow "received". */
    public String how() {
        return Channels.how(channel);
    }

    /** For whoever writes to the applicant, and nobody else. */
    ContactRecorded contact(TrackingLinks links) {
        return new ContactRecorded(
                id, applicant.id(), applicant.name(), applicant.email(), links.to(trackingToken));
    }

    /** For everybody: nothing in it says who asked, or what. */
    RequestReceived announcement(UUID contact) {
        return new RequestReceived(
                id, reference, applicant.id(), contact, regime, channel, receivedOn);
    }
}
