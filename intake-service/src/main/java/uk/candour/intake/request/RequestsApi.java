package uk.candour.intake.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.regex.Pattern;
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

    /** Visible ASCII, as a header can carry it. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Reception reception;
    private final PublicLimit limit;
    private final Clock clock;

    RequestsApi(Reception reception, PublicLimit limit, Clock clock) {
        this.reception = reception;
        this.limit = limit;
        this.clock = clock;
    }

    record NewRequest(
            @Nullable ApplicantDetails applicant, @Nullable String subject, @Nullable String text) {

        Asked asked() {
            return Asked.tidied(
                    applicant == null ? "" : orEmpty(applicant.name()),
                    applicant == null ? "" : orEmpty(applicant.email()),
                    orEmpty(subject),
                    orEmpty(text));
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    record ApplicantDetails(@Nullable String name, @Nullable String email) {}

    @PostMapping("/api/requests")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt receive(
            @RequestBody NewRequest body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest http) {
        limit.check(http);
        var asked = body.asked();
        var problems = Validity.problems(asked);
        if (!problems.isEmpty()) {
            throw new FieldErrors(problems);
        }
        var today = LegalDay.today(clock);
        return key == null
                ? reception.receive(asked, Channel.API, today)
                : reception.receiveOnce("api:" + checked(key), asked, Channel.API, today);
    }

    private static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw FieldErrors.of(
                    "Idempotency-Key", "Send 1 to 200 visible ASCII characters, such as a UUID");
        }
        return key;
    }
}
