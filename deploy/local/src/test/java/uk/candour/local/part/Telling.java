package uk.candour.local.part;

import java.time.Duration;
import java.util.List;

/** Remembers what was told. */
record Telling(List<String> told) implements Progress {

    @Override
    public void ready(String part, Duration took) {
        told.add(part + " ready");
    }

    @Override
    public void died(String part, Duration restartIn) {
        told.add(part + " died");
    }

    @Override
    public void back(String part, Duration took) {
        told.add(part + " back");
    }
}
