package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.FieldRules.Complaint;
import org.shanyraq.form.FormErrors.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Holds the answers against the rules that the form itself gives them: required, lengths, limits, patterns, choices; an
 * analyst who relaxes or adds one is contradicted by nobody. What must never be otherwise, a field's record says besides.
 *
 * <p>What the form hides is not demanded. Its conditions are evaluated here as in the browser; where one has no clear
 * answer here, its fields count as hidden. An answer that was given is held against its rules in any case.
 */
@Component
class FormRules {

    /** As many as a list of a form takes. */
    private static final int MOST_ROWS = 100;

    private static final Set<String> SHOWN_ONLY = Set.of(
            "text",
            "html",
            "image",
            "separator",
            "spacer",
            "button",
            "table",
            "expression",
            "iframe",
            "documentPreview");

    private final FormExpressions expressions;
    private final MessageSource sentences;
    private final ObjectMapper json;

    FormRules(FormExpressions expressions, MessageSource sentences, ObjectMapper json) {
        this.expressions = expressions;
        this.sentences = sentences;
        this.json = json;
    }

    /**
     * @param form the {@code .form} file
     * @param record what Java knows of the form; {@link ResolvableType#NONE} for a form that an analyst added
     * @param facts what the form was opened with: choices come from there, and conditions may name it
     */
    List<FieldError> errors(JsonNode form, ResolvableType record, JsonNode answers, ObjectNode facts, Locale language) {
        ObjectNode data = json.createObjectNode();
        form.findValues("key").forEach(key -> data.putNull(key.asText().split("\\.")[0]));
        form.findValues("path").forEach(path -> data.putNull(path.asText().split("\\.")[0]));
        data.setAll(facts);
        answers.fields().forEachRemaining(answer -> data.set(answer.getKey(), answer.getValue()));
        Reading reading = new Reading(facts, language);
        reading.look(form, new Place(record, answers, List.of(), true, Scope.of(plain(data))));
        return reading.errors;
    }

    private Map<String, Object> plain(JsonNode node) {
        Map<String, Object> plain = new HashMap<>();
        node.fields()
                .forEachRemaining(
                        entry -> plain.put(entry.getKey(), json.convertValue(entry.getValue(), Object.class)));
        return plain;
    }

    /** One pass through one filled form. */
    private final class Reading {

        private final ObjectNode facts;
        private final Locale language;
        private final List<FieldError> errors = new ArrayList<>();

        Reading(ObjectNode facts, Locale language) {
            this.facts = facts;
            this.language = language;
        }

        void look(JsonNode parent, Place place) {
            for (JsonNode component : parent.path("components")) {
                String type = component.path("type").asText();
                Place here = place.when(isSurelyShown(component, place.scope()));
                if ("group".equals(type)) {
                    look(component, here.at(component.path("path").asText()));
                } else if ("dynamiclist".equals(type)) {
                    rows(component, here.at(component.path("path").asText()));
                } else if (!SHOWN_ONLY.contains(type)) {
                    field(component, here.at(component.path("key").asText()));
                }
            }
        }

        private void rows(JsonNode list, Place place) {
            JsonNode rows = place.answers();
            if (!rows.isArray()) {
                complainIfAdded(place, rows.isMissingNode() || rows.isNull());
                return;
            }
            if (rows.size() > MOST_ROWS) {
                // Nobody reads thousands of complaints; of a list that its record knows, the record says so.
                if (place.isAdded()) {
                    complain(place, new Complaint("form.tooManyRows", MOST_ROWS));
                }
                return;
            }
            for (int number = 0; number < rows.size(); number++) {
                Place row = place.row(number, plain(rows.get(number)));
                if (row.answers().isObject()) {
                    look(list, row);
                } else {
                    complainIfAdded(row, false);
                }
            }
        }

        private void complainIfAdded(Place place, boolean fits) {
            if (!fits && place.isAdded()) {
                complain(place, new Complaint("form.notReadable"));
            }
        }

        private void field(JsonNode field, Place place) {
            if (field.path("disabled").asBoolean()) {
                return;
            }
            FieldRules rules = new FieldRules(
                    field,
                    facts,
                    !place.isAdded(),
                    expression -> expressions.value(expression, place.scope().names()));
            rules.complaint(place.answers(), place.shown()).ifPresent(complaint -> complain(place, complaint));
        }

        private void complain(Place place, Complaint complaint) {
            String sentence = complaint.words() != null
                    ? complaint.words()
                    : sentences.getMessage(complaint.key(), complaint.arguments(), language);
            errors.add(new FieldError(place.path(), sentence));
        }

        private boolean isSurelyShown(JsonNode component, Scope scope) {
            String hide = component.at("/conditional/hide").asText();
            return !FormExpressions.isExpression(hide)
                    || expressions
                            .hides(hide, scope.names())
                            .filter(Boolean.FALSE::equals)
                            .isPresent();
        }
    }

    /**
     * A place in the form.
     *
     * @param known what the record has here; {@link ResolvableType#NONE} if it does not know the place
     * @param answers what was posted here
     * @param shown whether the browser surely showed it
     */
    private record Place(ResolvableType known, JsonNode answers, List<Object> path, boolean shown, Scope scope) {

        Place when(boolean alsoShown) {
            return new Place(known, answers, path, shown && alsoShown, scope);
        }

        /** @param key with dots for nesting; empty for a group that only looks like one */
        Place at(String key) {
            Place place = this;
            for (String name : key.isEmpty() ? new String[0] : key.split("\\.")) {
                place = new Place(
                        component(place.known, name), place.answers.path(name), with(place.path, name), shown, scope);
            }
            return place;
        }

        Place row(int number, Map<String, Object> plain) {
            return new Place(
                    known.asCollection().getGeneric(0),
                    answers.get(number),
                    with(path, number),
                    shown,
                    scope.row(number, plain));
        }

        boolean isAdded() {
            return known.equals(ResolvableType.NONE);
        }

        private static ResolvableType component(ResolvableType place, String name) {
            Class<?> type = place.resolve();
            if (type == null || !type.isRecord()) {
                // What is inside of a type that is no record is that type's own business.
                return place;
            }
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .map(RecordComponent::getGenericType)
                    .map(ResolvableType::forType)
                    .findFirst()
                    .orElse(ResolvableType.NONE);
        }

        private static List<Object> with(List<Object> path, Object step) {
            List<Object> longer = new ArrayList<>(path);
            longer.add(step);
            return List.copyOf(longer);
        }
    }

    /**
     * What an expression may name: every answer and fact at the form's root, and in a row of a list {@code this},
     * {@code parent} and {@code i}, as the browser has them.
     */
    private record Scope(
            Map<String, Object> root,
            Map<String, Object> here,
            @Nullable Map<String, Object> around,
            List<Integer> i) {

        static Scope of(Map<String, Object> root) {
            return new Scope(root, root, null, List.of());
        }

        Scope row(int number, Map<String, Object> row) {
            List<Integer> numbers = new ArrayList<>(i);
            numbers.add(number + 1);
            return new Scope(root, row, here, numbers);
        }

        Map<String, Object> names() {
            Map<String, Object> names = new HashMap<>();
            names.put("this", here);
            names.put("parent", around);
            names.put("i", i);
            names.putAll(root);
            names.put("_this_", here);
            names.put("_parent_", around);
            names.put("_i_", i);
            return names;
        }
    }
}
