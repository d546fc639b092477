package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WrittenMoment;
import org.shanyraq.engine.WrittenText;

/**
 * What a form says of one of its fields. A limit, a choice or a pattern that cannot be read here is left to the
 * browser.
 *
 * @param field the component of the {@code .form} file
 * @param facts where {@code valuesKey} finds the choices
 * @param known whether Java knows the field: then who keeps the list that {@code valuesKey} names says what is wrong with a
 *     choice that it does not offer any more
 * @param expressions the value of an expression at this field, if it has one
 */
public record FieldRules(
        JsonNode field, ObjectNode facts, boolean known, Function<String, Optional<Object>> expressions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param shown whether the field was surely shown, so that an answer may be demanded */
    Optional<Complaint> complaint(JsonNode answer, boolean shown) {
        if (isUnanswered(answer)) {
            return shown && rule("required").asBoolean()
                    ? Optional.of(new Complaint("form.answerMissing"))
                    : Optional.empty();
        }
        return switch (field.path("type").asText()) {
            case "textfield", "textarea" ->
                answer.isTextual() ? ofText(WrittenText.stripped(answer.asText())) : notReadable();
            case "number" -> number(answer).map(this::ofNumber).orElseGet(FieldRules::notReadable);
            case "checkbox" -> answer.isBoolean() ? Optional.empty() : notReadable();
            case "datetime" -> isTime(answer) ? Optional.empty() : noDay();
            case "radio", "select" -> isChoice(answer) ? Optional.empty() : notAChoice();
            case "checklist", "taglist" -> ofChoices(answer);
            default -> Optional.empty();
        };
    }

    private boolean isUnanswered(JsonNode answer) {
        return answer.isMissingNode()
                || answer.isNull()
                || (answer.isTextual() && WrittenText.isEmpty(answer.asText()))
                || (answer.isArray() && answer.isEmpty())
                || (answer.isBoolean()
                        && !answer.booleanValue()
                        && "checkbox".equals(field.path("type").asText()));
    }

    private Optional<Complaint> ofText(String text) {
        Optional<BigDecimal> shortest = limit("minLength").filter(length -> text.length() < length.intValue());
        Optional<BigDecimal> longest = limit("maxLength").filter(length -> text.length() > length.intValue());
        return shortest.map(length -> new Complaint("form.tooShort", length))
                .or(() -> longest.map(length -> new Complaint("form.tooLong", length)))
                .or(() -> ofPattern(text));
    }

    private Optional<Complaint> ofPattern(String text) {
        if (!rule("pattern").isTextual()) {
            return Optional.empty();
        }
        try {
            boolean fits =
                    Pattern.compile(rule("pattern").asText()).matcher(text).find();
            String words = rule("patternErrorMessage").asText(null);
            return fits ? Optional.empty() : Optional.of(new Complaint("form.otherPattern", words));
        } catch (PatternSyntaxException e) {
            // The browser's patterns know a little that Java's do not.
            return Optional.empty();
        }
    }

    private Optional<Complaint> ofNumber(BigDecimal number) {
        JsonNode digits = field.path("decimalDigits");
        if (digits.isInt() && number.stripTrailingZeros().scale() > digits.asInt()) {
            return Optional.of(new Complaint("form.tooExact", digits.asInt()));
        }
        Optional<BigDecimal> least = limit("min").filter(limit -> number.compareTo(limit) < 0);
        Optional<BigDecimal> most = limit("max").filter(limit -> number.compareTo(limit) > 0);
        return least.map(limit -> new Complaint("form.tooSmall", limit))
                .or(() -> most.map(limit -> new Complaint("form.tooBig", limit)));
    }

    private Optional<Complaint> ofChoices(JsonNode answers) {
        if (!answers.isArray()) {
            return notReadable();
        }
        for (JsonNode answer : answers) {
            if (!isChoice(answer)) {
                return notAChoice();
            }
        }
        return Optional.empty();
    }

    private boolean isChoice(JsonNode answer) {
        JsonNode choices = choices();
        if (choices.isMissingNode()) {
            return true;
        }
        for (JsonNode choice : choices) {
            if (same(choice.isObject() ? choice.path("value") : choice, answer)) {
                return true;
            }
        }
        return false;
    }

    /** Missing if only the browser can tell. */
    private JsonNode choices() {
        if (field.path("valuesExpression").isTextual()) {
            return expressions
                    .apply(field.path("valuesExpression").asText())
                    .<JsonNode>map(JSON::valueToTree)
                    .filter(JsonNode::isArray)
                    .orElseGet(JSON::missingNode);
        }
        if (field.path("valuesKey").isTextual() && known) {
            return JSON.missingNode();
        }
        if (field.path("valuesKey").isTextual()) {
            JsonNode offered = facts.path(field.path("valuesKey").asText());
            return offered.isArray() ? offered : JSON.createArrayNode();
        }
        return field.path("values");
    }

    /** Numbers are the same whatever they are stored in. */
    private static boolean same(JsonNode choice, JsonNode answer) {
        return (choice.isNumber() && answer.isNumber())
                ? choice.decimalValue().compareTo(answer.decimalValue()) == 0
                : choice.equals(answer);
    }

    private boolean isTime(JsonNode answer) {
        String written = answer.isTextual() ? answer.asText().strip() : "";
        return switch (field.path("subtype").asText()) {
            case "time" -> WrittenMoment.timeOfDay(written) != null;
            case "datetime" -> WrittenMoment.moment(written, ZoneOffset.UTC) != null;
            default -> WrittenMoment.day(written) != null;
        };
    }

    private Optional<BigDecimal> number(JsonNode answer) {
        boolean mayBeText = field.path("serializeToString").asBoolean();
        return answer.isNumber() || (mayBeText && answer.isTextual()) ? read(answer.asText()) : Optional.empty();
    }

    private Optional<BigDecimal> limit(String name) {
        String limit = rule(name).asText();
        return FormExpressions.isExpression(limit)
                ? expressions.apply(limit).map(Object::toString).flatMap(FieldRules::read)
                : read(limit);
    }

    private static Optional<BigDecimal> read(String number) {
        try {
            return Optional.of(new BigDecimal(number));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private JsonNode rule(String name) {
        return field.path("validate").path(name);
    }

    private static Optional<Complaint> notReadable() {
        return Optional.of(new Complaint("form.notReadable"));
    }

    private Optional<Complaint> noDay() {
        return "time".equals(field.path("subtype").asText())
                ? notReadable()
                : Optional.of(new Complaint("form.notADay"));
    }

    private static Optional<Complaint> notAChoice() {
        return Optional.of(new Complaint("form.notAChoice"));
    }

    /**
     * Why an answer cannot be taken.
     *
     * @param key of the sentence
     * @param words the form's own sentence, if it has one
     */
    record Complaint(
            String key, Object[] arguments, @Nullable String words) {

        Complaint(String key) {
            this(key, new Object[0], null);
        }

        Complaint(String key, Number limit) {
            this(key, new Object[] {limit}, null);
        }

        Complaint(String key, String words) {
            this(key, new Object[0], words);
        }
    }
}
