package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
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
    private IdentityService people;

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void speaksEnglishAgain() {
        people.setUserInfo("daniyar", "language", "en");
        database.sql("delete from casefile.draft where person = 'daniyar' and place = 'familyCase'")
                .update();
    }

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
        form.tick("Was the family reached?", "No").write("What was tried", SEEN).pick("How", "Home visit");
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
        assertThat(again.input("What happened")).hasValue("");
        again.goOnWithTheLatest();
        assertThat(again.input("What happened")).hasValue(SEEN);
        again.press("Start afresh");
        assertThat(again.input("What happened")).hasValue("");
    }

    @Test
    void twoTabsAreAskedWhichOfTheirDraftsStaysAndNeitherIsLost(Desks desks) {
        String caseNumber = cases.referred();
        Desk left = desks.of("aigerim");
        Desk right = left.anotherTab();
        FormOnPage one = left.openTask(caseNumber, "Make first contact");
        FormOnPage other = right.openTask(caseNumber, "Make first contact");
        one.tick("Was the family reached?", "Yes, met or spoken to").write("The situation", "From the left");
        assertThat(one.status()).containsText("Draft saved");
        other.tick("Was the family reached?", "Yes, met or spoken to").write("The situation", "From the right");

        assertThat(other.notices()).containsText("This form was filled in in another window too");
        assertThat(other.status()).containsText("This form was filled in in another window too.");
        assertThat(other.input("The situation")).hasValue("From the right");
        assertThat(draftOf(caseNumber)).contains("From the left");
        right.photograph("draft-of-another-window");

        other.press("Take the one from the other window");
        assertThat(other.input("The situation")).hasValue("From the left");
        other.press("Bring back what was here");
        assertThat(other.input("The situation")).hasValue("From the right");
        await().untilAsserted(() -> assertThat(draftOf(caseNumber)).contains("From the right"));

        one.write("The situation", "From the left, later");
        assertThat(one.notices()).containsText("This form was filled in in another window too");
        one.press("Keep what is on this page");
        assertThat(one.notices()).containsText("The one from the other window is kept.");
        assertThat(draftOf(caseNumber)).contains("From the left, later");

        left.page().reload();
        assertThat(left.form().input("The situation")).hasValue("From the left, later");
        assertThat(left.form().notices()).containsText("Kept for a while");
        left.photograph("draft-and-what-was-put-aside");
        left.form()
                .notices()
                .locator("li")
                .filter(new FilterOptions().setHasText("From the right"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(left.form().input("The situation")).hasValue("From the right");
    }

    @Test
    void whatWasThrownAwayCanBeBroughtBackAfterThePageWasLeft(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        typeSituation(aigerim, caseNumber);
        aigerim.page().reload();
        aigerim.form().press("Start afresh");
        assertThat(aigerim.form().notices()).containsText("The draft was discarded.");

        FormOnPage later = desks.of("aigerim").openTask(caseNumber, "Make first contact");
        later.press("Bring it back");
        assertThat(later.input("The situation")).hasValue(SEEN);
        await().untilAsserted(() -> assertThat(draftOf(caseNumber)).contains(SEEN));
    }

    @Test
    void ofThreeReferralsThatWereBegunThePersonPicksOne(Desks desks) {
        Desk daniyar = desks.of("daniyar");
        for (String name : List.of("Әлімова", "Беркутова", "Вознесенская")) {
            Desk tab = daniyar.anotherTab();
            FormOnPage referral = tab.openReferral();
            referral.write("Family name", name).write("What happened", "About " + name);
            assertThat(referral.status()).containsText("Draft saved");
            tab.page().close();
        }

        FormOnPage fresh = daniyar.openReferral();
        assertThat(fresh.input("What happened")).hasValue("");
        assertThat(fresh.notices()).containsText("Вознесенская, begun");
        daniyar.photograph("three-referrals-begun");
        fresh.notices()
                .locator("li")
                .filter(new FilterOptions().setHasText("Беркутова"))
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Go on with it"))
                .click();
        assertThat(fresh.input("What happened")).hasValue("About Беркутова");
        assertThat(fresh.input("Family name")).hasValue("Беркутова");

        Desk phone = desks.of("daniyar");
        phone.choose(Tongue.of("kk"));
        FormOnPage onPhone = phone.openReferral();
        phone.page().setViewportSize(390, 844);
        assertThat(onPhone.notices()).containsText("Әлімова");
        phone.photograph("three-referrals-begun-phone-kk");
        Locator thrownAway = onPhone.notices().locator("li").filter(new FilterOptions().setHasText("Әлімова"));
        thrownAway
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(phone.said("Discard")))
                .click();
        thrownAway
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(phone.said("Bring it back")))
                .click();
        assertThat(onPhone.input("What happened")).hasValue("About Әлімова");
    }

    private String draftOf(String caseNumber) {
        String task = centre.task(caseNumber, "task_makeFirstContact").getId();
        return database.sql("select answers::text from casefile.draft where place = :task and put_aside_at is null")
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
