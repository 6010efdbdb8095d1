package uk.candour.assessment.readiness;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.candour.platform.workqueue.Advice;

/**
 * The name of another public authority, as words bring it along that were written elsewhere. Where
 * a sentence tells what happened or was decided there, the name belongs to it.
 */
final class AnotherAuthority implements Rule {

    private static final String NAME = "\\p{Lu}[\\p{L}’'-]*";
    private static final String LINK = "(?:and|of|upon|on|the|&|in|le)";
    private static final Pattern ENDS_LIKE_ONE =
            Pattern.compile(
                    "(?:%1$s )(?:(?:%1$s|%2$s) ){0,5}?(?:Council|Constabulary|Police(?: Service| Force)?"
                                    .formatted(NAME, LINK)
                            + "|(?:NHS )?(?:Foundation )?Trust|University|Health Board|Fire and Rescue Service|Academy"
                            + "|Borough|Corporation|Combined Authority)\\b");
    private static final Pattern STARTS_LIKE_ONE =
            Pattern.compile(
                    ("\\b(?:University of|Department (?:for|of)|Ministry of|(?:Royal )?(?:London )?Borough of|City of"
                                    + "|(?:Chief )?Constable of|Council of) (?:the )?%1$s(?: (?:(?:and|of|upon|for|&) )?%1$s){0,4}")
                            .formatted(NAME));

    /** Words that make no name by themselves. */
    private static final Set<String> GENERIC =
            Prose.wordList(
                    """
                    the a an and of for in on upon our this that its any each every no other these those all both
                    council county city borough district parish town metropolitan unitary local regional police
                    constabulary force service services trust nhs foundation university academy health board fire
                    rescue combined authority corporation national british uk united kingdom european royal chief
                    chiefs constable constables officer officers public special transport community neighbourhood
                    counter terrorism armed military roads home office department ministry operational hospital
                    hospitals school multi unit staff member members executive general teaching university's
                    mental care ambulance acute integrated chiefs' international privy security research medical
                    if when where as although while because since but however for to by with from under at
                    north south east west central upper lower greater new great saint st
                    """);

    private static final Pattern NATIONAL =
            Pattern.compile(
                    "\\b(?:National|British|European|United|International|Privy|Security|Research)\\b");
    private static final Pattern TOLD =
            Pattern.compile(
                    "\\b(?:19|20)\\d\\d\\b|\\b(?:such as|for example|for instance|like|including|attack(?:s|ed)? (?:on|against|at)"
                            + "|incident at|reported|Commissioner|tribunal|decision notice|v\\.?|EA/|UKUT|UKFTT|supplied by"
                            + "|provided by|shared with|consult\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        Set<String> known = known(reasoning);
        return reasoning.passages().stream()
                .flatMap(passage ->
                        Prose.sentences(passage.text()).stream()
                                .filter(it -> !TOLD.matcher(it).find())
                                .flatMap(AnotherAuthority::names)
                                .filter(it -> isAnother(it, known))
                                .distinct()
                                .map(it -> advice(passage, it)));
    }

    private static Stream<String> names(String sentence) {
        return Stream.concat(
                        ENDS_LIKE_ONE.matcher(sentence).results(),
                        STARTS_LIKE_ONE.matcher(sentence).results())
                .filter(it -> !opensWithAVerb(it))
                .map(MatchResult::group);
    }

    /** "Disclosing Council budgets": a capital because the sentence begins. */
    private static boolean opensWithAVerb(MatchResult name) {
        String first = Arrays.asList(name.group().split("\\s")).getFirst();
        return name.start() == 0
                && first.matches(".*(?:ing|ed|ly|s’|s')")
                && Arrays.stream(name.group().split("\\s"))
                        .skip(1)
                        .allMatch(AnotherAuthority::isGeneric);
    }

    private static boolean isAnother(String name, Set<String> known) {
        Set<String> own =
                Arrays.stream(name.split("[\\s’'-]+"))
                        .filter(it -> it.length() > 1 && !isGeneric(it))
                        .map(it -> it.toLowerCase(Locale.UK))
                        .collect(Collectors.toSet());
        return !own.isEmpty() && !known.containsAll(own) && !NATIONAL.matcher(name).find();
    }

    private static boolean isGeneric(String word) {
        return GENERIC.contains(word.toLowerCase(Locale.UK));
    }

    /** This authority's own name, and all that the request itself names. */
    private static Set<String> known(Reasoning reasoning) {
        return Stream.concat(
                        Stream.of(reasoning.authority(), reasoning.asked().wording()),
                        reasoning.asked().around().stream())
                .flatMap(it -> Prose.words(it).stream())
                .collect(Collectors.toSet());
    }

    private static Advice advice(Passage passage, String name) {
        return new Advice(
                "another-authority",
                passage.field(),
                "This names another authority",
                "ICO guidance on refusing a request: reasons for this request, not borrowed ones",
                "Were these words written elsewhere? Write them for your own information",
                name);
    }
}
