package org.shanyraq.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;

/**
 * Which cases a list is to show. What is no word of a list is as if nothing were chosen: an address is typed by people.
 *
 * @param words a part of the case number or of the family's name, in any letters; empty for all
 * @param families those that fit the words in another way
 * @param stages the states that a case may be in
 * @param risks the levels; any, and none known yet, if empty
 * @param caseManager the user name of who leads them; anybody if empty
 * @param event what has happened to them in the year
 * @param year in which
 * @param reasons why they left, where they left
 */
public record WantedCases(
        String words,
        Collection<UUID> families,
        Set<CaseStatus> stages,
        Set<RiskLevel> risks,
        String caseManager,
        Event event,
        int year,
        Set<ExitReason> reasons,
        Order order) {

    /** {@code open} for those that run, {@code all}, or one state. */
    public static final String OPEN = "open";

    /** No address names a later one but by mistake, and the database knows none. */
    private static final int LAST_YEAR = 9_998;

    private static final String ENDED_LAST = "case when c.status in ('closed', 'notAdmitted') then 1 else 0 end";

    /** Within a function, or it is taken for a property of the case. */
    private static final String HIGHEST_RISK_FIRST =
            "coalesce(case c.riskLevel when 'red' then 1 when 'yellow' then 2 when 'green' then 3 when 'none' then 4 end, 0)";

    private static final Sort NEWEST_FIRST = JpaSort.unsafe(Sort.Direction.DESC, "c.openedAt", "c.number");

    /** What has become of a case in a year. */
    public enum Event {
        any,
        came,
        returned,
        admitted,
        left
    }

    /** In which order the lines stand. */
    public enum Order {
        opened,
        family,
        risk
    }

    /** As an address says it. */
    public static WantedCases of(
            String words,
            Collection<UUID> families,
            String stage,
            String risk,
            String caseManager,
            String event,
            int year,
            String reason,
            String order) {
        return new WantedCases(
                words,
                families,
                stages(stage),
                one(RiskLevel.class, risk).map(EnumSet::of).orElseGet(() -> EnumSet.noneOf(RiskLevel.class)),
                caseManager,
                one(Event.class, event).orElse(Event.any),
                Math.max(1, Math.min(year, LAST_YEAR)),
                one(ExitReason.class, reason).map(EnumSet::of).orElseGet(() -> EnumSet.allOf(ExitReason.class)),
                one(Order.class, order).orElse(Order.opened));
    }

    private static Set<CaseStatus> stages(String stage) {
        return OPEN.equals(stage)
                ? EnumSet.complementOf(EnumSet.of(CaseStatus.closed, CaseStatus.notAdmitted))
                : one(CaseStatus.class, stage).map(EnumSet::of).orElseGet(() -> EnumSet.allOf(CaseStatus.class));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> of, @Nullable String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    public boolean isAnyRisk() {
        return risks.isEmpty();
    }

    /** Those that run stand before those that have ended. */
    Sort sort() {
        Sort sort = switch (order) {
            case opened -> NEWEST_FIRST;
            case family -> JpaSort.unsafe("f.name").and(NEWEST_FIRST);
            case risk -> JpaSort.unsafe(HIGHEST_RISK_FIRST).and(NEWEST_FIRST);
        };
        boolean mixed =
                stages.size() > 1 && (stages.contains(CaseStatus.closed) || stages.contains(CaseStatus.notAdmitted));
        return mixed ? JpaSort.unsafe(ENDED_LAST).and(sort) : sort;
    }
}
