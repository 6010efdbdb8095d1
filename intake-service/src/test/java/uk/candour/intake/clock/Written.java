package uk.candour.intake.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clock events as the examples write them: {@code fee-notice@2023-09-11 fee-paid@2023-09-25}. */
final class Written {

    private Written() {}

    static List<ClockEvent> events(LocalDate received, @Nullable String written) {
        var events = new ArrayList<ClockEvent>();
        events.add(new ClockEvent.Received(received));
        if (written != null) {
            for (var word : written.split(" ", -1)) {
                events.add(EventNotation.read(word).orElseThrow());
            }
        }
        return events;
    }
}
