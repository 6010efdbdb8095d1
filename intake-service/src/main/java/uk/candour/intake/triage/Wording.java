package uk.candour.intake.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Item;
import uk.candour.intake.request.Request;

/** The words of a request as departments see them. */
record Wording(String subject, List<String> items) {

    /**
     * As proposed to the officer: one item, in the applicant's words, with the applicant masked.
     */
    static Wording masked(Request request, Mask mask) {
        return new Wording(mask.apply(request.subject()), List.of(mask.apply(request.text())));
    }

    /** As an officer confirmed it before. */
    static Wording confirmed(RequestTriaged triaged) {
        return new Wording(triaged.subject(), triaged.items().stream().map(Item::wording).toList());
    }

    /** With what the applicant said afterwards, at the end of the last item. */
    Wording with(String clarification) {
        var said = new ArrayList<>(items);
        said.set(said.size() - 1, said.getLast() + "\n\nClarified: " + clarification);
        return new Wording(subject, List.copyOf(said));
    }

    List<Item> numbered() {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Item(i + 1, items.get(i)))
                .toList();
    }
}
