package org.shanyraq.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.WrittenText;
import org.shanyraq.form.FormErrors.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/** Turns posted answers into their typed record, or into sentences at the fields that do not fit. */
@Component
class AnswerReader {

    private static final int MOST_UNREADABLE = 50;
    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final ObjectMapper json;
    private final ValidatorFactory validators;
    private final FormRules rules;
    private final MessageSource sentences;
    private final CentreClock clock;

    AnswerReader(
            ObjectMapper json,
            ValidatorFactory validators,
            FormRules rules,
            MessageSource sentences,
            CentreClock clock) {
        this.json = AnswerKinds.strict(json, clock.getZone());
        this.validators = validators;
        this.rules = rules;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * @param form the {@code .form} file
     * @param facts what it was opened with
     * @throws FormErrors if a field has no value of its kind, or one that the record does not allow; for a field that
     *     only the form knows, one that the form does not allow
     */
    <A extends Record> A read(JsonNode answers, Class<A> type, JsonNode form, ObjectNode facts, Locale language) {
        return read(answers, type, form, facts, language, validators.getValidator());
    }

    /**
     * As {@link #read}, on the day on which a paper was filed: what lay in the future then may lie in the past by now.
     */
    <A extends Record> A readAsOf(
            OffsetDateTime day, JsonNode answers, Class<A> type, JsonNode form, ObjectNode facts, Locale language) {
        Clock then = Clock.fixed(day.toInstant(), clock.getZone());
        return read(
                answers,
                type,
                form,
                facts,
                language,
                validators.usingContext().clockProvider(() -> then).getValidator());
    }

    private <A extends Record> A read(
            JsonNode answers, Class<A> type, JsonNode form, ObjectNode facts, Locale language, Validator validator) {
        List<FieldError> errors = ofForm(answers, ResolvableType.forClass(type), form, facts, language);
        A record = bind(answers, type, errors, language);
        List<FieldError> ofRecord = validator.validate(record).stream()
                .map(AnswerReader::error)
                .filter(error -> !isTold(error, errors))
                .toList();
        errors.addAll(ofRecord);
        ensureNone(errors);
        return record;
    }

    /**
     * What a paper said, as its record reads it today; it was held against form and record when it was filed.
     *
     * @throws FormErrors if today's record cannot hold it
     */
    <A extends Record> A recall(JsonNode answers, Class<A> type, Locale language) {
        List<FieldError> errors = new ArrayList<>();
        A record = bind(answers, type, errors, language);
        ensureNone(errors);
        return record;
    }

    /**
     * For a form that has no record.
     *
     * @throws FormErrors as {@link #read}
     */
    void check(JsonNode answers, JsonNode form, ObjectNode facts, Locale language) {
        ensureNone(ofForm(answers, ResolvableType.NONE, form, facts, language));
    }

    private List<FieldError> ofForm(
            JsonNode answers, ResolvableType type, JsonNode form, ObjectNode facts, Locale language) {
        if (answers == null || !answers.isObject()) {
            throw new FormErrors(List.of(new FieldError(List.of(), say("form.notReadable", language))));
        }
        List<FieldError> errors = new ArrayList<>();
        collectUnkeepable(answers, List.of(), language, errors);
        rules.errors(form, type, answers, facts, language).stream()
                .filter(error -> !isTold(error, errors))
                .forEach(errors::add);
        return errors;
    }

    /** What the form says of a field is enough to begin with. */
    private static boolean isTold(FieldError error, List<FieldError> errors) {
        return errors.stream().anyMatch(other -> other.path().equals(error.path()));
    }

    private String say(String key, Locale language) {
        return sentences.getMessage(key, null, language);
    }

    private static void ensureNone(List<FieldError> found) {
        if (!found.isEmpty()) {
            throw new FormErrors(found.stream()
                    .sorted(Comparator.comparing(error -> error.path().toString()))
                    .toList());
        }
    }

    FormErrors sentence(Refusal refusal, Locale language) {
        String sentence = sentences.getMessage(refusal.key(), refusal.arguments(), language);
        return new FormErrors(List.of(new FieldError(refusal.path(), sentence, refusal.tick())));
    }

    /** Also what no field asks for is kept with the paper. */
    private void collectUnkeepable(JsonNode node, List<Object> path, Locale language, List<FieldError> errors) {
        String wrong = wrong(node);
        if (wrong != null) {
            errors.add(new FieldError(path, say(wrong, language)));
        }
        int row = 0;
        for (JsonNode item : node.isArray() ? node : NOTHING) {
            collectUnkeepable(item, with(path, row++), language, errors);
        }
        node.fields().forEachRemaining(field -> {
            if (WrittenText.canBeKept(field.getKey())) {
                collectUnkeepable(field.getValue(), with(path, field.getKey()), language, errors);
            } else {
                errors.add(new FieldError(path, say("form.cannotBeKept", language)));
            }
        });
    }

    private static @Nullable String wrong(JsonNode node) {
        if (node.isTextual() && !WrittenText.canBeKept(node.textValue())) {
            return "form.cannotBeKept";
        }
        return node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue()) ? "form.notReadable" : null;
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    /** What cannot be read is told all at once, up to a number that nobody mistypes. */
    private <A extends Record> A bind(JsonNode answers, Class<A> type, List<FieldError> errors, Locale language) {
        JsonNode readable = answers.deepCopy();
        for (int time = 0; time < MOST_UNREADABLE; time++) {
            try {
                A record = json.treeToValue(readable, type);
                if (time > 0) {
                    ensureNone(errors);
                }
                return record;
            } catch (JsonMappingException e) {
                FieldError error = new FieldError(path(e), say(sentence(e), language));
                if (!isTold(error, errors)) {
                    errors.add(error);
                }
                if (error.path().isEmpty()) {
                    // A record that cannot be made at all, such as of a list with nothing in one of its places.
                    break;
                }
                leaveOut(error.path(), readable);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("A parsed tree is always readable", e);
            }
        }
        throw new FormErrors(errors);
    }

    private static String sentence(JsonMappingException e) {
        return e instanceof AnswerKinds.Unreadable unreadable ? unreadable.sentence() : "form.notReadable";
    }

    private static List<Object> path(JsonMappingException e) {
        return e.getPath().stream()
                .<Object>map(part -> part.getFieldName() == null ? (Object) part.getIndex() : part.getFieldName())
                .toList();
    }

    /** As if nothing had been answered there; of a list in which one thing is unreadable, nothing at all. */
    private static void leaveOut(List<Object> path, JsonNode answers) {
        int last = path.size() - 1;
        while (path.get(last) instanceof Integer) {
            last--;
        }
        JsonNode holder = answers;
        for (Object step : path.subList(0, last)) {
            holder = step instanceof Integer row ? holder.path(row) : holder.path(step.toString());
        }
        ((ObjectNode) holder).putNull(path.get(last).toString());
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        List<Object> path = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.add(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                path.add(node.getName());
            }
        }
        return new FieldError(path, violation.getMessage());
    }
}
