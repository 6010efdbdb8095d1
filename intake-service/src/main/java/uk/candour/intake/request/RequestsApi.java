package uk.candour.intake.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.candour.contract.Channel;
import uk.candour.intake.calendar.LegalDay;
import uk.candour.platform.web.FieldErrors;

/** The public door for machines. */
@RestController
class RequestsApi {

    private final Reception reception;
    private final PublicLimit limit;
    private final Clock clock;

    RequestsApi(Reception reception, PublicLimit limit, Clock clock) {
        this.reception = reception;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Answers 201. The header {@code Idempotency-Key} makes sending again safe, for seven days: the
     * same key with the same body gets the same answer, with another body 422. It may be left out:
     * then every call is a new request, and a client that heard no answer cannot tell whether its
     * request was received.
     */
    @PostMapping("/api/requests")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt receive(
            @RequestBody NewRequest body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest http) {
        limit.check(http);
        var checkedKey = IdempotencyKey.checked(key);
        var asked = body.asked();
        var problems = Validity.problems(asked);
        if (!problems.isEmpty()) {
            throw new FieldErrors(problems);
        }
        var today = LegalDay.today(clock);
        return checkedKey == null
                ? reception.receive(asked, Channel.API, today)
                : reception.receiveOnce("api:" + checkedKey, asked, Channel.API, today);
    }
}
