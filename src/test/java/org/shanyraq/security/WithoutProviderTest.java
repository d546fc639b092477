package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A centre without a provider has nothing of Spring Security at its doors. */
@CentreTest
class WithoutProviderTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext centre;

    @Test
    void thereIsNoWayToOneAndNoSession() {
        Visitor visitor = Visitor.unknown(port);

        for (String door : new String[] {"/casework/oidc/begin/centre", "/casework/oidc/callback?code=1&state=2"}) {
            HttpResponse<String> answer = visitor.get(door);
            assertThat(answer.statusCode()).as(door).isEqualTo(404);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(door)
                    .noneMatch(cookie -> cookie.contains("SESSION"));
        }
        assertThat(Visitor.json(visitor.get("/casework/oidc/ways"))
                        .path("provider")
                        .isNull())
                .isTrue();
    }

    @Test
    void noBeanOfItStandsBeforeTheDoors() {
        assertThat(centre.getBeanDefinitionNames())
                .filteredOn(name -> {
                    Class<?> type = centre.getType(name);
                    return type != null
                            && type.getName().startsWith("org.springframework.security.")
                            && !type.getName().startsWith("org.springframework.security.crypto.");
                })
                .isEmpty();
        assertThat(centre.containsBean("springSecurityFilterChain")).isFalse();
    }

    /** Spring Security would write these at every door, ask for a login of its own, and want its own token. */
    @Test
    void answersAreThoseOfTheDoorsThemselves() {
        HttpResponse<String> own = Visitor.unknown(port).get("/casework/api/reader");
        assertThat(own.statusCode()).isEqualTo(401);
        assertThat(own.headers().firstValue("WWW-Authenticate")).isEmpty();
        HttpResponse<String> health = Visitor.unknown(port).get("/actuator/health/liveness");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.headers().map().keySet()).doesNotContain("pragma", "x-xss-protection");
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        assertThat(aigerim.post("/camunda/api/engine/engine/default/task/count", "{}")
                        .statusCode())
                .isEqualTo(200);
    }
}
