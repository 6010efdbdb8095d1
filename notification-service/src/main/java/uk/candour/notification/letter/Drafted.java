package uk.candour.notification.letter;

import java.util.List;

/** What became of drafting a letter. */
sealed interface Drafted {

    record Ready(ResponseLetter letter) implements Drafted {}

    /** The records do not make a lawful letter. */
    record Blocked(List<Lacking> problems) implements Drafted {}
}
