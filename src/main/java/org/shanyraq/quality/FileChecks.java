package org.shanyraq.quality;

import java.security.SecureRandom;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.running.RunningCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files that are drawn by chance, and what is found when they are held against the standard. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FileChecks {

    private static final int MOST_MISSING = 50;

    private static final SecureRandom CHANCE = new SecureRandom();

    /** Families that the centre works with; each with whether it was drawn lately. */
    private static final String OPEN = """
            select case_number, exists (
                     select 1 from casefile.file_check join casefile.file_draw on file_draw.number = file_check.draw_number
                      where file_check.case_number = family_case.case_number and file_draw.drawn_at > :lately) as lately
              from casefile.family_case where status in ('accompanied', 'monitored') order by case_number
            """;

    private final JdbcClient database;
    private final StandardPoints standard;
    private final Decisions decisions;
    private final RunningCase running;
    private final CentreClock clock;

    FileChecks(
            JdbcClient database, StandardPoints standard, Decisions decisions, RunningCase running, CentreClock clock) {
        this.database = database;
        this.standard = standard;
        this.decisions = decisions;
        this.running = running;
        this.clock = clock;
    }

    /** The wait for the next draw begins, unless one is awaited already; two servers that say so at once begin one. */
    public void awaitDraw() {
        boolean awaited = database.sql("select count(*) from casefile.file_draw where drawn_at is null")
                        .query(Integer.class)
                        .single()
                > 0;
        if (!awaited) {
            String number = "F-%d-%04d".formatted(clock.today().getYear(), nextNumber());
            int begun = database.sql("""
                            insert into casefile.file_draw (number, awaited_since) values (:number, :now)
                            on conflict ((true)) where drawn_at is null do nothing
                            """)
                    .param("number", number)
                    .param("now", clock.now())
                    .update();
            if (begun > 0) {
                running.beginWithoutCase("fileDraw", number, Map.of());
            }
        }
    }

    /** Takes the year's next number; the counter's row stays locked until the transaction ends. */
    private int nextNumber() {
        return database.sql(
                        "insert into casefile.draw_counter (year, last_number) values (:year, 1)"
                                + " on conflict (year) do update set last_number = draw_counter.last_number + 1 returning last_number")
                .param("year", clock.today().getYear())
                .query(Integer.class)
                .single();
    }

    /** As many files as the table says come out, and each becomes work of a coordinator. */
    public void draw(String number) {
        List<Open> open = open();
        Judgement judged = decisions.ask("fileDraw", null, Map.of("openCases", open.size()));
        Lot lot = new Lot(
                CHANCE.nextLong(),
                numbers(open, false),
                numbers(open, true),
                ((Number) judged.answer("files")).intValue());
        database.sql("""
                        update casefile.file_draw
                           set drawn_at = :now, seed = :seed, drew_from = :from, drawn_lately = :lately, most = :most
                         where number = :number
                        """)
                .param("now", clock.now())
                .param("seed", lot.seed())
                .param("from", lot.drewFrom().toArray(String[]::new))
                .param("lately", lot.drawnLately().toArray(String[]::new))
                .param("most", lot.most())
                .param("number", number)
                .update();
        List<String> drawn = lot.drawn();
        for (int position = 1; position <= drawn.size(); position++) {
            UUID check = UUID.randomUUID();
            String caseNumber = drawn.get(position - 1);
            database.sql("""
                            insert into casefile.file_check (id, draw_number, position, case_number, case_manager)
                            select :id, :number, :position, case_number, case_manager
                              from casefile.family_case where case_number = :case
                            """)
                    .param("id", check)
                    .param("number", number)
                    .param("position", position)
                    .param("case", caseNumber)
                    .update();
            running.begin("fileCheck", caseNumber, Map.of("fileCheck", check.toString()));
        }
    }

    private List<Open> open() {
        int months = ((Number)
                        decisions.ask("fileDraw", null, Map.of("openCases", 0)).answer("months"))
                .intValue();
        return database.sql(OPEN)
                .param("lately", clock.now().minusMonths(months))
                .query((row, number) -> new Open(row.getString("case_number"), row.getBoolean("lately")))
                .list();
    }

    private static List<String> numbers(List<Open> open, boolean lately) {
        return open.stream()
                .filter(each -> each.lately() == lately)
                .map(Open::caseNumber)
                .toList();
    }

    /** Who draws again with what is kept gets these files; nothing for a draw that is awaited. */
    @Transactional(readOnly = true)
    public List<String> drawnAgain(String number) {
        return database.sql("select * from casefile.file_draw where number = :number and drawn_at is not null")
                .param("number", number)
                .query((row, at) -> new Lot(
                                row.getLong("seed"),
                                texts(row, "drew_from"),
                                texts(row, "drawn_lately"),
                                row.getInt("most"))
                        .drawn())
                .optional()
                .orElse(List.of());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((String[]) array.getArray());
    }

    /**
     * What was found in the file.
     *
     * @throws Refusal if these are not the points of the standard
     */
    public void file(UUID check, CheckFileAnswers answers, Submission submission) {
        Set<String> asked = standard.names().keySet();
        if (!asked.equals(answers.points().stream().map(PointFound::id).collect(Collectors.toSet()))) {
            throw Refusal.because("quality.otherPoints").at("points");
        }
        String caseNumber = submission.caseNumber();
        answers.points()
                .forEach(point -> database.sql("""
                                insert into casefile.file_point (check_id, code, program, found, note)
                                values (:check, :code, :program, :found, :note)
                                """)
                        .param("check", check)
                        .param("code", point.id())
                        .param(
                                "program",
                                standard.found(point.id(), caseNumber)
                                        .map(Enum::name)
                                        .orElse(null))
                        .param("found", point.found().name())
                        .param("note", point.note())
                        .update());
        database.sql("""
                        update casefile.file_check set checked_by = :person, checked_at = :at, filing_id = :filing,
                               met = :met, missing = :missing
                         where id = :id
                        """)
                .param("person", submission.person())
                .param("at", submission.at())
                .param("filing", submission.filing())
                .param("met", count(answers, Found.met))
                .param("missing", count(answers, Found.missing))
                .param("id", check)
                .update();
    }

    private static long count(CheckFileAnswers answers, Found found) {
        return answers.points().stream().filter(point -> point.found() == found).count();
    }

    /** For the checklist: what the program found already. */
    @Transactional(readOnly = true)
    public List<PointToCheck> toCheck(String caseNumber, String met, String missing) {
        return standard.names().entrySet().stream()
                .map(point -> {
                    Found found = standard.found(point.getKey(), caseNumber).orElse(null);
                    return new PointToCheck(
                            point.getKey(),
                            point.getValue(),
                            found == null ? null : found == Found.met ? met : missing,
                            found);
                })
                .toList();
    }

    /** What was missing in the files of a worker that were looked at since then. */
    @Transactional(readOnly = true)
    public List<Missing> missing(String caseManager, OffsetDateTime since) {
        Map<String, String> names = standard.names();
        return database.sql("""
                        select file_check.case_number, file_point.code, file_point.note
                          from casefile.file_check join casefile.file_point on file_point.check_id = file_check.id
                         where file_check.case_manager = :worker and file_check.checked_at >= :since and file_point.found = 'missing'
                         order by file_check.checked_at, file_check.case_number, file_point.code limit :most
                        """)
                .param("worker", caseManager)
                .param("since", since)
                .param("most", MOST_MISSING)
                .query((row, at) -> new Missing(
                        row.getString("case_number"),
                        names.getOrDefault(row.getString("code"), row.getString("code")),
                        row.getString("note")))
                .list();
    }

    private record Open(String caseNumber, boolean lately) {}

    /**
     * @param id the code of the point
     * @param program what the program found, in words; {@code null} where only a person can tell
     * @param found what is offered
     */
    public record PointToCheck(
            String id,
            String point,
            @Nullable String program,
            @Nullable Found found) {}

    /** @param point of the standard */
    public record Missing(
            String caseNumber, String point, @Nullable String note) {}
}
