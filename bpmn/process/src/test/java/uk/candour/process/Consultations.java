package uk.candour.process;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.AssessmentCommand.ConsiderRequest;
import uk.candour.contract.AssessmentCommand.Consult;
import uk.candour.contract.AssessmentEvent.ConsultationAsked;
import uk.candour.contract.AssessmentEvent.Consulted;
import uk.candour.contract.ConsultationAnswer;
import uk.candour.contract.Consultee;
import uk.candour.contract.ConsulteeKind;

/** What an officer asks others, and what comes of it. */
final class Consultations {

    private Consultations() {}

    /** Asks one after the other; null stands for somebody outside. */
    static UUID ask(Case request, @Nullable String... departments) {
        List<Consultee> consultees =
                IntStream.range(0, departments.length)
                        .mapToObj(i -> consultee(i + 1, departments[i]))
                        .toList();
        return request.answer(
                ConsiderRequest.class,
                new ConsultationAsked(request.id(), Answers.SOMEONE, consultees));
    }

    static UUID answer(Case request, int number, ConsultationAnswer answer) {
        Given<Consult> asked = request.the(Consult.class, it -> it.consultee() == number);
        return request.answer(
                asked,
                new Consulted(
                        request.id(),
                        Answers.SOMEONE,
                        consultee(number, asked.command().department()),
                        answer,
                        Answers.WORDS,
                        null));
    }

    private static Consultee consultee(int number, @Nullable String department) {
        return new Consultee(
                number,
                department == null ? ConsulteeKind.THIRD_PARTY : ConsulteeKind.DEPARTMENT,
                Answers.WORDS,
                Answers.WORDS,
                List.of(1),
                department,
                null);
    }
}
