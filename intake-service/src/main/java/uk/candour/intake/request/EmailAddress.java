package uk.candour.intake.request;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that we write to: the plain form of RFC 5321, without quotes, comments, address
 * literals or lists, so that one can never become a header or a second recipient.
 */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern PLAIN =
            Pattern.compile(
                    ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*\\." + LABEL);

    private EmailAddress() {}

    static Optional<String> problem(String address) {
        if (address.isEmpty()) {
            return Optional.of("Enter an email address, so that we can send you the answer");
        }
        boolean fits = address.length() <= LONGEST && address.indexOf('@') <= LONGEST_LOCAL_PART;
        return fits && PLAIN.matcher(address).matches()
                ? Optional.empty()
                : Optional.of(
                        "Enter an email address in the correct format, like name@example.com");
    }
}
