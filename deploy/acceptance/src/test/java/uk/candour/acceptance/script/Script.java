package uk.candour.acceptance.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How one case is to go: what each queue answers, first a number of times and then always, and the
 * outcome it must end with. Built step by step; the defaults bring a plain request to a full
 * release.
 */
public final class Script {

    /** Stands for the applicant's link where a queue is named: they are asked what they mean. */
    static final String QUESTION = "question";

    private String name;
    private final Map<String, List<Reply>> first = new HashMap<>();
    private final Map<String, Reply> always = new HashMap<>();
    private String outcome = "RELEASED_IN_FULL";
    private @Nullable String withdrawnAt;
    private boolean reviewed;

    private Script(String name) {
        this.name = name;
        always("triage", Reply.allocate("information-security"));
        always("search", Reply.finds());
        always("consider", Reply.saying("{'decision':'ADOPT'}"));
        always("consultation", Reply.saying("{'answer':'OBJECTS','views':'%s'}", Words.VIEWS));
        always("harm", harm("WOULD_BE_LIKELY"));
        always("justification", Reply.saying("{'reason':'%s'}", Words.CLASS_REASON));
        always(
                "opinion",
                Reply.saying(
                        "{'engaged':true,'likelihood':'WOULD_BE_LIKELY','reason':'%s'}",
                        Words.OPINION));
        always("public-interest", balance("MAINTAIN"));
        always("reply", Reply.saying("{}"));
        always("sign-off", Reply.approve());
    }

    Script named(String other) {
        this.name = other;
        return this;
    }

    static Script called(String name) {
        return new Script(name);
    }

    Script always(String queue, Reply reply) {
        always.put(queue, reply);
        return this;
    }

    Script first(String queue, Reply reply) {
        first.computeIfAbsent(queue, it -> new ArrayList<>()).add(reply);
        return this;
    }

    Script endsWith(String outcome) {
        this.outcome = outcome;
        return this;
    }

    /** The applicant changes their mind when work lies in this queue. */
    Script withdrawnAt(String queue) {
        this.withdrawnAt = queue;
        return endsWith("WITHDRAWN");
    }

    /** The applicant asks for a review of the reply, and the reviewer says this. */
    Script reviewedAs(Reply reply) {
        this.reviewed = true;
        return always("review", reply);
    }

    boolean isReviewed() {
        return reviewed;
    }

    /** What the n-th piece of work of a queue is answered with, counted from 0. */
    Reply reply(String queue, int n) {
        List<Reply> special = first.getOrDefault(queue, List.of());
        if (n < special.size()) {
            return special.get(n);
        }
        @Nullable Reply reply = always.get(queue);
        if (reply == null) {
            throw new IllegalStateException(
                    "the script '" + name + "' has nothing to say to " + queue);
        }
        return reply;
    }

    public String name() {
        return name;
    }

    public String outcome() {
        return outcome;
    }

    boolean isWithdrawnAt(String queue) {
        return queue.equals(withdrawnAt);
    }

    public static Reply harm(String likelihood) {
        return Reply.saying(
                "{'interest':'%s','harm':'%s','causalLink':'%s','likelihood':'%s'}",
                Words.INTEREST, Words.HARM, Words.LINK, likelihood);
    }

    /** Harm in words that no letter prints: under the EIR there has to be an open reason. */
    static Reply closedHarm() {
        return Reply.saying(
                "{'interest':{'text':'%s','closed':true},'harm':{'text':'%s','closed':true},"
                        + "'causalLink':{'text':'%s','closed':true},'likelihood':'WOULD'}",
                Words.INTEREST, Words.HARM, Words.LINK);
    }

    static Reply noHarm() {
        return Reply.saying("{'likelihood':'NOT_MADE_OUT','reason':'The product is public.'}");
    }

    static Reply balance(String outcome) {
        return Reply.saying(
                "{'forDisclosure':[{'factor':'%s','weight':'SOME'}],"
                        + "'forMaintaining':[{'factor':'%s','weight':'SIGNIFICANT'}],"
                        + "'balance':'%s','outcome':'%s'}",
                Words.FOR_DISCLOSURE, Words.FOR_MAINTAINING, Words.BALANCE, outcome);
    }

    /** More time is needed: the applicant is told, and the same desk is asked again. */
    static Reply notDecided(int daysAfterDue) {
        return (work, by) -> {
            ObjectNode body = balance("NOT_DECIDED").to(work, by);
            LocalDate due = LocalDate.parse(work.json().path("dueOn").asString());
            return body.put("estimateOn", due.plusDays(daysAfterDue).toString());
        };
    }
}
