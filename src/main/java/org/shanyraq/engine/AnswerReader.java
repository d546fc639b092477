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
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns posted answers into their typed record, or into sentences at the fields that do not fit. */
@Component
class AnswerReader {

    private final ObjectMapper json;
    private final Validator validator;
    private final MessageSource sentences;

    AnswerReader(ObjectMapper json, Validator validator, MessageSource sentences) {
        this.json = forAnswers(json);
        this.validator = validator;
        this.sentences = sentences;
    }

    /**
     * @throws FormErrors if a field has no value of its kind, or one that the record does not allow
     */
    <A extends Record> A read(JsonNode answers, Class<A> type, Locale language) {
        A record = bind(answers, type, language);
        Set<ConstraintViolation<A>> violations = validator.validate(record);
        if (!violations.isEmpty()) {
            throw new FormErrors(violations.stream()
                    .map(AnswerReader::error)
                    .sorted(Comparator.comparing(error -> error.path().toString()))
                    .toList());
        }
        return record;
    }

    FormErrors sentence(Refusal refusal, Locale language) {
        String sentence = sentences.getMessage(refusal.key(), refusal.arguments(), language);
        return new FormErrors(List.of(new FormErrors.FieldError(refusal.path(), sentence)));
    }

    private <A extends Record> A bind(JsonNode answers, Class<A> type, Locale language) {
        try {
            return json.treeToValue(answers, type);
        } catch (JsonMappingException e) {
            List<Object> path = e.getPath().stream()
                    .<Object>map(part -> part.getFieldName() == null ? (Object) part.getIndex() : part.getFieldName())
                    .toList();
            String sentence = sentences.getMessage("form.notReadable", null, language);
            throw new FormErrors(List.of(new FormErrors.FieldError(path, sentence)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A parsed tree is always readable", e);
        }
    }

    private static FormErrors.FieldError error(ConstraintViolation<?> violation) {
        List<Object> path = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.add(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                path.add(node.getName());
            }
        }
        return new FormErrors.FieldError(path, violation.getMessage());
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
