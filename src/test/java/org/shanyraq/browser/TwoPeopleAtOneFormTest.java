package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is second is told so, and nothing is overwritten unseen. */
@BrowserTest
class TwoPeopleAtOneFormTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private JdbcClient database;

    @Test
    void whoFilesTheSameTaskSecondIsTold(Desks desks) {
        String caseNumber = cases.referred();
        Desk first = desks.of("aigerim");
        Desk second = desks.of("aigerim");
        FormOnPage early = first.openTask(caseNumber, labelOf("task_makeFirstContact"));
        FormOnPage late = second.openTask(caseNumber, labelOf("task_makeFirstContact"));
        fill(late);
        fill(early);
        first.completeAndSee();

        second.complete();

        assertThat(late.alert()).containsText("This task is not open any more");
        assertThat(late.input("What was tried")).hasValue("Nobody opened the door.");
        assertThat(cases.papers(caseNumber, "make-first-contact")).hasSize(1);
        second.photograph("second-is-told");
    }

    @Test
    void aTaskThatWasHandedOverMeanwhileIsNotFiledByTheFormerWorker(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, labelOf("task_makeFirstContact"));
        fill(form);
        assertThat(form.status()).containsText("Draft saved");
        cases.handOver(caseNumber, "task_makeFirstContact", "daniyar");

        aigerim.complete();

        assertThat(form.alert()).not().isEmpty();
        assertThat(form.input("What was tried")).hasValue("Nobody opened the door.");
        assertThat(cases.papers(caseNumber, "make-first-contact")).isEmpty();
    }

    @Test
    void aFormThatWasOpenedBeforeTheCaseFileChangedTakesOverTheNewFacts(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, labelOf("task_makeFirstContact"));
        form.dayAndTime("Day of the contact", centre.now())
                .pick("How", "Home visit")
                .tick("Was the family reached?", "Yes, met or spoken to")
                .write("With whom", "The mother")
                .write("The situation", "They were packing.")
                .tick("Did you see a child in immediate danger?", "No")
                .tick("Is the psychologist's view needed?", "No")
                .tick("Does the family ask for help?", "No");
        assertThat(form.input("Address")).hasValue("Saryarka district, house 5");
        theFamilyMoves(caseNumber, "Almaty district, house 40");

        aigerim.complete();

        assertThat(form.alert()).containsText("changed");
        form.press("Show what changed");
        assertThat(form.alert()).containsText("Almaty district, house 40");
        aigerim.photograph("case-file-changed");
        assertThat(centre.openTasks(caseNumber)).containsExactly("task_makeFirstContact");

        form.press("Take over the new facts");
        assertThat(form.input("Address")).hasValue("Almaty district, house 40");
        assertThat(form.input("The situation")).hasValue("They were packing.");
        aigerim.completeAndSee();
        assertThat(cases.papers(caseNumber, "make-first-contact")
                        .get(0)
                        .answers()
                        .path("address")
                        .asText())
                .isEqualTo("Almaty district, house 40");
        assertThat(centre.openTasks(caseNumber)).containsExactly("task_assessSituation");
    }

    private void fill(FormOnPage form) {
        form.dayAndTime("Day of the contact", centre.now())
                .pick("How", "Home visit")
                .tick("Was the family reached?", "No")
                .write("What was tried", "Nobody opened the door.");
    }

    /** Another form of the case has filed a new address. */
    private void theFamilyMoves(String caseNumber, String address) {
        database.sql("""
                        update casefile.family set address = :address, version = version + 1
                         where id = (select family_id from casefile.family_case where case_number = :case)
                        """).param("address", address).param("case", caseNumber).update();
    }
}
