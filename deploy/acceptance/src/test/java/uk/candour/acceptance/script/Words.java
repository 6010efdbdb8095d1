package uk.candour.acceptance.script;

/** What the people in the scripts write; tests look for it in the letter. */
public final class Words {

    static final String COMPLAINT = "You hold more than you gave me.";
    static final String REVIEW = "I looked at the records afresh and asked who would be harmed.";
    public static final String ANSWER = "The authority uses a commercial endpoint product.";
    public static final String INTEREST = "the prevention and detection of crime";
    public static final String HARM =
            "An attacker who knows the product could choose tools that pass it unseen.";
    public static final String LINK =
            "The version in use narrows the attack to flaws that are published for it.";
    public static final String CLASS_REASON =
            "The information was prepared for the dominant purpose of obtaining legal advice.";
    public static final String OPINION =
            "Officials would be likely to write less frankly while the options are still open.";
    public static final String FOR_DISCLOSURE = "The public can see that money is well spent.";
    public static final String FOR_MAINTAINING = "Public services must stay available to all.";
    public static final String BALANCE =
            "The harm to services that many depend on outweighs what this adds to debate.";
    public static final String REFUSAL =
            "Locating the information would take 62 hours across four record systems.";
    public static final String QUESTION = "Do you mean laptops, servers, or both?";
    public static final String CLARIFICATION = "Both, as they were last year.";
    public static final String ADVICE = "Please say which records you mean, and of which year.";
    public static final String VIEWS = "Competitors would learn how the service is put together.";
    public static final String COMMENT = "Please say more clearly why this follows.";

    private Words() {}
}
