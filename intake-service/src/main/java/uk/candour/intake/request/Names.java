package uk.candour.intake.request;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/**
 * What a new request is known by.
 *
 * @param number rises with each request and is never used again
 * @param trackingToken 128 random bits, base64url: whoever has it is taken for the applicant
 */
record Names(UUID requestId, UUID applicantId, long number, String trackingToken) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Names fresh(long number) {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new Names(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** {@code FOI-2026-000123}. */
    String reference(LocalDate receivedOn) {
        return "FOI-%d-%06d".formatted(receivedOn.getYear(), number);
    }
}
