package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** An analyst asks families something more: from the file in force to the question in Tasklist and back, in the browser. */
@BrowserTest
class WorkingPageTest {

    private static final String PAGE = "/casework/working.html";
    private static final String FORM = "make-first-contact.form";
    private static final String QUESTION = "Is there a pet at home?";

    @Autowired
    private Cases cases;

    @Autowired
    private IdentityService people;

    @Autowired
    private ObjectMapper json;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        people.setUserInfo("saule", "language", "en");
    }

    @Test
    void aQuestionIsProposedReadDecidedAskedAndTakenBack(Desks desks) throws IOException {
        Desk arman = desks.of("arman");
        Page analyst = arman.page();
        analyst.navigate(PAGE);
        assertThat(analyst.locator("main")).containsText("is in force since");
        arman.photograph("working");
        analyst.getByText("All files:").click();
        ObjectNode form = (ObjectNode) json.readTree(arman.download(file(analyst, FORM)));
        ((ArrayNode) form.path("components"))
                .addObject()
                .put("type", "checkbox")
                .put("id", "Field_pet")
                .put("key", "pet")
                .put("label", QUESTION);

        byte[] russian = arman.download(file(analyst, "words_ru.properties"));
        byte[] kazakh = arman.download(file(analyst, "words_kk.properties"));

        propose(
                analyst,
                "Ask for pets",
                form,
                translated(russian, "Есть ли дома животное?"),
                translated(kazakh, "Үйде жануар бар ма?"));
        assertThat(analyst.locator("main")).containsText("waits for a decision");
        assertThat(analyst.locator("main")).containsText(QUESTION);
        assertThat(analyst.getByText("Bring it into force")).hasCount(0);
        describe(analyst);
        arman.photograph("working-proposal-own");
        assertThat(Accessibility.faults(analyst)).isEmpty();

        Desk saule = desks.of("saule");
        Page coordinator = saule.page();
        coordinator.navigate(PAGE);
        coordinator.getByText("Ask for pets").first().click();
        assertThat(coordinator.locator("main")).containsText("Children ask for it");
        saule.photograph("working-proposal");
        coordinator.setViewportSize(390, 844);
        assertThat(coordinator.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(Accessibility.faults(coordinator)).isEmpty();
        saule.photograph("working-proposal-phone");
        coordinator.setViewportSize(1280, 844);
        coordinator.getByText("Bring it into force").click();
        assertThat(coordinator.locator("main")).containsText("It is in force as Working");

        String family = cases.referred();
        FormOnPage asked = desks.of("aigerim").openTask(family, "Make first contact");
        assertThat(asked.place()).containsText(QUESTION);

        coordinator.navigate(PAGE);
        assertThat(coordinator.locator("main")).containsText("Ask for pets: Children ask for it");
        assertThat(coordinator.locator("main")).containsText(FORM);
        saule.photograph("working-changed");
        coordinator.setViewportSize(390, 844);
        assertThat(coordinator.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(Accessibility.faults(coordinator)).isEmpty();
        saule.photograph("working-phone");
        coordinator.setViewportSize(1280, 844);

        analyst.navigate(PAGE);
        analyst.getByText("Propose to go back to it").first().click();
        describe(analyst);
        people.setUserInfo("saule", "language", "kk");
        coordinator.navigate(analyst.url());
        assertThat(coordinator.getByText("Күшіне енгізу").last()).isVisible();
        saule.photograph("working-proposal-kk");
        coordinator.getByText("Күшіне енгізу").last().click();
        assertThat(coordinator.locator("main")).containsText("күшіне енді");
        assertThat(desks.of("aigerim")
                        .openTask(cases.referred(), "Make first contact")
                        .place())
                .not()
                .containsText(QUESTION);
    }

    private static Locator file(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static byte[] translated(byte[] bundle, String said) {
        return (new String(bundle, StandardCharsets.UTF_8) + "\n" + QUESTION.replace(" ", "\\ ") + "=" + said + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void propose(Page page, String title, ObjectNode form, byte[] russian, byte[] kazakh) {
        page.getByLabel("What it is called").fill(title);
        page.getByLabel("Files: diagrams, tables, forms, words").setInputFiles(new FilePayload[] {
            new FilePayload(FORM, "application/json", form.toPrettyString().getBytes(StandardCharsets.UTF_8)),
            new FilePayload("words_ru.properties", "text/plain", russian),
            new FilePayload("words_kk.properties", "text/plain", kazakh)
        });
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Propose").setExact(true))
                .click();
        page.waitForURL("**/working.html?proposal=*");
    }

    private static void describe(Page page) {
        page.getByLabel("Why it is better").fill("Children ask for it");
        page.getByLabel("What it rests on").fill("Centre's decision 12");
        page.getByText("Keep this").click();
        assertThat(page.locator("main")).containsText("What you wrote is kept.");
    }
}
