package uk.candour.local.settings;

/** Every port the embedded default listens on, with the environment variable that moves it. */
public enum Listener {
    GATEWAY("CANDOUR_PORT", 8080),
    INTAKE("CANDOUR_INTAKE_PORT", 8101),
    ASSESSMENT("CANDOUR_ASSESSMENT_PORT", 8102),
    APPROVAL("CANDOUR_APPROVAL_PORT", 8103),
    NOTIFICATION("CANDOUR_NOTIFICATION_PORT", 8104),
    PROCESS("CANDOUR_PROCESS_PORT", 8105),
    POSTGRES("CANDOUR_POSTGRES_PORT", 15432),
    KAFKA("CANDOUR_KAFKA_PORT", 19092),
    KAFKA_CONTROLLER("CANDOUR_KAFKA_CONTROLLER_PORT", 19093),
    SMTP("CANDOUR_SMTP_PORT", 3025),
    IMAP("CANDOUR_IMAP_PORT", 3143);

    private final String variable;
    private final int usualPort;

    Listener(String variable, int usualPort) {
        this.variable = variable;
        this.usualPort = usualPort;
    }

    public String variable() {
        return variable;
    }

    int usualPort() {
        return usualPort;
    }
}
