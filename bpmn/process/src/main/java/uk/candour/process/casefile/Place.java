package uk.candour.process.casefile;

import uk.candour.contract.Question;

/** What one balance is about: an item, and whether it is to be disclosed or even confirmed. */
public record Place(int item, Question question) {

    /** Reads what {@link #code()} wrote. */
    public static Place of(String code) {
        int dash = code.indexOf('-');
        return new Place(
                Integer.parseInt(code.substring(0, dash)),
                Question.valueOf(code.substring(dash + 1)));
    }

    /** As a loop variable of the engine: {@code 2-DISCLOSE}. */
    public String code() {
        return item + "-" + question;
    }
}
