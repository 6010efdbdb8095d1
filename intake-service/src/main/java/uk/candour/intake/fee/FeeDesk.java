package uk.candour.intake.fee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.candour.contract.Actor;
import uk.candour.intake.request.Request;
import uk.candour.intake.request.Requests;
import uk.candour.platform.login.Person;
import uk.candour.platform.web.NotFound;

/** What an officer can do about a fee: record that it was paid. */
@Component
class FeeDesk {

    private final Requests requests;
    private final Fees fees;

    FeeDesk(Requests requests, Fees fees) {
        this.requests = requests;
        this.fees = fees;
    }

    Request request(UUID requestId) {
        return requests.byId(requestId).orElseThrow(() -> new NotFound("There is no such case."));
    }

    Fee charged(UUID requestId) {
        return fees.of(requestId)
                .orElseThrow(() -> new NotFound("The applicant was asked to pay nothing."));
    }

    @Transactional
    Fee pay(UUID requestId, @Nullable String receivedOn, Person by) {
        var request = request(requestId);
        charged(requestId);
        fees.pay(request, receivedOn, new Actor(by.iss(), by.sub()));
        return charged(requestId);
    }
}
