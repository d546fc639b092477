package org.shanyraq.assessment;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.SeenComponent.Look;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What gave concern in an in-depth assessment, seen again at each review, at closure and in month 12 (T1107, T1426), and the
 * two scales beside it. What was seen before the case was last closed belongs to an earlier course and counts no more.
 */
@Service
@Transactional
public class SeenAgain {

    private static final String COURSE = """
            select component, child_id, rating, need, occasion, seen_at, on_day, filing_id from casefile.component_seen
             where case_number = :case
               and course = (select max(course) from casefile.component_seen where case_number = :case)
             order by sequence
            """;

    private final JdbcClient database;
    private final CaseFiles caseFiles;
    private final CentreClock clock;
    private final Words words;

    SeenAgain(JdbcClient database, CaseFiles caseFiles, CentreClock clock, Words words) {
        this.database = database;
        this.caseFiles = caseFiles;
        this.clock = clock;
        this.words = words;
    }

    /**
     * Of whoever is still of the family.
     *
     * @param chosen the paper that was sent back, whose ratings the form begins with; {@code null} for a new one
     */
    @Transactional(readOnly = true)
    public List<ToRate> toRate(String caseNumber, @Nullable UUID chosen) {
        return stillThere(caseNumber).stream()
                .map(seen -> new ToRate(
                        seen.key(),
                        seen.name(),
                        found(seen),
                        seen.since().stream()
                                .filter(look -> look.filing().equals(chosen))
                                .map(Look::rating)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** @param baseline how it was found, and the last time since */
    public record ToRate(
            String id,
            String about,
            String baseline,
            @Nullable Rating rating) {}

    /** What this paper found, beside how it was when it first gave concern. */
    @Transactional(readOnly = true)
    public List<ThenAndNow> thenAndNow(String caseNumber, UUID paper) {
        return stillThere(caseNumber).stream()
                .flatMap(seen -> seen.since().stream()
                        .filter(look -> look.filing().equals(paper))
                        .map(look -> new ThenAndNow(
                                seen.name(), words.of(seen.baseline().rating()), words.of(look.rating()))))
                .toList();
    }

    public record ThenAndNow(String about, String baseline, String now) {}

    /** @throws Refusal if one of the rows gives no concern any more */
    public void rate(LookOccasion occasion, LocalDate on, List<ComponentAgain> rows, Submission submission) {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, SeenComponent> known = stillThere(submission.caseNumber()).stream()
                .collect(Collectors.toMap(SeenComponent::key, seen -> seen));
        for (int row = 0; row < rows.size(); row++) {
            SeenComponent seen = known.remove(rows.get(row).id());
            if (seen == null) {
                throw Refusal.because("assessment.noConcern").at("components", row, "rating");
            }
            keep(occasion, on, seen, rows.get(row).rating(), submission);
        }
    }

    private void keep(LookOccasion occasion, LocalDate on, SeenComponent seen, Rating rating, Submission submission) {
        database.sql("insert into casefile.component_look"
                        + " (id, case_number, component, child_id, rating, occasion, on_day, filing_id)"
                        + " values (:id, :case, :component, :child, :rating, :occasion, :on, :filing)")
                .param("id", UUID.randomUUID())
                .param("case", submission.caseNumber())
                .param("component", seen.component().name())
                .param("child", seen.childId())
                .param("rating", rating.name())
                .param("occasion", occasion.name())
                .param("on", on)
                .param("filing", submission.filing())
                .update();
    }

    /** @param scales {@code null} where they were not asked */
    public void keep(LookOccasion occasion, LocalDate on, @Nullable FamilyScales scales, Submission submission) {
        if (scales == null) {
            return;
        }
        database.sql(
                        "insert into casefile.family_scale (id, case_number, occasion, on_day, motivation, trust, filing_id)"
                                + " values (:id, :case, :occasion, :on, :motivation, :trust, :filing)")
                .param("id", UUID.randomUUID())
                .param("case", submission.caseNumber())
                .param("occasion", occasion.name())
                .param("on", on)
                .param("motivation", scales.motivation())
                .param("trust", scales.trust())
                .param("filing", submission.filing())
                .update();
    }

    /** Whether the family was ever assessed in depth: only then is there something to look back at. */
    @Transactional(readOnly = true)
    public boolean isThere(String caseNumber) {
        return database.sql(
                        "select exists (select from casefile.in_depth_assessment where case_number = :case and summarised_at is not null)")
                .param("case", caseNumber)
                .query(Boolean.class)
                .single();
    }

    private List<SeenComponent> stillThere(String caseNumber) {
        Set<UUID> members =
                caseFiles.family(caseNumber).members().stream().map(Member::id).collect(Collectors.toSet());
        return ofConcern(caseNumber).stream()
                .filter(seen -> seen.childId() == null || members.contains(seen.childId()))
                .toList();
    }

    /** All that gave concern in this course, serious concerns first, then in the order of the table; also of whoever has left. */
    @Transactional(readOnly = true)
    public List<SeenComponent> ofConcern(String caseNumber) {
        Map<UUID, String> names = new LinkedHashMap<>();
        caseFiles.family(caseNumber).everybody().forEach(member -> names.put(member.id(), member.fullName()));
        List<UUID> order = new ArrayList<>(names.keySet());
        return found(caseNumber).stream()
                .collect(groupingBy(Found::key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(course -> seen(course, names).stream())
                .sorted(comparing(SeenComponent::lastAssessed)
                        .reversed()
                        .thenComparing(seen -> seen.component().area())
                        .thenComparing(seen -> order.indexOf(seen.childId()))
                        .thenComparing(SeenComponent::component))
                .toList();
    }

    private Optional<SeenComponent> seen(List<Found> course, Map<UUID, String> names) {
        List<Found> since = course.stream()
                .dropWhile(found -> !found.look().rating().isConcern())
                .toList();
        if (since.isEmpty()) {
            return Optional.empty();
        }
        Found first = since.get(0);
        return Optional.of(new SeenComponent(
                first.component(),
                first.childId(),
                Optional.ofNullable(first.childId())
                        .map(names::get)
                        .orElseGet(() -> words.of(first.component().area())),
                words.of(first.component()),
                first.look(),
                since.stream().skip(1).map(Found::look).toList(),
                since.stream()
                        .map(Found::need)
                        .filter(Objects::nonNull)
                        .reduce((one, other) -> other)
                        .orElse(null)));
    }

    private String found(SeenComponent seen) {
        return Stream.of(
                        Optional.of(words.of(seen.baseline().rating())),
                        Optional.ofNullable(seen.need()).map(words::needed),
                        seen.since().stream()
                                .reduce((one, other) -> other)
                                .map(last -> words.lastSeen(last.occasion(), last.rating())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
    }

    private List<Found> found(String caseNumber) {
        return database.sql(COURSE)
                .param("case", caseNumber)
                .query((row, number) -> {
                    LocalDate day = row.getObject("on_day", LocalDate.class);
                    return new Found(
                            AssessmentComponent.valueOf(row.getString("component")),
                            row.getObject("child_id", UUID.class),
                            row.getString("need"),
                            new Look(
                                    Rating.valueOf(row.getString("rating")),
                                    LookOccasion.valueOf(row.getString("occasion")),
                                    day == null
                                            ? row.getObject("seen_at", OffsetDateTime.class)
                                                    .atZoneSameInstant(clock.getZone())
                                                    .toLocalDate()
                                            : day,
                                    row.getObject("filing_id", UUID.class)));
                })
                .list();
    }

    private record Found(
            AssessmentComponent component,
            @Nullable UUID childId,
            @Nullable String need,
            Look look) {

        String key() {
            return RatedComponent.key(component, childId);
        }
    }
}
