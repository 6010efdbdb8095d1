package uk.candour.notification.letter;

/** The Freedom of Information Act 2000: reasons by s.17, the balance by s.2, complaints by s.50. */
record TheAct() implements Law {

    @Override
    public String opening(String receivedOn) {
        return "Thank you for your request for information under the Freedom of Information Act"
                + " 2000 (“the Act”), which we received on "
                + receivedOn
                + ".";
    }

    @Override
    public String bar() {
        return "exemption";
    }

    @Override
    public String name() {
        return "the Act";
    }

    @Override
    public String harmTest() {
        return "This exemption applies where harm of a particular kind would, or would be likely"
                + " to, follow.";
    }

    @Override
    public String kindTest() {
        return "This exemption covers information of a certain kind.";
    }

    @Override
    public String notHeld() {
        return "We do not hold this information. The Act gives a right only to information that an"
                + " authority holds when it receives the request (section 1).";
    }

    @Override
    public String neither() {
        return "We neither confirm nor deny that we hold this information. The duty to say whether"
                + " we do (section 1(1)(a) of the Act) does not apply, for the reasons below.";
    }

    @Override
    public String weighed(boolean qualified) {
        return qualified
                ? "This is a qualified exemption, so we have also weighed the public interest"
                        + " (below)."
                : "This is an absolute exemption. Where it applies, the Act does not ask us to"
                        + " weigh the public interest.";
    }

    @Override
    public Weighing disclosing() {
        return new Weighing(
                "disclosing the information",
                "maintaining the exemption",
                "We may withhold the information under a qualified exemption only if, in all the"
                        + " circumstances of the case, the public interest in maintaining the"
                        + " exemption outweighs the public interest in disclosing the information"
                        + " (section 2(2)(b) of the Act). If the two are evenly balanced, we must"
                        + " disclose.",
                "We have concluded that, in all the circumstances of the case, the public interest"
                        + " in maintaining the exemption outweighs the public interest in"
                        + " disclosing the information.");
    }

    @Override
    public Weighing confirming() {
        return new Weighing(
                "confirming or denying",
                "neither confirming nor denying",
                "Under a qualified exemption we may neither confirm nor deny only if, in all the"
                        + " circumstances of the case, the public interest in maintaining the"
                        + " exclusion of the duty to confirm or deny outweighs the public interest"
                        + " in disclosing whether we hold the information (section 2(1)(b) of the"
                        + " Act). We weighed only that, and not what any information might say.",
                "We have concluded that, in all the circumstances of the case, the public interest"
                        + " in maintaining the exclusion of the duty to confirm or deny outweighs"
                        + " the public interest in disclosing whether we hold the information.");
    }

    @Override
    public String reserved(boolean all, boolean relied) {
        if (!relied) {
            return "We have left some detail out of this letter. What we set out above are the"
                    + " reasons that we rely on.";
        }
        return all
                ? "We do not set out our reasons here. We rely on section 17(4) of the Act, under"
                        + " which we need not give a reason where giving it would itself disclose"
                        + " exempt information."
                : "We have left some of our reasons out of this letter. We rely on section 17(4)"
                        + " of the Act, under which we need not give a reason to the extent that"
                        + " giving it would itself disclose exempt information.";
    }

    /** Periods by chapter 5 of the s.45 Code of Practice. */
    @Override
    public String review(String reference) {
        return ("Please write to us within 40 working days of the date of this letter. Quote %s"
                        + " and tell us what you would like us to look at again. We aim to reply"
                        + " within 20 working days. If we exceptionally need longer, we will tell"
                        + " you, and it will be no more than 40.")
                .formatted(reference);
    }

    @Override
    public String remedy() {
        return "under section 50 of the Act";
    }

    @Override
    public String remedyInFull() {
        return "under section 50 of the Freedom of Information Act 2000";
    }

    @Override
    public String demand() {
        return "the Act requires";
    }
}
