package org.shanyraq.running;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done, and whether its case is still moving on by itself. */
@Component
public class DoneWork {

    private final JdbcClient database;
    private final ModelWords words;

    DoneWork(JdbcClient database, ModelWords words) {
        this.database = database;
        this.words = words;
    }

    /** A task, open or done; none where there never was one of this id. */
    public Optional<Done> of(String task) {
        return database.sql("""
                        select process.business_key_, task.proc_def_key_, task.task_def_key_, task.name_
                          from public.act_hi_taskinst task
                          join public.act_hi_procinst process on process.proc_inst_id_ = task.proc_inst_id_
                         where task.id_ = :task
                        """)
                .param("task", task)
                .query((row, number) -> new Done(
                        row.getString("business_key_"),
                        words.ofElement(
                                row.getString("proc_def_key_"),
                                row.getString("task_def_key_"),
                                row.getString("name_"))))
                .optional();
    }

    /** Whether the engine has steps to do there that wait for nobody: what comes next is not to be seen yet. */
    public boolean isGoingOn(String number) {
        return database.sql("""
                        select exists (
                          select 1 from public.act_ru_execution process
                            join public.act_ru_job job on job.process_instance_id_ = process.id_
                           where process.business_key_ = :number and job.type_ = 'message' and job.retries_ > 0)
                        """).param("number", number).query(Boolean.class).single();
    }

    /**
     * @param number of the case, or of what runs without one
     * @param name what it is called, in the reader's language
     */
    public record Done(String number, String name) {}
}
