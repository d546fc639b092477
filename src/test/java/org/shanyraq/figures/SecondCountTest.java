package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;

/**
 * Every figure against a second way of counting that is slow and plain: all rows are read, and looked at one after another.
 */
@CentreTest
class SecondCountTest extends SecondCount {

    private static final Layout.Column SUBSTITUTE = new Layout.Column("substitute", List.of("substitute"));

    @Test
    void everyFigureIsWhatSomebodyFindsWhoReadsAllRows() {
        inManyPeriods(() -> {
            exits();
            risk();
            services();
            people();
            groups();
            meetings();
            reviews();
            limits();
            families();
        });
    }

    private void exits() {
        List<Map<String, Object>> left = rows("family_case").stream()
                .filter(row -> row.get("admitted_at") != null && falls(row.get("closed_at")))
                .toList();
        is("exits.total", left.size());
        parts("exits.reasons", left, row -> row.get("exit_reason"));
        parts("exits.stay", left, row -> band(day(row.get("admitted_at")), day(row.get("closed_at"))));
        is("lacking.exitReason", 0);
        is("returns.withinYear", 0);
        is(
                "referrals.received",
                rows("family_case").stream()
                        .filter(row -> falls(row.get("opened_at")))
                        .count());
        parts(
                "admissions.decided",
                rows("admission_minutes").stream()
                        .filter(row -> falls(row.get("decided_at")))
                        .toList(),
                row -> row.get("decided"));
    }

    private static String band(LocalDate from, LocalDate until) {
        return until.isBefore(from.plusMonths(3))
                ? "upTo3"
                : until.isBefore(from.plusMonths(6))
                        ? "upTo6"
                        : until.isBefore(from.plusMonths(12))
                                ? "upTo12"
                                : until.isBefore(from.plusMonths(18)) ? "upTo18" : "longer";
    }

    private void risk() {
        List<Map<String, Object>> there = there();
        List<Map<String, Object>> levels = rows("risk_assessment").stream()
                .filter(row -> row.get("level") != null && row.get("withdrawn_at") == null)
                .sorted(Comparator.comparing(row -> (Timestamp) row.get("confirmed_at")))
                .toList();
        Function<Map<String, Object>, Object> first = row -> {
            LocalDate came = day(row.get("admitted_at"));
            LocalDate by = came.isBefore(period.from()) ? period.from().minusDays(1) : came;
            List<Map<String, Object>> theirs = of(levels, row);
            return theirs.stream()
                    .filter(level -> !day(level.get("confirmed_at")).isAfter(by))
                    .reduce((one, later) -> later)
                    .or(() -> theirs.stream().findFirst())
                    .map(level -> level.get("level"))
                    .orElse(null);
        };
        Function<Map<String, Object>, Object> last = row -> {
            LocalDate by = isThereAtTheEnd(row) ? period.last() : day(row.get("closed_at"));
            return of(levels, row).stream()
                    .filter(level -> !day(level.get("confirmed_at")).isAfter(by))
                    .reduce((one, later) -> later)
                    .map(level -> level.get("level"))
                    .orElse(null);
        };
        parts(
                "risk.atEntry",
                there.stream().filter(row -> falls(row.get("admitted_at"))).toList(),
                first);
        parts("risk.atExit", there.stream().filter(row -> !isThereAtTheEnd(row)).toList(), last);
        parts("risk.atClosing", there.stream().filter(this::isThereAtTheEnd).toList(), last);
        parts(
                "risk.transitions",
                there,
                row -> first.apply(row) == null || last.apply(row) == null
                        ? null
                        : first.apply(row) + ">" + last.apply(row));
        is("lacking.risk", there.stream().filter(row -> last.apply(row) == null).count());
    }

    private void services() {
        List<Map<String, Object>> given = given();
        Map<Object, Map<String, Object>> kinds = by("service_type", "code");
        Function<Map<String, Object>, Map<String, Object>> kind =
                row -> Objects.requireNonNull(kinds.get(row.get("service")));
        is("services.given", given.size());
        parts("services.groups", given, row -> kind.apply(row).get("service_group"));
        parts("services.kinds", given, row -> row.get("service"));
        parts("services.modes", given, row -> row.get("mode"));
        is(
                "services.psychological",
                given.stream()
                        .filter(row -> "psychologist".equals(kind.apply(row).get("provider")))
                        .count());
        is(
                "services.legal",
                given.stream()
                        .filter(row -> "socioLegal".equals(kind.apply(row).get("service_group")))
                        .count());
        is("lacking.mode", given.stream().filter(row -> row.get("mode") == null).count());
        Set<String> substitute = given.stream()
                .filter(row -> row.get("case_number") != null)
                .filter(row -> "substitute".equals(typeOn(row, day(row.get("given_on")))))
                .map(row -> row.get("id").toString())
                .collect(Collectors.toSet());
        assertThat(counting.counted(definitions.of("services.given"), SUBSTITUTE, period)
                        .keySet())
                .as("services.given of substitute families in " + period)
                .isEqualTo(substitute);
    }

    private void people() {
        Map<Object, Map<String, Object>> kinds = by("service_type", "code");
        Map<Object, Map<String, Object>> members = by("family_member", "id");
        is("people.reached", reached(row -> true).size());
        is(
                "people.fromOutside",
                reached(row -> true).stream()
                        .filter(who -> who.startsWith("outside"))
                        .count());
        is(
                "people.legal",
                reached(row -> "socioLegal".equals(kinds.get(row.get("service")).get("service_group")))
                        .size());
        is(
                "people.psychological",
                reached(row -> "psychologist"
                                .equals(kinds.get(row.get("service")).get("provider")))
                        .size());
        Map<Object, List<Map<String, Object>>> recipients =
                rows("service_recipient").stream().collect(Collectors.groupingBy(row -> row.get("service_record_id")));
        is(
                "children.corrective",
                given().stream()
                        .filter(row -> Boolean.TRUE.equals(
                                kinds.get(row.get("service")).get("corrective")))
                        .flatMap(row -> recipients.getOrDefault(row.get("id"), List.of()).stream()
                                .map(who -> members.get(who.get("member_id")))
                                .filter(who -> isChild(who, day(row.get("given_on")))))
                        .distinct()
                        .count());
        is(
                "lacking.name",
                given().stream()
                        .filter(row -> row.get("one_off_number") != null)
                        .filter(row -> "group"
                                .equals(by("one_off_service", "number")
                                        .get(row.get("one_off_number"))
                                        .get("recipient_kind")))
                        .mapToInt(row -> (int) row.get("people"))
                        .sum());
    }

    /** Everybody whom services of these kinds reached, by who they are. */
    private Set<String> reached(Predicate<Map<String, Object>> which) {
        Map<Object, Map<String, Object>> singles = by("one_off_service", "number");
        Map<Object, List<Map<String, Object>>> recipients =
                rows("service_recipient").stream().collect(Collectors.groupingBy(row -> row.get("service_record_id")));
        Set<String> reached = new HashSet<>();
        for (Map<String, Object> row : given()) {
            if (!which.test(row)) {
                continue;
            }
            recipients
                    .getOrDefault(row.get("id"), List.of())
                    .forEach(who -> reached.add(who.get("member_id").toString()));
            Map<String, Object> single = singles.get(row.get("one_off_number"));
            if (single != null && "person".equals(single.get("recipient_kind"))) {
                reached.add("outside " + single.get("outside_person_id"));
            } else if (single != null) {
                for (int n = 0; n < (int) row.get("people"); n++) {
                    reached.add("outside " + single.get("number") + n);
                }
            }
        }
        Map<Object, Map<String, Object>> groups = by("group_activity", "number");
        attended()
                .filter(row -> row.get("member_id") == null)
                .filter(row -> which.test(
                        Map.of("service", groups.get(row.get("group_number")).get("kind"))))
                .forEach(row -> reached.add("outside " + row.get("outside_person_id")));
        return reached;
    }

    private void groups() {
        Map<Object, Map<String, Object>> groups = by("group_activity", "number");
        Map<Object, Map<String, Object>> members = by("family_member", "id");
        List<Map<String, Object>> met = rows("group_meeting").stream()
                .filter(row -> falls(row.get("held_on")))
                .toList();
        Predicate<Map<String, Object>> club =
                row -> "parentClub".equals(groups.get(row.get("group_number")).get("kind"));
        Map<Object, Map<String, Object>> meetings = by("group_meeting", "id");
        Map<Object, Map<String, Object>> participants = by("group_participant", "id");
        parts("groups.meetings", met, row -> groups.get(row.get("group_number")).get("kind"));
        is("clubs.meetings", met.stream().filter(club).count());
        is(
                "clubs.parents",
                rows("group_attendance").stream()
                        .filter(row -> falls(meetings.get(row.get("meeting_id")).get("held_on")))
                        .filter(row -> club.test(participants.get(row.get("participant_id"))))
                        .filter(row -> {
                            Object member =
                                    participants.get(row.get("participant_id")).get("member_id");
                            return member == null
                                    || !isChild(
                                            members.get(member),
                                            day(meetings.get(row.get("meeting_id"))
                                                    .get("held_on")));
                        })
                        .map(row -> participants.get(row.get("participant_id")))
                        .map(row -> row.get("member_id") == null ? row.get("outside_person_id") : row.get("member_id"))
                        .distinct()
                        .count());
    }

    /** Who came to a meeting of the period, once for each. */
    private Stream<Map<String, Object>> attended() {
        Map<Object, Map<String, Object>> meetings = by("group_meeting", "id");
        Map<Object, Map<String, Object>> participants = by("group_participant", "id");
        return rows("group_attendance").stream()
                .filter(row -> falls(meetings.get(row.get("meeting_id")).get("held_on")))
                .map(row -> participants.get(row.get("participant_id")));
    }

    private void meetings() {
        List<Map<String, Object>> contacts = rows("contact").stream()
                .filter(row -> !(boolean) row.get("struck") && falls(row.get("on_day")))
                .toList();
        parts(
                "contacts.modes",
                contacts.stream().filter(row -> (boolean) row.get("reached")).toList(),
                row -> row.get("mode"));
        is(
                "mobile.visits",
                Stream.concat(
                                contacts.stream()
                                        .filter(row -> "mobileVisit".equals(row.get("mode")))
                                        .map(row -> row.get("case_number") + " " + row.get("on_day")),
                                given().stream()
                                        .filter(row ->
                                                "mobileVisit".equals(row.get("mode")) && row.get("case_number") != null)
                                        .map(row -> row.get("case_number") + " " + row.get("given_on")))
                        .distinct()
                        .count());
        mobileReasons(contacts);
    }

    /** The days on which the centre went to a family, by why. */
    private void mobileReasons(List<Map<String, Object>> contacts) {
        Map<String, Set<String>> days = new HashMap<>();
        Stream.concat(contacts.stream(), given().stream().filter(row -> row.get("case_number") != null))
                .filter(row -> "mobileVisit".equals(row.get("mode")))
                .forEach(row -> days.computeIfAbsent(
                                Objects.toString(row.get("mobile_reason"), ""), first -> new HashSet<>())
                        .add(row.get("case_number") + " "
                                + Optional.ofNullable(row.get("on_day")).orElseGet(() -> row.get("given_on"))));
        overlapping("mobile.reasons", days);
    }

    private void reviews() {
        Map<Object, Map<String, Object>> reviews = by("review", "id");
        List<Map<String, Object>> held =
                rows("review").stream().filter(row -> falls(row.get("held_on"))).toList();
        is("reviews.held", held.size());
        parts("reviews.outcome", held, row -> row.get("next_step"));
        Map<Object, Map<String, Object>> last = rows("goal_finding").stream()
                .filter(row -> falls(reviews.get(row.get("review_id")).get("held_on")))
                .collect(Collectors.toMap(
                        row -> row.get("goal_id"),
                        Function.identity(),
                        (one, other) -> day(reviews.get(one.get("review_id")).get("held_on"))
                                        .isAfter(day(reviews.get(other.get("review_id"))
                                                .get("held_on")))
                                ? one
                                : other));
        is("goals.found", last.size());
        parts("goals.outcome", last.values(), row -> row.get("outcome"));
        List<Map<String, Object>> reasons = rows("coming_reason").stream()
                .filter(row -> !(boolean) row.get("struck") && falls(row.get("noted_on")))
                .toList();
        is(
                "reasons.coming",
                reasons.stream()
                        .map(row -> row.get("case_number") + " " + row.get("reason"))
                        .distinct()
                        .count());
    }

    private void limits() {
        List<Map<String, Object>> limited =
                database.queryForList("select * from public.act_hi_taskinst where id_ like 'second-%'").stream()
                        .filter(row -> falls(row.get("due_date_")))
                        .filter(row -> row.get("end_time_") == null || "completed".equals(row.get("delete_reason_")))
                        .toList();
        Predicate<Map<String, Object>> inTime = row -> row.get("end_time_") != null
                && !((Timestamp) row.get("end_time_")).after((Timestamp) row.get("due_date_"));
        is("limits.inTime", limited.stream().filter(inTime).count());
        is("limits.late", limited.stream().filter(inTime.negate()).count());
        parts(
                "limits.lateByTask",
                limited.stream().filter(inTime.negate()).toList(),
                row -> "familyCase#task_any#Anything");
        parts(
                "limits.passed",
                rows("attention").stream()
                        .filter(row -> "coordinatorTold".equals(row.get("step")) && falls(row.get("raised_at")))
                        .toList(),
                row -> row.get("deadline"));
    }

    private void families() {
        List<Map<String, Object>> there = there();
        List<Map<String, Object>> members = rows("family_member");
        Function<Map<String, Object>, List<Map<String, Object>>> theirs = row -> members.stream()
                .filter(member -> member.get("family_id").equals(row.get("family_id")))
                .toList();
        Function<Map<String, Object>, Long> children = row -> theirs.apply(row).stream()
                .filter(member -> isChild(member, firstDay(row)))
                .count();
        is(
                "profile.manyChildren",
                there.stream().filter(row -> children.apply(row) >= 4).count());
        is(
                "profile.incomplete",
                there.stream()
                        .filter(row -> children.apply(row) > 0)
                        .filter(row -> theirs.apply(row).stream()
                                        .filter(one -> !(boolean) one.get("child"))
                                        .count()
                                == 1)
                        .count());
        is(
                "profile.disability",
                there.stream()
                        .filter(row ->
                                theirs.apply(row).stream().anyMatch(one -> "group2".equals(one.get("disability"))))
                        .count());
        is(
                "lacking.birthDate",
                there.stream()
                        .flatMap(row -> theirs.apply(row).stream())
                        .filter(one -> (boolean) one.get("child") && one.get("birth_date") == null)
                        .count());
        Map<Object, Map<String, Object>> leads = by("case_assignment", "case_number");
        parts(
                "workload.families",
                there.stream().filter(this::isThereAtTheEnd).toList(),
                row -> leads.get(row.get("case_number")).get("worker"));
        Map<String, Set<String>> ofWorkers = new HashMap<>();
        there.stream()
                .filter(this::isThereAtTheEnd)
                .forEach(row -> theirs.apply(row).stream()
                        .filter(member -> isChild(member, period.last()))
                        .filter(member -> member.get("birth_date") == null
                                || !day(member.get("birth_date")).isAfter(period.last()))
                        .forEach(member -> ofWorkers
                                .computeIfAbsent(
                                        leads.get(row.get("case_number"))
                                                .get("worker")
                                                .toString(),
                                        first -> new HashSet<>())
                                .add(member.get("id").toString())));
        overlapping("workload.children", ofWorkers);
        factors(there);
    }

    /** What the first assessments found of families of the period. */
    private void factors(List<Map<String, Object>> there) {
        Map<String, Set<String>> found = new HashMap<>();
        there.forEach(row -> of(rows("risk_assessment"), row).stream()
                .filter(look -> List.of("primary", "inDepth").contains(look.get("stage")))
                .filter(look -> look.get("withdrawn_at") == null
                        && day(look.get("recorded_at")).isBefore(period.until()))
                .forEach(look -> List.of("lowIncome", "lowEducation", "alcoholAbuse")
                        .forEach(factor -> {
                            if (look.get("factors").toString().contains(factor)) {
                                found.computeIfAbsent(factor, first -> new HashSet<>())
                                        .add(row.get("family_id").toString());
                            }
                        })));
        overlapping("profile.factors", found);
    }

    /** The day on which a family is first seen in the period. */
    private LocalDate firstDay(Map<String, Object> row) {
        LocalDate came = day(row.get("admitted_at"));
        return came.isBefore(period.from()) ? period.from().minusDays(1) : came;
    }

    private List<Map<String, Object>> given() {
        return rows("service_record").stream()
                .filter(row -> !(boolean) row.get("struck") && falls(row.get("given_on")))
                .toList();
    }
}
