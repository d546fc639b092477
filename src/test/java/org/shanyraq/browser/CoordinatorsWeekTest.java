package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.handOver;
import static org.shanyraq.support.Answers.planSigned;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator does in a week, a director in a morning and an administrator when somebody is hired: see docs/week.md. */
@BrowserTest
class CoordinatorsWeekTest {

    /** Two hundred letters, as the form allows. */
    private static final String LONG =
            "Әуезқұлғабылғазыұлы-Ңғұмарөтегенқызы ".repeat(6).substring(0, 199) + "қ";

    private static final String HIRED = "gulnaz";

    private static final String FIRST_PASSWORD = "Түнде-жаңбыр-жауды-47";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private IdentityService people;

    @Autowired
    private Newcomers newcomers;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        List.of("saule", "bolat", "aigerim", "daniyar").forEach(person -> people.setUserInfo(person, "language", "en"));
    }

    @AfterEach
    void whoWasHiredLeavesAgain() {
        if (people.createUserQuery().userId(HIRED).count() > 0) {
            newcomers.forgetAsWorker(HIRED);
        }
    }

    @Test
    void aLateFamilyIsChasedToItsWorkerWhoReadsWhoAsked(Desks desks) {
        String late = cases.referred(referral().with("familyName", "Ғабдуллина"));
        centre.pass(Duration.ofDays(12));

        Desk saule = desks.of("saule");
        Locator line = lineOf(saule.page(), late, "late");
        assertThat(line).containsText("Aigerim Suleimenova");
        assertThat(line).containsText("days late: ");
        line.getByText("Remind").click();
        assertThat(line.getByRole(AriaRole.STATUS).first()).hasText("reminded: Aigerim Suleimenova");
        saule.photograph("week-reminded");

        Page own = today(desks.of("aigerim"));
        Locator task =
                section(own, "What there is to do").getByRole(AriaRole.LISTITEM).filter(with(own, late));
        assertThat(task).containsText("by Saule");
        task.getByText(labelOf("task_makeFirstContact")).click();
        assertThat(own.locator("h2.task")).containsText(labelOf("task_makeFirstContact"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "kk", "ru"})
    void aPlanIsReturnedToItsWorkerFromWhatWaitsForADecision(String language, Desks desks) {
        String planned = cases.atPlan();
        cases.goOnTo("task_approvePlan", planned, planSigned());

        Desk saule = desks.of("saule");
        saule.choose(Tongue.of(language));
        Page page = today(saule);
        page.getByRole(AriaRole.LISTITEM)
                .filter(with(page, planned))
                .getByText(saule.said(labelOf("task_approvePlan")))
                .click();
        FormOnPage form = saule.form();
        saule.claim();
        form.tick("Your decision", "Return it to be changed").write("What has to be changed", "Мектепке кім апарады?");
        saule.photograph("week-plan-returned-" + language);
        saule.complete();
        assertThat(page.locator(".casework-form")).hasCount(0);

        Page own = today(desks.of("aigerim"));
        section(own, "What there is to do")
                .getByRole(AriaRole.LISTITEM)
                .filter(with(own, planned))
                .getByText(labelOf("task_draftPlan"))
                .click();
        assertThat(own.locator(".casework-form")).containsText("Мектепке кім апарады?");
    }

    @Test
    void threeFamiliesAreHandedOverInOneAct(Desks desks) {
        String name = "Қырғауылова";
        List<String> three = Stream.of("а", "б", "в")
                .map(letter -> cases.accompanied(referral().with("familyName", name + letter)))
                .toList();
        Desk saule = desks.of("saule");
        Page page = saule.page();
        page.navigate("/casework/?search=" + name);
        three.forEach(caseNumber ->
                page.locator(".cw-tick[value='" + caseNumber + "']").check());
        saule.press("Hand over the case: all that are ticked");
        FormOnPage form = new FormOnPage(page.locator(".cw-dialog-form"), Tongue.english());
        form.waitUntilThere();
        form.pick("Who leads the family from now on?", "Daniyar")
                .tick("Why?", "Too much work in one pair of hands")
                .tick("For how long?", "For good");
        saule.photograph("week-three-handed-over");
        saule.fileButton().click();
        assertThat(page.locator("main [role=status]").last()).containsText(three.get(0));

        Page families = today(desks.of("daniyar"));
        for (String caseNumber : three) {
            assertThat(section(families, "My families").getByRole(AriaRole.ROW).filter(with(families, caseNumber)))
                    .isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "kk", "ru"})
    void aDirectorReadsTheCentreOnOnePageWhateverTheNamesTheWindowAndTheLanguage(String language, Desks desks) {
        String named = cases.referred(referral().with("familyName", LONG));
        centre.pass(Duration.ofDays(10));
        cases.closed();

        Desk bolat = desks.of("bolat");
        bolat.choose(Tongue.of(language));
        Page page = today(bolat);
        assertThat(Accessibility.faults(page)).isEmpty();
        bolat.photograph("morning-" + language);
        assertThat(lineOf(page, named, "late")).containsText("Aigerim Suleimenova");
        for (int width : List.of(390, 720)) { // a phone, and 1440 at 200 %
            page.setViewportSize(width, 844);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("a name of 200 letters at %d", width)
                    .isEqualTo(true);
            assertThat(Accessibility.faults(page)).isEmpty();
            bolat.photograph("morning-late-" + width + "-" + language);
        }
        page.setViewportSize(390, 844);
        today(bolat);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(Accessibility.faults(page)).isEmpty();
        assertThat(Accessibility.crowded(page)).isEmpty();
        bolat.photograph("morning-390-" + language);

        page.setViewportSize(1440, 900);
        Locator left =
                section(page, bolat.said("This year")).locator(".cw-year dd a").last();
        int counted = Integer.parseInt(left.innerText());
        left.click();
        assertThat(page.locator(".cw-lines tbody tr").first()).isVisible();
        assertThat(page.locator(".cw-lines tbody tr").count()).isLessThanOrEqualTo(counted);
    }

    @Test
    void whoIsHiredWorksAtOnce(Desks desks) {
        Desk admin = desks.of("admin");
        Page page = today(admin);
        page.getByText("New worker").first().click();
        page.getByLabel("First name").fill("Гүлназ");
        page.getByLabel("Last name").fill("Өмірбекова");
        page.getByLabel("Role").selectOption("Case manager");
        page.getByLabel("User name").fill(HIRED);
        page.getByLabel("First password").fill(FIRST_PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hire"))
                .click();
        assertThat(page.getByText("Гүлназ Өмірбекова can sign in now, as gulnaz."))
                .isVisible();

        Desk gulnaz = desks.empty();
        gulnaz.page().navigate("/");
        gulnaz.page().getByLabel("User name").fill(HIRED);
        gulnaz.page().getByLabel("Password").fill(FIRST_PASSWORD);
        gulnaz.press("Log in");
        assertThat(section(gulnaz.page(), "What there is to do")).containsText("There is nothing to do.");
        String family = cases.accompanied();
        Desk saule = desks.of("saule");
        saule.openCase(family);
        FormOnPage form = saule.begin("Hand over the case");
        form.pick("Who leads the family from now on?", "Гүлназ")
                .tick("Why?", "Too much work in one pair of hands")
                .tick("For how long?", "For good");
        saule.fileButton().click();
        assertThat(saule.page().locator("dialog")).hasCount(0);

        Page own = today(gulnaz);
        Locator led = section(own, "My families").getByRole(AriaRole.ROW).filter(with(own, family));
        assertThat(led).isVisible();
        gulnaz.photograph("week-newcomer");
        led.getByRole(AriaRole.LINK).first().click();
        gulnaz.caseFileIsThere();
        gulnaz.begin("Write down a contact or a service");
        cases.begin("saule", family, "caseHandOver", handOver("aigerim"));
    }

    private static Page today(Desk desk) {
        desk.page().navigate("/casework/today.html");
        assertThat(desk.page().locator(".cw-part").first()).isVisible();
        return desk.page();
    }

    /** In a list of the centre, which others fill too. */
    private static Locator lineOf(Page page, String caseNumber, String list) {
        page.navigate("/casework/today.html?list=" + list);
        Locator line = page.getByRole(AriaRole.ROW).filter(with(page, caseNumber));
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        while (line.count() == 0) {
            String here = page.url();
            page.locator(".cw-pager a").last().click();
            page.waitForURL(address -> !address.equals(here));
            assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        }
        return line;
    }

    private static Locator section(Page page, String title) {
        return section(page, Pattern.compile(title));
    }

    private static Locator section(Page page, Pattern title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator.FilterOptions with(Page page, String caseNumber) {
        return new Locator.FilterOptions().setHas(page.locator("a[href$='case=" + caseNumber + "']"));
    }
}
