package uk.candour.intake.fee;

/** An amount of money as people read it. */
public final class Pounds {

    private Pounds() {}

    /** 1620 pence are {@code £16.20}. */
    public static String of(int pence) {
        return "£%,d.%02d".formatted(pence / 100, pence % 100);
    }
}
