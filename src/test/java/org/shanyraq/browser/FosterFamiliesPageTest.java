package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.fosterFamilyEntered;
import static org.shanyraq.support.Answers.fosterFamilyKept;
import static org.shanyraq.support.Answers.guardianshipAllows;
import static org.shanyraq.support.Answers.placementAskedFor;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordinator enters a foster family, a case manager places a child there, and the register shows who lives where. */
@BrowserTest
class FosterFamiliesPageTest {

    private static final String PAGE = "/casework/foster-families.html";
    private static final String NAMES = "Zhansaya and Bekzat Omarov";

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private IdentityService people;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        people.setUserInfo("saule", "language", "en");
    }

    @Test
    void aFosterFamilyIsEnteredChosenAndReadAbout(Desks desks) {
        Desk saule = desks.of("saule");
        Page page = saule.page();
        page.route(
                "**/api/foster-families",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("[]")));
        page.navigate(PAGE);
        assertThat(page.locator("main")).containsText("No foster family is in the register yet.");
        saule.photograph("foster-families-none");
        page.unroute("**/api/foster-families");

        enterThroughThePage(saule);
        String foster = newest();
        Locator table = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("In the register"));
        assertThat(table).containsText("2 of 2 free");
        String tired = entered("Tired family", 1);
        file(tired, "task_keepFosterFamily", fosterFamilyKept("rests"));
        entered(fosterFamilyEntered("Still learning", 1).with("schoolWhere", "notYet"));

        String family = allowed();
        Desk aigerim = desks.of("aigerim");
        FormOnPage start = aigerim.openTask(family, labelOf("task_startPlacement"));
        start.tick("Does the child live with its carers now?", "Yes");
        start.day("Since which day", today());
        start.pick("Foster family", NAMES + " · 2 of 2 places free · ages 3–17");
        assertThat(start.place()).containsText("school of foster parents not finished");
        aigerim.photograph("foster-family-chosen");
        aigerim.completeAndSee();

        page.navigate(PAGE);
        assertThat(row(page, NAMES)).containsText("1 of 2 free");
        assertThat(row(page, "Tired family")).containsText("at rest until");
        saule.photograph("foster-families");
        page.navigate(PAGE + "?number=" + foster);
        assertThat(page.locator("main")).containsText(family);
        saule.photograph("foster-family");

        page.setViewportSize(390, 844);
        for (String language : List.of("ru", "kk")) {
            page.navigate(PAGE);
            saule.choose(Tongue.of(language));
            page.navigate(PAGE);
            assertThat(row(page, NAMES)).isVisible();
            fits(page);
            saule.photograph("foster-families-%s-phone".formatted(language));
            page.navigate(PAGE + "?number=" + foster);
            assertThat(page.locator("main")).containsText(family);
            fits(page);
            saule.photograph("foster-family-%s-phone".formatted(language));
        }
    }

    /** Also through a link that somebody was sent. */
    @Test
    void whoMayNotReadTheRegisterIsToldSo(Desks desks) {
        String foster = entered("Not for everybody", 1);
        Page page = desks.of("daniyar").page();

        page.navigate(PAGE + "?number=" + foster);

        assertThat(page.locator("main")).containsText("for coordinators and directors");
        assertThat(page.locator("main")).not().containsText("Not for everybody");
        assertThat(page.locator(".cw-bar nav")).not().containsText("Foster families");
    }

    private void enterThroughThePage(Desk saule) {
        Page page = saule.page();
        page.navigate(PAGE);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enter a foster family"))
                .click();
        FormOnPage form = new FormOnPage(page.locator("dialog"), Tongue.of("en"));
        form.waitUntilThere();
        form.write("Names of the foster parents", NAMES)
                .write("Telephone of the foster family", "+7 700 222 33 44")
                .write("Address of the foster family", "Astana, Abai avenue 12")
                .write("Languages spoken at home", "Kazakh, Russian")
                .write("How many children can live there at once", "2")
                .write("Age from", "3")
                .write("Age to", "17")
                .tick("Did they go through the school of foster parents?", "Yes, another one")
                .write("Which school", "School of foster parents, Karaganda")
                .day("School finished on", today().minusMonths(2))
                .write("Number of the agreement with them", "14")
                .day("Agreement signed on", today().minusDays(10))
                .write("Which guardianship body decided that they may", "Saryarka district")
                .write("Number of its decision", "17-4/101")
                .day("Decided on", today().minusDays(20))
                .day("Seen on", today().minusDays(10))
                .write("Seen by", "Saule Akhmetova")
                .write("What was seen", "Three rooms, a bed for each child.")
                .tick("Is everything in order?", "Yes");
        saule.fileButton().click();
        assertThat(page.getByText("The foster family stands in the register.")).isVisible();
    }

    private static Locator row(Page page, String names) {
        return page.locator(".cw-lines tbody tr")
                .filter(new Locator.FilterOptions().setHasText(names))
                .first();
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private String allowed() {
        String family = cases.referred();
        cases.begin(
                "aigerim",
                family,
                "placement",
                placementAskedFor(caseFiles.children(family).get(0).id()).with("kind", "fosterFamily"));
        cases.file(family, guardianshipAllows());
        return family;
    }

    private String entered(String names, int places) {
        return entered(fosterFamilyEntered(names, places));
    }

    private String entered(Answers answers) {
        return centre.start("saule", "fosterFamily", answers.at(new Moment(centre.now(), List.of())));
    }

    private void file(String number, String task, Answers answers) {
        centre.complete("saule", number, task, answers.at(new Moment(centre.now(), List.of())));
    }

    private String newest() {
        return database.sql("select max(number) from casefile.foster_family where names = :names")
                .param("names", NAMES)
                .query(String.class)
                .single();
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }
}
