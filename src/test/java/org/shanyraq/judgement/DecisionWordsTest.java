package org.shanyraq.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.Vocabulary;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What decisions say, put into the reader's words. */
@CentreTest
class DecisionWordsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Autowired
    private DecisionWords words;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void readRussian() {
        LocaleContextHolder.setLocale(RUSSIAN);
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

    /** A translator says it once, and it is a choice of forms and the reason of a table, whole or behind a colon. */
    @Test
    void aFactorOfRiskIsSaidAlikeOnTheFormAndInTheReason() {
        String offered = vocabulary.said(
                "A child is in immediate danger",
                "form.record-change.Field_overrideFactors.value.immediateDanger",
                RUSSIAN);

        assertThat(offered).isEqualTo("Ребёнок в непосредственной опасности");
        assertThat(words.of("Straight to red, whatever the points: a child is in immediate danger"))
                .endsWith(": ребёнок в непосредственной опасности");
    }

    @Test
    void whatATableOfEarlierSaidIsSaidInTheWordsOfItsTime() {
        assertThat(words.of("Low income: 1 point")).isEqualTo("Низкий доход: 1 балл");
        assertThat(
                        words.of(
                                "Never below yellow: the children's basic needs are unmet, or there is little motivation to keep them"))
                .endsWith(": базовые потребности детей не удовлетворены, или мало желания сохранить их в семье");
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
