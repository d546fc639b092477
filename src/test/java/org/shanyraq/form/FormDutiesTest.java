package org.shanyraq.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.ResolvableType;

/** What must be answered because of another answer, as the forms say it and nothing else does: {@code forms/duties.txt}. */
class FormDutiesTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest(name = "{0}: {1} with {2}, not with {3}")
    @CsvFileSource(resources = "/forms/duties.txt", delimiter = '|', quoteCharacter = '`')
    void isDemandedWhereItIsAsked(String form, String field, String asked, String notAsked) throws IOException {
        String demanded = "[%s] Please fill this in.".formatted(field);

        assertThat(errors(form, asked)).contains(demanded);
        assertThat(errors(form, notAsked)).doesNotContain(demanded);
    }

    private List<String> errors(String form, String answers) throws IOException {
        ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();
        sentences.setBasename("i18n/messages");
        sentences.setDefaultEncoding("UTF-8"); // the machine keeps a bundle as it was read first, for the server too
        JsonNode file = json.readTree(new File("forms/%s.form".formatted(form)));
        ObjectNode given = (ObjectNode) json.readTree(answers);
        ObjectNode facts = json.createObjectNode();
        Pattern.compile("(?!this)\\b\\w+")
                .matcher(file.findValuesAsText("hide").toString())
                .results()
                .forEach(name -> facts.putNull(name.group()));
        return new FormRules(new FormExpressions(), sentences, json)
                .errors(file, ResolvableType.NONE, given, facts, Locale.ENGLISH).stream()
                        .map(error -> error.path() + " " + error.message())
                        .toList();
    }
}
