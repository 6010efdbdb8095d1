package uk.candour.process;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Puts {@link EveryPathTest} last and notes which test classes were chosen for this run, so that it
 * can tell a run of the whole module from one of a few tests.
 */
class EveryPathLast implements ClassOrderer {

    static final Set<String> CHOSEN = ConcurrentHashMap.newKeySet();

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().forEach(it -> CHOSEN.add(it.getTestClass().getName()));
        context.getClassDescriptors()
                .sort(Comparator.comparing(it -> it.getTestClass() == EveryPathTest.class));
    }
}
