package uk.candour.acceptance;

import static org.junit.jupiter.api.parallel.ResourceAccessMode.READ;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests against the running system, several at once: each looks only at cases of its own, and waits
 * most of the time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@ExtendWith(RunningCandour.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningCandour.RESOURCE, mode = READ)
public @interface TogetherOnCandour {}
