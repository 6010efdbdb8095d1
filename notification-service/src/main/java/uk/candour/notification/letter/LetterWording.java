package uk.candour.notification.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.candour.notification.letter.ResponseLetter.ByItem;
import uk.candour.notification.letter.ResponseLetter.Repeated;
import uk.candour.notification.letter.ResponseLetter.TooCostly;
import uk.candour.notification.letter.ResponseLetter.Vexatious;
import uk.candour.notification.prose.Block;
import uk.candour.notification.prose.Block.Term;
import uk.candour.notification.prose.Prose;

/** Puts a letter into words: the same ones for PDF, email and plain text. */
final class LetterWording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LetterWording() {}

    static List<Term> facts(ResponseLetter letter) {
        return List.of(
                new Term("Our reference", letter.reference()),
                new Term("Date", day(letter.date())),
                new Term("Request received", day(letter.receivedOn())));
    }

    static List<Block> of(ResponseLetter letter) {
        Prose prose = new Prose();
        prose.heading(1, "Our reply to your request: " + letter.subject());
        if (letter.opening() == null) {
            prose.say(letter.law().opening(day(letter.receivedOn())));
        } else {
            prose.sayAll(letter.opening());
        }
        prose.heading(2, "Our decision in short").say(inShort(letter));
        switch (letter.content()) {
            case ByItem it -> items(prose, it, letter.law());
            case TooCostly it -> WholeRefusalWording.tooCostly(prose, it, letter);
            case Vexatious it -> WholeRefusalWording.vexatious(prose, it);
            case Repeated it -> WholeRefusalWording.repeated(prose, it);
        }
        if (letter.advice() != null) {
            prose.heading(2, "Advice that may help you").sayAll(letter.advice());
        }
        return RightsWording.close(prose, letter).blocks();
    }

    private static void items(Prose prose, ByItem content, Law law) {
        List<Answer> answers = content.answers();
        if (answers.size() > 1) {
            prose.bullets(overview(answers));
        }
        for (Answer answer : answers) {
            boolean only = answers.size() == 1;
            prose.heading(2, only ? "Your question" : "Question " + answer.item().number());
            AnswerWording.say(prose, answer, law);
        }
    }

    private static List<String> overview(List<Answer> answers) {
        List<String> lines = new ArrayList<>();
        for (Answer answer : answers) {
            String what =
                    switch (answer) {
                        case Answer.Released _ -> "we give you the information.";
                        case Answer.ReleasedInPart _ ->
                                "we give you part of the information and withhold the rest.";
                        case Answer.Withheld _ -> "we withhold the information.";
                        case Answer.NotHeld _ -> "we do not hold the information.";
                        case Answer.NeitherConfirmedNorDenied _ ->
                                "we neither confirm nor deny that we hold the information.";
                    };
            lines.add("Question %d: %s".formatted(answer.item().number(), what));
        }
        return lines;
    }

    private static String inShort(ResponseLetter letter) {
        boolean someNotHeld =
                letter.content() instanceof ByItem it
                        && it.answers().stream().anyMatch(Answer.NotHeld.class::isInstance);
        return switch (letter.outcome()) {
            case RELEASED_IN_FULL ->
                    someNotHeld
                            ? "We are giving you all that we hold of what you asked for. We do not"
                                    + " hold the rest, and explain below what we did to look for it."
                            : "We hold the information that you asked for, and we are giving it to"
                                    + " you.";
            case RELEASED_IN_PART ->
                    "We are giving you some of what you asked for, but not all of it. For each"
                            + " part that you do not receive, we explain why.";
            case WITHHELD_IN_FULL ->
                    "We hold information that you asked for, but we are not giving it to you. We"
                            + " explain why below.";
            case NEITHER_CONFIRMED_NOR_DENIED ->
                    someNotHeld
                            ? "We can neither confirm nor deny that we hold some of the information"
                                    + " that you asked for, and we do not hold the rest. We explain"
                                    + " this below."
                            : "We can neither confirm nor deny that we hold the information that you asked"
                                    + " for. We explain why below.";
            case NOT_HELD ->
                    "We do not hold the information that you asked for. We explain below what we"
                            + " did to look for it.";
            case COST_LIMIT ->
                    "Finding the information that you asked for would cost more than the limit that"
                            + " the law sets, so we are not answering this request. We explain below"
                            + " how you could ask for less.";
            case VEXATIOUS ->
                    "We are not answering this request, because we have concluded that it is"
                            + " vexatious in the sense that the Act gives that word.";
            case REPEATED ->
                    "We are not answering this request, because it repeats one that we have already"
                            + " answered.";
            case WITHDRAWN, DUPLICATE, TRANSFERRED, INVALID, UNCLEAR ->
                    throw new IllegalArgumentException(
                            "Nobody answers a case that is " + letter.outcome());
        };
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
