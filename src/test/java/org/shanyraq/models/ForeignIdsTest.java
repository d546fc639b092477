package org.shanyraq.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The id of a form, a process, a message, a task or an answer is written in the module that owns it and nowhere else: whoever
 * wants to know what it says asks the owner. A form belongs to the module whose class of forms takes it, a process to the
 * module that has most of its forms and steps, a message to the process that waits for it.
 */
class ForeignIdsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/shanyraq");

    private static final Pattern TAKEN =
            Pattern.compile("@Bean(?:\\(\"[^\"]+\"\\))?\\s+(CaseForm<[^{;]*?>|JavaDelegate)\\s+(\\w+)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ANSWER =
            Pattern.compile("(?<!judgement)\\.(?:(?:path|get|has)\\(\\s*|said\\([^\"]*)\"(\\w+)\"");
    private static final Pattern JUDGED = Pattern.compile("(?:<text>|name=\"| id=\")(\\w+)(?:</text>|\")");
    private static final Pattern VARIABLE = Pattern.compile("Variable\\s*\\.\\w+\\(\\s*\"(\\w+)\"");

    /** The way of a case from its beginning to its end, which whoever moves what runs has to know. */
    private static final Map<String, String> LIFE_LINE = Map.of("familyCase", "running", "accompaniment", "running");

    /** Everybody's: they hold up a reminder or a case manager in any process. */
    private static final Set<String> EVERYBODYS = Set.of("casefile");

    /** They read forms, and what Camunda answers, whoever owns them. */
    private static final Set<String> READ_ANY_FORM = Set.of("running", "form", "language", "working");

    /** Why an id that another module owns stands in {@code file: id} all the same. */
    private static final Map<String, String> PERMITTED = Map.of(
            "form/Signatures.java: second-signature", "the road shows it at whichever task two people sign",
            "intake/IntakeFacts.java: inDepthAssessment", "the limit of this name, out of the table of deadlines",
            "intake/IntakeFacts.java: developmentPlan", "the limit of this name, out of the table of deadlines",
            "paper/ContactSheet.java: contactKind", "the sheet reads the lists of whichever form writes contacts down",
            "paper/ContactSheet.java: contactWith", "the sheet reads the lists of whichever form writes contacts down",
            "paper/ContactSheet.java: attemptKind", "the sheet reads the lists of whichever form writes contacts down",
            "practice/FamilyStory.java: familyName", "a story plays people who fill in forms");

    /** Two that share a name in processes that never meet. */
    private static final Set<String> NAMESAKES = Set.of("askAgain", "referralId");

    private static final Map<String, String> files = new TreeMap<>();
    private static final Map<String, Set<String>> owners = new TreeMap<>();
    private static final Map<String, Set<String>> askedIn = new TreeMap<>();
    private static final Map<String, Set<String>> declared = new TreeMap<>();
    private static final Set<String> judged = new TreeSet<>();

    @BeforeAll
    static void read() {
        walk(SOURCES, ".java")
                .forEach(file -> files.put(SOURCES.relativize(file).toString(), text(file)));
        Map<String, String> taken = new TreeMap<>();
        files.forEach((file, text) -> TAKEN.matcher(text)
                .results()
                .forEach(bean -> taken.put(
                        bean.group(1).equals("JavaDelegate") ? bean.group(2) : Names.kebab(bean.group(2)),
                        module(file))));
        files.forEach((file, text) -> VARIABLE.matcher(text)
                .results()
                .forEach(variable -> declared.computeIfAbsent(variable.group(1), any -> new TreeSet<>())
                        .add(module(file))));
        walk(Path.of("processes"), ".dmn")
                .forEach(table -> JUDGED.matcher(text(table)).results().forEach(known -> judged.add(known.group(1))));
        walk(Path.of("forms"), ".form").forEach(form -> {
            String key = form.getFileName().toString().replace(".form", "");
            own(key, taken.get(key));
            keys(json(form))
                    .forEach(answer -> askedIn.computeIfAbsent(answer, any -> new TreeSet<>())
                            .add(taken.get(key)));
        });
        walk(Path.of("processes"), ".bpmn").map(file -> new Diagram(text(file))).forEach(diagram -> {
            String owner = owner(diagram, taken);
            own(diagram.id(), owner);
            diagram.all(Message.class).forEach(message -> own(message.getName(), owner));
            diagram.all(FlowNode.class).forEach(node -> own(node.getId(), owner));
        });
    }

    @Test
    void noIdOfAFormAProcessAMessageOrATaskIsWrittenOutsideOfItsOwner() {
        assertThat(foreign(LITERAL, owners)).isEmpty();
    }

    @Test
    void noAnswerIsReadByItsKeyOutsideOfTheModulesThatAskForIt() {
        assertThat(foreign(ANSWER, askedIn))
                .filteredOn(found -> !READ_ANY_FORM.contains(module(found)))
                .isEmpty();
    }

    /** What several modules know of a process is declared at the door of one. */
    @Test
    void aVariableIsDeclaredByOneModule() {
        assertThat(declared.entrySet())
                .filteredOn(variable -> !NAMESAKES.contains(variable.getKey()))
                .allSatisfy(variable -> assertThat(variable.getValue())
                        .as("modules that declare %s", variable.getKey())
                        .hasSize(1));
    }

    /** But for the names that questions and decision tables have too. */
    @Test
    void aVariableIsCalledByNameOnlyWhereItIsDeclared() {
        Map<String, Set<String>> named = new TreeMap<>(declared);
        named.keySet().removeAll(askedIn.keySet());
        named.keySet().removeAll(judged);

        assertThat(foreign(LITERAL, named)).isEmpty();
    }

    @Test
    void whatIsPermittedIsStillThere() {
        assertThat(PERMITTED.keySet()).allSatisfy(place -> {
            String[] fileAndId = place.split(": ");
            assertThat(files.get(fileAndId[0])).contains('"' + fileAndId[1] + '"');
        });
    }

    private static List<String> foreign(Pattern written, Map<String, Set<String>> ids) {
        List<String> foreign = new ArrayList<>();
        files.forEach((file, text) -> {
            if (!file.endsWith("package-info.java")) {
                written.matcher(text)
                        .results()
                        .map(literal -> literal.group(1))
                        .filter(id -> ids.containsKey(id) && !ids.get(id).contains(module(file)))
                        .filter(id -> !PERMITTED.containsKey(file + ": " + id))
                        .forEach(id -> foreign.add("%s: %s of %s".formatted(file, id, ids.get(id))));
            }
        });
        return foreign;
    }

    /** Whose start form it has, or else most of its forms and steps. */
    private static String owner(Diagram diagram, Map<String, String> taken) {
        Map<String, Long> parts = Stream.concat(diagram.formsUsed().stream(), diagram.delegatesUsed().stream())
                .map(taken::get)
                .filter(module -> module != null && !EVERYBODYS.contains(module))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return LIFE_LINE.getOrDefault(
                diagram.id(),
                parts.entrySet().stream()
                        .max(Comparator.comparing(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElseThrow(() -> new AssertionError(diagram.id() + " belongs to no module")));
    }

    private static void own(String id, String module) {
        owners.computeIfAbsent(id, any -> new HashSet<>()).add(module);
    }

    private static Set<String> keys(JsonNode form) {
        Set<String> keys = new TreeSet<>(form.findValuesAsText("key"));
        keys.addAll(form.findValuesAsText("path"));
        return keys;
    }

    private static String module(String file) {
        return file.split("/")[0];
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path root, String ending) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
