package org.shanyraq.working.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which Java types the answers of a form have, and which names its facts. */
final class Kinds {

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

    private Kinds() {}

    /** Whether what is answered in the field is what the record takes. */
    static boolean fits(Class<?> type, JsonNode field) {
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" -> type == String.class;
            case "checkbox" -> type == boolean.class || type == Boolean.class;
            case "number" ->
                field.path("decimalDigits").asInt(-1) == 0 ? WHOLE_NUMBERS.contains(type) : type == BigDecimal.class;
            case "datetime" -> type == moment(field);
            case "select", "radio" ->
                field.at("/values/0/value").isBoolean()
                        ? type == Boolean.class || type == boolean.class
                        : type.isEnum() || type == String.class || type == UUID.class || type == Integer.class;
            case "checklist", "taglist" -> Collection.class.isAssignableFrom(type);
            case "expression" -> true;
            default -> false;
        };
    }

    private static Class<?> moment(JsonNode field) {
        return switch (field.path("subtype").asText()) {
            case "date" -> LocalDate.class;
            case "time" -> LocalTime.class;
            default ->
                field.path("timeSerializingFormat").asText().equals("no_timezone")
                        ? LocalDateTime.class
                        : OffsetDateTime.class;
        };
    }

    /** The constants of an enumeration, of one answer or of several; empty for every other type. */
    static Set<String> choices(RecordComponent component) {
        Class<?> type = Collection.class.isAssignableFrom(component.getType())
                ? elementOf(component.getGenericType())
                : component.getType();
        return type == null || !type.isEnum()
                ? Set.of()
                : Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    static @Nullable Class<?> elementOf(Type type) {
        return type instanceof ParameterizedType list
                        && list.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw)
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }

    /** @param name as a form reads it; {@code plan[].goal} is the goal of each row of the plan */
    static boolean isKnown(Class<?> facts, String name) {
        Type at = facts;
        for (String step : name.split("\\.")) {
            boolean row = step.endsWith("[]");
            Type next = components(at).get(row ? step.substring(0, step.length() - 2) : step);
            if (next == null) {
                return isOpen(at);
            }
            Type inner = row ? elementOf(next) : next;
            if (inner == null) {
                return false;
            }
            if (isOpen(inner)) {
                return true;
            }
            at = inner;
        }
        return true;
    }

    /** Whether the facts have something of that name. */
    static boolean isNamed(Class<?> facts, String name) {
        return components(facts).containsKey(name);
    }

    /** Whose names nobody can hold: what an analyst's own form asked. */
    private static boolean isOpen(Type type) {
        return type instanceof Class<?> known && JsonNode.class.isAssignableFrom(known);
    }

    /** What the page gets, by name: what is unwrapped stands beside the rest. */
    private static Map<String, Type> components(Type type) {
        Map<String, Type> components = new LinkedHashMap<>();
        if (type instanceof Class<?> known && known.isRecord()) {
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
}
