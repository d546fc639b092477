package org.shanyraq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.springframework.core.io.ClassPathResource;

/** What the algorithm's second edition says, and every input that once went wrong, has the tests that it names. */
class IndexTest {

    private static final int INPUTS = 24;

    record Line(List<String> columns) {

        String name() {
            return columns.get(0) + ", " + columns.get(1);
        }

        List<String> tests(int column) {
            return Arrays.stream(columns.get(column).split(","))
                    .map(String::strip)
                    .toList();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOfTheSecondEditionHasItsSourceAndItsTests(Line rule) throws ClassNotFoundException {
        assertThat(rule.columns()).as("columns of %s", rule.name()).hasSize(4);
        assertThat(rule.columns().get(2)).as("source of %s", rule.name()).matches("([TA]\\d+[ ,]*)*D?");
        assertAreTests(rule, rule.tests(3));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void anInputThatWentWrongHasItsTestsAndTwoNeighbours(Line input) throws ClassNotFoundException {
        assertThat(input.columns()).as("columns of %s", input.name()).hasSize(4);
        assertAreTests(input, input.tests(2));
        assertAreTests(input, input.tests(3));
        assertThat(input.tests(3))
                .as("neighbours of row %s", input.name())
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotContainAnyElementsOf(input.tests(2));
    }

    @Test
    void everyInputIsThereOnce() throws IOException {
        assertThat(inputs().map(input -> Integer.valueOf(input.columns().get(0))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, INPUTS).boxed().toList());
    }

    private static void assertAreTests(Line line, List<String> names) throws ClassNotFoundException {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            assertThat(name).as("a test of %s", line.name()).matches("[a-z]+\\.\\w+#\\w+");
            assertThat(seen.add(name)).as("%s, twice in %s", name, line.name()).isTrue();
            String[] parts = name.split("#");
            Class<?> home = Class.forName("org.shanyraq." + parts[0], false, IndexTest.class.getClassLoader());
            assertThat(Arrays.stream(home.getDeclaredMethods())
                            .filter(method -> method.getName().equals(parts[1])))
                    .as("%s, a test of %s", name, line.name())
                    .isNotEmpty()
                    .allMatch(method -> isAnnotated(method, Testable.class))
                    .noneMatch(method -> isAnnotated(method, Disabled.class));
        }
    }

    static Stream<Line> rules() throws IOException {
        return lines("second-edition.txt");
    }

    static Stream<Line> inputs() throws IOException {
        return lines("inputs-that-went-wrong.txt");
    }

    private static Stream<Line> lines(String file) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .split("\\R")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(new Line(
                        Arrays.stream(line.split("\\|")).map(String::strip).toList()));
            }
        }
        return lines.stream();
    }
}
