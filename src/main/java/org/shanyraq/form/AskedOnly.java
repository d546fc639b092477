package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.ResolvableType;

/**
 * Of what was posted that which was asked: the fields of the form in its version, an analyst's among them, and what the
 * form's record knows beside them, such as the id of a row. Whatever else somebody sends along is kept nowhere.
 */
final class AskedOnly {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AskedOnly() {}

    /**
     * @param form the {@code .form} file
     * @param record what Java knows of the form; {@link ResolvableType#NONE} for a form that an analyst added
     */
    static ObjectNode of(JsonNode posted, JsonNode form, ResolvableType record) {
        return asked(posted, form.path("components"), record);
    }

    private static ObjectNode asked(JsonNode posted, JsonNode components, ResolvableType known) {
        ObjectNode kept = NODES.objectNode();
        take(posted, components, known, kept);
        knownBeside(posted, known, kept);
        return kept;
    }

    private static void take(JsonNode posted, JsonNode components, ResolvableType known, ObjectNode kept) {
        for (JsonNode component : components) {
            JsonNode inner = component.path("components");
            String type = component.path("type").asText();
            String path = component.path("path").asText();
            if ("dynamiclist".equals(type)) {
                put(kept, path, rows(at(posted, path), inner, element(component(known, path))));
            } else if ("group".equals(type) && path.isEmpty()) {
                take(posted, inner, known, kept);
            } else if ("group".equals(type)) {
                JsonNode within = at(posted, path);
                put(kept, path, within.isObject() ? asked(within, inner, component(known, path)) : within);
            } else {
                String key = component.path("key").asText();
                put(kept, key, value(at(posted, key), component(known, key)));
            }
        }
    }

    private static JsonNode rows(JsonNode posted, JsonNode components, ResolvableType known) {
        if (!posted.isArray()) {
            return posted.isObject() ? NODES.missingNode() : posted;
        }
        ArrayNode rows = NODES.arrayNode();
        posted.forEach(row -> rows.add(row.isObject() ? asked(row, components, known) : scalar(row)));
        return rows;
    }

    private static void knownBeside(JsonNode posted, ResolvableType known, ObjectNode kept) {
        Class<?> type = known.resolve();
        if (type != null && type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (!kept.has(component.getName())) {
                    ResolvableType inside = ResolvableType.forType(component.getGenericType());
                    put(kept, component.getName(), value(posted.path(component.getName()), inside));
                }
            }
        }
    }

    /** Of a value that is built of several, what its record has; an answer that nobody knows is a plain one. */
    private static JsonNode value(JsonNode posted, ResolvableType known) {
        if (posted.isArray()) {
            ArrayNode values = NODES.arrayNode();
            posted.forEach(one -> values.add(value(one, element(known))));
            return values;
        }
        return posted.isObject() ? asked(posted, NODES.arrayNode(), known) : posted;
    }

    private static JsonNode scalar(JsonNode value) {
        return value.isContainerNode() ? NODES.nullNode() : value;
    }

    private static ResolvableType element(ResolvableType list) {
        return list.asCollection().getGeneric(0);
    }

    /** @param path with dots for nesting */
    private static ResolvableType component(ResolvableType known, String path) {
        ResolvableType place = known;
        for (String name : path.split("\\.")) {
            place = Optional.ofNullable(place.resolve()).filter(Class::isRecord).stream()
                    .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                    .filter(component -> component.getName().equals(name))
                    .map(component -> ResolvableType.forType(component.getGenericType()))
                    .findFirst()
                    .orElse(ResolvableType.NONE);
        }
        return place;
    }

    private static JsonNode at(JsonNode posted, String path) {
        JsonNode place = posted;
        for (String name : path.split("\\.")) {
            place = place.path(name);
        }
        return place;
    }

    private static void put(ObjectNode kept, String path, JsonNode value) {
        if (!path.isEmpty() && !value.isMissingNode()) {
            String[] names = path.split("\\.");
            ObjectNode place = kept;
            for (String name : Arrays.copyOf(names, names.length - 1)) {
                place = place.path(name).isObject() ? (ObjectNode) place.path(name) : place.putObject(name);
            }
            place.set(names[names.length - 1], value);
        }
    }
}
