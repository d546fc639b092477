package org.shanyraq.talk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The talks of one worker with the coordinator, as long as the worker is here. */
@Entity
class TalkSeries {

    /** {@code W-YYYY-NNNN}. */
    @Id
    private String number;

    @Version
    private Integer version;

    private String worker;
    private OffsetDateTime begunAt;
    private @Nullable OffsetDateTime endedAt;

    protected TalkSeries() {}

    /** The worker has left, or does other work. */
    void end(OffsetDateTime at) {
        endedAt = at;
    }

    String number() {
        return number;
    }

    /** The user id. */
    String worker() {
        return worker;
    }

    OffsetDateTime begunAt() {
        return begunAt;
    }
}
