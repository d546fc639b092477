package org.shanyraq.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanyraq.form.CaseForm;
import org.shanyraq.forms.FormFile.Entry;
import org.shanyraq.working.check.FormReads;

/** What a form shows is a contract too: what is told to it is read. What it reads is asked by the checker. */
class FormFactsTest {

    /** What the page itself tells a form: which unlikely things it has asked about, which open case it has found. */
    private static final Set<String> OF_THE_PAGE = Set.of("asked", "openCase");

    /** Rows that the page offers to begin a list with, told beside the list. */
    private static final String TO_TAKE = "ToTake";

    /** Rows carry the id of what they show; it is posted back without being asked. */
    private static final String ROW_ID = "id";

    static Stream<FormFile> forms() {
        return FormContractTest.forms().filter(form -> FormRecords.all().containsKey(form.stem()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void whatIsToldToAFormIsRead(FormFile form) {
        Class<?> facts = FormRecords.all().get(form.stem()).facts();
        List<String> told = new ArrayList<>();
        told(facts, form.answers(), FormReads.of(form.json()), "", told);
        assertThat(told)
                .as("what is told to %s.form and shown nowhere", form.stem())
                .isEmpty();
    }

    /** The page would write into it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void whatThePageTellsIsNoFactOfTheCaseFile(FormFile form) {
        assertThat(components(FormRecords.all().get(form.stem()).facts()))
                .as("what is told to %s.form", form.stem())
                .doesNotContainKeys(OF_THE_PAGE.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void anAnswerBeginsWithAFactOfItsOwnKind(FormFile form) {
        Map<String, Type> facts = components(FormRecords.all().get(form.stem()).facts());
        List<String> differences = new ArrayList<>();
        form.answers().entries().forEach((key, field) -> {
            Type fact = facts.get(key);
            if (fact instanceof Class<?> type
                    && !isOpen(type)
                    && !field.isObject()
                    && !field.isList()
                    && !FormContractTest.fits(boxed(type), field)
                    && !FormContractTest.fits(type, field)) {
                differences.add("%s: a %s is no beginning of a %s".formatted(key, type.getSimpleName(), field.type()));
            }
        });
        assertThat(differences).isEmpty();
    }

    private static Class<?> boxed(Class<?> type) {
        return type == Boolean.class ? boolean.class : type;
    }

    /** Whose names nobody can hold: what an analyst's own form asked. */
    private static boolean isOpen(Type type) {
        return type instanceof Class<?> known && JsonNode.class.isAssignableFrom(known);
    }

    private static void told(
            Class<?> facts, Entry answers, Collection<String> reads, String where, List<String> unread) {
        components(facts).forEach((name, type) -> {
            String way = where + name;
            Entry field = answers == null ? null : answers.entries().get(name);
            boolean read = field != null
                    || name.endsWith(TO_TAKE)
                            && answers.entries().containsKey(name.substring(0, name.length() - TO_TAKE.length()))
                    || name.equals(ROW_ID) && !where.isEmpty()
                    || reads.stream()
                            .anyMatch(each ->
                                    each.equals(way) || each.startsWith(way + ".") || each.startsWith(way + "["));
            if (name.endsWith(TO_TAKE) && read) {
                return;
            }
            if (!read) {
                unread.add(way);
                return;
            }
            Class<?> inner = type instanceof Class<?> one && one.isRecord() ? one : record(elementOf(type));
            // A record of the domain has what it has; what a sheet makes for this form alone is shown.
            if (inner != null
                    && inner.getEnclosingClass() != null
                    && inner.getEnclosingClass() == facts.getEnclosingClass()) {
                told(inner, field, reads, way + (type == inner ? "." : "[]."), unread);
            }
        });
    }

    private static Class<?> record(Type type) {
        return type instanceof Class<?> known && known.isRecord() ? known : null;
    }

    /** What the page gets, by name: what is unwrapped stands beside the rest. */
    static Map<String, Type> components(Type type) {
        Map<String, Type> components = new LinkedHashMap<>();
        if (type instanceof Class<?> known && known.isRecord() && known != CaseForm.Nothing.class) {
            for (RecordComponent component : known.getRecordComponents()) {
                if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                    components.putAll(components(component.getType()));
                } else {
                    JsonProperty otherName = component.getAccessor().getAnnotation(JsonProperty.class);
                    components.put(
                            otherName == null ? component.getName() : otherName.value(), component.getGenericType());
                }
            }
        }
        return components;
    }

    private static Type elementOf(Type type) {
        return type instanceof ParameterizedType list
                        && list.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw)
                ? list.getActualTypeArguments()[0]
                : null;
    }
}
