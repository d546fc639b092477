package org.shanyraq.trail;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What was written a moment ago, so that a page that asks every few seconds does not flood the trail. In memory and bounded. */
class LastMinute {

    static final int MOST_KEPT = 20_000;

    private final Map<Same, Long> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Same, Long> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private final long within;
    private final LongSupplier nanoseconds;

    LastMinute(Duration within, LongSupplier nanoseconds) {
        this.within = within.toNanos();
        this.nanoseconds = nanoseconds;
    }

    synchronized boolean has(Same same) {
        Long written = kept.get(same);
        return written != null && nanoseconds.getAsLong() - written < within;
    }

    /** Once it is in the database, not before. */
    synchronized void keep(Same same) {
        kept.remove(same);
        kept.put(same, nanoseconds.getAsLong());
    }

    /** The same person, at the same case and the same thing, with the same outcome, in the same session. */
    record Same(Trace trace, @Nullable String session) {}
}
