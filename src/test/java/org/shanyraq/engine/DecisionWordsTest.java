package org.shanyraq.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What decisions say, put into the reader's words. */
@CentreTest
class DecisionWordsTest {

    @Autowired
    private DecisionWords words;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void readRussian() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatATableFilledInStandsInTheSentence() {
        assertThat(words.of("Housing problem: 2 points")).isEqualTo("Проблема с жильём: баллов: 2");
        assertThat(words.of("Children in the family: 3.")).contains("3").doesNotContain("Children");
    }

    /** Somebody may write what looks like a table's sentence. */
    @Test
    void whatPeopleWriteStaysAsTheyHaveWrittenIt() {
        ObjectNode facts = json.createObjectNode()
                .put("reason", "Housing problem: 2 points")
                .put("note", "Housing problem: 2 points");

        ObjectNode shown = words.in(facts, List.of("note"));

        assertThat(shown.path("note").asText()).isEqualTo("Housing problem: 2 points");
        assertThat(shown.path("reason").asText()).isEqualTo("Проблема с жильём: баллов: 2");
    }
}
