package uk.candour.local;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import uk.candour.local.settings.Listener;
import uk.candour.local.settings.Secrets;
import uk.candour.local.settings.Settings;

/** Sign-in, mailbox and gateway: the one part that lives in the launcher's own process. */
@SpringBootApplication(
        scanBasePackages = {
            "uk.candour.local.signin",
            "uk.candour.local.mailbox",
            "uk.candour.local.gateway"
        })
public class LocalApplication {

    /** What its line and its log are called. */
    public static final String NAME = "local";

    /** Returns once it answers; whoever starts it closes it. */
    public static ConfigurableApplicationContext start(Settings settings, Secrets secrets) {
        SpringApplication application = new SpringApplication(LocalApplication.class);
        application.setRegisterShutdownHook(false); // the launcher ends the parts in their order
        application.setDefaultProperties(
                Map.of("server.port", Integer.toString(settings.port(Listener.GATEWAY))));
        application.addInitializers((GenericApplicationContext beans) -> {
            beans.registerBean(Settings.class, () -> settings);
            beans.registerBean(Secrets.class, () -> secrets);
        });
        return application.run();
    }
}
