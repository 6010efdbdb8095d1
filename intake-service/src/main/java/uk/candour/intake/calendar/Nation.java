package uk.candour.intake.calendar;

/** The parts of the United Kingdom that have bank holidays of their own. */
public enum Nation {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String title;

    Nation(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
