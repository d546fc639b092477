package org.shanyraq.qualification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Refusal;
import org.shanyraq.qualification.LackingQualifications.Lacking;
import org.shanyraq.qualification.QualificationKinds.Kind;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms, page and talk show of qualifications. Whoever asks has looked whether they are the reader's to see. */
@Service
@Transactional(readOnly = true)
public class QualificationSheets {

    private static final int MOST_ENTRIES = 200;
    private static final int MOST_TO_CORRECT = 1000;

    private static final String ENTRIES = """
            select entry.id, entry.worker, entry.kind, entry.what, entry.hours, entry.gained_on, entry.given_by,
                   entry.valid_until, entry.paper_number, entry.recorded_by, entry.recorded_at,
                   coalesce(later.because, entry.because) as because, later.taken_back as taken_back,
                   later.id is null as stands
              from casefile.qualification entry
              left join casefile.qualification later on later.corrects = entry.id
             where entry.worker = :worker and not entry.taken_back
             order by entry.gained_on desc, entry.sequence desc limit :most
            """;

    private final JdbcClient database;
    private final QualificationKinds kinds;
    private final LackingQualifications lacking;
    private final Qualifications qualifications;
    private final Workers workers;
    private final Sights sights;
    private final CentreClock clock;
    private final MessageSource words;

    QualificationSheets(
            JdbcClient database,
            QualificationKinds kinds,
            LackingQualifications lacking,
            Qualifications qualifications,
            Workers workers,
            Sights sights,
            CentreClock clock,
            MessageSource words) {
        this.database = database;
        this.kinds = kinds;
        this.lacking = lacking;
        this.qualifications = qualifications;
        this.workers = workers;
        this.sights = sights;
        this.clock = clock;
        this.words = words;
    }

    /** Everybody for who watches over the centre's work, oneself for everybody else. */
    public ToRecord toRecord() {
        boolean watches = sights.reach().everyCase();
        List<Worker> whose = watches
                ? workers.all()
                : workers.all().stream()
                        .filter(worker -> worker.userId().equals(sights.person()))
                        .toList();
        Map<String, Kind> known = kinds.all();
        return new ToRecord(
                whose.stream()
                        .map(worker -> new Choice(worker.name(), worker.userId()))
                        .toList(),
                watches ? null : sights.person(),
                known.values().stream()
                        .filter(Kind::active)
                        .map(kind -> new Choice(kind.title(), kind.code()))
                        .toList(),
                toCorrect(whose, known));
    }

    private List<Choice> toCorrect(List<Worker> whose, Map<String, Kind> known) {
        Map<String, String> names = workers.names();
        return database.sql("""
                        select id, worker, kind, what, gained_on from casefile.standing_qualification
                         where worker = any(:workers) order by worker, gained_on desc, sequence desc limit :most
                        """)
                .param("workers", whose.stream().map(Worker::userId).toArray(String[]::new))
                .param("most", MOST_TO_CORRECT)
                .query((row, number) -> new Choice(
                        String.join(
                                " · ",
                                names.getOrDefault(row.getString("worker"), row.getString("worker")),
                                named(row.getString("kind"), row.getString("what"), known),
                                Days.written(row.getObject("gained_on", LocalDate.class))),
                        row.getString("id")))
                .list();
    }

    /**
     * For the worker and for who watches over them.
     *
     * @throws Refusal to whomever else the task is set to
     */
    public ToRenew toRenew(UUID due) {
        Qualifications.Due open = qualifications.of(due);
        qualifications.ensureTheirs(open.worker(), sights.person());
        return new ToRenew(named(open.kind(), null, kinds.all()), state(open.runsOutOn()));
    }

    /** The kinds that workers are to renew, in words, by what they are to see to: one's own, or all for who watches over them. */
    public Map<UUID, String> toRenew(Collection<UUID> due) {
        if (due.isEmpty()) {
            return Map.of();
        }
        Map<String, Kind> known = kinds.all();
        Map<UUID, String> titles = new HashMap<>();
        database.sql("select id, kind from casefile.qualification_due"
                        + " where id = any(:due) and (worker = :person or :watches)")
                .param("due", due.toArray(UUID[]::new))
                .param("person", sights.person())
                .param("watches", sights.reach().everyCase())
                .query(row -> {
                    titles.put(row.getObject("id", UUID.class), named(row.getString("kind"), null, known));
                });
        return titles;
    }

    /** Those who work here, for whoever chooses one of them. */
    public List<Person> people() {
        return workers.all().stream()
                .map(worker -> new Person(worker.userId(), worker.name()))
                .toList();
    }

    /** Whether somebody of this name works here now. */
    public boolean isHere(String worker) {
        return workers.works(worker);
    }

    /** All of a worker's, the latest first. */
    public Sheet of(String worker) {
        Map<String, Kind> known = kinds.all();
        Map<String, String> names = workers.names();
        List<Entry> entries = database.sql(ENTRIES)
                .param("worker", worker)
                .param("most", MOST_ENTRIES)
                .query((row, number) -> new Entry(
                        row.getString("kind") == null ? Learned.course : Learned.qualification,
                        named(row.getString("kind"), row.getString("what"), known),
                        row.getObject("hours", Integer.class),
                        row.getObject("gained_on", LocalDate.class),
                        row.getString("given_by"),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("paper_number"),
                        names.getOrDefault(row.getString("recorded_by"), row.getString("recorded_by")),
                        Objects.requireNonNull(clock.at(row.getObject("recorded_at", OffsetDateTime.class))),
                        row.getBoolean("stands") ? null : row.getBoolean("taken_back") ? "takenBack" : "corrected",
                        row.getString("because")))
                .list();
        return new Sheet(worker, names.getOrDefault(worker, worker), lackingOf(worker), entries);
    }

    /** What a worker is to see to. */
    public List<Line> lackingOf(String worker) {
        return Stream.ofNullable(workers.everybody().get(worker))
                .flatMap(known -> lacking.of(List.of(known)).stream())
                .map(this::line)
                .toList();
    }

    /** What everybody here is to see to. */
    public List<Line> lackingHere() {
        return lacking.of(workers.all()).stream().map(this::line).toList();
    }

    private Line line(Lacking lack) {
        return new Line(
                lack.worker().userId(),
                lack.worker().name(),
                lack.kind().title() + ": " + state(lack.runsOutOn()),
                lack.runsOutOn() == null || lack.runsOutOn().isBefore(clock.today()));
    }

    private String state(@Nullable LocalDate runsOutOn) {
        if (runsOutOn == null) {
            return say("qualification.lacking");
        }
        return say(
                runsOutOn.isBefore(clock.today()) ? "qualification.hasRunOut" : "qualification.runsOut",
                Days.written(runsOutOn));
    }

    private static String named(@Nullable String kind, @Nullable String what, Map<String, Kind> known) {
        return kind == null
                ? Objects.requireNonNull(what)
                : Objects.requireNonNull(known.get(kind)).title();
    }

    private String say(String key, Object... said) {
        return words.getMessage(key, said, key, LocaleContextHolder.getLocale());
    }

    /** @param worker who is offered; {@code null} where one of several is chosen */
    public record ToRecord(
            List<Choice> workerOptions,
            @Nullable String worker,
            List<Choice> kindOptions,
            List<Choice> correctOptions) {}

    public record Person(String id, String name) {}

    /** @param state since when it is lacking, or when it runs out, in words */
    public record ToRenew(String kindName, String state) {}

    /** @param entries also those that were corrected or taken back */
    public record Sheet(String worker, String name, List<Line> lacking, List<Entry> entries) {}

    /**
     * Something that runs out or is lacking.
     *
     * @param what in words
     * @param late whether it is lacking already
     */
    public record Line(String worker, String name, String what, boolean late) {}

    /**
     * @param validUntil {@code null} where it never runs out, and of a course
     * @param hours of a course
     * @param gone {@code corrected} or {@code takenBack}; {@code null} of what counts
     * @param because why it was corrected or taken back, or why this took the place of another
     */
    public record Entry(
            Learned about,
            String what,
            @Nullable Integer hours,
            LocalDate gainedOn,
            String givenBy,
            @Nullable LocalDate validUntil,
            @Nullable String paperNumber,
            String recordedBy,
            OffsetDateTime recordedAt,
            @Nullable String gone,
            @Nullable String because) {}
}
