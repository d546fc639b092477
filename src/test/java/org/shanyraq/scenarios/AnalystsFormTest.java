package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.nobodyReached;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.form.FormErrors;
import org.shanyraq.form.FormErrors.FieldError;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What an analyst adds to a form counts as much as what a programmer put there: also for whoever goes round the browser. */
@CentreTest
class AnalystsFormTest {

    private static final String ADDED = """
            [{"type": "select", "id": "Field_animals", "key": "animals", "label": "Are there animals?",
              "values": [{"label": "Yes", "value": "yes"}, {"label": "No", "value": "no"}],
              "conditional": {"hide": "=result != \\"met\\""}, "validate": {"required": true}},
             {"type": "number", "id": "Field_rooms", "key": "rooms", "label": "How many rooms are there?",
              "decimalDigits": 0, "validate": {"max": 20}}]
            """;

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
    void deployTheFormWithTwoMoreQuestions() throws IOException {
        ObjectNode form;
        try (InputStream file = new ClassPathResource("forms/make-first-contact.form").getInputStream()) {
            form = (ObjectNode) json.readTree(file);
        }
        ((ArrayNode) form.path("components")).addAll((ArrayNode) json.readTree(ADDED));
        deployed = repository
                .createDeployment()
                .name("Two questions more")
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
    void anAddedQuestionIsRefusedByItsOwnRulesTogetherWithTheRecords() {
        String family = cases.referred();

        assertThat(refused(family, firstContact().with("contactAt", null).with("rooms", "many")))
                .containsExactlyInAnyOrder(
                        new FieldError(List.of("contactAt"), "Please fill this in."),
                        new FieldError(List.of("animals"), "Please fill this in."),
                        new FieldError(
                                List.of("rooms"),
                                "This answer is not of the kind that the field asks for. Look at it again."));
        assertThat(refused(family, firstContact().with("animals", "goats").with("rooms", 21)))
                .containsExactlyInAnyOrder(
                        new FieldError(List.of("animals"), "Choose from the answers that the form offers."),
                        new FieldError(List.of("rooms"), "Give 20 or less."));
        assertThat(cases.papers(family, "make-first-contact")).isEmpty();

        cases.goOnTo("task_decideAdmission", family, firstContact().with("animals", "yes"));
    }

    @Test
    void aQuestionThatTheFormHidesIsNotDemandedAndWhatIsAnsweredIsKept() {
        String family = cases.referred();
        cases.file(family, nobodyReached());
        cases.file(family, firstContact().with("animals", "no").with("rooms", 3));

        assertThat(cases.papers(family, "make-first-contact"))
                .last()
                .extracting(paper -> paper.answers().path("rooms").asInt())
                .isEqualTo(3);
        cases.goOnTo("task_decideAdmission", family);
    }

    private List<FieldError> refused(String caseNumber, Answers answers) {
        Map<String, Object> filled = cases.filled(caseNumber, answers);
        FormErrors errors = catchThrowableOfType(
                FormErrors.class, () -> centre.complete("aigerim", caseNumber, answers.task(), filled));
        return errors.errors();
    }
}
