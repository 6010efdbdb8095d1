package uk.candour.acceptance.client;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Everybody who can call the API of one running system. */
public final class Client {

    public static final List<String> DEPARTMENTS =
            List.of(
                    "information-security",
                    "finance",
                    "human-resources",
                    "communications",
                    "operations");

    private final Http http;
    private final Tokens tokens;
    private final Map<String, Robot> robots = new ConcurrentHashMap<>();

    public Client(URI origin) {
        this.http = new Http(origin);
        this.tokens = new Tokens(http, Clock.systemUTC());
    }

    public Http http() {
        return http;
    }

    public Applicant applicant() {
        return new Applicant(http);
    }

    public Robot robot(String id) {
        return robots.computeIfAbsent(id, it -> new Robot(http, tokens, it));
    }

    public Robot officer() {
        return robot("robot-officer");
    }

    public Robot adviser() {
        return robot("robot-adviser");
    }

    public Robot assessor(String department) {
        return robot("robot-assessor-" + department);
    }

    public Robot approver() {
        return robot("robot-approver");
    }

    public Robot qualifiedPerson() {
        return robot("robot-qualified-person");
    }

    public Robot reviewer() {
        return robot("robot-reviewer");
    }

    public Robot manager() {
        return robot("robot-manager");
    }

    /** Everybody who is needed to bring cases to their end. */
    public List<Robot> cast() {
        return Stream.concat(
                        Stream.of(officer(), adviser(), approver(), qualifiedPerson(), reviewer()),
                        DEPARTMENTS.stream().map(this::assessor))
                .toList();
    }
}
