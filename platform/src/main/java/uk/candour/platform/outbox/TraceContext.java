package uk.candour.platform.outbox;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The W3C {@code traceparent} of what is going on, so that one request stays one trace across the
 * outbox.
 */
@Component
class TraceContext {

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    TraceContext(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        this.tracer = tracer.getIfAvailable();
        this.propagator = propagator.getIfAvailable();
    }

    @Nullable String current() {
        if (tracer == null || propagator == null || tracer.currentSpan() == null) {
            return null;
        }
        AtomicReference<@Nullable String> parent = new AtomicReference<>();
        propagator.inject(
                tracer.currentSpan().context(),
                parent,
                (carrier, name, value) -> {
                    if ("traceparent".equals(name) && carrier != null) {
                        carrier.set(value);
                    }
                });
        return parent.get();
    }
}
