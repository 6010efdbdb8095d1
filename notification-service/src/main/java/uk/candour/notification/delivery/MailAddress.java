package uk.candour.notification.delivery;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to: one mailbox, no display name, no quoting, no route, no
 * address literal, nothing that could end a header or a command.
 */
record MailAddress(String value) {

    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** Empty where it is none. A domain in other scripts is written in its ASCII form. */
    static Optional<MailAddress> of(String text) {
        String address = text.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || at > 64 || address.length() > 254) {
            return Optional.empty();
        }
        String local = address.substring(0, at);
        return ascii(address.substring(at + 1))
                .filter(domain -> LOCAL.matcher(local).matches())
                .filter(domain -> DOMAIN.matcher(domain).matches())
                .filter(domain -> domain.matches(".*[a-z].*"))
                .map(domain -> new MailAddress(local + "@" + domain));
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(
                    IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES)
                            .toLowerCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
