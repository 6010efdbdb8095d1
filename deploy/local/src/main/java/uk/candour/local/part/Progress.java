package uk.candour.local.part;

import java.time.Duration;

/** What the supervisor has to tell. */
public interface Progress {

    void ready(String part, Duration took);

    void died(String part, Duration restartIn);

    void back(String part, Duration took);
}
