package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody is hired in one act and works at once. */
@CentreTest
class NewWorkersTest {

    private static final String DOOR = "/casework/api/new-workers";
    private static final String PASSWORD = "Түнде-жаңбыр-жауды-47";

    @LocalServerPort
    int port;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Workers workers;

    @AfterEach
    void theyLeaveAgain() {
        newcomers.forgetAsWorker("aliyanew1");
    }

    @Test
    void whoIsHiredSignsInAndIsGivenFamiliesAtOnce() {
        assertThat(hire("admin", "aliyanew1", "caseManager", "kk", PASSWORD).statusCode())
                .isEqualTo(200);

        assertThat(workers.caseManager("aliyanew1")).isPresent();
        Visitor aliya = Visitor.unknown(port);
        assertThat(aliya.signInAs("aliyanew1", PASSWORD).statusCode()).isEqualTo(200);
        JsonNode day = Visitor.json(aliya.get("/casework/api/today"));
        assertThat(day.path("work")).isEmpty();
        assertThat(Visitor.json(aliya.get("/casework/api/reader")).path("name").asText())
                .isEqualTo("Әлия Қыдырбекқызы");
    }

    @ParameterizedTest
    @ValueSource(strings = {"saule", "bolat", "arman", "aigerim"})
    void onlyAnAdministratorHires(String person) {
        assertThat(Visitor.signedIn(port, person).get(DOOR).statusCode()).isEqualTo(403);
        assertThat(hire(person, "aliyanew1", "camunda-admin", "ru", PASSWORD).statusCode())
                .isEqualTo(403);
        assertThat(workers.works("aliyanew1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "aigerim, caseManager, ru, Long-enough-1-word",
        "aliyanew1, noSuchRole, ru, Long-enough-1-word",
        "aliyanew1, caseManager, de, Long-enough-1-word",
        "Aliya New, caseManager, ru, Long-enough-1-word",
        "aliyanew1, caseManager, ru, short"
    })
    void whatCannotBeIsRefusedWithASentenceAndNobodyIsHired(
            String name, String role, String language, String password) {
        HttpResponse<String> refused = hire("admin", name, role, language, password);

        assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 499);
        assertThat(refused.body()).doesNotContain("Exception", "org.").contains("message");
        assertThat(workers.works("aliyanew1")).isFalse();
        assertThat(Visitor.unknown(port).signInAs("aliyanew1", password).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void whatCanBeChosenAreTheCentresRoles() {
        assertThat(Visitor.json(Visitor.signedIn(port, "admin").get(DOOR))
                        .path("roles")
                        .findValuesAsText("id"))
                .contains("caseManager", "coordinator", "director", "psychologist", "camunda-admin");
    }

    private HttpResponse<String> hire(String by, String name, String role, String language, String password) {
        return Visitor.signedIn(port, by).post(DOOR, """
                        {"userId": "%s", "firstName": "Әлия", "lastName": "Қыдырбекқызы", "role": "%s",
                         "language": "%s", "password": "%s", "email": ""}""".formatted(name, role, language, password));
    }
}
