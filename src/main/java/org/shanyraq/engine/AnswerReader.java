package org.shanyraq.engine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.FormErrors.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/** Turns posted answers into their typed record, or into sentences at the fields that do not fit. */
@Component
class AnswerReader {

    private final ObjectMapper json;
    private final ValidatorFactory validators;
    private final AddedFields addedFields;
    private final MessageSource sentences;
    private final CentreClock clock;

    AnswerReader(
            ObjectMapper json,
            ValidatorFactory validators,
            AddedFields addedFields,
            MessageSource sentences,
            CentreClock clock) {
        this.json = forAnswers(json);
        this.validators = validators;
        this.addedFields = addedFields;
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
        List<FieldError> errors = addedFields.errors(form, ResolvableType.forClass(type), answers, facts, language);
        A record = bind(answers, type, errors, language);
        ensureNone(Stream.concat(validator.validate(record).stream().map(AnswerReader::error), errors.stream()));
        return record;
    }

    /**
     * For a form that has no record.
     *
     * @throws FormErrors as {@link #read}
     */
    void check(JsonNode answers, JsonNode form, ObjectNode facts, Locale language) {
        ensureNone(addedFields.errors(form, ResolvableType.NONE, answers, facts, language).stream());
    }

    private static void ensureNone(Stream<FieldError> found) {
        List<FieldError> errors = found.sorted(
                        Comparator.comparing(error -> error.path().toString()))
                .toList();
        if (!errors.isEmpty()) {
            throw new FormErrors(errors);
        }
    }

    FormErrors sentence(Refusal refusal, Locale language) {
        String sentence = sentences.getMessage(refusal.key(), refusal.arguments(), language);
        return new FormErrors(List.of(new FieldError(refusal.path(), sentence)));
    }

    private <A extends Record> A bind(JsonNode answers, Class<A> type, List<FieldError> errors, Locale language) {
        try {
            return json.treeToValue(answers, type);
        } catch (JsonMappingException e) {
            List<Object> path = e.getPath().stream()
                    .<Object>map(part -> part.getFieldName() == null ? (Object) part.getIndex() : part.getFieldName())
                    .toList();
            String sentence = sentences.getMessage("form.notReadable", null, language);
            throw new FormErrors(Stream.concat(Stream.of(new FieldError(path, sentence)), errors.stream())
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A parsed tree is always readable", e);
        }
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

    /** A form posts an untouched field as an empty text; a record knows it as absent. */
    private static ObjectMapper forAnswers(ObjectMapper json) {
        ObjectMapper mapper = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .registerModule(new SimpleModule().addDeserializer(String.class, new TrimmedText()));
        for (LogicalType type : List.of(
                LogicalType.Enum,
                LogicalType.DateTime,
                LogicalType.Integer,
                LogicalType.Float,
                LogicalType.Boolean,
                LogicalType.POJO,
                LogicalType.OtherScalar)) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
        }
        return mapper;
    }

    private static final class TrimmedText extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
