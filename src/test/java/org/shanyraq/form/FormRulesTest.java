package org.shanyraq.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.ResolvableType;

/** What is answered is held against the form's own rules. */
class FormRulesTest {

    private final ObjectMapper json = new ObjectMapper();

    /** What Java knows of the forms below. */
    record Known(String name, List<Row> visits, Home home) {}

    record Row(String day) {}

    record Home(String address) {}

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "fine", textBlock = """
            {"type": "textfield", "validate": {"required": true}}                            | ""          | Please fill this in.
            {"type": "textfield", "validate": {"required": true}}                            | "  "        | Please fill this in.
            {"type": "textfield", "validate": {"required": true}}                            | null        | Please fill this in.
            {"type": "textfield"}                                                            | null        | fine
            {"type": "textfield"}                                                            | 7           | This answer is not of the kind that the field asks for. Look at it again.
            {"type": "textarea", "validate": {"minLength": 3}}                               | " ab "      | This is too short. Write at least 3 characters.
            {"type": "textarea", "validate": {"minLength": 3}}                               | "abc"       | fine
            {"type": "textarea", "validate": {"maxLength": 3}}                               | "abcd"      | This is too long. Write at most 3 characters.
            {"type": "textarea", "validate": {"maxLength": 3}}                               | "abc"       | fine
            {"type": "textfield", "validate": {"pattern": "^[0-9]{4}$"}}                     | "12a4"      | This is not in the expected form.
            {"type": "textfield", "validate": {"pattern": "^[0-9]{4}$"}}                     | "1234"      | fine
            {"type": "textfield", "validate": {"pattern": "^x", "patternErrorMessage": "X!"}} | "y"        | X!
            {"type": "textfield", "validate": {"pattern": "("}}                              | "y"         | fine
            {"type": "number", "validate": {"required": true}}                               | null        | Please fill this in.
            {"type": "number"}                                                               | "3"         | This answer is not of the kind that the field asks for. Look at it again.
            {"type": "number", "serializeToString": true, "validate": {"max": 2}}            | "3"         | Give 2 or less.
            {"type": "number", "decimalDigits": 0}                                           | 2.5         | Give a whole number.
            {"type": "number", "decimalDigits": 0}                                           | 100         | fine
            {"type": "number", "decimalDigits": 2}                                           | 2.555       | Give at most 2 digits after the point.
            {"type": "number", "validate": {"min": 1}}                                       | 0           | Give 1 or more.
            {"type": "number", "validate": {"min": 1}}                                       | 1           | fine
            {"type": "number", "validate": {"max": "=most"}}                                 | 9           | Give 8 or less.
            {"type": "checkbox", "validate": {"required": true}}                             | false       | Please fill this in.
            {"type": "checkbox"}                                                             | false       | fine
            {"type": "checkbox"}                                                             | "yes"       | This answer is not of the kind that the field asks for. Look at it again.
            {"type": "datetime", "subtype": "date"}                                          | "yesterday" | This is no day that can be meant. Write day, month and year, from 1900 on.
            {"type": "datetime", "subtype": "date"}                                          | "-0002-03-04" | This is no day that can be meant. Write day, month and year, from 1900 on.
            {"type": "datetime", "subtype": "date"}                                          | 0           | This is no day that can be meant. Write day, month and year, from 1900 on.
            {"type": "datetime", "subtype": "datetime"}                                      | "0202-03-04T10:20" | This is no day that can be meant. Write day, month and year, from 1900 on.
            {"type": "datetime", "subtype": "time"}                                          | 930         | This answer is not of the kind that the field asks for. Look at it again.
            {"type": "checkbox"}                                                             | -1          | This answer is not of the kind that the field asks for. Look at it again.
            {"type": "number"}                                                               | 1e400       | This answer is not of the kind that the field asks for. Look at it again.
            {"type": "radio", "values": [{"label": "A", "value": "a"}]}                      | 0           | Choose from the answers that the form offers.
            {"type": "textfield", "validate": {"required": true}}                            | "\u200b\u00a0" | Please fill this in.
            {"type": "datetime", "subtype": "date"}                                          | "2026-03-04" | fine
            {"type": "datetime", "subtype": "time"}                                          | "09:30"     | fine
            {"type": "datetime", "subtype": "datetime"}                                      | "2026-03-04T10:20+05:00" | fine
            {"type": "radio", "values": [{"label": "A", "value": "a"}]}                      | "b"         | Choose from the answers that the form offers.
            {"type": "radio", "values": [{"label": "A", "value": "a"}]}                      | "a"         | fine
            {"type": "radio", "values": [{"label": "Yes", "value": true}]}                   | "true"      | Choose from the answers that the form offers.
            {"type": "select", "valuesKey": "workers"}                                       | "elina"     | Choose from the answers that the form offers.
            {"type": "select", "valuesKey": "workers"}                                       | "saule"     | fine
            {"type": "select", "valuesKey": "nobody"}                                        | "saule"     | Choose from the answers that the form offers.
            {"type": "select", "valuesExpression": "=[1, 2]"}                                | 3           | Choose from the answers that the form offers.
            {"type": "select", "valuesExpression": "=[1, 2]"}                                | 2           | fine
            {"type": "select", "valuesExpression": "=unheard of()"}                          | 2           | fine
            {"type": "checklist", "values": [{"label": "A", "value": "a"}]}                  | ["a", "b"]  | Choose from the answers that the form offers.
            {"type": "checklist", "values": [{"label": "A", "value": "a"}]}                  | "a"         | This answer is not of the kind that the field asks for. Look at it again.
            {"type": "checklist", "values": [{"label": "A", "value": "a"}], "validate": {"required": true}} | [] | Please fill this in.
            {"type": "textfield", "disabled": true, "validate": {"required": true}}          | null        | fine
            """)
    void aFieldIsHeldAgainstItsRules(String field, String answer, String sentence) throws JsonProcessingException {
        ObjectNode component = (ObjectNode) json.readTree(field);
        component.put("key", "added");
        List<String> errors = errors("[%s]".formatted(component), "{\"added\": %s}".formatted(answer));

        assertThat(errors).isEqualTo(sentence == null ? List.of() : List.of("[added] " + sentence));
    }

    @Test
    void howGreatAndHowExactANumberMayBeIsSaidByTheFormAlone() throws JsonProcessingException {
        assertThat(errors("""
                        [{"type": "number", "key": "name", "decimalDigits": 0, "validate": {"min": 1, "max": 9}},
                         {"type": "dynamiclist", "path": "visits", "components": [
                           {"type": "number", "key": "day", "decimalDigits": 0, "validate": {"max": 31}}]}]
                        """, """
                        {"name": 1000000000, "visits": [{"day": 1.5}, {"day": 31}, {"day": 32}]}
                        """))
                .containsExactly(
                        "[name] Give 9 or less.",
                        "[visits, 0, day] Give a whole number.",
                        "[visits, 2, day] Give 31 or less.");
    }

    @Test
    void aFieldThatTheRecordKnowsIsHeldAgainstTheFormToo() throws JsonProcessingException {
        assertThat(errors("""
                        [{"type": "number", "key": "name", "validate": {"required": true}},
                         {"type": "group", "path": "home", "components": [
                           {"type": "textfield", "key": "address", "validate": {"required": true}}]},
                         {"type": "dynamiclist", "path": "visits", "components": [
                           {"type": "textfield", "key": "day", "validate": {"required": true}}]}]
                        """, """
                        {"name": "Elina", "visits": [{}]}
                        """))
                .containsExactly(
                        "[name] This answer is not of the kind that the field asks for. Look at it again.",
                        "[home, address] Please fill this in.",
                        "[visits, 0, day] Please fill this in.");
    }

    @Test
    void aFieldIsFoundInGroupsAndInRows() throws JsonProcessingException {
        assertThat(errors("""
                        [{"type": "group", "components": [{"type": "textfield", "key": "flat", "validate": {"required": true}}]},
                         {"type": "group", "path": "home", "components": [
                           {"type": "number", "key": "floor", "validate": {"max": 9}}]},
                         {"type": "dynamiclist", "path": "visits", "components": [
                           {"type": "textfield", "key": "weather", "validate": {"required": true}}]},
                         {"type": "dynamiclist", "path": "animals", "components": [
                           {"type": "textfield", "key": "name", "validate": {"required": true}}]},
                         {"type": "textfield", "key": "car.make", "validate": {"required": true}}]
                        """, """
                        {"home": {"floor": 10}, "visits": [{"weather": "rain"}, {}], "animals": [{"name": ""}, "a goat"]}
                        """))
                .containsExactly(
                        "[flat] Please fill this in.",
                        "[home, floor] Give 9 or less.",
                        "[visits, 1, weather] Please fill this in.",
                        "[animals, 0, name] Please fill this in.",
                        "[animals, 1] This answer is not of the kind that the field asks for. Look at it again.",
                        "[car, make] Please fill this in.");
    }

    @ParameterizedTest(name = "hidden when {0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =animals != true               | demanded
            =animals = true                | not demanded
            =notAsked != "yes"             | not demanded
            =familyName = "Serikova"       | not demanded
            =familyName != "Serikova"      | demanded
            =unheardOf(animals)            | not demanded
            =animals and (                 | not demanded
            =                              | not demanded
            no expression                  | demanded
            """)
    void whatTheFormHidesIsNotDemanded(String condition, String demanded) throws JsonProcessingException {
        String hide = json.writeValueAsString(condition);
        String fields = """
                [{"type": "textfield", "key": "which", "validate": {"required": true}, "conditional": {"hide": %s}}]
                """.formatted(hide);
        String group = """
                [{"type": "group", "conditional": {"hide": %s}, "components": [
                   {"type": "textfield", "key": "which", "validate": {"required": true}}]}]
                """.formatted(hide);

        List<String> expected = demanded.equals("demanded") ? List.of("[which] Please fill this in.") : List.of();
        assertThat(errors(fields, "{\"animals\": true}")).isEqualTo(expected);
        assertThat(errors(group, "{\"animals\": true}")).isEqualTo(expected);
    }

    @Test
    void aConditionInARowLooksAtItsRow() throws JsonProcessingException {
        assertThat(errors("""
                        [{"type": "dynamiclist", "path": "visits", "components": [
                           {"type": "textfield", "key": "whom", "validate": {"required": true},
                            "conditional": {"hide": "=this.reached != true"}}]}]
                        """, """
                        {"visits": [{"reached": false}, {"reached": true}]}
                        """)).containsExactly("[visits, 1, whom] Please fill this in.");
    }

    @Test
    void whatWasGivenIsLookedAtEvenIfItIsHidden() throws JsonProcessingException {
        assertThat(errors("""
                        [{"type": "number", "key": "nights", "conditional": {"hide": "=true"}}]
                        """, """
                        {"nights": "many"}
                        """))
                .containsExactly("[nights] This answer is not of the kind that the field asks for. Look at it again.");
    }

    private List<String> errors(String components, String answers) throws JsonProcessingException {
        ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();
        sentences.setBasename("i18n/messages");
        sentences.setDefaultEncoding("UTF-8"); // the machine keeps a bundle as it was read first, for the server too
        ObjectNode facts = json.createObjectNode().put("most", 8).put("familyName", "Serikova");
        facts.putArray("workers").addObject().put("label", "Saule").put("value", "saule");
        return new FormRules(new FormExpressions(), sentences, json)
                        .errors(
                                json.readTree("{\"components\": %s}".formatted(components)),
                                ResolvableType.forClass(Known.class),
                                json.readTree(answers),
                                facts,
                                Locale.ENGLISH)
                        .stream()
                        .map(error -> error.path() + " " + error.message())
                        .toList();
    }
}
