package uk.candour.assessment.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Outcome;
import uk.candour.assessment.answer.Problems;
import uk.candour.contract.Actor;
import uk.candour.contract.AssessmentEvent.ConsultationAsked;
import uk.candour.contract.Consultee;
import uk.candour.contract.ConsulteeKind;
import uk.candour.contract.Item;
import uk.candour.contract.Text;

/** Decides whom the officer consults. Names and questions are closed: no letter prints them. */
public record Consulting(UUID requestId, Actor by, List<Item> asked, Problems problems) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*");

    public Outcome ask(List<ConsulteeAnswer> answers) {
        List<Consultee> consultees = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i).isBlank()) {
                String path = "consultees[%d].".formatted(i);
                consultees.add(consultee(path, consultees.size() + 1, answers.get(i)));
            }
        }
        if (consultees.isEmpty()) {
            problems.add("consultees", "Say whom you consult, and about what");
        }
        return problems.orRecord(() -> new ConsultationAsked(requestId, by, consultees));
    }

    private Consultee consultee(String path, int number, ConsulteeAnswer answer) {
        ConsulteeKind kind =
                problems.chosen(path + "kind", answer.kind(), ConsulteeKind.THIRD_PARTY);
        String department = kind == ConsulteeKind.DEPARTMENT ? department(path, answer) : null;
        Text name =
                department == null
                        ? problems.required(path + "name", answer.name(), "Say who they are")
                        : Text.open(department);
        Text about =
                problems.required(path + "about", answer.about(), "Say what you ask them about");
        return new Consultee(
                number,
                kind,
                Text.closed(name.text()),
                Text.closed(about.text()),
                items(path, answer),
                department,
                Days.read(path + "replyBy", answer.replyBy(), problems));
    }

    private String department(String path, ConsulteeAnswer answer) {
        String code = Given.word(answer.department());
        if (!CODE.matcher(code).matches()) {
            problems.add(
                    path + "department", "Give the department's code, like information-security");
        }
        return code;
    }

    private List<Integer> items(String path, ConsulteeAnswer answer) {
        List<Integer> all = asked.stream().map(Item::number).toList();
        List<Integer> named = Given.list(answer.items()).stream().distinct().sorted().toList();
        if (!all.containsAll(named)) {
            problems.add(path + "items", "Give numbers of items of this request");
        }
        return named.isEmpty() ? all : named;
    }
}
