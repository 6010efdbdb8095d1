package uk.candour.platform.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The test's application context gets a database of its own and a broker with the topics it is
 * bound to. Run with {@code -Dcandour.servers=docker} or {@code embedded} to choose; otherwise
 * Docker is used where it is there. The context ends with its class, while the servers are still
 * there to say goodbye to.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SharedServers
@DirtiesContext
public @interface RealServers {}
