package uk.candour.contract;

/**
 * Minutes of one person's work on the four activities that the cost limit counts, and no other:
 * redaction and deciding on exemptions do not count (SI 2004/3244 reg 4(3)).
 */
public record Minutes(int determine, int locate, int retrieve, int extract) {

    public static final Minutes NONE = new Minutes(0, 0, 0, 0);

    public int total() {
        return determine + locate + retrieve + extract;
    }

    public Minutes plus(Minutes other) {
        return new Minutes(
                determine + other.determine,
                locate + other.locate,
                retrieve + other.retrieve,
                extract + other.extract);
    }
}
