package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanyraq.database.EmbeddedServer;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.ServerThatFalls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two servers of one centre on one database: whoever is signed in at one is signed in at both, also after a restart. */
@CentreTest
class TwoServersTest {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String READER = "/casework/api/reader";

    @LocalServerPort
    int port;

    @Autowired
    EmbeddedServer database;

    @Test
    void aSessionIsOneAtBothAndOutlivesThem() {
        Visitor timur = Visitor.signedIn(port, "timur");
        Visitor other = Visitor.signedIn(port, "timur");
        Visitor admin = Visitor.signedIn(port, "admin");
        try (ServerThatFalls second = new ServerThatFalls(database.url())) {
            assertThat(timur.at(second.port()).get(READER).statusCode()).isEqualTo(200);
            assertThat(timur.post(WEB + "/task", "{}").statusCode())
                    .as("with the token of the first")
                    .isEqualTo(200);

            second.kill();
            second.start();
            assertThat(timur.get(READER).statusCode()).as("after the restart").isEqualTo(200);
            assertThat(timur.post(WEB + "/task", "{}").statusCode()).isEqualTo(200);

            assertThat(admin.put(WEB + "/group/lawyer/members/madina", "").statusCode())
                    .isEqualTo(204);
            Visitor madina = Visitor.signedIn(second.port(), "madina");
            assertThat(Visitor.json(madina.get("/camunda/api/admin/auth/user/default"))
                            .path("userId")
                            .asText())
                    .isEqualTo("madina");
            assertThat(admin.delete(WEB + "/group/lawyer/members/madina").statusCode())
                    .isEqualTo(204);
            assertThat(madina.get(READER).statusCode())
                    .as("a role was taken away at the other server")
                    .isEqualTo(401);

            timur.post("/camunda/api/admin/auth/user/default/logout", "");
            assertThat(timur.at(port).get(READER).statusCode())
                    .as("signed out at the other server")
                    .isEqualTo(401);
            assertThat(other.get(READER).statusCode()).isEqualTo(200);
        }
    }
}
