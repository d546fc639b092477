package org.shanyraq.qualification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.CentreProperties;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.qualification.LackingQualifications.Lacking;
import org.shanyraq.qualification.QualificationKinds.Kind;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.RunningCase;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The qualifications and courses of the centre's workers (T1037). What is written down stays; a correction takes its place. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Qualifications {

    private static final String SETTLED = "qualification.settled";

    private final JdbcClient database;
    private final QualificationKinds kinds;
    private final LackingQualifications lacking;
    private final Workers workers;
    private final Sights sights;
    private final RunningCase running;
    private final CentreProperties centre;
    private final CentreClock clock;

    Qualifications(
            JdbcClient database,
            QualificationKinds kinds,
            LackingQualifications lacking,
            Workers workers,
            Sights sights,
            RunningCase running,
            CentreProperties centre,
            CentreClock clock) {
        this.database = database;
        this.kinds = kinds;
        this.lacking = lacking;
        this.workers = workers;
        this.sights = sights;
        this.running = running;
        this.centre = centre;
        this.clock = clock;
    }

    /**
     * What somebody has learned, or what takes the place of an earlier entry.
     *
     * @return the number of the worker's qualifications, {@code Q-YYYY-NNNN}
     * @throws Refusal if it is another worker's and the person does not watch over the centre's work, or there is no such
     *     kind or entry
     */
    public String record(RecordQualificationAnswers given, Submission submission) {
        given.ensureComplete();
        String worker = given.worker();
        ensureTheirs(worker, submission.person());
        if (!workers.works(worker)) {
            throw Refusal.because("qualification.notYours").at("worker");
        }
        if (given.corrects() != null) {
            ensureStands(given.corrects(), worker);
        }
        String number = numberOf(worker);
        if (given.isTakenBack()) {
            takeBack(given, submission);
        } else {
            write(worker, written(given), submission);
        }
        return number;
    }

    /** A worker's own, or one of the centre's for who watches over its work. */
    void ensureTheirs(String worker, String person) {
        if (!worker.equals(person) && !sights.reach().everyCase()) {
            throw Refusal.because("qualification.notYours");
        }
    }

    /**
     * What a worker was to see to is there.
     *
     * @throws Refusal as {@link #record}, whoever the task is set to
     */
    public void renew(UUID due, RenewQualificationAnswers given, Submission submission) {
        Due open = of(due);
        ensureTheirs(open.worker(), submission.person());
        Kind kind = Objects.requireNonNull(kinds.all().get(open.kind()));
        write(
                open.worker(),
                new Written(
                        kind.code(),
                        null,
                        null,
                        given.gainedOn(),
                        given.givenBy(),
                        lastDay(kind, given.gainedOn(), given.validUntil()),
                        given.paperNumber(),
                        null,
                        null),
                submission);
        close(due);
        lookAt(Objects.requireNonNull(workers.everybody().get(open.worker())));
    }

    private Written written(RecordQualificationAnswers given) {
        UUID corrects = given.corrects();
        String because = corrects == null ? null : given.because();
        if (given.about() == Learned.course) {
            return new Written(
                    null,
                    given.what(),
                    given.hours(),
                    given.gainedOn(),
                    given.givenBy(),
                    null,
                    given.paperNumber(),
                    corrects,
                    because);
        }
        Kind kind = kinds.all().get(given.kind());
        if (kind == null) {
            throw Refusal.because("qualification.noSuchKind").at("kind");
        }
        return new Written(
                kind.code(),
                null,
                null,
                given.gainedOn(),
                given.givenBy(),
                lastDay(kind, given.gainedOn(), given.validUntil()),
                given.paperNumber(),
                corrects,
                because);
    }

    private static @Nullable LocalDate lastDay(Kind kind, LocalDate gainedOn, @Nullable LocalDate written) {
        if (written != null && written.isBefore(gainedOn)) {
            throw Refusal.because("qualification.endsBeforeItBegins").at("validUntil");
        }
        return written != null || kind.months() == null ? written : gainedOn.plusMonths(kind.months());
    }

    private void ensureStands(UUID entry, String worker) {
        boolean stands =
                database.sql("select count(*) from casefile.standing_qualification where id = :id and worker = :worker")
                                .param("id", entry)
                                .param("worker", worker)
                                .query(Integer.class)
                                .single()
                        > 0;
        if (!stands) {
            throw Refusal.because("qualification.stands").at("corrects");
        }
    }

    private void write(String worker, Written written, Submission submission) {
        database.sql("""
                        insert into casefile.qualification (id, worker, kind, what, hours, gained_on, given_by, valid_until,
                               paper_number, recorded_by, recorded_at, filing_id, corrects, because)
                        values (:id, :worker, :kind, :what, :hours, :on, :by, :until, :paper, :person, :at, :filing, :corrects, :because)
                        """)
                .param("id", UUID.randomUUID())
                .param("worker", worker)
                .param("kind", written.kind())
                .param("what", written.what())
                .param("hours", written.hours())
                .param("on", written.gainedOn())
                .param("by", written.givenBy())
                .param("until", written.validUntil())
                .param("paper", written.paperNumber())
                .param("person", submission.person())
                .param("at", submission.at())
                .param("filing", submission.filing())
                .param("corrects", written.corrects())
                .param("because", written.because())
                .update();
    }

    private void takeBack(RecordQualificationAnswers given, Submission submission) {
        database.sql("""
                        insert into casefile.qualification (id, worker, kind, what, hours, gained_on, given_by, valid_until,
                               paper_number, recorded_by, recorded_at, filing_id, corrects, because, taken_back)
                        select :id, worker, kind, what, hours, gained_on, given_by, valid_until,
                               paper_number, :person, :at, :filing, id, :because, true
                          from casefile.qualification where id = :corrects
                        """)
                .param("id", UUID.randomUUID())
                .param("person", submission.person())
                .param("at", submission.at())
                .param("filing", submission.filing())
                .param("because", given.because())
                .param("corrects", given.corrects())
                .update();
    }

    /** Said again, and by two at once, it is the same number. */
    private String numberOf(String worker) {
        return known(worker).stream().findFirst().orElseGet(() -> {
            int year = clock.today().getYear();
            int next = database.sql("insert into casefile.qualification_counter (year, last_number) values (:year, 1)"
                            + " on conflict (year) do update set last_number = qualification_counter.last_number + 1"
                            + " returning last_number")
                    .param("year", year)
                    .query(Integer.class)
                    .single();
            database.sql("insert into casefile.qualified_worker (number, worker) values (:number, :worker)"
                            + " on conflict (worker) do nothing")
                    .param("number", "Q-%d-%04d".formatted(year, next))
                    .param("worker", worker)
                    .update();
            return known(worker).get(0);
        });
    }

    private List<String> known(String worker) {
        return database.sql("select number from casefile.qualified_worker where worker = :worker")
                .param("worker", worker)
                .query(String.class)
                .list();
    }

    /** What everybody is to see to becomes work of theirs, and what is settled is none any more. */
    @Transactional
    public void keepInStep() {
        keepInStep(workers.everybody().values());
    }

    /** The same, of the worker whose qualifications have this number. */
    public void keepInStep(String number) {
        database.sql("select worker from casefile.qualified_worker where number = :number")
                .param("number", number)
                .query(String.class)
                .optional()
                .map(workers.everybody()::get)
                .ifPresent(this::lookAt);
    }

    private void lookAt(Worker worker) {
        keepInStep(List.of(worker));
    }

    private void keepInStep(Collection<Worker> whose) {
        Map<String, Lacking> now = lacking.of(whose).stream()
                .collect(Collectors.toMap(
                        each -> key(each.worker().userId(), each.kind().code()), each -> each));
        for (Due due : open(whose)) {
            Lacking still = now.remove(key(due.worker(), due.kind()));
            if (still == null || !Objects.equals(still.runsOutOn(), due.runsOutOn())) {
                if (close(due.id())) {
                    running.tell(
                            numberOf(due.worker()),
                            SETTLED,
                            CaseVariables.QUALIFICATION.name(),
                            due.id().toString());
                }
                if (still != null) {
                    open(still);
                }
            }
        }
        now.values().forEach(this::open);
    }

    private static String key(String worker, String kind) {
        return worker + " " + kind;
    }

    /** Two servers that look at once open one piece of work. */
    private void open(Lacking lack) {
        String worker = lack.worker().userId();
        String number = numberOf(worker);
        UUID id = UUID.randomUUID();
        LocalDate today = clock.today();
        LocalDate until = lack.runsOutOn() == null || lack.runsOutOn().isBefore(today)
                ? today.plusDays(lacking.daysAhead())
                : lack.runsOutOn();
        int opened = database.sql("""
                        insert into casefile.qualification_due (id, worker, kind, runs_out_on, due_on, opened_at)
                        values (:id, :worker, :kind, :runsOut, :until, :now)
                        on conflict (worker, kind) where settled_at is null do nothing
                        """)
                .param("id", id)
                .param("worker", worker)
                .param("kind", lack.kind().code())
                .param("runsOut", lack.runsOutOn())
                .param("until", until)
                .param("now", clock.now())
                .update();
        if (opened > 0) {
            running.beginWithoutCase(
                    "qualificationRenewal",
                    number,
                    Map.of(
                            CaseVariables.QUALIFICATION.name(),
                            id.toString(),
                            "qualifiedWorker",
                            worker,
                            CaseVariables.CLOCK_START.name(),
                            endOf(until).toString()));
        }
    }

    private OffsetDateTime endOf(LocalDate day) {
        return day.atTime(centre.endOfDay()).atZone(clock.getZone()).toOffsetDateTime();
    }

    /** Whether it was open until now. */
    private boolean close(UUID due) {
        return database.sql(
                                "update casefile.qualification_due set settled_at = :now where id = :id and settled_at is null")
                        .param("now", clock.now())
                        .param("id", due)
                        .update()
                > 0;
    }

    private List<Due> open(Collection<Worker> whose) {
        return database.sql("""
                        select id, worker, kind, runs_out_on from casefile.qualification_due
                         where settled_at is null and worker = any(:workers)
                        """)
                .param("workers", whose.stream().map(Worker::userId).toArray(String[]::new))
                .query(Due.class)
                .list();
    }

    /** @throws Refusal if it is settled already */
    Due of(UUID due) {
        return database.sql("""
                        select id, worker, kind, runs_out_on from casefile.qualification_due
                         where settled_at is null and id = :id
                        """)
                .param("id", due)
                .query(Due.class)
                .optional()
                .orElseThrow(() -> Refusal.because("qualification.settled"));
    }

    /** An entry as it is kept; {@code kind} of a qualification, {@code what} and {@code hours} of a course. */
    private record Written(
            @Nullable String kind,
            @Nullable String what,
            @Nullable Integer hours,
            LocalDate gainedOn,
            String givenBy,
            @Nullable LocalDate validUntil,
            @Nullable String paperNumber,
            @Nullable UUID corrects,
            @Nullable String because) {}

    /** Something that a worker is to see to. */
    record Due(
            UUID id, String worker, String kind, @Nullable LocalDate runsOutOn) {}
}
