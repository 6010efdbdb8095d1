package uk.candour.assessment.readiness;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.candour.contract.BalanceOutcome;
import uk.candour.platform.workqueue.Advice;

/** A side without a factor, or a balance that takes up only one side. */
final class OneSided implements Rule {

    private static final Pattern OPENNESS =
            Prose.anyOf(
                    "open(?:ness|ly)?|transparen\\w+|accountab\\w+|debate\\w*|scrutin\\w+|understand\\w*|public money"
                            + "|public funds|public spending|right to know|informed?|favour of disclos\\w+|for disclos\\w+"
                            + "|disclos\\w+ would (?:show|help|allow|let|enable|tell)|public would (?:learn|gain|see|know)");

    @Override
    public Stream<Advice> check(Reasoning reasoning) {
        if (reasoning.step() != Reasoning.Step.BALANCE || reasoning.outcome() == null) {
            return Stream.of();
        }
        boolean maintained = reasoning.outcome() == BalanceOutcome.MAINTAIN;
        return Stream.of(
                        absent(
                                reasoning,
                                Part.FOR_DISCLOSURE,
                                "forDisclosure",
                                "No factor is recorded for disclosure",
                                "Openness is always one: add what the public would gain here"),
                        maintained
                                ? absent(
                                        reasoning,
                                        Part.FOR_MAINTAINING,
                                        "forMaintaining",
                                        "No factor is recorded for maintaining the exemption",
                                        "Add what the exemption protects, or disclose")
                                : Stream.<Advice>of(),
                        maintained ? silent(reasoning) : Stream.<Advice>of())
                .flatMap(it -> it);
    }

    private static Stream<Advice> absent(
            Reasoning reasoning, Part side, String field, String wrong, String suggestion) {
        return reasoning.of(side).isEmpty()
                ? Stream.of(advice(reasoning, field, wrong, suggestion, ""))
                : Stream.of();
    }

    /** The balance is struck against disclosure and never speaks of what speaks for it. */
    private static Stream<Advice> silent(Reasoning reasoning) {
        Set<String> sides =
                reasoning.of(Part.FOR_DISCLOSURE).stream()
                        .flatMap(it -> Kind.withKinds(it.text()).stream())
                        .collect(Collectors.toSet());
        sides.removeAll(Kind.withKinds(reasoning.words(Part.FOR_MAINTAINING)));
        return reasoning.of(Part.BALANCE).stream()
                .filter(it -> !sides.isEmpty())
                .filter(it -> !Prose.meet(sides, Kind.withKinds(it.text())))
                .filter(it -> !OPENNESS.matcher(it.text()).find())
                .map(it ->
                        advice(
                                reasoning,
                                it.field(),
                                "The balance takes up no factor for disclosure",
                                "Say what disclosure would give the public and why that counts less",
                                Prose.quote(it.text())));
    }

    private static Advice advice(
            Reasoning reasoning, String field, String wrong, String suggestion, String words) {
        return new Advice(
                "one-sided",
                field,
                wrong,
                Provision.BOTH_INTERESTS.under(reasoning),
                suggestion,
                words);
    }
}
