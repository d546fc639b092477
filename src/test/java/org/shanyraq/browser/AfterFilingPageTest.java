package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person reads after filing a form, and where they go on. */
@BrowserTest
class AfterFilingPageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private IdentityService people;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        List.of("saule", "aigerim", "madina").forEach(person -> people.setUserInfo(person, "language", "en"));
    }

    @Test
    void aCaseManagerGoesOnWithTheNextTaskOfTheFamily(Desks desks) {
        String family = cases.referred(referral().with("familyName", "Ахметова"));
        Desk aigerim = desks.of("aigerim");
        FormOnPage contact = aigerim.openTask(family, "Make first contact");
        contact.day("Day of the contact", centre.now().toLocalDate())
                .time(
                        "Day of the contact",
                        centre.now().toLocalTime().toString().substring(0, 5))
                .pick("How", "Home visit")
                .tick("Was the family reached?", "Yes, met or spoken to")
                .write("With whom", "The mother, at home")
                .write("The situation", "There is little to eat at home.")
                .tick("Did you see a child in immediate danger?", "No")
                .tick("Is the psychologist's view needed?", "No")
                .tick("Does the family ask for help?", "Yes, orally")
                .write("Who applied", "The mother");
        aigerim.completeAndSee();

        Locator note = aigerim.page().locator(".cw-note");
        assertThat(note).containsText("Filed: Make first contact, Ахметова family.");
        assertThat(note).containsText("Next: Assess situation – you, by ");
        assertThat(aigerim.page().locator(".cw-note-place")).hasAttribute("role", "status");
        aigerim.photograph("after-filing");
        assertThat(Accessibility.faults(aigerim.page(), ".cw-note-place")).isEmpty();

        note.getByText("Open the next task").click();
        assertThat(aigerim.page().locator("h2.task")).containsText("Assess situation");
        assertThat(aigerim.form().place()).containsText("Ахметова");
        assertThat(note).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void whoseTaskIsNextIsSaidWhereItIsSomebodyElses(String language, Desks desks) {
        String family = cases.referred(referral().with("familyName", "Бекмұхамбетова"));
        cases.goOnTo("task_confirmRiskLevel", family);
        Desk aigerim = desks.of("aigerim");
        aigerim.choose(Tongue.of(language));
        aigerim.openTask(family, labelOf("task_confirmRiskLevel")).tick("Which level do you set?", "Medium (yellow)");
        aigerim.completeAndSee();

        Locator note = aigerim.page().locator(".cw-note");
        assertThat(note).containsText("Бекмұхамбетова");
        assertThat(note).containsText(aigerim.said(labelOf("task_decideAdmission")));
        assertThat(note.getByText(aigerim.said("Open the next task"))).hasCount(0);
        aigerim.photograph("after-filing-somebody-else-" + language);
        aigerim.page().setViewportSize(390, 844);
        assertThat(note).isInViewport();
        aigerim.photograph("phone-after-filing-" + language);
        note.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(note).hasCount(0);
    }

    @Test
    void afterADecisionThatWasOpenedOnTheDaysPageTheNextOneOpens(Desks desks) {
        String waits = cases.atAdmission();
        centre.pass(Duration.ofMinutes(5));
        String family = cases.referred(referral().with("familyName", "Жүнісова"));
        cases.goOnTo("task_approvePlan", family);
        Desk saule = desks.of("saule");
        Page page = saule.page();
        page.navigate("/casework/today.html");
        Locator first = page.locator(".cw-tasks a").first();
        assertThat(first).hasAttribute("href", Pattern.compile("from=today"));
        String address = first.getAttribute("href")
                .replaceFirst(
                        "task=[^&]+",
                        "task=" + centre.task(family, "task_approvePlan").getId());
        page.navigate(address);
        FormOnPage plan = saule.form();
        saule.claim();
        plan.tick("Your decision", "Approve the plan");
        saule.complete();

        Locator note = page.locator(".cw-note");
        assertThat(note).containsText("Жүнісова");
        assertThat(note).containsText("Opened now, the next that waits for you: ");
        saule.form();
        assertThat(page.locator("h2.task")).isVisible();
        assertThat(page.url()).contains("from=today").doesNotContain(address.replaceFirst(".*task=([^&]+).*", "$1"));
        saule.photograph("next-decision");
        note.getByText("Back to today").click();
        assertThat(page.locator("h1")).containsText("Today");
        assertThat(centre.openTasks(waits)).contains("task_decideAdmission");
    }

    @Test
    void aTaskWhoseFormIsBegunSaysSoInBothLists(Desks desks) {
        String family = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage contact = aigerim.openTask(family, "Make first contact");
        assertThat(aigerim.cards().first().locator(".cw-case-number")).hasText(family);
        assertThat(aigerim.cards().first().locator(".cw-begun")).hasCount(0);

        contact.tick("Was the family reached?", "No").write("What was tried", "Half a sentence");
        assertThat(aigerim.cards().first().locator(".cw-begun")).hasText("Draft");
        aigerim.photograph("draft-in-the-list");

        aigerim.page().navigate("/casework/today.html");
        Locator line = aigerim.page()
                .locator(".cw-task")
                .filter(new Locator.FilterOptions().setHas(aigerim.page().locator("a[href$='case=" + family + "']")))
                .first();
        assertThat(line.locator(".cw-begun")).hasText("Draft");
        aigerim.photograph("draft-on-the-days-page");
    }

    @Test
    void besideALimitThatPassedItIsMovedOrTheCaseIsHandedOver(Desks desks) {
        String late = cases.referred(referral().with("familyName", "Сейітқали"));
        centre.pass(Duration.ofDays(10));
        Desk saule = desks.of("saule");
        Page page = saule.page();
        page.navigate("/casework/today.html?list=late");
        Locator line = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href$='case=" + late + "']")));
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        while (line.count() == 0) {
            String here = page.url();
            page.getByText("Next page").click();
            page.waitForURL(url -> !url.equals(here));
            assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        }
        saule.photograph("late-lines");
        line.getByText("Hand over the case").click();
        assertThat(page.locator("dialog")).containsText(late);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel"))
                .click();
        line.getByText("Move a deadline").click();
        FormOnPage form = new FormOnPage(page.locator(".cw-dialog-form"), Tongue.english());
        form.waitUntilThere();
        saule.photograph("move-a-late-deadline");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel"))
                .click();
        assertThat(line).containsText("Nothing was filed.");

        page.setViewportSize(390, 844);
        page.navigate("/casework/today.html");
        assertThat(page.locator(".cw-line-acts").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        saule.photograph("phone-late-lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void aPsychologistReadsTheQuestionAndWhatWasTickedAndLaterWhatSheWrote(String language, Desks desks) {
        String family = cases.referred(
                referral().with("familyName", "Тілеубергенова").with("whatHappened", "Ұл баспалдақта ұйықтайды."));
        cases.file(
                family,
                firstContact()
                        .with("psychologistNeeded", true)
                        .with("psychologistQuestion", "Ол әкесінен қорқа ма?")
                        .with("shownToPsychologist", List.of("referral")));
        Desk madina = desks.of("madina");
        madina.choose(Tongue.of(language));
        FormOnPage view = madina.openGroupTask(family, labelOf("task_addPsychologistView"));
        madina.claim();
        assertThat(view.place()).containsText("Ол әкесінен қорқа ма?");
        madina.openTab("Case file");
        madina.openPaper("Register referral");
        assertThat(madina.caseFile()).containsText("Ұл баспалдақта ұйықтайды.");
        madina.photograph("psychologist-shown-" + language);

        madina.openTab("Form");
        madina.form()
                .write("Whom did you speak with or observe?", "Ұл, мектепте")
                .write("What did you find?", "Есіксіз үйлер салады.");
        madina.completeAndSee();
        Locator note = madina.page().locator(".cw-note");
        assertThat(note).containsText("Aigerim Suleimenova");
        assertThat(note).not().containsText("Тілеубергенова");
        madina.photograph("psychologist-after-filing-" + language);

        note.getByText(madina.said("What you wrote there")).click();
        Locator own = madina.page().locator(".cw-case-file");
        assertThat(own)
                .containsText(madina.said("You have no part in this case now. What you wrote yourself you can read."));
        own.locator("summary").first().click();
        assertThat(own).containsText("Есіксіз үйлер салады.");
        assertThat(own).not().containsText("Ұл баспалдақта ұйықтайды.");
        madina.page().setViewportSize(390, 844);
        madina.photograph("phone-psychologist-own-paper-" + language);
        assertThat(madina.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
