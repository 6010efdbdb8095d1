package uk.candour.intake.request;

/** What an applicant sent: who they are, where to answer, and what they want to know (FOIA s.8). */
public record Asked(String name, String email, String subject, String text) {

    /** The same, without what surrounds the words and with one kind of line break. */
    public static Asked tidied(String name, String email, String subject, String text) {
        return new Asked(
                name.strip(),
                email.strip(),
                subject.strip(),
                text.replace("\r\n", "\n").replace('\r', '\n').strip());
    }
}
