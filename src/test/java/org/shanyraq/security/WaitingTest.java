package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody else holds what a request needs, and does not let go. */
@CentreTest
class WaitingTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    DataSource database;

    @Test
    void whoWaitsTooLongIsToldSoAndNothingIsHalfDone() throws SQLException {
        String family = cases.atAdmission();
        String task = centre.task(family, "task_decideAdmission").getId();
        Visitor saule = Visitor.signedIn(port, "saule");
        String door = "/camunda/api/engine/engine/default/task/" + task + "/claim";

        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from act_ru_task where id_ = '%s' for update".formatted(task));
            statement.execute("lock table casefile.draft in access exclusive mode");

            for (HttpResponse<String> answer : new HttpResponse[] {
                saule.post(door, "{\"userId\": \"saule\"}"),
                saule.put(FormDoor.task(task), "{\"data\": {}, \"version\": \"\"}")
            }) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(Visitor.json(answer).path("message").asText())
                        .startsWith("This took too long and was given up; nothing was changed.");
            }
            other.rollback();
        }

        assertThat(centre.task(family, "task_decideAdmission").getAssignee()).isNull();
        assertThat(saule.post(door, "{\"userId\": \"saule\"}").statusCode()).isEqualTo(204);
    }
}
