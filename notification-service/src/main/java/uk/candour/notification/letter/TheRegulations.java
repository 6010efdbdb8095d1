package uk.candour.notification.letter;

/**
 * The Environmental Information Regulations 2004: reasons by reg 14, the balance and its
 * presumption by reg 12, reconsideration by reg 11, complaints by s.50 of the Act as reg 18 applies
 * it.
 */
record TheRegulations() implements Law {

    private static final String PRESUMPTION =
            " In weighing them we applied the presumption in favour of disclosure that regulation"
                    + " 12(2) demands.";

    @Override
    public String opening(String receivedOn) {
        return "Thank you for your request, which we received on "
                + receivedOn
                + ". You asked for environmental information, so we have dealt with it under the"
                + " Environmental Information Regulations 2004 (“the Regulations”).";
    }

    @Override
    public String bar() {
        return "exception";
    }

    @Override
    public String name() {
        return "the Regulations";
    }

    @Override
    public String harmTest() {
        return "This exception applies only where there would be an adverse effect of a particular"
                + " kind. It is not enough that there might be.";
    }

    @Override
    public String kindTest() {
        return "This exception does not ask whether there would be an adverse effect.";
    }

    /** Reg 12(4)(a) is an exception in form, which no balance can turn into disclosure. */
    @Override
    public String notHeld() {
        return "We do not hold this information. Under regulation 12(4)(a) we may refuse a request"
                + " to the extent that we did not hold the information when we received it. The"
                + " Regulations make this exception, too, subject to the public interest, but we"
                + " cannot disclose what we do not hold.";
    }

    @Override
    public String neither() {
        return "We neither confirm nor deny that we hold this information. The Regulations allow"
                + " that answer where confirming or denying would itself disclose what they"
                + " protect, as set out below.";
    }

    @Override
    public String weighed(boolean qualified) {
        return qualified
                ? "This exception is subject to the public interest, which we have also weighed"
                        + " (below)."
                : "Where this exception applies, the Regulations do not ask us to weigh the public"
                        + " interest.";
    }

    @Override
    public Weighing disclosing() {
        return new Weighing(
                "disclosing the information",
                "maintaining the exception",
                "We may withhold the information only if, in all the circumstances of the case, the"
                        + " public interest in maintaining the exception outweighs the public"
                        + " interest in disclosing the information (regulation 12(1)(b)). If the"
                        + " two are evenly balanced, we must disclose."
                        + PRESUMPTION,
                "We have concluded that, in all the circumstances of the case, the public interest"
                        + " in maintaining the exception outweighs the public interest in"
                        + " disclosing the information.");
    }

    @Override
    public Weighing confirming() {
        return new Weighing(
                "confirming or denying",
                "neither confirming nor denying",
                "We may neither confirm nor deny only if to say whether we hold the information"
                        + " would not be in the public interest in all the circumstances of the"
                        + " case. We weighed only that, and not what any information might say."
                        + PRESUMPTION,
                "We have concluded that, in all the circumstances of the case, it would not be in"
                        + " the public interest to say whether we hold the information.");
    }

    /** The Regulations have no counterpart of FOIA s.17(4): some reason has to be given. */
    @Override
    public String reserved(boolean all, boolean relied) {
        if (all) {
            throw new IllegalArgumentException("The letter lacks its reasons (reg 14(3))");
        }
        return "We have left some detail out of this letter, because stating it would itself"
                + " disclose what we withhold.";
    }

    @Override
    public String review(String reference) {
        return ("You do this by making representations to us under regulation 11, within 40 working"
                        + " days of the date of this letter and free of charge. Quote %s and tell us"
                        + " what you would like us to look at again. We will give you our decision as"
                        + " soon as possible, and within 40 working days.")
                .formatted(reference);
    }

    @Override
    public String remedyInFull() {
        return "under section 50 of the Freedom of Information Act 2000, as regulation 18 of the"
                + " Environmental Information Regulations 2004 applies it";
    }

    @Override
    public String remedy() {
        return "under section 50 of the Freedom of Information Act 2000, as regulation 18 applies"
                + " it,";
    }

    @Override
    public String demand() {
        return "the Regulations require";
    }
}
