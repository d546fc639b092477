package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** An analyst adds a question to a form in the Modeler; nobody programs anything. */
@BrowserTest
class AnalystsFieldTest {

    private static final String QUESTION = "Which animals live in the home?";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private ObjectMapper json;

    private Deployment deployed;

    @BeforeEach
    void deployTheFormWithOneMoreQuestion() throws IOException {
        ObjectNode form;
        try (InputStream file = new ClassPathResource("forms/make-first-contact.form").getInputStream()) {
            form = (ObjectNode) json.readTree(file);
        }
        ((ArrayNode) form.path("components"))
                .addObject()
                .put("type", "textfield")
                .put("id", "Field_animals")
                .put("key", "animals")
                .put("label", QUESTION);
        deployed = repository
                .createDeployment()
                .name("A question more")
                .addClasspathResource("processes/primary-assessment.bpmn")
                .addString("forms/make-first-contact.form", form.toString())
                .addClasspathResource("forms/add-psychologist-view.form")
                .addClasspathResource("forms/assess-situation.form")
                .deploy();
    }

    @AfterEach
    void takeItBack() {
        repository.deleteDeployment(deployed.getId(), true);
    }

    @Test
    void anAddedQuestionIsAskedKeptShownAndPrinted(Desks desks) throws IOException {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, labelOf("task_makeFirstContact"));
        form.dayAndTime("Day of the contact", centre.now())
                .pick("How", "Home visit")
                .tick("Was the family reached?", "Yes, met or spoken to")
                .write("With whom", "The mother")
                .write("The situation", "There is little to eat.")
                .tick("Did you see a child in immediate danger?", "No")
                .tick("Is the psychologist's view needed?", "No")
                .tick("Does the family ask for help?", "Yes, orally")
                .write("Who applied", "Gulmira Serikova")
                .write(QUESTION, "Two goats");
        aigerim.completeAndSee();

        FiledForm filed = cases.papers(caseNumber, "make-first-contact").get(0);
        assertThat(filed.answers().path("animals").asText()).isEqualTo("Two goats");
        aigerim.openTask(caseNumber, labelOf("task_assessSituation"));
        aigerim.openTab("Case file");
        Locator file = aigerim.page().locator(".cw-case-file");
        file.getByText(labelOf("task_makeFirstContact")).click();
        assertThat(file).containsText(QUESTION);
        assertThat(file).containsText("Two goats");
        String paper = "/casework/api/cases/%s/filings/%s/paper.pdf?paper=record".formatted(caseNumber, filed.id());
        assertThat(Papers.ofPdf(aigerim.page().request().get(paper).body())).contains(QUESTION, "Two goats");

        cases.goOnTo("task_decideAdmission", caseNumber);
    }
}
