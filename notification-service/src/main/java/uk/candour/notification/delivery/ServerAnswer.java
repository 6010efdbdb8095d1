package uk.candour.notification.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail server's answer in plain words. Its own text is left out: it often repeats the address.
 */
final class ServerAnswer {

    private static final Pattern ENHANCED =
            Pattern.compile("^\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})");

    private ServerAnswer() {}

    static String inWords(int code, @Nullable String response) {
        Matcher enhanced = ENHANCED.matcher(response == null ? "" : response);
        String status = enhanced.find() ? code + " " + enhanced.group(1) : Integer.toString(code);
        return "The mail server answered %s: %s.".formatted(status, meaning(code));
    }

    private static String meaning(int code) {
        return switch (code) {
            case 421 -> "it is not available now";
            case 450, 451 -> "try again later";
            case 452 -> "it has no room now";
            case 454, 530, 534, 535 -> "it does not accept how we sign in";
            case 550 -> "there is no such mailbox, or it takes no mail from us";
            case 551, 553 -> "it does not accept this address";
            case 552 -> "the mailbox is full or the mail is too large";
            case 554 -> "it does not take this mail";
            default -> code < 500 ? "try again later" : "it refuses this mail";
        };
    }
}
