package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.requestAccepted;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.session;
import static org.shanyraq.support.Answers.specialistAsked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.family.Member;
import org.shanyraq.form.FormErrors;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is found with a child who gets corrective help: asked of the specialist who gives it (T1235). */
@CentreTest
class ChildDiagnosisTest {

    private static final String SESSION = "task_recordSession";

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theSpeechTherapistSaysWhatIsFoundWithTheChild() {
        String family = atSession("speechTherapist", "speechTherapy");
        JsonNode shown = shown(family);
        assertThat(shown.path("corrective").asBoolean()).isTrue();
        assertThat(shown.path("diagnosisOptions").findValuesAsText("value")).contains("dysgraphia", "motorAlalia");
        UUID child = UUID.fromString(shown.at("/childOptions/0/value").asText());

        cases.file(
                family,
                session("anotherSession")
                        .with("diagnoses", List.of(row("child", child, "diagnosisGroup", "speechDelay"))));

        assertThat(diagnoses(family)).containsExactly("speechDelay");
    }

    @Test
    void itIsOfAChildAndOfNobodyElse() {
        String family = atSession("speechTherapist", "speechTherapy");
        String mother = transactions.execute(status -> caseFiles.family(family).members().stream()
                .filter(member -> member.birthDate() == null
                        || !member.isChild(centre.now().toLocalDate()))
                .map(Member::id)
                .map(UUID::toString)
                .findFirst()
                .orElseThrow());

        FormErrors refused = catchThrowableOfType(
                FormErrors.class,
                () -> cases.file(
                        family,
                        session("anotherSession")
                                .with("diagnoses", List.of(row("child", mother, "diagnosisGroup", "dyslexia")))));

        assertThat(refused.errors().get(0).path()).containsExactly("diagnoses", 0, "child");
        assertThat(diagnoses(family)).isEmpty();
    }

    @Test
    void whereNoCorrectiveHelpIsGivenNobodyIsAsked() {
        String family = atSession("psychologist", "familyCounselling");

        assertThat(shown(family).path("corrective").asBoolean()).isFalse();
        assertThat(shown(family).path("diagnosisOptions").isArray()).isFalse();
    }

    private String atSession(String specialist, String service) {
        String family = cases.accompanied();
        cases.begin(
                "aigerim",
                family,
                "serviceDelivery",
                specialistAsked(specialist).with("service", service));
        cases.file(family, requestAccepted());
        return family;
    }

    private JsonNode shown(String family) {
        String task = centre.task(family, SESSION).getId();
        return acting.person(centre.task(family, SESSION).getAssignee(), () -> road.open(new FormPlace.Task(task)))
                .data();
    }

    private List<String> diagnoses(String family) {
        return database.sql("select diagnosis_group from casefile.child_diagnosis where case_number = ? and not struck")
                .param(family)
                .query(String.class)
                .list();
    }
}
