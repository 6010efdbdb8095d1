package uk.candour.intake.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.candour.contract.IntakeEvent.RequestReceived;
import uk.candour.contract.IntakeEvent.RequestWithdrawn;
import uk.candour.contract.Message;
import uk.candour.contract.NotificationEvent.DeliveryFailed;
import uk.candour.contract.NotificationEvent.RequestAcknowledged;
import uk.candour.contract.NotificationEvent.ResponseSent;
import uk.candour.contract.ProcessEvent.StageEntered;
import uk.candour.contract.Stage;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.intake.casefile.CaseStory;

/** Something that happened to a request, as its applicant is told. */
record Happening(LocalDate on, String what) {

    /** Each thing once, the first time it happened, oldest first. */
    static List<Happening> of(CaseStory story) {
        var told = new ArrayList<Happening>();
        for (var event : story.events()) {
            tell(event.message())
                    .filter(what -> told.stream().noneMatch(it -> it.what().equals(what)))
                    .ifPresent(what -> told.add(new Happening(LegalDay.of(event.at()), what)));
        }
        return told;
    }

    private static Optional<String> tell(Message event) {
        return Optional.ofNullable(
                switch (event) {
                    case RequestReceived _ -> "We received your request";
                    case RequestAcknowledged _ -> "We sent you an acknowledgement";
                    case StageEntered it when it.stage() != Stage.TRIAGE ->
                            "We began to consider your request";
                    case DeliveryFailed _ -> "An email to you could not be delivered";
                    case RequestWithdrawn _ -> "You withdrew your request";
                    case ResponseSent it ->
                            switch (it.kind()) {
                                case FINAL -> "We sent you our reply";
                                case HOLDING, INTERIM -> "We wrote to you about how far we are";
                            };
                    default -> null;
                });
    }
}
