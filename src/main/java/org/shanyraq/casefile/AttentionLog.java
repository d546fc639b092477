package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which deadlines came near or passed, and who was told. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AttentionLog {

    private final AttentionRepository attention;
    private final CentreClock clock;

    AttentionLog(AttentionRepository attention, CentreClock clock) {
        this.attention = attention;
        this.clock = clock;
    }

    /**
     * Said again, for the same deadline counted from the same moment, it changes nothing.
     *
     * @param deadline a key of the table of deadlines
     */
    public void raise(String caseNumber, String deadline, OffsetDateTime countedFrom, AttentionStep step) {
        attention.raise(UUID.randomUUID(), caseNumber, deadline, countedFrom, step.name(), clock.now());
    }

    /** The latest hands that were raised in the case, the very latest first. */
    @Transactional(readOnly = true)
    public List<CaseOverview.Raised> latest(String caseNumber, int most) {
        return attention.findLatest(caseNumber, Limit.of(most));
    }
}
