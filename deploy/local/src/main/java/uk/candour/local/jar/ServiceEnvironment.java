package uk.candour.local.jar;

import java.util.Map;
import java.util.TreeMap;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/** What a service is told about its surroundings, as environment variables. */
final class ServiceEnvironment {

    private ServiceEnvironment() {}

    static Map<String, String> of(Service service, Settings settings, Secrets secrets) {
        Map<String, String> all = new TreeMap<>(settings.passedOn());
        all.put("SERVER_ADDRESS", "127.0.0.1");
        all.put("SERVER_PORT", Integer.toString(settings.port(service.listener())));
        if (!service.contextPath().isEmpty()) {
            all.put("SERVER_SERVLET_CONTEXT_PATH", service.contextPath());
        }
        all.put(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://127.0.0.1:%d/%s"
                        .formatted(settings.port(Listener.POSTGRES), service.name()));
        all.put("SPRING_DATASOURCE_USERNAME", service.name());
        all.put("SPRING_DATASOURCE_PASSWORD", secrets.of(service.name()));
        all.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.port(Listener.KAFKA));
        all.put("CANDOUR_INSTANCE", service.name());
        all.put("SPRING_MAIL_HOST", "127.0.0.1");
        all.put("SPRING_MAIL_PORT", Integer.toString(settings.port(Listener.SMTP)));
        all.put("CANDOUR_PUBLIC_URL", settings.publicUrl());
        all.put("CANDOUR_DOCUMENTS_DIRECTORY", settings.data().resolve("documents").toString());
        all.putIfAbsent("CANDOUR_PUBLIC_LIMIT_EXEMPT_LOOPBACK", "true");
        login(service, settings, secrets, all);
        return all;
    }

    /** Browsers go to the public address; the services ask behind the gateway. */
    private static void login(
            Service service, Settings settings, Secrets secrets, Map<String, String> all) {
        String inside = "http://127.0.0.1:" + settings.port(Listener.GATEWAY) + "/auth";
        String issuer = settings.publicUrl() + "/auth";
        all.put("CANDOUR_LOGIN_ISSUER", issuer);
        all.put("CANDOUR_LOGIN_AUTHORIZATION_URI", issuer + "/oauth2/authorize");
        all.put("CANDOUR_LOGIN_END_SESSION_URI", issuer + "/connect/logout");
        all.put("CANDOUR_LOGIN_TOKEN_URI", inside + "/oauth2/token");
        all.put("CANDOUR_LOGIN_JWK_SET_URI", inside + "/oauth2/jwks");
        all.put("CANDOUR_LOGIN_CLIENT_ID", service.name());
        all.put("CANDOUR_LOGIN_CLIENT_SECRET", secrets.of("login." + service.name()));
    }
}
