package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;

/** Row 23 of November 2026, as somebody new sees it. */
@BrowserTest
class NoRoleYetTest {

    private static final String NEW = "gulnur";
    private static final Map<String, String> TOLD = Map.of(
            "en", "You have no role yet. Ask the administrator",
            "ru", "У вас пока нет роли. Попросите администратора",
            "kk", "Сізде әзірге рөл жоқ.");

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void somebodyNew() {
        User user = identities.newUser(NEW);
        user.setPassword(Desks.PASSWORD);
        ((IdentityServiceImpl) identities).saveUser(user, true);
    }

    @AfterEach
    void andGone() {
        newcomers.forget(NEW);
    }

    @Test
    void whoHasNoRoleYetIsToldWhomToAsk(Desks desks) {
        Desk desk = desks.empty();
        desk.signIn("tasklist", NEW);
        desk.page().locator(".cw-languages select").waitFor();
        Locator told = desk.page().locator(".cw-no-role");
        for (Tongue tongue : new Tongue[] {Tongue.of("ru"), Tongue.of("kk"), Tongue.english()}) {
            desk.page().navigate("/camunda/app/tasklist/default/");
            desk.choose(tongue);
            assertThat(told).containsText(TOLD.get(tongue.language()));
            desk.photograph("no-role-tasklist-" + tongue.language());
            desk.page().navigate("/casework");
            assertThat(told).containsText(TOLD.get(tongue.language()));
            desk.page().setViewportSize(390, 844);
            desk.photograph("no-role-phone-" + tongue.language());
            desk.page().setViewportSize(1280, 900);
        }

        identities.createMembership(NEW, "psychologist");
        desk.choose(Tongue.english());
        desk.signInToTasklist(NEW);
        desk.page().navigate("/casework");
        assertThat(desk.page().locator("h1")).isVisible();
        assertThat(told).hasCount(0);
    }
}
