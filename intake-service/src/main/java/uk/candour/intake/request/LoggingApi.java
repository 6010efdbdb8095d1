package uk.candour.intake.request;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logs a request that came by email or post. */
@RestController
class LoggingApi {

    private final Logging logging;

    LoggingApi(Logging logging) {
        this.logging = logging;
    }

    record Arrived(
            NewRequest.@Nullable ApplicantDetails applicant,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String channel,
            @Nullable String receivedOn) {}

    @PostMapping("/intake/api/requests")
    @PreAuthorize("hasRole('officer')")
    @ResponseStatus(HttpStatus.CREATED)
    Logging.Logged log(
            @RequestBody Arrived body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var asked = new NewRequest(body.applicant(), body.subject(), body.text()).asked();
        return logging.log(IdempotencyKey.checked(key), asked, body.channel(), body.receivedOn());
    }
}
