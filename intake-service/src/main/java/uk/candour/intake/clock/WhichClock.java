package uk.candour.intake.clock;

/** What can be worked out from a date; each has day 0 and a limit of its own. */
public enum WhichClock {
    /** From the receipt of the request. */
    REQUEST("When a request must be answered", "The answer is due by"),
    /** From the receipt of the applicant's request for it. */
    REVIEW("When a review must be answered", "The outcome of the review is due by"),
    /** The same where the review is exceptionally complex. */
    REVIEW_EXTENDED(
            "When an exceptionally complex review must be answered",
            "The outcome of the review is due by"),
    /** From the reply to the request. */
    REVIEW_REQUEST("Until when a review can be asked for", "A review can be asked for until"),
    /** From the notice of the fee. */
    FEE("Until when a fee can be paid", "The fee can be paid until"),
    /** Around the receipt of one request. */
    AGGREGATION(
            "Which requests can be added up for the cost limit",
            "Requests can be added up if they were received by");

    private final String title;
    private final String result;

    WhichClock(String title, String result) {
        this.title = title;
        this.result = result;
    }

    public String title() {
        return title;
    }

    /** What stands before the date that is found. */
    public String result() {
        return result;
    }
}
