package uk.candour.local.jar;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Settings;

/**
 * One of the services that make up Candour.
 *
 * @param name its role, its database and its client at the sign-in
 * @param module the folder it is built in, which is also its name for people
 * @param contextPath where its addresses begin; empty for the one that has the public pages
 */
public record Service(
        String name, String module, String contextPath, Listener listener, int heapMegabytes) {

    public static final List<Service> ALL =
            List.of(
                    new Service("process", "bpmn/process", "/process", Listener.PROCESS, 256),
                    new Service("intake", "intake-service", "", Listener.INTAKE, 192),
                    new Service(
                            "assessment",
                            "assessment-service",
                            "/assessment",
                            Listener.ASSESSMENT,
                            192),
                    new Service(
                            "approval", "approval-service", "/approval", Listener.APPROVAL, 192),
                    new Service(
                            "notification",
                            "notification-service",
                            "/notification",
                            Listener.NOTIFICATION,
                            256));

    /** All, or those that CANDOUR_SERVICES names: whoever works on one may run it elsewhere. */
    public static List<Service> chosen(Settings settings) {
        String names = settings.passedOn().get("CANDOUR_SERVICES");
        if (names == null) {
            return ALL;
        }
        Set<String> chosen = Set.of(names.strip().split("[, ]+", -1));
        return ALL.stream().filter(service -> chosen.contains(service.name())).toList();
    }

    /** What its lines and its log are called: the last part of the module. */
    public String label() {
        return Path.of(module).getFileName().toString();
    }

    public Path jar(Path tree) {
        return tree.resolve(module).resolve("target").resolve(label() + "-0.1.0-SNAPSHOT.jar");
    }

    public String readiness() {
        return contextPath + "/actuator/health/readiness";
    }
}
