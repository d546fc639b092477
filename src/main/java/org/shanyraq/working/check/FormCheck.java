package org.shanyraq.working.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A form is one form, asks each question once, and its parts can be told apart. */
final class FormCheck {

    /** What the page itself tells a form: which unlikely things it has asked about, which open case it has found. */
    private static final Set<String> OF_THE_PAGE = Set.of("asked", "openCase");

    /** Rows carry the id of what they show; it is posted back without being asked. */
    private static final String ROW_ID = "id";

    private final String file;
    private final JsonNode form;
    private final Application application;
    private final Faults faults;
    private final List<JsonNode> components = new ArrayList<>();
    private final IdentityHashMap<JsonNode, Integer> places = new IdentityHashMap<>();

    private FormCheck(String file, JsonNode form, Application application, Faults faults) {
        this.file = file;
        this.form = form;
        this.application = application;
        this.faults = faults;
        collect(form.path("components"));
    }

    static void look(String file, JsonNode form, Application application, Faults faults) {
        FormCheck check = new FormCheck(file, form, application, faults);
        check.itself();
        check.ids();
        check.keys(form.path("components"), "", new HashSet<>());
        check.contract();
    }

    private void collect(JsonNode inner) {
        inner.forEach(component -> {
            components.add(component);
            places.putIfAbsent(component, components.size());
            collect(component.path("components"));
        });
    }

    private void itself() {
        if (!form.path("id").asText().equals(Checker.stem(file))) {
            faults.add(file, 0, null, "formId", form.path("id").asText(), Checker.stem(file));
        }
        if (!form.path("executionPlatform").asText().equals("Camunda Platform")) {
            faults.add(file, 0, null, "formPlatform");
        }
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        components.forEach(component -> {
            String id = component.path("id").asText();
            if (id.isBlank()) {
                say(component, "noId", label(component));
            } else if (!seen.add(id)) {
                say(component, "idTwice", id);
            }
        });
    }

    /** Two questions under one key would overwrite each other's answers; in the rows of a list, and in a group with a path, keys are their own. */
    private void keys(JsonNode inner, String path, Set<String> seen) {
        for (JsonNode component : inner) {
            String type = component.path("type").asText();
            String own = component.path("path").asText();
            if (type.equals("dynamiclist")) {
                key(component, path + own, seen);
                keys(component.path("components"), "", new HashSet<>());
            } else if (type.equals("group")) {
                keys(component.path("components"), own.isEmpty() ? path : path + own + ".", seen);
            } else if (!Asked.NO_ANSWER.contains(type)) {
                key(component, path + component.path("key").asText(), seen);
            }
        }
    }

    private void key(JsonNode component, String key, Set<String> seen) {
        if (key.isBlank() || key.endsWith(".")) {
            say(component, "noKey", label(component));
        } else if (!seen.add(key)) {
            say(component, "formKeyTwice", label(component), key);
        }
    }

    /** What the form reads is filled by somebody; what Java goes on with is asked as Java knows it. */
    private void contract() {
        Asked asked = Asked.of(form.path("components"));
        Application.Records records = application.forms().get(Checker.stem(file));
        FormReads.byComponent(form).forEach((name, component) -> {
            String first = name.split("[.\\[]")[0];
            if (!OF_THE_PAGE.contains(first)
                    && !application.choices().contains(first)
                    && !asked.has(name)
                    && (records == null || !Kinds.isKnown(records.facts(), name))) {
                boolean known = asked.has(first) || (records != null && Kinds.isNamed(records.facts(), first));
                say(component, "factUnknown", label(component), known ? name : first);
            }
        });
        if (records != null) {
            compare("", records.answers(), asked, false);
        }
    }

    private void compare(String where, Class<?> type, Asked fields, boolean row) {
        for (RecordComponent known : type.getRecordComponents()) {
            Asked field = fields.entries().get(known.getName());
            String name = where + known.getName();
            if (field == null) {
                if (!row || !known.getName().equals(ROW_ID)) {
                    faults.add(file, 0, null, "answerUnasked", name);
                }
                continue;
            }
            Class<?> inner = field.isObject() ? known.getType() : Kinds.elementOf(known.getGenericType());
            if (field.isObject() || field.isList()) {
                if (inner != null && inner.isRecord()) {
                    compare(name + ".", inner, field, field.isList());
                } else {
                    faults.add(file, 0, null, "answerKind", name, name);
                }
            } else {
                compare(name, known, Objects.requireNonNull(field.component()));
            }
        }
    }

    private void compare(String name, RecordComponent known, JsonNode field) {
        if (!Kinds.fits(known.getType(), field)) {
            say(field, "answerKind", label(field), name);
            return;
        }
        Set<String> choices = Kinds.choices(known);
        if (choices.isEmpty() || !field.path("values").isArray()) {
            return;
        }
        List<String> offered = field.path("values").findValuesAsText("value");
        choices.stream()
                .filter(choice -> !offered.contains(choice))
                .forEach(choice -> say(field, "choiceLost", label(field), choice));
        offered.stream()
                .filter(choice -> !choices.contains(choice))
                .forEach(choice -> say(field, "choiceUnknown", label(field), choice, String.join(", ", choices)));
    }

    private void say(JsonNode component, String key, Object... arguments) {
        String id = component.path("id").asText();
        faults.add(file, places.getOrDefault(component, 0), id.isBlank() ? null : id, key, arguments);
    }

    private static String label(JsonNode component) {
        for (String name : List.of("label", "dateLabel", "timeLabel", "key", "path", "id")) {
            if (!component.path(name).asText().isBlank()) {
                return component.path(name).asText();
            }
        }
        return component.path("type").asText();
    }
}
