package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Takes the pictures of the documentation. {@code ./mvnw -Ppictures test} lays them into {@code docs/pictures}, and those of
 * a Russian practice centre beside them.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"shanyraq.data-folder=target/pictures-database", "shanyraq.demo.language=en", "server.port=0"})
class Pictures extends PracticePictures {

    Pictures() {
        super("en");
    }

    @Test
    @Order(3)
    void aReferralAndTheFirstContact(Desks desks) {
        Desk aigerim = atTheDesk(desks, "aigerim", "en");
        refer(
                aigerim,
                "The boy has been alone in the evenings for a week; the flat is cold.",
                "Нұрланова",
                "Нұрланова Әлия",
                "Нұрланов Темірлан");
        aigerim.startAndSee();
        aigerim.page().navigate("/camunda/app/tasklist/default/");
        FormOnPage contact = meet(
                aigerim,
                "Нұрланова",
                centre.now().minusMinutes(50),
                "The mother, at home",
                "The mother lost her job in spring; there is little to eat at home.");
        contact.place().evaluate("form => form.scrollIntoView()");
        take(aigerim, "tasklist-first-contact");
    }

    @Test
    @Order(7)
    void whereCasesWait(Desks desks) {
        Desk saule = desks.of("saule");
        saule.openCockpit();
        saule.goTo("Processes");
        saule.page().getByText("Admission").first().click();
        saule.openTab("Where cases wait");
        assertThat(saule.page().locator(".cw-lines tr").first()).isVisible();
        assertThat(saule.page().locator("g[class*='cw-heat']").first()).isVisible();
        // What the engine calls the diagram says nothing here.
        saule.page().locator(".hide-collapsable:visible").first().click();
        take(saule, "cockpit-waiting");
    }
}
