package org.shanyraq.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sight;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.assessment.SeenComponent;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.outcome.Change.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before and after of one family, from what the worker found and from what the family said. */
@Service
@Transactional(readOnly = true)
public class BeforeAndAfter {

    /** From so many families on, what one of them said is no longer what one can be known by. */
    private static final int ENOUGH = 5;

    private static final String SERVICES = """
            select record.given_on from casefile.service_record record
             where record.case_number = :case and not record.struck and record.given_on >= :since
               and (cast(:child as uuid) is null or exists (select from casefile.service_recipient recipient
                     where recipient.service_record_id = record.id and recipient.member_id = cast(:child as uuid)))
             order by record.given_on limit 500
            """;

    private final SeenAgain seen;
    private final FamilyQuestions questions;
    private final CaseFiles cases;
    private final JdbcClient database;

    BeforeAndAfter(SeenAgain seen, FamilyQuestions questions, CaseFiles cases, JdbcClient database) {
        this.seen = seen;
        this.questions = questions;
        this.cases = cases;
        this.database = database;
    }

    /**
     * As the reader may see it: who works with the family sees its line; who watches over all families only where enough of them
     * have answered that it gives no single one away.
     */
    public List<Change> of(Sight sight) {
        boolean familysLine = sight.leads() || enoughHaveAnswered();
        return sight.readsOfHealth() ? of(sight.caseNumber(), familysLine) : List.of();
    }

    /** For a paper that this person takes, who may read of the family's health. */
    public List<Change> onPaper(String caseNumber, String person) {
        return of(caseNumber, person.equals(cases.of(caseNumber).caseManager()) || enoughHaveAnswered());
    }

    /** @param familysLine whether what the family said is shown beside it */
    public List<Change> of(String caseNumber, boolean familysLine) {
        List<SeenComponent> components = seen.ofConcern(caseNumber);
        if (components.isEmpty()) {
            return List.of();
        }
        LocalDate since = components.stream()
                .map(component -> component.baseline().on())
                .min(LocalDate::compareTo)
                .orElseThrow();
        Map<@Nullable UUID, List<Point>> said = familysLine ? said(caseNumber, since) : new LinkedHashMap<>();
        Family family = cases.family(caseNumber);
        List<Change> changes = new ArrayList<>();
        Stream.concat(Stream.of(Who.all(family)), family.everybody().stream().map(Who::of))
                .forEach(who -> {
                    List<SeenComponent> own = components.stream()
                            .filter(component -> Objects.equals(component.childId(), who.id()))
                            .toList();
                    List<Point> spoken = said.getOrDefault(who.id(), List.of());
                    if (!own.isEmpty() || spoken.size() > 1) {
                        changes.add(change(caseNumber, who, own, spoken, since));
                    }
                });
        return changes;
    }

    private Change change(
            String caseNumber, Who who, List<SeenComponent> components, List<Point> family, LocalDate since) {
        List<Point> worker = components.isEmpty() ? List.of() : line(components);
        return new Change(
                who.id(),
                who.name(),
                worker,
                family,
                database.sql(SERVICES)
                        .param("case", caseNumber)
                        .param("since", since)
                        .param("child", who.id() == null ? null : who.id().toString())
                        .query(LocalDate.class)
                        .list(),
                components,
                !worker.isEmpty()
                        && !family.isEmpty()
                        && questions.isApart(last(worker).value(), last(family).value()));
    }

    private static Point last(List<Point> line) {
        return line.get(line.size() - 1);
    }

    private static List<Point> line(List<SeenComponent> components) {
        return components.stream()
                .flatMap(component -> Stream.concat(
                        Stream.of(component.baseline().on()),
                        component.since().stream().map(SeenComponent.Look::on)))
                .distinct()
                .sorted()
                .map(day -> new Point(day, WorkersLine.on(day, components)))
                .toList();
    }

    private Map<@Nullable UUID, List<Point>> said(String caseNumber, LocalDate since) {
        Map<@Nullable UUID, List<Point>> said = new LinkedHashMap<>();
        database.sql("select child_id, on_day, mean from casefile.family_answer"
                        + " where case_number = :case and on_day >= :since and answered >= :enough order by on_day")
                .param("case", caseNumber)
                .param("since", since)
                .param("enough", Line.ENOUGH)
                .query(row -> {
                    said.computeIfAbsent(row.getObject("child_id", UUID.class), child -> new ArrayList<>())
                            .add(new Point(row.getObject("on_day", LocalDate.class), row.getBigDecimal("mean")));
                });
        return said;
    }

    private boolean enoughHaveAnswered() {
        return database.sql("select count(*) from (select distinct case_number from casefile.family_answer"
                                + " where answered >= :answers limit :enough) answered")
                        .param("answers", Line.ENOUGH)
                        .param("enough", ENOUGH)
                        .query(Integer.class)
                        .single()
                >= ENOUGH;
    }

    private record Who(@Nullable UUID id, String name) {

        static Who all(Family family) {
            return new Who(null, family.name());
        }

        static Who of(Member member) {
            return new Who(member.id(), member.fullName());
        }
    }
}
