package uk.candour.platform.inbox;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import uk.candour.platform.PlatformBeansForTests;

/** A service that receives nothing by itself. */
@TestComponent // no part of a service whose tests scan the platform
@SpringBootApplication(
        scanBasePackages = {"uk.candour.platform.inbox", "uk.candour.platform.outbox"})
@Import(PlatformBeansForTests.class)
class InboxApplication {}
