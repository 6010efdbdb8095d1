package uk.candour.contract;

/** Every topic, by the name it has on the broker. */
public enum Topic {
    INTAKE_COMMANDS("foi.intake.commands"),
    INTAKE_EVENTS("foi.intake.events"),
    ASSESSMENT_COMMANDS("foi.assessment.commands"),
    ASSESSMENT_EVENTS("foi.assessment.events"),
    APPROVAL_COMMANDS("foi.approval.commands"),
    APPROVAL_EVENTS("foi.approval.events"),
    NOTIFICATION_COMMANDS("foi.notification.commands"),
    NOTIFICATION_EVENTS("foi.notification.events"),
    PROCESS_EVENTS("foi.process.events"),
    APPLICANT_CONTACTS("foi.applicant.contacts");

    private final String wireName;

    Topic(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
