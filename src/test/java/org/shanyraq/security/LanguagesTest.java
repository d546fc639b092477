package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The screens speak the language that the person has chosen, on whatever computer. */
@CentreTest
class LanguagesTest {

    private static final String LANGUAGE = "/casework/api/language";
    private static final String RUSSIAN = "{\"language\": \"ru\"}";
    private static final String ENGLISH = "{\"language\": \"en\"}";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Test
    void aChoiceGoesWithThePerson() {
        assertThat(language(Visitor.signedIn(port, "aigerim"))).isEqualTo("en");
        Visitor.signedIn(port, "aigerim").put(LANGUAGE, RUSSIAN);

        assertThat(language(Visitor.signedIn(port, "aigerim"))).isEqualTo("ru");
        assertThat(language(Visitor.signedIn(port, "daniyar"))).isEqualTo("en");

        Visitor.signedIn(port, "aigerim").put(LANGUAGE, ENGLISH);
    }

    @Test
    void formsTasksListsAndRefusalsAreSaidInTheReadersLanguage() {
        String family = cases.referred();
        String task = centre.task(family, "task_makeFirstContact").getId();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        aigerim.put(LANGUAGE, RUSSIAN);
        try {
            JsonNode form = Visitor.json(aigerim.get(FormDoor.task(task)));
            JsonNode shown = Visitor.json(aigerim.get("/camunda/api/engine/engine/default/task/" + task));
            JsonNode lists = Visitor.json(aigerim.get("/camunda/api/engine/engine/default/filter?resourceType=Task"));
            JsonNode refused = Visitor.json(aigerim.post(
                    FormDoor.task(task),
                    "{\"data\": {}, \"version\": \"%s\"}"
                            .formatted(form.path("version").asText())));

            assertThat(form.path("title").asText()).isEqualTo("Провести первый контакт");
            assertThat(form.at("/schema/components").findValuesAsText("label"))
                    .isNotEmpty()
                    .allMatch(LanguagesTest::isRussian);
            assertThat(shown.path("name").asText()).isEqualTo("Провести первый контакт");
            assertThat(lists.findValuesAsText("name")).contains("Мои задачи");
            assertThat(refused.at("/errors").findValuesAsText("message"))
                    .isNotEmpty()
                    .allMatch(LanguagesTest::isRussian);
        } finally {
            aigerim.put(LANGUAGE, ENGLISH);
        }
    }

    /** What a decision said stays as its table said it, and is put into the reader's words where it is shown. */
    @Test
    void theReasonsOfADecisionAreSaidInTheReadersLanguage() {
        String family = cases.referred();
        cases.file(family, firstContact());
        cases.file(family, org.shanyraq.support.Answers.situation());
        String task = centre.task(family, "task_confirmRiskLevel").getId();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        aigerim.put(LANGUAGE, RUSSIAN);
        try {
            JsonNode form = Visitor.json(aigerim.get(FormDoor.task(task)));

            assertThat(form.at("/data/reasons")).isNotEmpty().allMatch(reason -> isRussian(reason.asText()));
        } finally {
            aigerim.put(LANGUAGE, ENGLISH);
        }
    }

    @Test
    void cockpitAndItsDiagramsSpeakTheReadersLanguage() {
        Visitor saule = Visitor.signedIn(port, "saule");
        saule.put(LANGUAGE, RUSSIAN);
        try {
            JsonNode processes =
                    Visitor.json(saule.get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics"
                            + "?firstResult=0&maxResults=50&sortBy=name&sortOrder=asc"));
            JsonNode decisions =
                    Visitor.json(saule.get("/camunda/api/engine/engine/default/decision-definition?key=deadlines"));
            JsonNode diagram =
                    Visitor.json(saule.get("/camunda/api/engine/engine/default/process-definition/key/familyCase/xml"));

            assertThat(processes.findValuesAsText("name")).contains("Случай семьи");
            assertThat(decisions.findValuesAsText("name")).contains("Сроки");
            assertThat(diagram.path("bpmn20Xml").asText())
                    .contains("id=\"familyCase\"", "name=\"Случай семьи\"")
                    .doesNotContain("name=\"Family");
        } finally {
            saule.put(LANGUAGE, ENGLISH);
        }
    }

    @Test
    void aLanguageThatTheCentreDoesNotOfferIsRefused() {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        assertThat(aigerim.put(LANGUAGE, "{\"language\": \"tlh\"}").statusCode())
                .isEqualTo(404);
        assertThat(language(aigerim)).isEqualTo("en");
    }

    @Test
    void nobodyChoosesWithoutASignIn() {
        assertThat(Visitor.unknown(port).get(LANGUAGE).statusCode()).isEqualTo(401);
        assertThat(Visitor.unknown(port).put(LANGUAGE, RUSSIAN).statusCode()).isEqualTo(401);
        assertThat(Visitor.signedIn(port, "aigerim")
                        .withoutToken()
                        .put(LANGUAGE, RUSSIAN)
                        .statusCode())
                .isEqualTo(403);
    }

    private static boolean isRussian(String text) {
        return text.isBlank()
                || text.codePoints()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    private static String language(Visitor visitor) {
        return Visitor.json(visitor.get(LANGUAGE)).path("language").asText();
    }
}
