package org.shanyraq.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanyraq.forms.FormFile.Entry;

/** A form and its record are a contract: what the one asks, the other knows, in the same kind and the same choices. */
class FormContractTest {

    private static final Path FORMS = Path.of("forms");

    /** Rows carry the id of what they show; it is posted back without being asked. */
    private static final String ROW_ID = "id";

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void formAndRecordAgree(FormFile form) {
        FormRecords records = FormRecords.all().get(form.stem());
        List<String> differences = new ArrayList<>();
        List<String> added = new ArrayList<>();
        if (records == null) {
            added.add(form.stem() + ".form: Java knows nothing of it, it is filed as it is given");
        } else {
            compare(form.stem(), records.answers(), form.answers(), false, differences, added);
        }
        added.forEach(System.out::println);
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aFormIsReadableByAPersonAndByTheEngine(FormFile form) {
        JsonNode json = form.json();
        assertThat(json.path("id").asText()).isEqualTo(form.stem());
        assertThat(json.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(isTitle(json.path("components").path(0)))
                .as("%s begins with a text or a named group", form.stem())
                .isTrue();
        assertThat(form.components())
                .as("%s says what is meant", form.stem())
                .anyMatch(component -> !component.path("description").asText().isBlank());
        assertThat(form.components().stream()
                        .map(component -> component.path("id").asText()))
                .as("ids in %s", form.stem())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(form.components())
                .as("labels in %s", form.stem())
                .filteredOn(component -> component.has("key"))
                .allMatch(FormContractTest::isLabelled);
    }

    /** In a row of a list a bare name means the form's field of that name, never the row's: it would hide for good. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aConditionInARowNamesItsNeighboursWithThis(FormFile form) {
        assertThat(form.components())
                .filteredOn(
                        component -> "dynamiclist".equals(component.path("type").asText()))
                .allSatisfy(list -> {
                    List<JsonNode> row = StreamSupport.stream(
                                    list.path("components").spliterator(), false)
                            .toList();
                    String keys = row.stream()
                            .map(field ->
                                    field.path("key").asText(field.path("path").asText()))
                            .filter(key -> !key.isEmpty())
                            .collect(Collectors.joining("|"));
                    assertThat(row)
                            .extracting(field -> field.at("/conditional/hide").asText())
                            .noneMatch(Pattern.compile("(?<![.\\w\"])(" + keys + ")\\b")
                                    .asPredicate());
                });
    }

    /**
     * Who reads an answer beside its author is one of three words. What is for coordinators alone goes nowhere else: it is not
     * prefilled, routes nothing, is demanded of nobody, and stands in no row, or a correction by somebody who does not see it could put it
     * into another row.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void whoReadsAnAnswerIsSaidInOneOfThreeWords(FormFile form) {
        assertThat(form.components())
                .filteredOn(component -> component.path("properties").has("readers"))
                .allSatisfy(component -> {
                    assertThat(component.at("/properties/readers").asText()).isIn("lead", "coordinator", "author");
                    assertThat(component
                                    .path("key")
                                    .asText(component.path("path").asText()))
                            .as("the property readers marks what is answered")
                            .isNotEmpty();
                })
                .filteredOn(component ->
                        component.at("/properties/readers").asText().equals("coordinator"))
                .allSatisfy(component -> {
                    assertThat(component.path("properties").has("routes")).isFalse();
                    assertThat(component.at("/validate/required").asBoolean()).isFalse();
                    if (FormRecords.all().containsKey(form.stem())) {
                        assertThat(FormRecords.all().get(form.stem()).answers().getRecordComponents())
                                .extracting(RecordComponent::getName)
                                .doesNotContain(component.path("key").asText());
                    }
                });
        assertThat(form.components())
                .filteredOn(
                        component -> "dynamiclist".equals(component.path("type").asText()))
                .allSatisfy(list -> assertThat(list.path("components").findValuesAsText("readers"))
                        .doesNotContain("coordinator"));
    }

    @Test
    void everyRecordHasItsForm() {
        assertThat(forms().map(FormFile::stem)).containsAll(FormRecords.all().keySet());
    }

    private static boolean isTitle(JsonNode component) {
        return "text".equals(component.path("type").asText())
                || !component.path("label").asText().isBlank()
                        && component.path("key").isMissingNode();
    }

    private static boolean isLabelled(JsonNode component) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .anyMatch(label -> !component.path(label).asText().isBlank());
    }

    static Stream<FormFile> forms() {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream()
                    .map(FormFile::read);
        } catch (IOException e) {
            throw new IllegalStateException("No folder " + FORMS.toAbsolutePath(), e);
        }
    }

    private static void compare(
            String where, Class<?> type, Entry fields, boolean row, List<String> differences, List<String> added) {
        Set<String> unasked = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Entry field = fields.entries().get(component.getName());
            if (field == null) {
                unasked.add(component.getName());
            } else {
                compare(where + "." + component.getName(), component, field, differences, added);
            }
        }
        if (row) {
            unasked.remove(ROW_ID);
        }
        unasked.forEach(name -> differences.add(where + "." + name + ": the record has it, the form does not ask it"));
        Set<String> unknown = new TreeSet<>(fields.entries().keySet());
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(unknown::remove);
        unknown.removeAll(heardOnTheRoad(fields));
        unknown.forEach(name -> added.add(where + "." + name + ": kept with the paper as an additional answer"));
    }

    /** What the road hears on every form: a child in danger, and that what was asked about is so. No record needs a place for it. */
    private static Set<String> heardOnTheRoad(Entry fields) {
        Set<String> heard = new TreeSet<>();
        fields.entries().forEach((key, field) -> {
            if (!field.isObject()
                    && field.component().at("/properties/confirms").isTextual()) {
                heard.add(key);
            }
            if (!field.isObject() && field.component().at("/properties/danger").isTextual()) {
                heard.add(key);
                heard.add(field.component().at("/properties/saidIn").asText());
            }
        });
        return heard;
    }

    private static void compare(
            String where, RecordComponent component, Entry field, List<String> differences, List<String> added) {
        Class<?> type = component.getType();
        if (field.isObject()) {
            nested(where, type, field, false, differences, added);
        } else if (field.isList()) {
            nested(where, elementOf(component.getGenericType()), field, true, differences, added);
        } else {
            if (!fits(type, field)) {
                differences.add("%s: a %s does not give a %s".formatted(where, field.type(), type.getSimpleName()));
            }
            compareChoices(where, component, field, differences);
            compareDuty(where, component, field, differences);
            compareLength(where, component, field, differences);
        }
    }

    private static void nested(
            String where, Class<?> type, Entry field, boolean row, List<String> differences, List<String> added) {
        if (type == null || !type.isRecord()) {
            differences.add(where + ": a group or list of fields wants a record");
        } else {
            compare(where, type, field, row, differences, added);
        }
    }

    static boolean fits(Class<?> type, Entry field) {
        JsonNode component = field.component();
        return switch (field.type()) {
            case "textfield", "textarea" -> type == String.class;
            case "checkbox" -> type == boolean.class || type == Boolean.class;
            case "number" ->
                component.path("decimalDigits").asInt(-1) == 0
                        ? WHOLE_NUMBERS.contains(type)
                        : type == BigDecimal.class;
            case "datetime" ->
                switch (component.path("subtype").asText()) {
                    case "date" -> type == LocalDate.class;
                    case "time" -> type == LocalTime.class;
                    default ->
                        "no_timezone"
                                        .equals(component
                                                .path("timeSerializingFormat")
                                                .asText())
                                ? type == LocalDateTime.class
                                : type == OffsetDateTime.class;
                };
            case "select", "radio" ->
                isYesOrNo(component)
                        ? type == Boolean.class || type == boolean.class
                        : type.isEnum() || type == String.class || type == UUID.class || type == Integer.class;
            case "checklist", "taglist" -> Collection.class.isAssignableFrom(type);
            case "expression" -> true;
            default -> false;
        };
    }

    private static boolean isYesOrNo(JsonNode component) {
        return component.path("values").path(0).path("value").isBoolean();
    }

    /** The constants of an enumeration are the form's choices, no more and no fewer. */
    private static void compareChoices(String where, RecordComponent component, Entry field, List<String> differences) {
        Class<?> type = Collection.class.isAssignableFrom(component.getType())
                ? elementOf(component.getGenericType())
                : component.getType();
        if (type != null && type.isEnum() && field.component().has("values")) {
            Set<String> constants = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> choices = StreamSupport.stream(
                            field.component().path("values").spliterator(), false)
                    .map(choice -> choice.path("value").asText())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!constants.equals(choices)) {
                differences.add("%s: the record knows %s, the form offers %s".formatted(where, constants, choices));
            }
        }
    }

    /** What must be answered must be so on both sides; what a form may hide cannot be a duty of the record. */
    private static void compareDuty(String where, RecordComponent component, Entry field, List<String> differences) {
        boolean asked = field.isRequired() && !field.conditional();
        boolean demanded = component.getType() == boolean.class && "checkbox".equals(field.type())
                ? asked && isMarked(component)
                : isMarked(component);
        if (asked != demanded && !(asked && component.getType().isPrimitive())) {
            differences.add("%s: %s in the form, %s in the record"
                    .formatted(where, asked ? "required" : "not required", demanded ? "required" : "not required"));
        }
    }

    private static boolean isMarked(RecordComponent component) {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class, AssertTrue.class)
                .anyMatch(duty -> has(component, duty));
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
        return component.getAccessor().isAnnotationPresent(annotation);
    }

    private static void compareLength(String where, RecordComponent component, Entry field, List<String> differences) {
        Size size = component.getAccessor().getAnnotation(Size.class);
        int longest = size == null ? Integer.MAX_VALUE : size.max();
        int asked = field.component().path("validate").path("maxLength").asInt(Integer.MAX_VALUE);
        if (component.getType() == String.class && asked != longest) {
            differences.add("%s: at most %d characters in the form, %d in the record".formatted(where, asked, longest));
        }
    }

    private static Class<?> elementOf(Type type) {
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }
}
