package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed and not sent yet waits on the server, for who typed it; the browser keeps nothing. */
@BrowserTest
class DraftsTest {

    private static final String SEEN = "Жібек әжесімен тұрады; the windows are broken.";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private JdbcClient database;

    @Test
    void whatWasTypedIsThereAgainInAnotherTabAndAtAnotherComputer(Desks desks) {
        String caseNumber = cases.referred();
        Desk atWork = desks.of("aigerim");
        typeSituation(atWork, caseNumber);
        assertBrowserKeepsNothing(atWork.page());

        Desk anotherTab = atWork.anotherTab();
        atWork.page().close();
        assertThat(openSituation(anotherTab, caseNumber).input("The situation")).hasValue(SEEN);

        Desk elsewhere = desks.of("aigerim");
        FormOnPage form = openSituation(elsewhere, caseNumber);
        assertThat(form.input("The situation")).hasValue(SEEN);
        assertThat(form.notices()).containsText(Pattern.compile("Draft from .* restored\\."));
        elsewhere.photograph("draft-restored");
        assertBrowserKeepsNothing(elsewhere.page());
    }

    @Test
    void whatIsTypedJustBeforeTheTabIsClosedIsNotLost(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        Desk otherTab = aigerim.anotherTab();
        FormOnPage form = aigerim.openTask(caseNumber, "Make first contact");
        form.tick("Was the family reached?", "Yes, met or spoken to").write("The situation", SEEN);
        aigerim.page().close();

        // It is on its way while the tab is gone.
        await().untilAsserted(() -> assertThat(draftOf(caseNumber)).contains(SEEN));
        assertThat(openSituation(otherTab, caseNumber).input("The situation")).hasValue(SEEN);
    }

    @Test
    void nobodyElseSeesADraft(Desks desks) {
        String caseNumber = cases.referred();
        typeSituation(desks.of("aigerim"), caseNumber);
        cases.handOver(caseNumber, "task_makeFirstContact", "daniyar");

        FormOnPage form = desks.of("daniyar").openTask(caseNumber, "Make first contact");
        assertThat(form.notices()).isEmpty();
        form.tick("Was the family reached?", "Yes, met or spoken to");
        assertThat(form.input("The situation")).hasValue("");
    }

    @Test
    void aDraftIsGoneWhenTheFormIsFiled(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, "Make first contact");
        form.tick("Was the family reached?", "No").write("What was tried", SEEN).pick("How", "Visit");
        form.dayAndTime("Day of the contact", centre.now());
        aigerim.completeAndSee();

        FormOnPage next = aigerim.openTask(caseNumber, "Make first contact");
        assertThat(next.notices()).isEmpty();
        next.tick("Was the family reached?", "No");
        assertThat(next.input("What was tried")).hasValue("");
    }

    @Test
    void aDraftCanBeThrownAwayAndBroughtBack(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        typeSituation(aigerim, caseNumber);
        aigerim.page().reload();
        FormOnPage form = aigerim.form();
        form.press("Start afresh");
        assertThat(form.notices()).containsText("The draft was discarded.");
        form.tick("Was the family reached?", "Yes, met or spoken to");
        assertThat(form.input("The situation")).hasValue("");

        form.press("Bring it back");
        assertThat(form.input("The situation")).hasValue(SEEN);
    }

    @Test
    void aReferralThatIsNotReadyWaitsInTheDialog(Desks desks) {
        Desk daniyar = desks.of("daniyar");
        FormOnPage referral = daniyar.openReferral();
        referral.write("What happened", SEEN);
        assertThat(referral.status()).containsText("Draft saved");
        assertBrowserKeepsNothing(daniyar.page());

        FormOnPage again = desks.of("daniyar").openReferral();
        assertThat(again.input("What happened")).hasValue(SEEN);
        again.press("Start afresh");
        assertThat(again.input("What happened")).hasValue("");
    }

    private String draftOf(String caseNumber) {
        String task = centre.task(caseNumber, "task_makeFirstContact").getId();
        return database.sql("select answers::text from casefile.draft where place = :task")
                .param("task", task)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static void typeSituation(Desk desk, String caseNumber) {
        FormOnPage form = desk.openTask(caseNumber, "Make first contact");
        form.tick("Was the family reached?", "Yes, met or spoken to").write("The situation", SEEN);
        assertThat(form.status()).containsText("Draft saved");
    }

    private static FormOnPage openSituation(Desk desk, String caseNumber) {
        return desk.openTask(caseNumber, "Make first contact");
    }

    private static void assertBrowserKeepsNothing(Page page) {
        Object kept = page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])");
        assertThat(kept.toString())
                .doesNotContain(SEEN)
                .doesNotContain("windows")
                .doesNotContain("Жібек");
        assertThat(page.evaluate("async () => (await indexedDB.databases()).length"))
                .isEqualTo(0);
    }
}
