package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Row 23 of November 2026: somebody new, whom nobody has given a role yet. */
@CentreTest
class NoRoleYetTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    FilterService filters;

    @Test
    void whoHasNoRoleYetFindsAnEmptyListAndNoFailure() {
        User user = identities.newUser("roleless");
        user.setPassword("a-long-new-password");
        identities.saveUser(user);
        try {
            Visitor newcomer = Visitor.unknown(port);
            assertThat(newcomer.signIn("roleless", "a-long-new-password")).isEqualTo(200);
            newcomer.get("/camunda/app/tasklist/default/");
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
        } finally {
            identities.deleteUser("roleless");
        }
    }
}
