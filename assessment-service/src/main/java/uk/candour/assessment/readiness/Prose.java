package uk.candour.assessment.readiness;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes text apart: paragraphs, sentences, words, stems and shingles. */
public final class Prose {

    private static final Pattern PARAGRAPH = Pattern.compile("\\R+");
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.!?][”\"']?)\\s+(?=[“\"']?\\p{Lu})|\\R+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?\\b");
    private static final Pattern ENDING = Pattern.compile("(ings?|ied|ies|ed|es|ly|s|e|y)$");
    private static final int STEM = 6;
    private static final int LONGEST_QUOTE = 160;

    /** More than anybody writes; what is longer is not read to the end. */
    static final int PARAGRAPHS = 200;

    private static final int SENTENCES = 500;

    /** Words that say nothing of the subject: grammar, and what every such text consists of. */
    private static final Set<String> EMPTY =
            wordList(
                    """
                    a about above after again against all also am an and any anyone are as at be because been before
                    being below between both but by can cannot could did do does doing down during each either else
                    few for from further get give given had has have having he her here hers him his how however i
                    if in into is it its itself just many may me might more most much must my no nor not now of off
                    on once one only or other our out over own per please same shall she should since so some such
                    than that the their them then there these they this those through thus to too under until up
                    upon us use used uses using very via was we were what when where whether which while who whom
                    whose why will with within without would yes yet you your like likely make made
                    information request requested requests requester applicant asked ask question questions answer
                    provide provided copy copies list details detail data record records recorded hold held
                    disclose disclosed disclosing disclosure disclosures release released releasing publish
                    published publication reveal revealing public interest exemption exempt section act freedom
                    foi foia eir withhold withheld withholding maintain maintaining favour favours outweigh
                    outweighs balance weight factor factors reason reasons test apply applies engaged harm
                    harmful prejudice prejudicial authority council police force constabulary trust department
                    service services organisation office body world response responses respond reply domain
                    """);

    private Prose() {}

    /** A set of words, written down as a text. */
    static Set<String> wordList(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> paragraphs(String text) {
        return PARAGRAPH
                .splitAsStream(text.strip())
                .filter(it -> !it.isBlank())
                .limit(PARAGRAPHS)
                .toList();
    }

    static List<String> sentences(String text) {
        return SENTENCE.splitAsStream(text.strip())
                .filter(it -> !it.isBlank())
                .limit(SENTENCES)
                .toList();
    }

    /** In lower case, without punctuation. */
    public static List<String> words(String text) {
        Matcher word = WORD.matcher(POSSESSIVE.matcher(text.toLowerCase(Locale.UK)).replaceAll(""));
        return word.results().map(it -> it.group()).toList();
    }

    /** Whether a word says something of the subject. */
    public static boolean tells(String word) {
        return word.length() > 1 && !EMPTY.contains(word);
    }

    /** The stems of the words that say what it is about. */
    static Set<String> stems(String text) {
        return words(text).stream()
                .filter(Prose::tells)
                .map(Prose::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Crude on purpose: forms of one word have to meet, and an accident in between only quietens a
     * rule.
     */
    private static String stem(String word) {
        String bare = ENDING.matcher(word).replaceFirst("");
        String stem = bare.length() < 3 ? word : bare;
        return stem.substring(0, Math.min(STEM, stem.length()));
    }

    /** Runs of three words; the measure of likeness is the share that two texts have in common. */
    static Set<String> shingles(String text) {
        List<String> words = words(text);
        return IntStream.range(0, Math.max(0, words.size() - 2))
                .mapToObj(at -> String.join(" ", words.subList(at, at + 3)))
                .collect(Collectors.toSet());
    }

    /** Jaccard's index: what both have, of what either has. */
    static double likeness(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long either = one.size() + other.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Short enough to be quoted. */
    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int gap = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, gap < 1 ? LONGEST_QUOTE : gap) + " …";
    }

    /** A pattern of alternatives, whole words, whatever their case. */
    static Pattern anyOf(String... alternatives) {
        return Pattern.compile(
                "\\b(?:" + String.join("|", Arrays.asList(alternatives)) + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }
}
