package uk.candour.notification.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.candour.notification.letter.ResponseLetter.ByItem;
import uk.candour.notification.letter.ResponseLetter.Repeated;
import uk.candour.notification.letter.ResponseLetter.Reviewed;
import uk.candour.notification.letter.ResponseLetter.StillWeighing;
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
        List<Term> facts = new ArrayList<>();
        facts.add(new Term("Our reference", letter.reference()));
        facts.add(new Term("Date", day(letter.date())));
        facts.add(new Term("Request received", day(letter.receivedOn())));
        if (letter.clarifiedOn() != null) {
            facts.add(new Term("Your answer received", day(letter.clarifiedOn())));
        }
        return facts;
    }

    private static String received(ResponseLetter letter) {
        LocalDate clarified = letter.clarifiedOn();
        return day(letter.receivedOn())
                + (clarified == null ? "" : ", and which you made clear on " + day(clarified));
    }

    static List<Block> of(ResponseLetter letter) {
        Prose prose = new Prose();
        KindWording kind = KindWording.of(letter.kind());
        prose.heading(1, kind.title() + letter.subject());
        if (letter.opening() == null) {
            prose.say(letter.law().opening(received(letter)) + " " + kind.purpose());
        } else {
            prose.sayAll(letter.opening());
        }
        prose.heading(2, "Our decision in short").say(InShort.of(letter));
        switch (letter.content()) {
            case StillWeighing it -> stillWeighing(prose, it, letter.law());
            case ByItem it -> items(prose, it, letter.law());
            case Reviewed it -> ReviewWording.say(prose, it, letter.law());
            case TooCostly it -> CostRefusalWording.say(prose, it, letter);
            case Vexatious it -> WholeRefusalWording.vexatious(prose, it);
            case Repeated it -> WholeRefusalWording.repeated(prose, it);
        }
        if (letter.advice() != null) {
            prose.heading(2, "Advice that may help you").sayAll(letter.advice());
        }
        return RightsWording.close(prose, letter).blocks();
    }

    private static void items(Prose prose, ByItem content, Law law) {
        items(prose, content.answers(), law);
    }

    /** An earlier promise that is not kept is apologised for. */
    private static void stillWeighing(Prose prose, StillWeighing content, Law law) {
        LocalDate earlier = content.earlierEstimate();
        if (earlier != null) {
            prose.say(
                    ("We told you before that we expected to decide by %s. We are sorry that we need"
                                    + " longer still.")
                            .formatted(day(earlier)));
        }
        items(prose, content.items(), law);
    }

    private static void items(Prose prose, List<? extends Answer> answers, Law law) {
        if (answers.size() > 1) {
            prose.bullets(overview(answers));
        }
        for (Answer answer : answers) {
            boolean only = answers.size() == 1;
            prose.heading(2, only ? "Your question" : "Question " + answer.item().number());
            AnswerWording.say(prose, answer, law);
        }
    }

    private static List<String> overview(List<? extends Answer> answers) {
        List<String> lines = new ArrayList<>();
        for (Answer answer : answers) {
            String what =
                    switch (answer) {
                        case Answer.Released _ -> "we give you the information.";
                        case Answer.ReleasedInPart _ ->
                                "we give you part of the information and withhold the rest.";
                        case Answer.Withheld _ -> "we withhold the information.";
                        case Answer.NotHeld _ -> "we do not hold the information.";
                        case Answer.Undecided it ->
                                "we have not decided yet, and expect to by %s."
                                        .formatted(day(it.estimateOn()));
                        case Answer.NeitherConfirmedNorDenied _ ->
                                "we neither confirm nor deny that we hold the information.";
                    };
            lines.add("Question %d: %s".formatted(answer.item().number(), what));
        }
        return lines;
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
