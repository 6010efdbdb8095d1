package uk.candour.platform.web;

import org.springframework.http.HttpStatusCode;

/**
 * What is said when a refusal brings no words of its own: what happened, and what to do about it.
 */
final class Words {

    private Words() {}

    static String title(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "The request cannot be read";
            case 401 -> "Sign in first";
            case 403 -> "Not allowed";
            case 404 -> "Nothing is here";
            case 405 -> "Not this method";
            case 406 -> "Not in this format";
            case 409 -> "Too late or already done";
            case 412 -> "It has changed";
            case 413 -> "Too large";
            case 415 -> "Not this content type";
            case 422 -> "It does not fit";
            case 428 -> "Say which version";
            case 429 -> "Too many requests";
            case 503 -> "Not available just now";
            default ->
                    status.is5xxServerError() ? "There is a problem with the service" : "Refused";
        };
    }

    static String advice(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "Check the request against the description of this call and send it again.";
            case 401 -> "Get an access token and send it in the header Authorization: Bearer.";
            case 403 -> "Your roles do not allow this. Ask whoever manages access if they should.";
            case 404 -> "Check the address. It may have been mistyped, moved or never existed.";
            case 405 -> "Use one of the methods in the Allow header.";
            case 406 -> "Accept application/json.";
            case 409 -> "Read it again to see how it stands now.";
            case 412 -> "Somebody changed it. Read it again and decide on what it says now.";
            case 413 -> "Send less, or a smaller file.";
            case 415 -> "Send the content type that this call is described with.";
            case 422 -> "Compare it with what was sent before, correct it and send it again.";
            case 428 -> "Send the etag that you read in an If-Match header.";
            case 429 -> "Wait as long as the Retry-After header says, then try again.";
            case 503 -> "Try again in a minute. Nothing was changed.";
            default ->
                    status.is5xxServerError()
                            ? "Try again later. If it goes on, give the request id to support."
                            : "Check the request and send it again.";
        };
    }
}
