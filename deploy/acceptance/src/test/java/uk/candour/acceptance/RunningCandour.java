package uk.candour.acceptance;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the running system: one for all test classes, stopped after the last. */
public final class RunningCandour implements ParameterResolver {

    /** What tests lock that must be alone with it, or share. */
    static final String RESOURCE = "the running system";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Candour.class;
    }

    @Override
    public Candour resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningCandour.class))
                .computeIfAbsent(Start.class, it -> Start.tried(), Start.class)
                .result();
    }

    /** A start is tried once: what did not start for one test will not start for the next. */
    private record Start(@Nullable Candour candour, @Nullable RuntimeException failure)
            implements AutoCloseable {

        static Start tried() {
            try {
                return new Start(Candour.start(), null);
            } catch (RuntimeException failure) {
                return new Start(null, failure);
            }
        }

        Candour result() {
            if (candour == null) {
                throw new IllegalStateException("Candour did not start", failure);
            }
            return candour;
        }

        @Override
        public void close() {
            if (candour != null) {
                candour.close();
            }
        }
    }
}
