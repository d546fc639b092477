package org.shanyraq.supervision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.staff.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of those who could lead a family is proposed to the coordinator, and why; the choice stays theirs (T1035, T1053). */
@Component
class Receivers {

    private static final int PROPOSED = 3;
    private static final String FULL = "full";

    private static final String KNOWN = """
            select worker, why from (
              select worker, 'ledBefore' as why from casefile.case_assignment
               where case_number = :case and ended_at is not null
              union
              select recorded_by, 'metBefore' from casefile.contact
               where case_number = :case and reached and not struck
              union
              select other.case_manager, 'siblings' from casefile.family_case here
                join casefile.family_member child
                  on child.family_id = here.family_id and child.person is not null and child.left_on is null
                join casefile.family_member same
                  on same.person = child.person and same.family_id <> child.family_id and same.left_on is null
                join casefile.family_case other on other.family_id = same.family_id
                 and other.status in ('referred', 'accompanied', 'monitored')
               where here.case_number = :case
              union
              select info.user_id_, 'language' from casefile.family_case here
                join casefile.paper_language chosen on chosen.family_id = here.family_id
                join public.act_id_info info on info.key_ = 'language' and info.value_ = chosen.language
               where here.case_number = :case) known
             where worker is not null order by worker, why
            """;

    private final JdbcClient database;
    private final Decisions decisions;

    Receivers(JdbcClient database, Decisions decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    /**
     * Three of the candidates whose hands are not full: who has most points of the table
     * {@code receiverPoints}, then who carries least.
     *
     * @return by user name, why: {@code ledBefore}, {@code metBefore}, {@code siblings}, {@code language}; {@code balance}
     *     where nothing but the load speaks for them. The best first
     */
    Map<String, List<String>> proposed(String caseNumber, List<Candidate> candidates) {
        Map<String, List<String>> known = database
                .sql(KNOWN)
                .param("case", caseNumber)
                .query((row, number) -> Map.entry(row.getString("worker"), row.getString("why")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, Integer> points = known.values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::points));
        Map<String, List<String>> proposed = new LinkedHashMap<>();
        candidates.stream()
                .filter(candidate -> !FULL.equals(candidate.verdict()))
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> -known.getOrDefault(candidate.userId(), List.of()).stream()
                                        .mapToInt(points::get)
                                        .sum())
                        .thenComparing(candidate -> candidate.load().weight())
                        .thenComparing(Candidate::name))
                .limit(PROPOSED)
                .forEach(candidate ->
                        proposed.put(candidate.userId(), known.getOrDefault(candidate.userId(), List.of("balance"))));
        return proposed;
    }

    private int points(String reason) {
        return ((Number) decisions
                        .ask("receiverPoints", null, Map.of("reason", reason))
                        .answer("points"))
                .intValue();
    }
}
