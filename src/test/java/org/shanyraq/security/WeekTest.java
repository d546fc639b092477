package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands on which day of whose week, and who may look. */
@CentreTest
class WeekTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Test
    void aTaskStandsOnTheDayOfItsLimitAndOnNoOther() {
        String family = cases.referred();
        LocalDate due = centre.time(centre.task(family, "task_makeFirstContact").getDueDate())
                .toLocalDate();

        JsonNode week = week("aigerim", "?week=" + due);

        assertThat(LocalDate.parse(week.path("monday").asText()))
                .isEqualTo(due.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        assertThat(week.path("days")).hasSize(7);
        assertThat(week.path("workers")).isEmpty();
        assertThat(daysOf(week, family)).containsExactly(due.toString());
        JsonNode line = line(week, family);
        assertThat(line.path("kind").asText()).isEqualTo("task");
        assertThat(line.path("familyName").asText()).isNotEmpty();
        assertThat(line.path("late").asBoolean()).isFalse();
        assertThat(daysOf(week("aigerim", "?week=" + due.minusWeeks(1)), family))
                .isEmpty();
        assertThat(daysOf(week("aigerim", "?week=" + due.plusWeeks(1)), family)).isEmpty();
        assertThat(daysOf(week("daniyar", "?week=" + due), family)).isEmpty();
    }

    @Test
    void whatWasDueBeforeStandsAboveTheWeekThatRunsAndNotAboveTheNext() {
        String family = cases.referred();
        centre.pass(Period.ofDays(16));

        JsonNode week = week("aigerim", "");

        assertThat(week.path("late")).isNotEmpty();
        if (!week.path("more").asBoolean()) { // or else families of others stand before it
            assertThat(week.path("late").findValuesAsText("number")).contains(family);
        }
        assertThat(daysOf(week, family)).isEmpty();
        assertThat(week("aigerim", "?week=" + centre.now().toLocalDate().plusWeeks(1))
                        .path("late"))
                .isEmpty();
    }

    @Test
    void theNextSessionIsPlannedForWhoGivesItAndForWhoLeadsTheFamily() {
        String family = cases.accompanied();
        cases.begin("aigerim", family, "serviceDelivery", Answers.specialistAsked("psychologist"));
        cases.fileAs("madina", family, Answers.requestAccepted());
        cases.fileAs("madina", family, Answers.session("anotherSession"));
        LocalDate session = centre.now().toLocalDate().plusWeeks(2);

        for (String person : List.of("madina", "aigerim")) {
            JsonNode day = day(week(person, "?week=" + session), session);
            assertThat(lines(day, family).stream()
                            .filter(line -> "session".equals(line.path("kind").asText())))
                    .as(person)
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.path("what").asText()).isNotEmpty();
                        assertThat(line.path("familyName").asText()).isNotEmpty();
                    });
        }
        assertThat(daysOf(week("timur", "?week=" + session), family)).isEmpty();
        assertThat(daysOf(week("daniyar", "?week=" + session), family)).isEmpty();
    }

    @Test
    void aReviewThatComesByItselfAndAMeasureOfThePlanStandOnTheirDays() {
        String family = cases.accompanied(Answers.plan().answeredForBy("caseManager"));
        LocalDate threeMonths = centre.now().toLocalDate().plusMonths(3);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        List<JsonNode> planned = IntStream.rangeClosed(-2, 2)
                .mapToObj(weeks -> Visitor.json(aigerim.get("/casework/api/week?week=" + threeMonths.plusWeeks(weeks))))
                .flatMap(week -> all(week, family).stream())
                .toList();

        assertThat(planned).extracting(line -> line.path("kind").asText()).contains("ahead", "measure");
        assertThat(planned)
                .filteredOn(line -> "ahead".equals(line.path("kind").asText()))
                .extracting(line -> line.path("what").asText())
                .contains("Review due");
    }

    @ParameterizedTest
    @CsvSource({
        "aigerim, daniyar",
        "madina, aigerim",
        "arman, aigerim",
        "admin, aigerim",
        "aigerim, nobody-here",
        "saule, nobody-here"
    })
    void somebodyElsesWeekIsForWhoWatchesOverAllCases(String person, String worker) {
        assertThat(Visitor.signedIn(port, person)
                        .get("/casework/api/week?worker=" + worker)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoWatchesChoosesWhoseWeekItIs() {
        String family = cases.referred();
        LocalDate due = centre.time(centre.task(family, "task_makeFirstContact").getDueDate())
                .toLocalDate();

        for (String person : List.of("saule", "bolat")) {
            JsonNode week = week(person, "?worker=aigerim&week=" + due);
            assertThat(week.path("worker").asText()).isEqualTo("aigerim");
            assertThat(week.path("workers").findValuesAsText("id")).contains("aigerim", "daniyar", "madina");
            assertThat(daysOf(week, family)).containsExactly(due.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "1900-01-01", "-999999999-01-01", "tomorrow", "%00"})
    void aWeekThatNoCalendarHasIsASentence(String day) {
        assertThat(Visitor.signedIn(port, "aigerim")
                        .get("/casework/api/week?week=" + day)
                        .statusCode())
                .isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aigerim", "saule"})
    void thePageTakesAsManyStatementsHoweverMuchThereIs(String person) {
        Visitor visitor = Visitor.signedIn(port, person);
        cases.accompanied();
        LocalDate next = centre.now().toLocalDate().plusWeeks(1);
        String address = "/casework/api/week?worker=aigerim&week=" + next;
        int one = Statements.during(() -> visitor.get(address));
        for (int more = 0; more < 3; more++) {
            cases.accompanied();
        }
        assertThat(Statements.during(() -> visitor.get(address))).isLessThanOrEqualTo(one);
        assertThat(one).isLessThan(30);
    }

    private JsonNode week(String person, String query) {
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/week" + query));
    }

    private static List<String> daysOf(JsonNode week, String family) {
        return StreamSupport.stream(week.path("days").spliterator(), false)
                .filter(day -> !lines(day, family).isEmpty())
                .map(day -> day.path("date").asText())
                .toList();
    }

    private static JsonNode day(JsonNode week, LocalDate date) {
        return StreamSupport.stream(week.path("days").spliterator(), false)
                .filter(day -> date.toString().equals(day.path("date").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode line(JsonNode week, String family) {
        return all(week, family).get(0);
    }

    private static List<JsonNode> all(JsonNode week, String family) {
        return StreamSupport.stream(week.path("days").spliterator(), false)
                .flatMap(day -> lines(day, family).stream())
                .toList();
    }

    private static List<JsonNode> lines(JsonNode day, String family) {
        return StreamSupport.stream(day.path("lines").spliterator(), false)
                .filter(line -> family.equals(line.path("number").asText()))
                .toList();
    }
}
