package uk.candour.intake.request;

import uk.candour.contract.Channel;

/** How a request came, in words. */
public final class Channels {

    private Channels() {}

    /** To follow "received". */
    public static String how(Channel channel) {
        return switch (channel) {
            case WEB -> "on the web form";
            case API -> "through the API";
            case EMAIL -> "by email";
            case POST -> "by post";
        };
    }
}
