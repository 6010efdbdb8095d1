package uk.candour.local.mailbox;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which recipients are taken. Two domains that nobody can own (RFC 2606) let a person try what
 * happens to undeliverable mail: <code>bounce.example</code> is refused for good, <code>
 * defer.example</code> the first time.
 */
final class Recipients {

    private final Set<String> deferred = ConcurrentHashMap.newKeySet();

    /** The reply to RCPT TO. */
    String reply(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!address.contains("@") || address.length() > 320 || address.contains(" ")) {
            return "501 5.1.3 Give an address as name@domain";
        }
        return switch (domain) {
            case "bounce.example" -> "550 5.1.1 No such mailbox here";
            case "defer.example" ->
                    deferred.add(address) ? "450 4.2.0 Try again later" : "250 2.1.5 OK";
            default -> "250 2.1.5 OK";
        };
    }
}
