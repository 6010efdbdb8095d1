package uk.candour.benchmark;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import uk.candour.platform.PlatformBeansForTests;

/** The outbox alone. */
@SpringBootApplication(scanBasePackages = "uk.candour.platform.outbox")
@Import(PlatformBeansForTests.class)
class RelayApplication {}
