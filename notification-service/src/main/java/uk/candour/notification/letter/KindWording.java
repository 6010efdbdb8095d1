package uk.candour.notification.letter;

import uk.candour.contract.ResponseKind;

/**
 * What a response is called where it is named: in its title, in the subject of its email and in the
 * words around it.
 *
 * @param title above the letter, before what was asked about
 * @param purpose the sentence that the standard opening ends with
 * @param subject of the email, before the reference
 * @param cover how the email begins, before the reference
 * @param paper the title of the PDF, before the reference
 */
record KindWording(String title, String purpose, String subject, String cover, String paper) {

    static KindWording of(ResponseKind kind) {
        return switch (kind) {
            case FINAL ->
                    new KindWording(
                            "Our reply to your request: ",
                            "This is our reply.",
                            "Our reply to your information request ",
                            "Here is our reply to your request ",
                            "Reply to information request ");
            case REVIEW ->
                    new KindWording(
                            "The outcome of our review: ",
                            "You asked us to look at our reply again, and this is the outcome.",
                            "The outcome of our review of your information request ",
                            "Here is the outcome of our review of your request ",
                            "Review of information request ");
            case INTERIM ->
                    new KindWording(
                            "Part of our reply to your request: ",
                            "This is the first part of our reply. We need longer for the rest.",
                            "Part of our reply to your information request ",
                            "Here is part of our reply to your request ",
                            "Part of the reply to information request ");
            case HOLDING ->
                    new KindWording(
                            "We need longer to answer your request: ",
                            "We cannot answer it yet, and this letter explains why.",
                            "We need longer to answer your information request ",
                            "We need longer to answer your request ",
                            "Notice about information request ");
        };
    }

    /** The name of the letter's file. */
    String file(ResponseLetter letter) {
        return switch (letter.kind()) {
                    case HOLDING -> "notice-";
                    case REVIEW -> "review-";
                    case FINAL, INTERIM -> "reply-";
                }
                + letter.reference()
                + ".pdf";
    }
}
