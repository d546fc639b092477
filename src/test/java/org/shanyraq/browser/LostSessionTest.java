package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that ends in the middle of a form takes nothing with it. */
@BrowserTest
class LostSessionTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void whoIsNoLongerLoggedInIsToldAndGoesOnAfterLoggingInAgain(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, labelOf("task_makeFirstContact"));
        form.dayAndTime("Day of the contact", centre.now())
                .pick("How", "Home visit")
                .tick("Was the family reached?", "No")
                .write("What was tried", "Nobody opened the door.");
        aigerim.page().context().clearCookies();

        aigerim.complete();

        assertThat(form.alert()).containsText("You are no longer logged in. Nothing you entered is lost");
        assertThat(form.input("What was tried")).hasValue("Nobody opened the door.");
        assertThat(centre.openTasks(caseNumber)).containsExactly("task_makeFirstContact");
        aigerim.photograph("session-lost");

        Desk otherTab = new Desk(aigerim.page().context().newPage());
        otherTab.signInToTasklist("aigerim");
        aigerim.completeAndSee();
        assertThat(cases.papers(caseNumber, "make-first-contact")).hasSize(1);
    }
}
