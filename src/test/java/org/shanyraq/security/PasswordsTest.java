package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentreTest
class PasswordsTest {

    /** The first choice of the OWASP cheat sheet, with a salt and a hash of its own for each. */
    private static final String ARGON2ID =
            "\\{argon2id}\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}";

    @LocalServerPort
    int port;

    @Autowired
    Newcomers newcomers;

    @Autowired
    JdbcClient database;

    @Autowired
    IdentityService identities;

    @Test
    void everyPasswordIsHashedWithArgon2id() {
        List<String> kept = database.sql("select pwd_ from public.act_id_user")
                .query(String.class)
                .list();

        assertThat(kept)
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(hash -> assertThat(hash).matches(ARGON2ID));
        assertThat(kept).as("the same password never looks the same").doesNotHaveDuplicates();
    }

    @Test
    void aNewPasswordIsToo() {
        User user = identities.newUser("newcomer");
        user.setPassword("a-long-new-password");
        identities.saveUser(user);
        try {
            assertThat(database.sql("select pwd_ from public.act_id_user where id_ = 'newcomer'")
                            .query(String.class)
                            .single())
                    .matches(ARGON2ID)
                    .doesNotContain("SHA");
            assertThat(identities.checkPassword("newcomer", "a-long-new-password"))
                    .isTrue();
            assertThat(identities.checkPassword("newcomer", "a-long-new-passwort"))
                    .isFalse();
        } finally {
            newcomers.forget("newcomer");
        }
    }

    @Test
    void aShortPasswordIsNotTaken() {
        User user = identities.newUser("newcomer");
        user.setPassword("Sh0rt!");

        assertThatThrownBy(() -> identities.saveUser(user))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageStartingWith("This password is not taken. It needs at least 12 characters");

        assertThat(identities.createUserQuery().userId("newcomer").count()).isZero();
    }

    /** In Admin and at REST: a sentence, no failure of the server. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eve   | Yevgenia | short            | This password is not taken.
            eve   | Yevgenia | yevgenia-is-long | This password is not taken.
            e v e | Yevgenia | quite-a-long-one | User has an invalid id
            """)
    void anAccountThatIsNotTakenIsRefusedWithASentence(String user, String name, String password, String sentence) {
        String newcomer = """
                {"profile": {"id": "%s", "firstName": "%s", "lastName": "Petrova"}, "credentials": {"password": "%s"}}
                """.formatted(user, name, password);
        HttpResponse<String> inAdmin =
                Visitor.signedIn(port, "admin").post("/camunda/api/engine/engine/default/user/create", newcomer);
        HttpResponse<String> atRest =
                Visitor.atRest(port, "admin", "shanyraq").post("/engine-rest/user/create", newcomer);

        for (HttpResponse<String> answer : List.of(inAdmin, atRest)) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Visitor.json(answer).path("message").asText()).startsWith(sentence);
        }
        assertThat(identities.createUserQuery().userId(user).count()).isZero();
    }

    @Test
    void aNewPasswordThatIsTooShortIsRefusedWithASentence() {
        HttpResponse<String> answer = Visitor.signedIn(port, "admin")
                .put(
                        "/camunda/api/engine/engine/default/user/arman/credentials",
                        "{\"password\": \"short\", \"authenticatedUserPassword\": \"shanyraq\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("message").asText()).startsWith("This password is not taken.");
        assertThat(identities.checkPassword("arman", "shanyraq")).isTrue();
    }

    @Test
    void aWrongPasswordDoesNotOpenTheDoor() {
        assertThat(Visitor.unknown(port).signIn("zhanna", "Shanyraq")).isEqualTo(401);
        assertThat(Visitor.unknown(port).signIn("nobody", "shanyraq")).isEqualTo(401);
        assertThat(Visitor.unknown(port).signIn("zhanna", "")).isEqualTo(401);
    }
}
