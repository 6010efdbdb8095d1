package uk.candour.notification.letter;

import static uk.candour.notification.letter.ResponseLetter.require;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.Document;
import uk.candour.contract.Item;
import uk.candour.contract.Question;

/**
 * The answer to one item. Each kind carries what a notice of that kind must say (FOIA s.1(1),
 * s.17); a kind that carries it as a type needs no check.
 */
sealed interface Answer {

    Item item();

    default List<Enclosure> enclosures() {
        return List.of();
    }

    /** Held, and given in full. */
    record Released(Item item, @Nullable String text, List<Enclosure> enclosures)
            implements Answer {
        public Released {
            require(text != null || !enclosures.isEmpty(), "anything to give for an item released");
        }
    }

    /**
     * Held, given in part; the rest withheld.
     *
     * @param schedule what became of each document, by the exemption that covers it
     */
    record ReleasedInPart(
            Item item,
            @Nullable String text,
            List<Enclosure> enclosures,
            Refusal refusal,
            List<Listed> schedule)
            implements Answer {
        public ReleasedInPart {
            require(text != null || !enclosures.isEmpty(), "anything to give for an item released");
        }
    }

    /** Held and withheld. */
    record Withheld(Item item, @Nullable String text, Refusal refusal) implements Answer {}

    /**
     * Not held.
     *
     * @param searched where it was looked for; empty where to say so would reveal what another item
     *     neither confirms nor denies
     */
    record NotHeld(Item item, @Nullable String text, List<String> searched) implements Answer {}

    /**
     * No word on whether it is held (the duty of FOIA s.1(1)(a) is excluded). It has room for
     * nothing that a search found or an officer wrote about the content.
     */
    record NeitherConfirmedNorDenied(Item item, Refusal refusal) implements Answer {}

    /**
     * The public interest in it is still being weighed: the notice of FOIA s.17(2), which says
     * which exemption is believed to apply and why, that no decision is reached, and when it is
     * expected.
     *
     * @param question whether it is about disclosing or even about confirming that it is held
     * @param why why more time is needed; null where that is closed
     * @param unstated whether reliance on FOIA s.17(4) is recorded: reasons may be left out
     */
    record Undecided(
            Item item,
            Question question,
            List<Refusal.Exemption> exemptions,
            @Nullable String why,
            LocalDate estimateOn,
            boolean unstated)
            implements Answer {
        public Undecided {
            require(!exemptions.isEmpty(), "the exemption believed to apply (s.17(1)(b))");
            require(
                    exemptions.stream().allMatch(Refusal.Exemption::qualified),
                    "a public interest to weigh: only a qualified exemption has one (s.10(3))");
        }
    }

    /**
     * One line of the schedule.
     *
     * @param what the document, by a name that gives nothing away where it is withheld
     * @param exemptions citations; empty where it is released
     */
    record Listed(String what, String fate, List<String> exemptions) {}

    /** A file that goes with the letter, by the number that the letter gives it. */
    record Enclosure(int number, Document document) {}
}
