package org.shanyraq.trail;

import java.util.Optional;
import org.shanyraq.calendar.CentreClock;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The trail that looking leaves. What is done is written in the transaction that does it, so that neither is there
 * without the other; what is shown, in a statement of its own before the answer leaves.
 */
@Service
public class Trail {

    // The number of a task's case is looked up in the same statement, so that a look costs one.
    private static final String WRITE = """
            insert into casefile.trail
                   (at, kind, person, case_number, what, whom, why, found, address, session, outcome)
            values (:at, :kind, :person,
                    coalesce(:number,
                             (select process.business_key_ from public.act_hi_taskinst task
                                join public.act_hi_procinst process on process.id_ = task.proc_inst_id_
                               where task.id_ = :running),
                             (select business_key_ from public.act_hi_procinst where id_ = :running)),
                    :what, :whom, :why, :found, :address, :session, :outcome)
            """;

    private static final String WRITE_OF_KNOWN = WRITE.replaceAll("(?s)coalesce\\(.*:running\\)\\)", ":number");

    private final JdbcClient database;
    private final CentreClock clock;
    private final LastMinute lastMinute;

    Trail(JdbcClient database, CentreClock clock, TrailProperties settings) {
        this.database = database;
        this.clock = clock;
        this.lastMinute = new LastMinute(settings.onceWithin(), System::nanoTime);
    }

    /**
     * Writes a line, in the transaction that runs if there is one.
     *
     * @throws DataAccessException if it cannot be written: then what it tells of must not be done or shown
     */
    public void write(Trace trace) {
        Optional<Looking> looking = Looking.here();
        database.sql(trace.running() == null ? WRITE_OF_KNOWN : WRITE)
                .param("at", clock.now())
                .param("kind", trace.kind().name())
                .param("person", trace.person())
                .param("number", trace.caseNumber())
                .param("running", trace.running())
                .param("what", trace.what())
                .param("whom", trace.whom())
                .param("why", trace.why())
                .param("found", trace.found())
                .param("address", looking.map(Looking::address).orElse(null))
                .param("session", looking.map(Looking::session).orElse(null))
                .param("outcome", trace.outcome())
                .update();
        looking.ifPresent(Trail::wasWritten);
    }

    /** As {@link #write}, unless the same was written of the same session less than a minute ago: pages ask again and again. */
    public void writeOnce(Trace trace) {
        LastMinute.Same same =
                new LastMinute.Same(trace, Looking.here().map(Looking::whence).orElse(null));
        if (!lastMinute.has(same)) {
            write(trace);
            lastMinute.keep(same);
        }
    }

    /** A transaction that fails takes its line with it; then whoever lets the answer out writes that. */
    private static void wasWritten(Looking looking) {
        looking.wasWritten();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        looking.wasTakenBack();
                    }
                }
            });
        }
    }
}
