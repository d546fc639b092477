package org.shanyraq.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanyraq.casefile.ExitReason;

@DisplayName("Decision tables")
class DecisionsTest {

    private static final Decisions DECISIONS = new Decisions();

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("decide as the examples say")
    void decideAsTheExamplesSay(Example example) {
        DmnDecisionResult result = DECISIONS.evaluate(example.decision(), example.inputs());

        example.outputs()
                .forEach((output, expected) -> assertThat(outputOf(result, output, expected instanceof List))
                        .as(output)
                        .isEqualTo(expected));
    }

    @Test
    @DisplayName("have an example for every rule")
    void haveAnExampleForEveryRule() {
        Decisions decisions = new Decisions();
        examples().forEach(example -> decisions.evaluate(example.decision(), example.inputs()));

        assertThat(decisions.firedRules()).containsExactlyInAnyOrderElementsOf(allRules());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadlines")
    @DisplayName("write every deadline so that the clock can count it")
    void writeEveryDeadlineSoThatTheClockCanCountIt(String name, Object reminder, Object limit, Object director) {
        assertThat(limit).isNotNull();
        assertThat(Stream.of(reminder, limit, director).filter(Objects::nonNull))
                .allSatisfy(length -> assertThat((String) length)
                        .matches("same (working )?day|\\d+ (working days?|(hour|day|week|month|year)s?( before)?)"));
    }

    @Test
    @DisplayName("point from the review schedule to deadlines that exist")
    void pointFromTheReviewScheduleToDeadlinesThatExist() {
        Stream.of("red", "yellow", "green", "none").forEach(level -> {
            String interval = DECISIONS
                    .evaluate("reviewSchedule", Map.of("riskLevel", level))
                    .getSingleResult()
                    .getEntry("interval");
            assertThat(DECISIONS.evaluate("deadlines", Map.of("deadline", interval)))
                    .as(interval)
                    .hasSize(1);
        });
    }

    @Test
    @DisplayName("ask about monitoring for the reasons for which the form asks")
    void askAboutMonitoringForTheReasonsForWhichTheFormAsks() throws IOException {
        JsonNode form = new ObjectMapper()
                .readTree(Path.of("forms", "prepare-closure.form").toFile());
        String hide = StreamSupport.stream(form.path("components").spliterator(), false)
                .filter(field -> "monitoringAgreed".equals(field.path("key").asText()))
                .map(field -> field.path("conditional").path("hide").asText())
                .collect(Collectors.joining());

        String unasked = Stream.of(ExitReason.values())
                .map(Enum::name)
                .filter(reason -> !asksAboutMonitoring(reason))
                .map("exitReason = \"%s\""::formatted)
                .collect(Collectors.joining(" or "));

        assertThat(hide).isEqualTo("=" + unasked + " or withoutMonitoring = true");
    }

    private static boolean asksAboutMonitoring(String reason) {
        return DECISIONS
                .evaluate("exitConditions", Map.of("exitReason", reason, "riskLevel", "green", "contactAttempts", 3))
                .getSingleResult()
                .<Boolean>getEntry("monitoringAsked");
    }

    static Stream<Example> examples() {
        return Example.all();
    }

    static Stream<Object[]> deadlines() {
        return examples()
                .filter(example -> example.decision().equals("deadlines"))
                .filter(example -> example.outputs().get("limit") != null)
                .map(example -> {
                    var row = DECISIONS.evaluate("deadlines", example.inputs()).getSingleResult();
                    return new Object[] {example.sentence(), row.get("reminder"), row.get("limit"), row.get("director")
                    };
                });
    }

    static Stream<Object[]> rules() {
        return Decisions.files().stream()
                .flatMap(file -> Decisions.decisionsIn(file).stream())
                .flatMap(decision -> decision.getChildElementsByType(DecisionTable.class).stream()
                        .flatMap(table -> table.getRules().stream())
                        .map(rule -> new Object[] {nameOf(decision, rule), rule}));
    }

    private static Set<String> allRules() {
        Set<String> names = new TreeSet<>();
        rules().map(row -> (String) row[0]).forEach(names::add);
        return names;
    }

    private static String nameOf(Decision decision, Rule rule) {
        return decision.getId() + "/" + rule.getId();
    }

    /** A list is either the one value of a single row or the values that a collecting table found row by row. */
    private static Object outputOf(DmnDecisionResult result, String output, boolean list) {
        List<Object> values = result.collectEntries(output);
        if (list) {
            return values.size() == 1 && values.get(0) instanceof List ? values.get(0) : values;
        }
        assertThat(result).hasSizeLessThan(2);
        return values.isEmpty() ? null : values.get(0);
    }
}
