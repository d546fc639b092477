package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who presses twice, or again because no answer came, has filed once. */
@BrowserTest
class DoublePressTest {

    private static final String WRITE_DOWN = "Write down a contact or a service";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private JdbcClient database;

    @Test
    void whoPressesTwiceFilesOnce(Desks desks) {
        String family = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(family);
        fillIn(aigerim.begin(WRITE_DOWN));
        AtomicInteger sent = sentOf(aigerim);

        pressTwice(aigerim.fileButton());

        assertThat(aigerim.page().locator(".cw-dialog")).hasCount(0);
        assertThat(sent).hasValue(1);
        assertThat(cases.papers(family, "record-contact")).hasSize(1);
    }

    @Test
    void whoCompletesATaskTwiceFilesOnce(Desks desks) {
        String family = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(family, labelOf("task_makeFirstContact"));
        form.dayAndTime("Day of the contact", centre.now())
                .pick("How", "Home visit")
                .tick("Was the family reached?", "No")
                .write("What was tried", "Nobody opened the door.");

        pressTwice(aigerim.completeButton());

        assertThat(aigerim.page().locator(".casework-form")).hasCount(0);
        assertThat(cases.papers(family, "make-first-contact")).hasSize(1);
    }

    @Test
    void whoStartsACaseTwiceHasOpenedOne(Desks desks) {
        Desk aigerim = desks.of("aigerim");
        FormOnPage referral = aigerim.openReferral();
        referral.pick("Through whom it reached us", "Education")
                .write("Who refers the family", "School 12")
                .write("What happened", "Үйде ешкім жоқ.")
                .tick("Is a child in immediate danger?", "No")
                .write("Family name", "Екіретбасова")
                .tick("Type of family", "In a difficult life situation")
                .pick("Case manager who makes the first contact", "Aigerim");
        referral.row("Members", 1)
                .write("Full name", "Екіретбасова Жанар")
                .pick("In the family", "Mother")
                .day("Birth date", LocalDate.of(1991, 5, 9))
                .tick("Child under 18?", "No");
        referral.addTo("Members");
        referral.row("Members", 2)
                .write("Full name", "Екіретбасов Нұрдәулет")
                .pick("In the family", "Son")
                .day("Birth date", centre.now().toLocalDate().minusYears(5))
                .tick("Child under 18?", "Yes");

        pressTwice(aigerim.startButton());

        assertThat(aigerim.page().locator(".modal-content")).hasCount(0);
        assertThat(database.sql("select count(*) from casefile.family where name = 'Екіретбасова'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoFilesACorrectionTwiceHasCorrectedOnce(Desks desks) {
        String family = cases.admitted();
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(family);
        aigerim.correct(aigerim.openPaper("Make first contact")).write("The situation", "The flat is warm.");
        aigerim.page().getByLabel("Why is it corrected?").fill("Mixed up.");

        pressTwice(
                aigerim.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("File the correction")));

        assertThat(aigerim.page().locator(".cw-dialog")).hasCount(0);
        assertThat(cases.papers(family, "make-first-contact")).hasSize(2);
    }

    @Test
    void whoFilesAgainBecauseTheAnswerWasLostHasFiledOnce(Desks desks) {
        String family = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(family);
        FormOnPage form = fillIn(aigerim.begin(WRITE_DOWN));
        desks.expectNoAnswerAt(FormDoor.act(family, "contactLog"));
        aigerim.page().route(isContactLog(), route -> {
            if (files(route) && cases.papers(family, "record-contact").isEmpty()) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });

        aigerim.fileButton().click();
        assertThat(form.alert()).containsText("The server cannot be reached");
        aigerim.photograph("answer-lost");
        aigerim.fileAndSee(family, WRITE_DOWN);

        assertThat(cases.papers(family, "record-contact")).hasSize(1);
    }

    private FormOnPage fillIn(FormOnPage form) {
        form.row("Contacts to write down", 1)
                .day("Day", centre.now().toLocalDate())
                .tick("Kind of contact", "Telephone")
                .tick("Was anybody reached?", "Yes")
                .write("With whom", "The mother");
        return form;
    }

    private static void pressTwice(Locator button) {
        button.evaluate("button => { button.click(); button.click(); }");
    }

    private static AtomicInteger sentOf(Desk desk) {
        AtomicInteger sent = new AtomicInteger();
        desk.page().route(isContactLog(), (Route route) -> {
            sent.addAndGet(files(route) ? 1 : 0);
            route.resume();
        });
        return sent;
    }

    private static Predicate<String> isContactLog() {
        return address -> address.endsWith("/contactLog");
    }

    private static boolean files(Route route) {
        return route.request().method().equals("POST");
    }
}
