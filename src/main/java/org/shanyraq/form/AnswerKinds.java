package org.shanyraq.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenMoment;
import org.shanyraq.engine.WrittenText;

/**
 * Reads an answer only as the kind of thing that its field asks for: no number is a yes, none is the third choice or a
 * day after 1970. A form posts an untouched field as an empty text; a record knows it as absent.
 */
final class AnswerKinds {

    private static final List<LogicalType> ABSENT_WHEN_EMPTY = List.of(
            LogicalType.Enum,
            LogicalType.DateTime,
            LogicalType.Integer,
            LogicalType.Float,
            LogicalType.Boolean,
            LogicalType.POJO,
            LogicalType.OtherScalar);

    private static final List<CoercionInputShape> OTHER_KINDS = List.of(
            CoercionInputShape.Integer,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean,
            CoercionInputShape.String);

    private AnswerKinds() {}

    /** @param zone in which a time counts that names another one */
    static ObjectMapper strict(ObjectMapper json, ZoneId zone) {
        ObjectMapper mapper = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .registerModule(new SimpleModule()
                        .addDeserializer(String.class, new Text())
                        .addDeserializer(
                                LocalDate.class, new Written<>(LocalDate.class, "form.notADay", WrittenMoment::day))
                        .addDeserializer(
                                LocalTime.class,
                                new Written<>(LocalTime.class, "form.notReadable", WrittenMoment::timeOfDay))
                        .addDeserializer(
                                LocalDateTime.class,
                                new Written<>(
                                        LocalDateTime.class,
                                        "form.notADay",
                                        text -> WrittenMoment.moment(text, zone))));
        refuse(mapper, LogicalType.Boolean, CoercionInputShape.Boolean);
        refuse(mapper, LogicalType.Integer, CoercionInputShape.Integer);
        refuse(mapper, LogicalType.Float, CoercionInputShape.Float, CoercionInputShape.Integer);
        refuse(mapper, LogicalType.Enum, CoercionInputShape.String);
        for (LogicalType type : ABSENT_WHEN_EMPTY) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
        }
        return mapper;
    }

    private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape... own) {
        OTHER_KINDS.stream()
                .filter(shape -> !List.of(own).contains(shape))
                .forEach(shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail));
    }

    /** @param <T> what is written as a text of its own form */
    private interface Reading<T> {
        /** {@code null} if the text is none. */
        @Nullable
        T of(String text);
    }

    /** An answer of another kind than its field asks for, with the sentence that says so. */
    static final class Unreadable extends JsonMappingException {

        private final String sentence;

        Unreadable(JsonParser parser, String sentence) {
            super(parser, sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    private static final class Text extends StdDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new Unreadable(parser, "form.notReadable");
            }
            return WrittenText.stripped(parser.getText());
        }
    }

    private static final class Written<T> extends StdDeserializer<T> {

        private final String sentence;
        private final transient Reading<T> reading;

        Written(Class<T> type, String sentence, Reading<T> reading) {
            super(type);
            this.sentence = sentence;
            this.reading = reading;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new Unreadable(parser, sentence);
            }
            String text = parser.getText();
            if (WrittenText.isEmpty(text)) {
                return null;
            }
            T read = reading.of(text.strip());
            if (read == null) {
                throw new Unreadable(parser, sentence);
            }
            return read;
        }
    }
}
