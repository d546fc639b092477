package org.shanyraq.talk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shanyraq.access.Role;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.staff.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much the work strains a worker, in their own answers. They are for the worker and the coordinator whom the worker
 * chose: every way to them asks who reads, also those of other coordinators and the director.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class StrainChecks {

    private final JdbcClient database;
    private final Workers workers;
    private final CentreClock clock;
    private final ObjectMapper json;

    StrainChecks(JdbcClient database, Workers workers, CentreClock clock, ObjectMapper json) {
        this.database = database;
        this.workers = workers;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param worker whose talk it is
     * @throws Refusal if somebody else answers for them, or who is to read it is no coordinator now
     */
    void keep(SupervisionTalk talk, String worker, AnswerStrainCheckAnswers given, Submission submission) {
        given.ensureComplete();
        if (!worker.equals(submission.person())) {
            throw Refusal.because("talk.strainIsTheirs");
        }
        if (given.answers() && !Role.coordinator.is(workers.role(given.reader()))) {
            throw Refusal.because("talk.strainForCoordinator").at("reader");
        }
        int kept = database.sql("""
                        insert into casefile.strain_check (talk_id, worker, coordinator, answers, given_at)
                        values (:talk, :worker, :coordinator, cast(:answers as jsonb), :at) on conflict do nothing
                        """)
                .param("talk", talk.id())
                .param("worker", worker)
                .param("coordinator", given.answers() ? given.reader() : null)
                .param("answers", given.answers() ? written(given) : null)
                .param("at", submission.at())
                .update();
        if (kept == 0) {
            throw Refusal.because("talk.strainGivenAlready");
        }
    }

    /** What was answered before this talk; nothing for anybody but the two. */
    Optional<StrainAnswered> of(UUID talk, String reader) {
        return database.sql("""
                        select answers, given_at from casefile.strain_check
                         where talk_id = :talk and answers is not null and :reader in (worker, coordinator)
                        """)
                .param("talk", talk)
                .param("reader", reader)
                .query((row, number) -> read(row.getString("answers"), row.getObject("given_at", OffsetDateTime.class)))
                .optional();
    }

    /** The latest answers of a worker, the very latest first; of them those that this reader may read. */
    List<StrainAnswered> latest(String worker, String reader, int most) {
        return database.sql("""
                        select answers, given_at from casefile.strain_check
                         where worker = :worker and answers is not null and :reader in (worker, coordinator)
                         order by given_at desc limit :most
                        """)
                .param("worker", worker)
                .param("reader", reader)
                .param("most", most)
                .query((row, number) -> read(row.getString("answers"), row.getObject("given_at", OffsetDateTime.class)))
                .list();
    }

    private String written(AnswerStrainCheckAnswers given) {
        try {
            return json.writeValueAsString(new StrainAnswered(
                    null, given.tired(), given.carried(), given.rushed(), given.alone(), given.worth(), given.word()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answers about strain cannot be written", e);
        }
    }

    private StrainAnswered read(String answers, OffsetDateTime givenAt) {
        try {
            return json.readValue(answers, StrainAnswered.class).givenAt(clock.at(givenAt));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answers about strain cannot be read", e);
        }
    }
}
