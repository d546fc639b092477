package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.family.FamilyType;
import org.shanyraq.support.CentrePlan;
import org.shanyraq.support.CentrePlan.Outcome;
import org.shanyraq.support.CentrePlan.Planned;

/** Asks the report of a centre for what was planned of it. */
final class LivedCentre {

    private static final Map<String, Predicate<Planned>> COLUMNS = Map.of(
            "all", family -> true,
            "difficultSituation", family -> family.type() != FamilyType.substitute,
            "reintegration", family -> family.type() == FamilyType.reintegration,
            "substitute", family -> family.type() == FamilyType.substitute);

    private final Figures figures;
    private final ActingAs acting;

    LivedCentre(Figures figures, ActingAs acting) {
        this.figures = figures;
        this.acting = acting;
    }

    /** In each of its years, and in all of them. */
    void isGivenBack(CentrePlan plan) {
        for (LocalDate year = plan.from(); year.isBefore(plan.until()); year = year.plusYears(1)) {
            isGivenBack(plan, new Period(year, year.plusYears(1)));
        }
        isGivenBack(plan, new Period(plan.from(), plan.until()));
    }

    private void isGivenBack(CentrePlan plan, Period period) {
        Report report = report(period);
        Map<String, Long> counts = counts(report);
        assertThat(expected(plan, period.from(), period.until()).entrySet().stream()
                        .filter(planned ->
                                !counts.getOrDefault(planned.getKey(), 0L).equals(planned.getValue()))
                        .map(planned -> "%s planned, and %s in fact".formatted(planned, counts.get(planned.getKey()))))
                .as("figures of %s", period)
                .isEmpty();
        assertThat(report.tables().stream().flatMap(table -> table.balances().stream()))
                .isNotEmpty()
                .allSatisfy(balance ->
                        assertThat(balance.holds()).as(balance.toString()).isTrue());
    }

    Report report(Period period) {
        return acting.person("bolat", () -> figures.report(period));
    }

    /** Every number that is not 0 by its name, such as {@code exits.reasons.movedAway.substitute}. */
    static Map<String, Long> counts(Report report) {
        Map<String, Long> counts = new TreeMap<>();
        report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> row.cells().stream()
                        .filter(cell -> cell.count() != 0)
                        .forEach(cell -> counts.put(
                                row.figure() + "." + (row.part() == null ? "" : row.part() + ".") + cell.column(),
                                cell.count())));
        return counts;
    }

    private static Map<String, Long> expected(CentrePlan plan, LocalDate from, LocalDate until) {
        Map<String, Long> expected = new TreeMap<>();
        COLUMNS.forEach((column, ofType) -> {
            List<Planned> served = plan.families().stream()
                    .filter(ofType)
                    .filter(family -> family.isServed(from, until))
                    .toList();
            List<Planned> opening = served.stream()
                    .filter(family -> family.comes().isBefore(from))
                    .toList();
            Predicate<Planned> left =
                    family -> family.leaves() != null && family.leaves().isBefore(until);
            List<Planned> exits = served.stream().filter(left).toList();
            long closing = households(served.stream().filter(left.negate()));
            expected.put("families.opening." + column, households(opening.stream()));
            expected.put("families.total." + column, households(served.stream()));
            expected.put("families.closing." + column, closing);
            expected.put("families.left." + column, households(served.stream()) - closing);
            expected.put("children.total." + column, people(served, true));
            expected.put("adults.total." + column, people(served, false));
            expected.put("exits.total." + column, (long) exits.size());
            exits.stream()
                    .collect(Collectors.groupingBy(Planned::exit, Collectors.counting()))
                    .forEach((exit, count) -> expected.put("exits.reasons." + exit + "." + column, count));
            expected.put(
                    "returns.withinYear." + column,
                    served.stream()
                            .filter(family ->
                                    family.again() != null && !family.comes().isBefore(from))
                            .count());
            Set<Integer> there = new HashSet<>();
            opening.forEach(family -> there.add(family.household()));
            served.stream()
                    .filter(family -> there.add(family.household()))
                    .collect(Collectors.groupingBy(Planned::risk, Collectors.counting()))
                    .forEach((risk, count) -> expected.put("risk.atEntry." + risk + "." + column, count));
            expected.put("services.psychological." + column, given(served, "psychologist", from, until));
            expected.put(
                    "services.legal." + column,
                    given(served, "lawyer", from, until)
                            + (column.equals("all")
                                    ? plan.outsiders().stream()
                                            .filter(outsider -> isIn(outsider.on(), from, until))
                                            .count()
                                    : 0));
            expected.put(
                    "children.inTouch." + column,
                    served.stream()
                            .flatMap(family -> family.away().stream())
                            .filter(away -> isIn(away.since(), from, until))
                            .count());
            expected.put(
                    "children.reunited." + column,
                    ofType == COLUMNS.get("substitute") ? 0L : reunited(served, from, until));
        });
        expected.put(
                "referrals.received.all",
                plan.families().stream()
                        .filter(family -> isIn(family.comes(), from, until))
                        .count());
        expected.put(
                "admissions.decided.decline.all",
                plan.families().stream()
                        .filter(family -> family.outcome() == Outcome.notAdmitted && isIn(family.comes(), from, until))
                        .count());
        expected.put(
                "clubs.meetings.all",
                plan.clubs().stream()
                        .flatMap(club -> club.meetings().stream())
                        .filter(day -> isIn(day, from, until))
                        .count());
        return expected;
    }

    private static long households(Stream<Planned> families) {
        return families.map(Planned::household).distinct().count();
    }

    private static long people(List<Planned> families, boolean children) {
        Set<Integer> households = new HashSet<>();
        return families.stream()
                .filter(family -> households.add(family.household()))
                .flatMap(family -> family.people().stream())
                .filter(person -> person.child() == children)
                .count();
    }

    private static long given(List<Planned> families, String by, LocalDate from, LocalDate until) {
        return families.stream()
                .flatMap(family -> family.services().stream())
                .filter(service -> service.givenBy().equals(by) && isIn(service.on(), from, until))
                .count();
    }

    /** Children, each once, who came home from wherever others had brought them; those of guardians have no other home. */
    private static long reunited(List<Planned> families, LocalDate from, LocalDate until) {
        return families.stream()
                .filter(family -> family.type() != FamilyType.substitute)
                .flatMap(family -> Stream.concat(
                                family.away().stream()
                                        .filter(away -> away.back() != null && isIn(away.back(), from, until))
                                        .map(away -> away.child()),
                                family.placements().stream()
                                        .filter(placed -> isIn(placed.back(), from, until))
                                        .map(placed -> placed.child()))
                        .map(child -> family.household() + " " + child))
                .distinct()
                .count();
    }

    private static boolean isIn(LocalDate day, LocalDate from, LocalDate until) {
        return !Objects.requireNonNull(day).isBefore(from) && day.isBefore(until);
    }
}
