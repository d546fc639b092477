package org.shanyraq.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanyraq.browser.Chromium;

/**
 * What a condition of a form hides in the browser it hides on the server, whatever was answered: each condition of each
 * form is evaluated by both, with every answer that it compares with, others, and none.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormConditionsTest {

    private static final Path FORMS = Path.of("forms");
    private static final Path VIEWER = Path.of("target/form-viewer.js");
    private static final int ANSWERS_TO_EACH = 150;

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.])[a-z]\\w*(\\.[a-z]\\w*)*(?!\\w*\\()", Pattern.CASE_INSENSITIVE);
    private static final Pattern EACH = Pattern.compile("every \\w+ in (\\w+) satisfies \\(.*\\)");
    private static final Set<String> WORDS_OF_FEEL = Set.of(
            "null",
            "true",
            "false",
            "and",
            "or",
            "not",
            "every",
            "some",
            "in",
            "satisfies",
            "list",
            "contains",
            "count",
            "matches");

    private final FormExpressions server = new FormExpressions();
    private Page browser;

    @BeforeAll
    void openTheBrowser() {
        browser = Chromium.started().newPage();
        browser.addScriptTag(new Page.AddScriptTagOptions().setPath(VIEWER));
        browser.evaluate("() => { window.conditions = new FormViewer.Form().get('conditionChecker'); }");
    }

    @AfterAll
    void closeTheBrowser() {
        browser.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void isHiddenHereAsThere(String condition) {
        List<Map<String, Object>> answers = answersTo(condition);

        List<Boolean> there = hiddenInTheBrowser(condition, answers);

        assertThat(there).as("both ways are tried").contains(true, false);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(server.hides(condition, withNulls(condition, answers.get(i))))
                    .as("with %s", answers.get(i))
                    .isEqualTo(Optional.of(there.get(i)));
        }
    }

    @Test
    void whatOnlyOneOfTheTwoCanReadIsLeftToTheBrowser() {
        assertThat(server.hides("=unheardOf(true)", Map.of())).isEmpty();
        assertThat(server.hides("=knownToAScriptOnly = 1", Map.of())).isEmpty();
        assertThat(server.hides("=true and (", Map.of())).isEmpty();
    }

    /** As the server has them: what was not answered is null. */
    private static Map<String, Object> withNulls(String condition, Map<String, Object> answers) {
        Map<String, Object> all = new LinkedHashMap<>();
        names(condition).forEach(name -> all.put(name.split("\\.")[0], null));
        all.putAll(answers);
        return all;
    }

    private static List<String> names(String condition) {
        String bare = TEXT.matcher(condition).replaceAll("\"\"");
        return NAME.matcher(EACH.matcher(bare).replaceAll("$1"))
                .results()
                .map(MatchResult::group)
                .filter(name -> !WORDS_OF_FEEL.contains(name))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Boolean> hiddenInTheBrowser(String condition, List<Map<String, Object>> answers) {
        return (List<Boolean>) browser.evaluate(
                "([hide, answers]) => answers.map((data) => conditions._checkHideCondition({ hide }, data))",
                List.of(condition, answers));
    }

    static Stream<String> conditions() throws IOException {
        try (Stream<Path> forms = Files.list(FORMS)) {
            return forms
                    .filter(file -> file.toString().endsWith(".form"))
                    .map(FormConditionsTest::read)
                    .flatMap(form -> form.findValues("hide").stream())
                    .map(JsonNode::asText)
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static JsonNode read(Path form) {
        try {
            return new ObjectMapper().readTree(form.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all that may be answered a part that is the same in each run. */
    private static List<Map<String, Object>> answersTo(String condition) {
        Map<String, List<Object>> choices = new LinkedHashMap<>();
        Set<String> texts = new TreeSet<>(List.of("other"));
        TEXT.matcher(condition).results().map(found -> found.group(1)).forEach(texts::add);
        String bare = TEXT.matcher(condition).replaceAll("\"\"");
        names(condition).forEach(name -> choices.put(name, choices(name, bare, texts)));
        Random chance = new Random(condition.hashCode());
        Set<Map<String, Object>> answers = new LinkedHashSet<>();
        answers.add(Map.of());
        answers.add(emptyLists(choices));
        IntStream.range(0, ANSWERS_TO_EACH).forEach(time -> answers.add(answered(choices, chance)));
        return List.copyOf(answers);
    }

    /** Of many lists all are seldom empty by chance. */
    private static Map<String, Object> emptyLists(Map<String, List<Object>> choices) {
        Map<String, Object> empty = new LinkedHashMap<>();
        choices.forEach((name, values) -> {
            if (values.contains(List.of())) {
                put(empty, name.split("\\."), List.of());
            }
        });
        return empty;
    }

    private static List<Object> choices(String name, String condition, Set<String> texts) {
        List<Object> choices = new ArrayList<>();
        if (condition.contains("in " + name + " satisfies")) {
            texts.forEach(text -> choices.add(List.of(Map.of("outcome", text))));
            choices.add(List.of());
        } else if (condition.contains("count(" + name) || condition.contains("list contains(" + name)) {
            texts.forEach(text -> choices.add(List.of(text)));
            choices.add(List.of());
            choices.add(List.copyOf(texts));
        } else if (condition.contains("matches(" + name)) {
            choices.addAll(List.of("2026-0001", "2026-00017", "2026", "Serikova"));
        } else if (Pattern.compile(
                        name + " !?= (true|false)|not\\(" + name + "\\)|or " + name + "$|^=" + name + " (and|or)")
                .matcher(condition)
                .find()) {
            choices.addAll(List.of(true, false));
        } else if (Pattern.compile(name + " = \\d").matcher(condition).find()) {
            choices.addAll(List.of(0, 1));
        } else {
            choices.addAll(texts);
        }
        return choices;
    }

    private static Map<String, Object> answered(Map<String, List<Object>> choices, Random chance) {
        Map<String, Object> answers = new LinkedHashMap<>();
        choices.forEach((name, values) -> {
            int which = chance.nextInt(values.size() + 2);
            if (which < values.size() + 1) {
                put(answers, name.split("\\."), which < values.size() ? values.get(which) : null);
            }
        });
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> answers, String[] path, Object value) {
        Map<String, Object> holder = answers;
        for (int i = 0; i < path.length - 1; i++) {
            holder = (Map<String, Object>) holder.computeIfAbsent(path[i], none -> new LinkedHashMap<String, Object>());
        }
        holder.put(path[path.length - 1], value);
    }
}
