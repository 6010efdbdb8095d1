package uk.candour.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import uk.candour.platform.servers.SharedServers;

/** Runs cases through the models: the whole application, spoken to through its front door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PathsTaken.Noted.class)
@SharedServers
@SpringBootTest
@Import({CaseFactory.class, PathsTaken.class})
@interface PathTest {}
