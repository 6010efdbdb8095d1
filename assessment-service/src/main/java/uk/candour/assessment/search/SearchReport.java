package uk.candour.assessment.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.search.SearchAnswer.Decision;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.ClarificationNeeded;
import uk.candour.contract.AssessmentEvent.Finding;
import uk.candour.contract.AssessmentEvent.LimitExceeded;
import uk.candour.contract.AssessmentEvent.Search;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.AssessmentEvent.SearchDeclined;
import uk.candour.contract.Minutes;
import uk.candour.contract.Text;

/** Decides what is recorded of a department's search. */
final class SearchReport {

    private static final int LONGEST_SEARCH = 60 * 24 * 365;

    private final UUID requestId;
    private final String department;
    private final Actor by;
    private final Problems problems = new Problems();

    SearchReport(UUID requestId, String department, Actor by) {
        this.requestId = requestId;
        this.department = department;
        this.by = by;
    }

    Outcome decide(SearchAnswer answer, Checklist checklist) {
        Decision decision =
                answer.decision() == null
                        ? Decision.SEARCHED
                        : problems.chosen("decision", answer.decision(), Decision.SEARCHED);
        if (!problems.isEmpty()) {
            return problems.refused();
        }
        return switch (decision) {
            case SEARCHED -> searched(answer, checklist);
            case DECLINE -> {
                Text reason =
                        problems.required(
                                "reason",
                                answer.reason(),
                                "Say why this is not for your department, and for whom it is");
                yield problems.orRecord(
                        () -> new SearchDeclined(requestId, by, department, reason));
            }
            case NEEDS_CLARIFICATION -> {
                Text question =
                        problems.required(
                                "question", answer.question(), "Say what has to be made clear");
                yield problems.orRecord(
                        () -> new ClarificationNeeded(requestId, by, department, question));
            }
            case OVER_LIMIT -> overLimit(answer);
        };
    }

    private Outcome searched(SearchAnswer answer, Checklist checklist) {
        List<Search> searches = searches(Given.list(answer.searches()));
        List<Finding> findings = checklist.findings(Given.list(answer.items()), problems);
        return problems.orRecord(
                () -> new SearchCompleted(requestId, by, department, searches, findings));
    }

    private List<Search> searches(List<SearchAnswer.Place> places) {
        if (places.isEmpty()) {
            problems.add("searches", "Say where you searched, for what, and how long it took");
        }
        List<Search> searches = new ArrayList<>();
        for (SearchAnswer.Place place : places) {
            String path = "searches[%d].".formatted(searches.size());
            searches.add(
                    new Search(
                            word(path + "where", place.where(), "Say where you searched"),
                            word(path + "terms", place.terms(), "Say what you searched for"),
                            minutes(path + "minutes", place.minutes())));
        }
        return searches;
    }

    private String word(String field, @Nullable String given, String whatToDo) {
        return problems.required(field, Text.open(Given.word(given)), whatToDo).text();
    }

    private int minutes(String field, @Nullable Integer given) {
        if (given == null || given < 0 || given > LONGEST_SEARCH) {
            problems.add(field, "Give the minutes it took, as a whole number");
            return 0;
        }
        return given;
    }

    /**
     * The appropriate limit counts the time of staff on four activities (Fees Regulations 2004, reg
     * 4(3)); an estimate by activity needs no sum.
     */
    private Outcome overLimit(SearchAnswer answer) {
        Minutes byActivity = byActivity(answer.minutes());
        Integer sum = answer.estimateMinutes();
        if (byActivity != null && sum != null && sum != byActivity.total()) {
            problems.add(
                    "estimateMinutes",
                    "Leave this out, or give the sum of the four: %,d minutes"
                            .formatted(byActivity.total()));
        }
        int estimate = byActivity == null ? minutes("estimateMinutes", sum) : byActivity.total();
        Text basis =
                problems.required("basis", answer.basis(), "Say what the estimate is made up of");
        return problems.orRecord(
                () -> new LimitExceeded(requestId, by, department, estimate, basis, byActivity));
    }

    private @Nullable Minutes byActivity(SearchAnswer.@Nullable Effort given) {
        if (given == null) {
            return null;
        }
        return new Minutes(
                activity("determine", given.determine()),
                activity("locate", given.locate()),
                activity("retrieve", given.retrieve()),
                activity("extract", given.extract()));
    }

    private int activity(String name, @Nullable Integer given) {
        return given == null ? 0 : minutes("minutes." + name, given);
    }
}
