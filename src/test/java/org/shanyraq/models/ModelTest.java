package org.shanyraq.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanyraq.access.Role;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.engine.NamedInDiagrams;
import org.shanyraq.engine.SpecialistGroups;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/** Whatever a diagram names is there, and it is named and drawn as the house does it. */
class ModelTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final Path SOURCES = Path.of("src/main/java/org/shanyraq");

    private static final StepSources STEPS = StepSources.read(Path.of("src/main/java"));
    private static final Pattern LIMIT_IN_JAVA = Pattern.compile("deadlines\\.limit\\(\"(\\w+)\"");

    /** The kinds of fields that cannot carry free text into the engine. */
    private static final Set<String> NO_FREE_TEXT = Set.of("checkbox", "radio", "select", "number");

    private static final List<String> SOURCE_TEXTS = sourceTexts();
    private static final Map<String, Diagram> DIAGRAMS = diagramFiles();
    private static final List<DecisionFile> DECISIONS = decisionFiles();
    private static final Map<String, JsonNode> FORM_FILES = formFiles();
    private static final Surroundings AROUND = surroundings();

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    void aDiagramIsDrawnAsTheHouseDoesIt(Diagram diagram) {
        assertThat(DiagramRules.faults(diagram, AROUND)).isEmpty();
    }

    @Test
    void aFileIsNamedForItsProcess() {
        assertThat(DIAGRAMS).hasSizeGreaterThanOrEqualTo(11);
        DIAGRAMS.forEach((stem, diagram) -> assertThat(stem).isEqualTo(Names.kebab(diagram.id())));
    }

    @Test
    void everyFormIsUsedByADiagram() {
        Set<String> used = DIAGRAMS.values().stream()
                .flatMap(diagram -> diagram.formsUsed().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        // Shown at whichever task two people sign.
        used.add("second-signature");
        assertThat(used).containsExactlyInAnyOrderElementsOf(FORM_FILES.keySet());
    }

    @Test
    void everyBeanThatDiagramsMayNameIsThereAndNamed() {
        Set<String> named = DIAGRAMS.values().stream()
                .flatMap(diagram -> diagram.expressions().stream())
                .flatMap(expression ->
                        AROUND.beans().stream().filter(bean -> expression.text().matches(".*\\b" + bean + "\\b.*")))
                .collect(Collectors.toSet());
        assertThat(beansOfTheApplication()).containsAll(AROUND.beans());
        assertThat(named).as("listed beans that a diagram names").isEqualTo(AROUND.beans());
    }

    @Test
    void everyProcessIsCalledOrBegun() {
        Set<String> called = DIAGRAMS.values().stream()
                .flatMap(diagram -> diagram.all(org.camunda.bpm.model.bpmn.instance.CallActivity.class).stream())
                .map(org.camunda.bpm.model.bpmn.instance.CallActivity::getCalledElement)
                .collect(Collectors.toSet());
        assertThat(DIAGRAMS.values())
                .allSatisfy(diagram -> assertThat(diagram.isStartedByAPerson()
                                || called.contains(diagram.id())
                                || isBegunBeside(diagram.id())
                                || isBegunWithoutCase(diagram.id()))
                        .as("%s is called, has a start form or is begun beside the others of a case", diagram)
                        .isTrue());
    }

    /** What a case file offers says when to use it, in which states of the case, and by whom. */
    @Test
    void everyActSaysWhatItIsForAndWhoMayBeginIt() {
        Set<String> states = Arrays.stream(CaseStatus.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(DIAGRAMS.values().stream().filter(Diagram::isAct))
                .isNotEmpty()
                .allSatisfy(diagram -> {
                    assertThat(diagram.property("help"))
                            .as("help of %s", diagram)
                            .isNotBlank();
                    assertThat(diagram.property("actGroup"))
                            .as("group of %s", diagram)
                            .isNotBlank();
                    assertThat(diagram.property("actPlace"))
                            .as("place of %s", diagram)
                            .matches("\\d{1,4}");
                    assertThat(diagram.property("offeredIn").split("\\s*,\\s*")).isSubsetOf(states);
                    assertThat(diagram.isStartedByAPerson()).isTrue();
                });
    }

    /** In a case file and in Tasklist: no list in Java says it again. */
    @Test
    void whatAPersonBeginsSaysInItsDiagramWhoMay() {
        Set<String> roles = Stream.concat(
                        Arrays.stream(Role.values()).map(Role::group), Stream.of(SpecialistGroups.EVERY_KIND))
                .collect(Collectors.toSet());
        assertThat(DIAGRAMS.values().stream().filter(Diagram::isStartedByAPerson))
                .isNotEmpty()
                .allSatisfy(diagram -> {
                    String starters = Diagram.camunda(diagram.process(), "candidateStarterGroups");
                    assertThat(starters).as("who may begin %s", diagram).isNotBlank();
                    assertThat(starters.split("\\s*,\\s*"))
                            .as("who may begin %s", diagram)
                            .isSubsetOf(roles);
                });
    }

    /** Nobody decides on what they wrote themselves: the diagram says on what a task decides. */
    @Test
    void whatADecisionIsNeverFiledByTheAuthorOfIsAForm() {
        assertThat(DIAGRAMS.values().stream()
                        .flatMap(diagram -> diagram.all(CamundaProperty.class).stream())
                        .filter(property -> "neverByAuthorOf".equals(property.getCamundaName())))
                .isNotEmpty()
                .allSatisfy(property -> {
                    assertThat(property.getParentElement().getParentElement().getParentElement())
                            .isInstanceOf(UserTask.class);
                    assertThat(property.getCamundaValue().split("\\s*,\\s*"))
                            .allSatisfy(form ->
                                    assertThat(FORMS.resolve(form + ".form")).exists());
                });
    }

    /** Until the second signs the task is a group's: what is set to a person would stay theirs. */
    @Test
    void whatTwoSignIsWorkOfAGroupAndTheSecondIsOfARole() {
        assertThat(DIAGRAMS.values().stream()
                        .flatMap(diagram -> diagram.all(CamundaProperty.class).stream())
                        .filter(property -> "secondSignatureBy".equals(property.getCamundaName())))
                .allSatisfy(property -> {
                    UserTask task = (UserTask)
                            property.getParentElement().getParentElement().getParentElement();
                    assertThat(task.getCamundaAssignee()).isNull();
                    assertThat(task.getCamundaCandidateGroupsList()).isNotEmpty();
                    assertThat(property.getCamundaValue()).isNotBlank();
                });
    }

    @Test
    void aMessageIsDeclaredOnlyOnce() {
        assertThat(DIAGRAMS.values().stream()
                        .flatMap(diagram -> diagram.all(Message.class).stream())
                        .map(Message::getName))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    /** A cell that nobody reads would promise what nobody keeps: it stays empty. */
    @Test
    void everyLengthInTheDeadlinesTableIsCountedBySomebody() {
        Set<String> counted = DIAGRAMS.values().stream()
                .flatMap(diagram -> DiagramRules.lengths(diagram, AROUND).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        SOURCE_TEXTS.stream()
                .flatMap(source -> LIMIT_IN_JAVA.matcher(source).results())
                .forEach(limit -> counted.add(limit.group(1) + " limit"));
        assertThat(AROUND.deadlines().entrySet().stream()
                        .flatMap(row -> row.getValue().stream().map(length -> row.getKey() + " " + length)))
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void everyDecisionSaysHowLongItsHistoryIsKept() {
        assertThat(DECISIONS)
                .flatExtracting(DecisionFile::decisions)
                .allSatisfy(decision -> assertThat(decision.getCamundaHistoryTimeToLiveString())
                        .as("history of decision %s", decision.getId())
                        .isNotBlank());
    }

    /** What a form hands to the engine under its own key must not be able to hold a name or a note. */
    @Test
    void aFieldThatRoutesIsNoFreeText() {
        FORM_FILES.forEach((stem, form) -> assertThat(form.findParents("routes"))
                .as("properties with 'routes' in %s.form", stem)
                .allSatisfy(properties -> assertThat(form.findParents("properties"))
                        .filteredOn(component -> component.path("properties").equals(properties))
                        .allMatch(component ->
                                NO_FREE_TEXT.contains(component.path("type").asText()))));
    }

    static Stream<Diagram> diagrams() {
        return DIAGRAMS.values().stream();
    }

    private static DecisionFile deadlines() {
        return DECISIONS.stream()
                .filter(file -> file.stem().equals("deadlines"))
                .findFirst()
                .orElseThrow();
    }

    private static Surroundings surroundings() {
        Map<String, Map<String, Set<String>>> decisions = new LinkedHashMap<>();
        for (DecisionFile file : DECISIONS) {
            for (Decision decision : file.decisions()) {
                boolean table = decision.getExpression() instanceof DecisionTable;
                decisions.put(decision.getId(), table ? file.outcomes(decision.getId()) : Map.of());
            }
        }
        return new Surroundings(
                NamedInDiagrams.beans(),
                FORM_FILES.keySet(),
                DIAGRAMS.values().stream().map(Diagram::id).collect(Collectors.toSet()),
                decisions,
                deadlines().filled("deadlines"),
                ModelTest::handedIn,
                ModelTest::written,
                ModelTest::known,
                ModelTest::spoken);
    }

    /** What a process that begins in an open case knows from the case file. */
    private static final Set<String> OF_THE_CASE =
            Set.of("caseManager", "riskLevel", "immediateDanger", "priority", "clockStart");

    /** What a process knows that a person starts, in a case or outside of any. */
    private static final Set<String> OF_EVERY_START = Set.of("priority", "clockStart");

    /** What each of the callers hands over. */
    private static Set<String> handedIn(String process) {
        boolean act =
                DIAGRAMS.values().stream().anyMatch(diagram -> diagram.id().equals(process) && diagram.isAct());
        if (act || isBegunBeside(process)) {
            return OF_THE_CASE;
        }
        Set<String> told = toldWithoutCase(process);
        if (!told.isEmpty()) {
            return told;
        }
        if (DIAGRAMS.values().stream()
                .anyMatch(diagram -> diagram.id().equals(process) && diagram.isStartedByAPerson())) {
            return OF_EVERY_START;
        }
        List<Set<String>> byCaller = DIAGRAMS.values().stream()
                .flatMap(diagram -> diagram.handedTo(process))
                .toList();
        Set<String> byAll = byCaller.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(byCaller.get(0));
        byCaller.forEach(byAll::retainAll);
        return byAll;
    }

    private static Set<String> written(String process, String variable) {
        Set<String> handed = DIAGRAMS.values().stream()
                .flatMap(diagram -> diagram.handedFor(process, variable))
                .collect(Collectors.toCollection(TreeSet::new));
        return handed.stream().anyMatch(each -> each.startsWith("$")) ? handed : Set.of();
    }

    /** Whether a module begins it for a case that runs, through the door that is there for it. */
    private static boolean isBegunBeside(String process) {
        return SOURCE_TEXTS.stream()
                .map(source -> source.replaceAll("\\s+", ""))
                .anyMatch(source -> source.contains("running.begin(\"" + process + "\"")
                        || source.contains("running.beginAt(\"" + process + "\""));
    }

    /** What a module tells a process that it begins outside of any case, by its names; empty if it begins none. */
    private static Set<String> toldWithoutCase(String process) {
        Set<String> told = SOURCE_TEXTS.stream()
                .map(source -> source.replaceAll("\\s+", ""))
                .flatMap(source -> Pattern.compile("running\\.beginWithoutCase\\(\"" + process + "\",([^;]*)")
                        .matcher(source)
                        .results())
                .flatMap(begun ->
                        Pattern.compile("\"(\\w+)\"").matcher(begun.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (isBegunWithoutCase(process)) {
            told.addAll(OF_EVERY_START);
        }
        return told;
    }

    private static boolean isBegunWithoutCase(String process) {
        return SOURCE_TEXTS.stream()
                .map(source -> source.replaceAll("\\s+", ""))
                .anyMatch(source -> source.contains("running.beginWithoutCase(\"" + process + "\""));
    }

    private static Set<String> known(String process) {
        return DIAGRAMS.values().stream()
                .filter(diagram -> diagram.id().equals(process))
                .flatMap(diagram -> diagram.variables(handedIn(process), ModelTest::spoken).stream())
                .collect(Collectors.toSet());
    }

    /** The names that a form or a step writes down in Java, and those that its form routes by: what it sets is among them. */
    private static Set<String> spoken(String stem) {
        Set<String> names = new LinkedHashSet<>(STEPS.variablesOf(stem));
        JsonNode form = FORM_FILES.get(Names.kebab(stem));
        if (form != null) {
            form.path("components").forEach(field -> {
                if (field.path("properties").has("routes")) {
                    names.add(field.path("key").asText());
                }
            });
        }
        return names;
    }

    private static Set<String> beansOfTheApplication() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        var registry = new org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry();
        return Stream.concat(
                        scanner.findCandidateComponents("org.shanyraq").stream()
                                .map(bean -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry)),
                        NamedInDiagrams.steps().map(Method::getName))
                .collect(Collectors.toSet());
    }

    private static Map<String, Diagram> diagramFiles() {
        Map<String, Diagram> diagrams = new LinkedHashMap<>();
        files(PROCESSES, ".bpmn").forEach(file -> diagrams.put(stem(file), new Diagram(text(file))));
        return diagrams;
    }

    private static List<DecisionFile> decisionFiles() {
        return files(PROCESSES, ".dmn").map(DecisionFile::new).toList();
    }

    private static Map<String, JsonNode> formFiles() {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> forms = new LinkedHashMap<>();
        files(FORMS, ".form").forEach(file -> {
            try {
                forms.put(stem(file), json.readTree(file.toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return forms;
    }

    private static List<String> sourceTexts() {
        return files(SOURCES, ".java").map(ModelTest::text).toList();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending))
                            .sorted()
                            .toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
