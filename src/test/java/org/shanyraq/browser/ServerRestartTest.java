package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import org.junit.jupiter.api.Test;
import org.shanyraq.database.EmbeddedServer;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.ServerThatFalls;
import org.springframework.beans.factory.annotation.Autowired;

/** The server falls in the middle of a sentence and is started again: the sentence is there. */
@BrowserTest
class ServerRestartTest {

    private static final String BEFORE = "Үй суық, балалар киіммен ұйықтайды; the oven is broken.";
    private static final String AFTER = "Анасы мен әжесі";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private EmbeddedServer database;

    @Test
    void aDraftIsResumedAtAnotherComputerAndThePageThatStayedOpenIsFiled() {
        String caseNumber = cases.referred();
        try (ServerThatFalls server = new ServerThatFalls(database.url());
                Desks desks = new Desks(server.address())) {
            Desk atWork = desks.of("aigerim");
            FormOnPage contact = atWork.openTask(caseNumber, labelOf("task_makeFirstContact"));
            contact.tick("Was the family reached?", "Yes, met or spoken to").write("The situation", BEFORE);
            assertThat(contact.status()).containsText("Draft saved");

            server.kill();
            contact.write("With whom", AFTER);
            assertThat(contact.status()).containsText("The draft could not be saved. What you entered is kept");
            atWork.photograph("day-server-away");
            server.start();
            desks.warmUp();

            Desk atHome = desks.of("aigerim");
            FormOnPage resumed = atHome.openTask(caseNumber, labelOf("task_makeFirstContact"));
            assertThat(resumed.notices()).containsText("restored.");
            assertThat(resumed.input("The situation")).hasValue(BEFORE);
            atHome.page().close();

            // Who was signed in still is: sessions are kept in the database.
            atWork.photograph("day-server-back");
            assertThat(contact.input("With whom")).hasValue(AFTER);
            contact.dayAndTime("Day of the contact", centre.now())
                    .pick("How", "Home visit")
                    .tick("Did you see a child in immediate danger?", "No")
                    .tick("Is the psychologist's view needed?", "No")
                    .tick("Does the family ask for help?", "No");
            atWork.completeAndSee();
        }
        assertThat(cases.papers(caseNumber, "make-first-contact"))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.answers().path("situation").asText()).isEqualTo(BEFORE);
                    assertThat(paper.answers().path("metWith").asText()).isEqualTo(AFTER);
                });
    }
}
