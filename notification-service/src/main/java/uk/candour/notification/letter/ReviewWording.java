package uk.candour.notification.letter;

import java.util.List;
import uk.candour.contract.ReviewOutcome;
import uk.candour.notification.letter.ResponseLetter.Reviewed;
import uk.candour.notification.letter.ResponseLetter.ReviewedItem;
import uk.candour.notification.prose.Prose;

/** Words the outcome of an internal review. What is upheld is our decision. */
final class ReviewWording {

    private ReviewWording() {}

    static String inShort(Reviewed review) {
        return switch (review.outcome()) {
            case UPHELD ->
                    "We have looked at your request afresh. Our decision was right, and we uphold it.";
            case PART_UPHELD ->
                    "We have looked at your request afresh. We uphold part of our decision and change"
                            + " the rest.";
            case OVERTURNED ->
                    "We have looked at your request afresh. Our decision was wrong, and we change it.";
            case LATE_ONLY ->
                    "We have looked at your request afresh. Our decision was right, and we uphold it;"
                            + " but it came later than the law allows.";
        };
    }

    static void say(Prose prose, Reviewed review, Law law) {
        if (review.late()) {
            prose.say(
                    "Our reply came later than the law allows. We are sorry for the delay. That was"
                            + " a breach, whatever we decided.");
        }
        prose.say(
                "Somebody who took no part in our reply carried out this review, and another person"
                        + " has signed it off.");
        if (review.complaint() != null) {
            prose.heading(2, "What you asked us to look at").sayAll(review.complaint());
        }
        boolean several = review.items().size() > 1;
        for (ReviewedItem item : review.items()) {
            prose.heading(2, several ? "Question " + item.item().number() : "Your question");
            say(prose, item, law);
        }
        if (review.action() != null) {
            prose.heading(2, "What we do now").sayAll(review.action());
            if (review.actionOn() != null) {
                prose.say("We do this by %s.".formatted(LetterWording.day(review.actionOn())));
            }
        }
    }

    private static void say(Prose prose, ReviewedItem item, Law law) {
        if (item.answer() == null) {
            prose.quote(item.item().wording());
        }
        prose.say(decision(item.outcome()));
        prose.heading(3, "Why");
        prose.sayAll(item.reasons());
        if (item.answer() != null) {
            AnswerWording.say(prose, item.answer(), law);
        } else if (!item.reliedOn().isEmpty()) {
            prose.say(
                    "We still rely on %s. Our first reply says what it protects and how we weighed it."
                            .formatted(listed(item.reliedOn())));
        }
    }

    private static String listed(List<String> citations) {
        int last = citations.size() - 1;
        return last == 0
                ? citations.getFirst()
                : String.join(", ", citations.subList(0, last)) + " and " + citations.get(last);
    }

    private static String decision(ReviewOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> "We uphold our decision: it stays as it was.";
            case PART_UPHELD -> "We uphold our decision in part. The rest of it is changed.";
            case OVERTURNED -> "We overturn our decision. What follows takes its place.";
            case LATE_ONLY ->
                    "We uphold our decision. It came late, and that is all that was wrong with it.";
        };
    }
}
