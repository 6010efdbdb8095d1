package uk.candour.platform.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/**
 * Like {@link RealServers}, for tests that leave each other alone: classes that are configured
 * alike share one application context, its database and its topics. It ends after the last test,
 * while the servers are still there to say goodbye to.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@ExtendWith(EndBeforeServers.class)
@ContextConfiguration(initializers = ServersInitializer.class)
public @interface SharedServers {}
