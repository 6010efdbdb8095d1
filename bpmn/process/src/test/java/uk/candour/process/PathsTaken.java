package uk.candour.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Every sequence flow and activity that a test of this run has taken. */
@TestComponent
class PathsTaken {

    static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();
}
