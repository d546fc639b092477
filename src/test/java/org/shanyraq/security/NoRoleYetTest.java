package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.running.TaskFinder;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Row 23 of November 2026: somebody new, whom nobody has given a role yet. */
@CentreTest
class NoRoleYetTest {

    @LocalServerPort
    int port;

    @Autowired
    Newcomers newcomers;

    @Autowired
    IdentityService identities;

    @Autowired
    FilterService filters;

    @Autowired
    TaskFinder tasks;

    private static final String NEW = "roleless";
    private static final String PASSWORD = "a-long-new-password";

    private Visitor newcomer;

    @BeforeEach
    void somebodyNewSignsIn() {
        User user = identities.newUser(NEW);
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        newcomer = Visitor.unknown(port);
        signIn();
    }

    private void signIn() {
        assertThat(newcomer.signIn(NEW, PASSWORD)).isEqualTo(200);
    }

    @AfterEach
    void andLeaves() {
        newcomers.forget(NEW);
    }

    @Test
    void whoHasNoRoleYetFindsAnEmptyListAndNoFailure() {
        for (Filter list : filters.createFilterQuery().list()) {
            HttpResponse<String> answer =
                    newcomer.post("/camunda/api/engine/engine/default/filter/" + list.getId() + "/list", "{}");
            assertThat(answer.statusCode())
                    .as(list.getName() + ": " + answer.body())
                    .isIn(200, 403, 404);
            assertThat(answer.body()).as(list.getName()).doesNotContain("\"assignee\"");
            if (list.getName().equals("My group's tasks")) {
                assertThat(answer.statusCode()).isEqualTo(200);
            }
        }
        assertThat(hasRole()).isFalse();
        assertThat(newcomer.get(startForm()).statusCode()).isEqualTo(403);
    }

    /** Who they are is asked again, and then it counts. */
    @Test
    void aRoleThatIsGivenWorksAtOnce() {
        assertThat(hasRole()).isFalse();

        assertThat(roleOf("PUT").statusCode()).isEqualTo(204);

        assertThat(newcomer.get(startForm()).statusCode()).isEqualTo(401);
        signIn();

        assertThat(newcomer.get(startForm()).statusCode()).isEqualTo(200);
        assertThat(hasRole()).isTrue();
        assertThat(newcomer.get("/camunda/api/engine/engine/default/process-definition?startableInTasklist=true")
                        .body())
                .contains("familyCase");
    }

    /** Neighbour of row 23: what is taken away is gone as soon. */
    @Test
    void aRoleThatIsTakenAwayIsGoneAtOnce() {
        roleOf("PUT");
        signIn();
        assertThat(newcomer.get(startForm()).statusCode()).isEqualTo(200);

        assertThat(roleOf("DELETE").statusCode()).isEqualTo(204);

        assertThat(newcomer.get(startForm()).statusCode()).isEqualTo(401);
        signIn();
        assertThat(newcomer.get(startForm()).statusCode()).isEqualTo(403);
        assertThat(hasRole()).isFalse();
    }

    /** Neighbour of row 23: the account is gone while its owner is signed in. */
    @Test
    void whoseAccountIsDeletedIsNoLongerSignedIn() {
        roleOf("PUT");
        signIn();
        assertThat(newcomer.get(startForm()).statusCode()).isEqualTo(200);

        identities.deleteUser(NEW);

        assertThat(newcomer.get(startForm()).statusCode()).isEqualTo(401);
    }

    private boolean hasRole() {
        return Visitor.json(newcomer.get("/casework/api/reader")).path("role").asBoolean();
    }

    private String startForm() {
        return FormDoor.start(tasks.newestDefinition("familyCase"));
    }

    /** As the administrator gives and takes it in Admin. */
    private HttpResponse<String> roleOf(String method) {
        return Visitor.signedIn(port, "admin")
                .send(method, "/camunda/api/engine/engine/default/group/caseManager/members/" + NEW, "");
    }
}
