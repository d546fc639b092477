package org.shanyraq.figures;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;

/** What became of families, and what is watched over the centre's own work, against a second way of counting. */
@CentreTest
class SecondCountOfOutcomesTest extends SecondCount {

    private static final List<String> RATINGS = List.of("seriousConcern", "someConcern", "noConcern", "strength");
    private static final Pattern PLACES = Pattern.compile("\"places\": ?(\\d+)");
    private static final Set<String> PARENTING =
            Set.of("basicCare", "safety", "warmth", "stimulation", "guidance", "stability");

    @Test
    void everyFigureIsWhatSomebodyFindsWhoReadsAllRows() {
        inManyPeriods(() -> {
            components();
            scales();
            answers();
            dangers();
            complaints();
            fosterPlaces();
            homes();
            diagnoses();
            talks();
            files();
        });
    }

    /** How often a case had been closed when one of its rounds of assessment began. */
    private long course(Object caseNumber, Timestamp begun) {
        return rows("closure").stream()
                .filter(act -> act.get("case_number").equals(caseNumber) && "approve".equals(act.get("decision")))
                .filter(act -> !((Timestamp) act.get("decided_at")).after(begun))
                .count();
    }

    /** Of the last round that had begun when this was filed. */
    private long courseOf(Object caseNumber, Object filing) {
        Timestamp filed = (Timestamp) paper(filing).get("filed_at");
        return rows("in_depth_assessment").stream()
                .filter(round -> round.get("case_number").equals(caseNumber))
                .map(round -> (Timestamp) round.get("begun_at"))
                .filter(begun -> !begun.after(filed))
                .max(Comparator.naturalOrder())
                .map(begun -> course(caseNumber, begun))
                .orElse(0L);
    }

    private Map<String, Object> paper(Object filing) {
        return Objects.requireNonNull(by("filing", "id").get(filing));
    }

    /** Whether the case was accompanied on a day of the period, in this course. */
    private boolean lasts(Object caseNumber, long course) {
        return there().stream()
                .filter(row -> row.get("case_number").equals(caseNumber))
                .anyMatch(row -> course(caseNumber, (Timestamp) row.get("admitted_at")) == course);
    }

    private void components() {
        Map<String, List<Seen>> seen = new LinkedHashMap<>();
        List<Seen> all = new ArrayList<>();
        Map<Object, Map<String, Object>> rounds = by("in_depth_assessment", "id");
        for (Map<String, Object> rating : rows("component_rating")) {
            Map<String, Object> round = Objects.requireNonNull(rounds.get(rating.get("in_depth_assessment_id")));
            Map<String, Object> paper = paper(rating.get("filing_id"));
            all.add(new Seen(
                    round.get("case_number"),
                    course(round.get("case_number"), (Timestamp) round.get("begun_at")),
                    rating,
                    (long) paper.get("sequence"),
                    day(paper.get("filed_at"))));
        }
        for (Map<String, Object> look : rows("component_look")) {
            all.add(new Seen(
                    look.get("case_number"),
                    courseOf(look.get("case_number"), look.get("filing_id")),
                    look,
                    (long) paper(look.get("filing_id")).get("sequence"),
                    day(look.get("on_day"))));
        }
        all.stream()
                .filter(one -> one.on().isBefore(period.until()))
                .sorted(Comparator.comparing(Seen::sequence))
                .forEach(one -> {
                    List<Seen> before = seen.computeIfAbsent(one.key(), first -> new ArrayList<>());
                    if (!before.isEmpty() || one.height() < 2) {
                        before.add(one);
                    }
                });
        seen.values().removeIf(looks -> looks.isEmpty() || !counts(looks));
        Function<List<Seen>, Object> part = looks -> change(
                looks.size() > 1,
                Integer.compare(
                        looks.get(looks.size() - 1).height(), looks.get(0).height()));
        for (String area : List.of("after", "child", "parenting", "family")) {
            Map<String, Set<String>> expected = new HashMap<>();
            seen.values().stream()
                    .filter(looks ->
                            area.equals("after") || area.equals(looks.get(0).area()))
                    .forEach(looks -> expected.computeIfAbsent(part.apply(looks).toString(), first -> new HashSet<>())
                            .add(looks.get(0).key()));
            overlapping("components." + area, expected);
        }
    }

    private boolean counts(List<Seen> looks) {
        Seen last = looks.get(looks.size() - 1);
        return (looks.size() > 1 && !last.on().isBefore(period.from())) || lasts(last.caseNumber(), last.course());
    }

    private static String change(boolean again, int difference) {
        if (!again) {
            return "notSeen";
        }
        return difference > 0 ? "better" : difference == 0 ? "same" : "worse";
    }

    private record Seen(Object caseNumber, long course, Map<String, Object> row, long sequence, LocalDate on) {

        String key() {
            return caseNumber + " " + course + " " + row.get("component") + " " + row.get("child_id");
        }

        int height() {
            return RATINGS.indexOf(row.get("rating").toString());
        }

        String area() {
            return row.get("child_id") != null
                    ? "child"
                    : PARENTING.contains(row.get("component").toString()) ? "parenting" : "family";
        }
    }

    private void scales() {
        Map<String, List<Map<String, Object>>> asked = rows("family_scale").stream()
                .filter(row -> day(row.get("on_day")).isBefore(period.until()))
                .sorted(Comparator.comparing(
                        row -> (Long) paper(row.get("filing_id")).get("sequence")))
                .collect(Collectors.groupingBy(
                        row -> row.get("case_number") + " " + courseOf(row.get("case_number"), row.get("filing_id"))));
        asked.values().removeIf(rows -> {
            Map<String, Object> last = rows.get(rows.size() - 1);
            boolean lookedAt = rows.size() > 1 && !day(last.get("on_day")).isBefore(period.from());
            return !lookedAt
                    && !lasts(last.get("case_number"), courseOf(last.get("case_number"), last.get("filing_id")));
        });
        for (String scale : List.of("motivation", "trust")) {
            Map<String, Set<String>> expected = new HashMap<>();
            asked.forEach((course, rows) -> expected.computeIfAbsent(
                            change(
                                    rows.size() > 1,
                                    Integer.compare(
                                            (int) rows.get(rows.size() - 1).get(scale),
                                            (int) rows.get(0).get(scale))),
                            first -> new HashSet<>())
                    .add(course));
            overlapping("scales." + scale, expected);
        }
    }

    private void answers() {
        for (boolean child : List.of(false, true)) {
            Map<String, List<Map<String, Object>>> twice = rows("family_answer").stream()
                    .filter(row -> (row.get("child_id") != null) == child && (int) row.get("answered") >= 3)
                    .filter(row -> day(row.get("on_day")).isBefore(period.until()))
                    .sorted(Comparator.comparing((Map<String, Object> row) -> day(row.get("on_day"))))
                    .collect(Collectors.groupingBy(row -> row.get("case_number") + " " + row.get("child_id")));
            twice.values()
                    .removeIf(rows -> rows.size() < 2
                            || day(rows.get(rows.size() - 1).get("on_day")).isBefore(period.from()));
            Function<List<Map<String, Object>>, Object> type =
                    rows -> typeOn(rows.get(0), day(rows.get(rows.size() - 1).get("on_day")));
            Map<Object, Set<Object>> families = twice.values().stream()
                    .collect(Collectors.groupingBy(
                            type, Collectors.mapping(rows -> rows.get(0).get("case_number"), Collectors.toSet())));
            Map<String, Set<String>> expected = new HashMap<>();
            twice.forEach((who, rows) -> expected.computeIfAbsent(
                            Objects.requireNonNull(families.get(type.apply(rows)))
                                                    .size()
                                            < 5
                                    ? "tooFew"
                                    : change(
                                            true,
                                            ((BigDecimal) rows.get(rows.size() - 1)
                                                            .get("mean"))
                                                    .compareTo((BigDecimal)
                                                            rows.get(0).get("mean"))),
                            first -> new HashSet<>())
                    .add(who));
            overlapping(child ? "answers.children" : "answers.families", expected);
        }
    }

    private void dangers() {
        List<Map<String, Object>> reported = rows("danger").stream()
                .filter(row -> falls(row.get("reported_at")))
                .toList();
        is("dangers.reported", reported.size());
        parts("dangers.kinds", reported, row -> row.get("kind"));
        parts("dangers.outcome", reported, row -> Objects.requireNonNullElse(row.get("outcome"), "open"));
        parts(
                "dangers.inTime",
                reported,
                row -> rows("danger_assessment").stream()
                        .filter(assessed -> assessed.get("danger_id").equals(row.get("id")))
                        .map(assessed -> day(assessed.get("assessed_at")))
                        .min(Comparator.naturalOrder())
                        .map(on -> on.equals(day(row.get("reported_at"))) ? "sameDay" : "later")
                        .orElse("notYet"));
    }

    private void complaints() {
        List<Map<String, Object>> made = rows("complaint").stream()
                .filter(row -> falls(row.get("made_on")))
                .toList();
        is("complaints.came", made.size());
        parts("complaints.inTime", made, row -> {
            Timestamp answered = (Timestamp) row.get("answered_at");
            if (answered == null) {
                return "overdue";
            }
            return answered.after((Timestamp) row.get("answer_by")) ? "late" : "inTime";
        });
        Map<String, Set<String>> kinds = new HashMap<>();
        for (Map<String, Object> row : made) {
            List<String> about = rows("complaint_about").stream()
                    .filter(said -> said.get("complaint_number").equals(row.get("number")))
                    .map(said -> said.get("kind").toString())
                    .toList();
            (about.isEmpty() ? Stream.of("") : about.stream())
                    .forEach(kind -> kinds.computeIfAbsent(kind, first -> new HashSet<>())
                            .add(row.get("number").toString()));
        }
        overlapping("complaints.kinds", kinds);
    }

    /** Place by place, the papers read one after the other. */
    private void fosterPlaces() {
        List<Map<String, Object>> places = new ArrayList<>();
        for (Map<String, Object> family : rows("foster_family")) {
            boolean there = day(family.get("entered_at")).isBefore(period.until())
                    && (family.get("ended_on") == null
                            || !day(family.get("ended_on")).isBefore(period.until()));
            int had = rows("filing").stream()
                    .filter(paper -> family.get("number").equals(paper.get("subject"))
                            && day(paper.get("filed_at")).isBefore(period.until()))
                    .sorted(Comparator.comparing(paper -> (long) paper.get("sequence")))
                    .map(paper -> PLACES.matcher(String.valueOf(paper.get("answers"))))
                    .filter(Matcher::find)
                    .map(said -> Integer.parseInt(said.group(1)))
                    .reduce((earlier, later) -> later)
                    .orElse((int) family.get("places"));
            long children = rows("foster_stay").stream()
                    .filter(stay -> stay.get("foster_family").equals(family.get("number"))
                            && day(stay.get("came_on")).isBefore(period.until())
                            && (stay.get("left_on") == null
                                    || !day(stay.get("left_on")).isBefore(period.until())))
                    .count();
            for (int seat = 1; there && seat <= had; seat++) {
                places.add(Map.of("part", seat <= children ? "held" : "free"));
            }
        }
        parts("foster.places", places, place -> place.get("part"));
    }

    private void homes() {
        Map<Object, Map<String, Object>> members = by("family_member", "id");
        Map<Object, Map<String, Object>> cases = by("family_case", "family_id");
        Function<Map<String, Object>, Object> type = row -> typeOn(
                Objects.requireNonNull(cases.get(Objects.requireNonNull(members.get(row.get("member_id")))
                        .get("family_id"))),
                day(row.get("since")));
        is(
                "children.reunited",
                distinct(rows("child_home").stream()
                        .filter(row -> falls(row.get("since")) && !"substitute".equals(type.apply(row)))
                        .filter(row -> reunited(
                                row.get("place"),
                                rows("child_home").stream()
                                        .filter(before ->
                                                before.get("member_id").equals(row.get("member_id")))
                                        .filter(before -> before.get("until") != null
                                                && !day(before.get("until")).isAfter(day(row.get("since"))))
                                        .filter(before -> !"hospital".equals(before.get("place")))
                                        .max(Comparator.comparing(before -> day(before.get("since"))))
                                        .map(before -> before.get("place"))))));
        is(
                "children.inTouch",
                distinct(rows("child_tie").stream()
                        .filter(row -> falls(row.get("since")))
                        .filter(row -> "substitute".equals(type.apply(row))
                                || rows("child_home").stream()
                                        .filter(home -> home.get("member_id").equals(row.get("member_id")))
                                        .filter(home -> !day(home.get("since")).isAfter(day(row.get("since"))))
                                        .filter(home -> home.get("until") == null
                                                || day(home.get("until")).isAfter(day(row.get("since"))))
                                        .anyMatch(home -> !Set.of("home", "hospital")
                                                .contains(home.get("place").toString())))));
    }

    private static boolean reunited(Object lives, Optional<Object> before) {
        return before.isPresent()
                && (lives.equals("home")
                        ? !before.get().equals("home")
                        : lives.equals("relatives")
                                && !Set.of("home", "relatives")
                                        .contains(before.get().toString()));
    }

    private static long distinct(Stream<Map<String, Object>> ofChildren) {
        return ofChildren.map(row -> row.get("member_id")).distinct().count();
    }

    private void diagnoses() {
        Map<String, Set<String>> groups = new HashMap<>();
        rows("child_diagnosis").stream()
                .filter(row -> !(boolean) row.get("struck") && falls(row.get("noted_on")))
                .forEach(
                        row -> groups.computeIfAbsent(row.get("diagnosis_group").toString(), first -> new HashSet<>())
                                .add(row.get("member_id").toString()));
        overlapping("children.diagnoses", groups);
    }

    private void talks() {
        List<Map<String, Object>> held = rows("supervision_talk").stream()
                .filter(row -> falls(row.get("held_on")))
                .toList();
        is(
                "talks.due",
                rows("supervision_talk").stream()
                        .filter(row -> falls(row.get("due_at")))
                        .count());
        is("talks.held", held.size());
        is(
                "talks.inTime",
                held.stream()
                        .filter(row -> !day(row.get("held_on")).isAfter(day(row.get("in_time_until"))))
                        .count());
    }

    private void files() {
        Map<Object, Map<String, Object>> checked = rows("file_check").stream()
                .filter(row -> falls(row.get("checked_at")))
                .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
        List<Object> found = rows("file_point").stream()
                .filter(row -> checked.containsKey(row.get("check_id")))
                .map(row -> row.get("found"))
                .filter(one -> !one.equals("notYet"))
                .toList();
        is("files.checked", checked.size());
        is("files.points", found.size());
        is("files.pointsMet", found.stream().filter("met"::equals).count());
    }
}
