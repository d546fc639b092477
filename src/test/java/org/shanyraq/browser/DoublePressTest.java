package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** Who presses twice, or again because no answer came, has filed once. */
@BrowserTest
class DoublePressTest {

    private static final String WRITE_DOWN = "Write down a contact or a service";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

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
        FormOnPage form = aigerim.openTask(family, "Make first contact");
        form.dayAndTime("Day of the contact", centre.now())
                .pick("How", "Visit")
                .tick("Was the family reached?", "No")
                .write("What was tried", "Nobody opened the door.");

        pressTwice(aigerim.completeButton());

        assertThat(aigerim.page().locator(".casework-form")).hasCount(0);
        assertThat(cases.papers(family, "make-first-contact")).hasSize(1);
    }

    @Test
    void whoFilesAgainBecauseTheAnswerWasLostHasFiledOnce(Desks desks) {
        String family = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(family);
        FormOnPage form = fillIn(aigerim.begin(WRITE_DOWN));
        desks.expectNoAnswerAt("/casework/api/cases/" + family + "/acts/contactLog/form");
        aigerim.page().route(isFiling(), route -> {
            if (cases.papers(family, "record-contact").isEmpty()) {
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
        form.addTo("Contacts to write down");
        form.row("Contacts to write down", 1)
                .day("Day", centre.now().toLocalDate())
                .pick("Kind of contact", "Telephone")
                .tick("Was anybody reached?", "Yes")
                .write("With whom", "The mother");
        return form;
    }

    private static void pressTwice(Locator button) {
        button.evaluate("button => { button.click(); button.click(); }");
    }

    private static AtomicInteger sentOf(Desk desk) {
        AtomicInteger sent = new AtomicInteger();
        desk.page().route(isFiling(), (Route route) -> {
            sent.addAndGet(route.request().method().equals("POST") ? 1 : 0);
            route.resume();
        });
        return sent;
    }

    private static Predicate<String> isFiling() {
        return address -> address.endsWith("/acts/contactLog/form");
    }
}
