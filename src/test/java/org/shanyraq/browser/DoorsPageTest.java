package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A director closes all doors at once, and opens them again. */
@BrowserTest
class DoorsPageTest {

    @Autowired
    private IdentityService people;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void openAgain() {
        people.setUserInfo("bolat", "language", "en");
        database.sql("update casefile.door_closing set opened_at = now() where opened_at is null")
                .update();
    }

    @ParameterizedTest
    @CsvSource({"en, 1440", "ru, 1440", "kk, 390"})
    void aDirectorClosesAllDoorsAndOpensThemAgain(String language, int width, Desks desks) {
        Desk bolat = desks.of("bolat");
        if (!language.equals("en")) {
            bolat.choose(Tongue.of(language));
        }
        Page page = bolat.page();
        page.navigate("/casework");
        page.setViewportSize(width, 844);
        bolat.unfoldMenu();
        page.locator("nav a", new Page.LocatorOptions().setHasText(bolat.said("All doors")))
                .click();
        assertThat(page.locator("h1")).hasText(bolat.said("Close all doors"));
        page.locator("#reason").fill("a lost laptop");
        bolat.photograph("doors-%s-%d".formatted(language, width));

        page.onDialog(Dialog::accept);
        page.locator(".cw-doors button").click();
        assertThat(page.locator("h1")).hasText(bolat.said("All doors are closed"));
        bolat.photograph("doors-closed-%s-%d".formatted(language, width));

        desks.expectClosedDoorAt("/camunda/app/tasklist/default/");
        desks.expectClosedDoorAt("/casework/api/doors");
        Page stranger = desks.empty().page();
        stranger.navigate("/camunda/app/tasklist/default/");
        assertThat(stranger.locator("p").first()).containsText("All doors of the centre have been closed.");
        Desk.photograph(stranger, "doors-stranger-%s".formatted(language));
        stranger.locator("a").click();
        assertThat(stranger.locator("#password")).isVisible();
        stranger.locator("#name").fill("bolat");
        stranger.locator("#password").fill(Desks.PASSWORD);
        Desk.photograph(stranger, "doors-who-%s".formatted(language));
        stranger.locator("form button").click();
        assertThat(stranger.locator("nav")).isVisible();

        page.locator("main button").click();
        assertThat(page.locator("#reason")).isVisible();
    }
}
