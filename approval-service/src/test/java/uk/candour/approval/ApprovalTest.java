package uk.candour.approval;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import uk.candour.platform.servers.RealServers;

/**
 * The whole service on a real PostgreSQL and a real broker. One context serves all such tests, so
 * each uses cases of its own; the poller sleeps, because tests tell what is due themselves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@SpringBootTest(
        classes = ApprovalApplication.class,
        properties = {"candour.deadlines.poll=1h", "candour.deadlines.count=1h"})
@AutoConfigureMockMvc
@Import(OtherServices.class)
public @interface ApprovalTest {}
