package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.to;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * A centre lets two people decide on the admission: its analyst says so at the task, and nothing else changes. What the
 * first decides takes effect with the second signature.
 */
@CentreTest
class TwoSignaturesTest {

    private static final String TASK = "task_decideAdmission";
    private static final String SAID = "<camunda:property name=\"neverByAuthorOf\" value=\"assess-situation\" />";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    private Deployment deployed;

    @BeforeEach
    void letTwoDecide() throws IOException {
        String diagram;
        try (InputStream file = new ClassPathResource("processes/admission.bpmn").getInputStream()) {
            diagram = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(diagram).containsOnlyOnce(SAID);
        deployed = repository
                .createDeployment()
                .name("Two decide on the admission")
                .addString(
                        "processes/admission.bpmn",
                        diagram.replace(
                                SAID, SAID + "<camunda:property name=\"secondSignatureBy\" value=\"director\" />"))
                .addClasspathResource("forms/decide-admission.form")
                .addClasspathResource("forms/inform-family.form")
                .addClasspathResource("forms/choose-lead-worker.form")
                .addClasspathResource("forms/decide-appeal.form")
                .deploy();
    }

    @AfterEach
    void takeItBack() {
        repository.deleteDeployment(deployed.getId(), true);
    }

    @Test
    void whatTheFirstDecidesTakesEffectWithTheSecondSignature() {
        String family = cases.atAdmission();

        cases.fileAs("saule", family, admission("accompany"));

        assertThat(centre.openTasks(family)).containsExactly(TASK);
        assertThat(centre.task(family, TASK).getAssignee()).isNull();
        assertThat(centre.groupsOf(family, TASK)).containsExactly("director");
        assertThat(cases.papers(family, "decide-admission")).isEmpty();
        assertThat(opened("bolat", family).data().toString()).contains("Saule", "Accompany");

        second(family, to("second-signature").with("agrees", true));

        assertThat(centre.openTasks(family)).containsExactly("task_chooseLeadWorker");
        assertThat(cases.papers(family, "decide-admission"))
                .extracting(FiledForm::filedBy)
                .containsExactly("saule");
        assertThat(cases.papers(family, "second-signature"))
                .extracting(FiledForm::filedBy)
                .containsExactly("bolat");
    }

    @Test
    void whatTheSecondDoesNotSignGoesBackWithTheReason() {
        String family = cases.atAdmission();
        cases.fileAs("saule", family, admission("decline"));

        assertThat(Cases.refusal(() -> second(family, to("second-signature").with("agrees", false))))
                .contains("Please fill this in.");
        second(family, to("second-signature").with("agrees", false).with("reason", "The boy is alone every night."));

        assertThat(centre.task(family, TASK).getAssignee()).isEqualTo("saule");
        assertThat(centre.groupsOf(family, TASK)).contains("coordinator").doesNotContain("director");
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.referred);
        OpenForm again = opened("saule", family);
        assertThat(again.data().path("whyNotSigned").asText()).isEqualTo("The boy is alone every night.");
        assertThat(again.schema().toString()).contains("Somebody else has not signed this.");
        assertThat(again.data().path("decision").asText()).isEqualTo("decline");

        cases.fileAs("saule", family, admission("accompany"));
        second(family, to("second-signature").with("agrees", true));
        assertThat(centre.openTasks(family)).containsExactly("task_chooseLeadWorker");
    }

    /** Whatever the assignment says. */
    @Test
    void nobodySignsTwiceAndNobodyOutsideTheSecondsRole() {
        String family = cases.atAdmission();
        cases.fileAs("saule", family, admission("accompany"));
        Answers agrees = to("second-signature").with("agrees", true);

        assertThat(catchThrowableOfType(IllegalStateException.class, () -> fileAs("daniyar", family, agrees)))
                .isNotNull();
        assertThat(catchThrowableOfType(RuntimeException.class, () -> fileAs("saule", family, agrees)))
                .isNotNull();
        assertThat(centre.openTasks(family)).containsExactly(TASK);
        second(family, agrees);
    }

    private OpenForm opened(String person, String family) {
        String task = centre.task(family, TASK).getId();
        return acting.person(person, () -> road.open(new FormPlace.Task(task)));
    }

    private void second(String family, Answers answers) {
        fileAs("bolat", family, answers);
    }

    private void fileAs(String person, String family, Answers answers) {
        centre.complete(person, family, TASK, cases.filled(family, answers));
    }
}
