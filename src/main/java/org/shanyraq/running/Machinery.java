package org.shanyraq.running;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import org.shanyraq.calendar.CentreClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the engine itself is, for those who draw its diagrams and keep its server. */
@Component
public class Machinery {

    private final JdbcClient database;
    private final ModelWords words;
    private final CentreClock clock;

    Machinery(JdbcClient database, ModelWords words, CentreClock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** The diagrams that came into force last. */
    public List<Version> lastVersions(int most) {
        return database.sql("""
                        select definition.key_, definition.name_, definition.version_, deployment.deploy_time_,
                               (select count(*) from public.act_ru_execution running
                                 where running.proc_def_id_ = definition.id_ and running.parent_id_ is null) as running
                          from public.act_re_procdef definition
                          join public.act_re_deployment deployment on deployment.id_ = definition.deployment_id_
                         order by deployment.deploy_time_ desc, definition.key_ limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new Version(
                        words.ofProcess(row.getString("key_"), row.getString("name_")),
                        row.getInt("version_"),
                        at(row.getTimestamp("deploy_time_")),
                        row.getLong("running")))
                .list();
    }

    /** Jobs that have failed so often that nobody tries them any more. */
    public long failedJobs() {
        return database.sql("select count(*) from public.act_ru_job where retries_ = 0")
                .query(Long.class)
                .single();
    }

    private OffsetDateTime at(Timestamp time) {
        return time.toInstant().atZone(clock.getZone()).toOffsetDateTime();
    }

    /**
     * @param name the title of the process, in the reader's language
     * @param running how many instances of this version run now
     */
    public record Version(String name, int version, OffsetDateTime since, long running) {}
}
