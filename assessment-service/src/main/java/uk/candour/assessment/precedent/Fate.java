package uk.candour.assessment.precedent;

/** What became of a claim, or of an item on which none was made. */
public enum Fate {
    STOOD("Withheld: the exemption stood"),
    NOT_MADE_OUT("The exemption was not made out"),
    /** The public interest in maintaining it did not outweigh (FOIA s.2(2)(b)). */
    OUTWEIGHED("Disclosed: the public interest in maintaining the exemption did not outweigh"),
    RELEASED("Released: no exemption was claimed");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** As people read it. */
    String inWords() {
        return words;
    }
}
