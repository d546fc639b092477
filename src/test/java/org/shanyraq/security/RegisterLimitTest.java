package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.register.ManySearches;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Somebody asks the register for one family after another. */
@CentreTest
class RegisterLimitTest {

    private static final String CURIOUS = "erlan";

    @LocalServerPort
    int port;

    @Value("${shanyraq.register.told-at}")
    int toldAt;

    @Value("${shanyraq.register.most-searches}")
    int most;

    @Autowired
    IdentityService identities;

    @Autowired
    ConfigurableApplicationContext centre;

    private final List<ManySearches> heard = new CopyOnWriteArrayList<>();

    private final ApplicationListener<PayloadApplicationEvent<ManySearches>> listener = new ApplicationListener<>() {
        @Override
        public void onApplicationEvent(PayloadApplicationEvent<ManySearches> many) {
            heard.add(many.getPayload());
        }
    };

    @BeforeEach
    void somebodyIsHired() {
        centre.addApplicationListener(listener);
        User user = identities.newUser(CURIOUS);
        user.setFirstName("Erlan");
        user.setLastName("Kurmanov");
        user.setPassword("a-long-one-to-sign-in");
        identities.saveUser(user);
        identities.createMembership(CURIOUS, "caseManager");
    }

    @AfterEach
    void andLeaves() {
        centre.removeApplicationListener(listener);
        identities.deleteUser(CURIOUS);
    }

    @Test
    void theCoordinatorIsToldAndThenThereIsAnEnd() {
        Visitor curious = signedIn();

        long answered = IntStream.range(0, most + 5)
                .mapToObj(number -> look(curious, number))
                .takeWhile(answer -> answer.statusCode() == 200)
                .count();

        assertThat(answered).isBetween((long) toldAt, (long) most);
        HttpResponse<String> refused = look(curious, most);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Visitor.json(refused).path("message").asText())
                .startsWith("You have looked into the register very often within an hour.");
        assertThat(heard).singleElement().satisfies(told -> {
            assertThat(told.name()).isIn(CURIOUS, "Erlan Kurmanov");
            assertThat(told.searches()).isEqualTo(toldAt);
            assertThat(told.told()).contains("saule");
        });
        assertThat(look(Visitor.signedIn(port, "aigerim"), 1).statusCode())
                .as("nobody else waits")
                .isEqualTo(200);
    }

    private Visitor signedIn() {
        Visitor visitor = Visitor.unknown(port);
        assertThat(visitor.signIn(CURIOUS, "a-long-one-to-sign-in")).isEqualTo(200);
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }

    private static HttpResponse<String> look(Visitor visitor, int number) {
        return visitor.post(
                "/casework/api/register/doubles",
                "{\"members\": [{\"fullName\": \"Nobody Ofthatname\", \"birthDate\": \"%d-01-02\"}]}"
                        .formatted(1950 + number % 50));
    }
}
