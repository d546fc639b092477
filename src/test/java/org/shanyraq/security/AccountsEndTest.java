package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S11: whoever leaves has an account that has ended; nobody else ever signs in with its name. */
@CentreTest
class AccountsEndTest {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String READER = "/casework/api/reader";
    private static final String PASSWORD = "a-long-first-password";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {WEB, "/engine-rest"})
    void whoHasLeftComesInNowhereAndTheNameStaysTheirs(String api) {
        String leaver = api.equals(WEB) ? "leaverOne" : "leaverTwo";
        Visitor admin = api.equals(WEB) ? Visitor.signedIn(port, "admin") : Visitor.atRest(port, "admin", "shanyraq");
        assertThat(open(admin, api, leaver).statusCode()).isEqualTo(204);
        assertThat(admin.put(api + "/group/psychologist/members/" + leaver, "").statusCode())
                .isEqualTo(204);
        workers.register(leaver, "Leila Left", "psychologist");
        Visitor here = signedIn(leaver);
        Visitor elsewhere = signedIn(leaver);

        assertThat(admin.delete(api + "/user/" + leaver).statusCode()).isEqualTo(204);

        assertThat(here.get(READER).statusCode()).isEqualTo(401);
        assertThat(elsewhere.get(READER).statusCode()).isEqualTo(401);
        assertThat(here.signIn(leaver, PASSWORD)).isEqualTo(401);
        assertThat(Visitor.atRest(port, leaver, PASSWORD)
                        .get("/engine-rest/task")
                        .statusCode())
                .isEqualTo(401);
        assertThat(workers.works(leaver)).as("is offered nowhere").isFalse();
        assertThat(workers.names()).as("papers keep the name").containsEntry(leaver, "Leila Left");
        assertThat(database.sql(
                                "select ended_by from casefile.ended_account where user_id = :leaver and name = 'Leila Left'")
                        .param("leaver", leaver)
                        .query(String.class)
                        .single())
                .isEqualTo("admin");

        for (String spelt : new String[] {leaver, leaver.toUpperCase(java.util.Locale.ROOT)}) {
            HttpResponse<String> again = open(admin, api, spelt);
            assertThat(again.statusCode()).isEqualTo(400);
            assertThat(Visitor.json(again).path("message").asText())
                    .matches("“%s” was somebody’s account until \\d\\d\\.\\d\\d\\.\\d{4}\\. .*choose another one\\."
                            .formatted(spelt));
        }
        assertThat(admin.get(api + "/user/" + leaver + "/profile").statusCode()).isEqualTo(404);
        assertThat(here.signIn(leaver, PASSWORD)).isEqualTo(401);
    }

    /** Before that was written down accounts were deleted; whoever worked here is known all the same. */
    @Test
    void norIsANameOfSomebodyWhoLeftBefore() {
        workers.register("leftBefore", "Lena Before", "lawyer");
        workers.leaves("leftBefore");

        assertThat(open(Visitor.signedIn(port, "admin"), WEB, "leftBefore").statusCode())
                .isEqualTo(400);
    }

    /** An administrator's account ends as any other's. */
    @Test
    void anAdministratorLeavesToo() {
        Visitor admin = Visitor.signedIn(port, "admin");
        open(admin, WEB, "leavingAdmin");
        admin.put(WEB + "/group/camunda-admin/members/leavingAdmin", "");
        Visitor leaving = signedIn("leavingAdmin");

        assertThat(admin.delete(WEB + "/user/leavingAdmin").statusCode()).isEqualTo(204);

        assertThat(leaving.get(READER).statusCode()).isEqualTo(401);
        assertThat(leaving.signIn("leavingAdmin", PASSWORD)).isEqualTo(401);
    }

    private static HttpResponse<String> open(Visitor admin, String api, String account) {
        return admin.post(api + "/user/create", """
                {"profile": {"id": "%s", "firstName": "Leila", "lastName": "Left"}, "credentials": {"password": "%s"}}
                """.formatted(account, PASSWORD));
    }

    private Visitor signedIn(String person) {
        Visitor visitor = Visitor.unknown(port);
        assertThat(visitor.signIn(person, PASSWORD)).isEqualTo(200);
        return visitor;
    }
}
