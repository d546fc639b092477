package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** The page with which the day begins: a case manager's work, and the coordinator's whole centre. */
@BrowserTest
class TodayPageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private IdentityService people;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        List.of("saule", "aigerim").forEach(person -> people.setUserInfo(person, "language", "en"));
    }

    @Test
    void whatIsLateStandsFirstForItsWorkerAndBeforeTheCoordinator(Desks desks) {
        String late = cases.referred();
        centre.pass(Duration.ofDays(10));
        String fresh = cases.referred();

        Desk aigerim = desks.of("aigerim");
        Page page = open(aigerim);
        Locator work = section(page, "What there is to do");
        assertThat(work.getByRole(AriaRole.LISTITEM).filter(in(page, late))).containsText("days late: ");
        assertThat(section(page, "My families")).containsText("none yet");
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("Case managers");
        assertThat(work.locator("a[href$='case=" + fresh + "']")).isVisible();
        aigerim.photograph("today-case-manager");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write down a contact"))
                .click();
        aigerim.photograph("today-which-family");
        page.getByRole(AriaRole.DIALOG).getByText(fresh).click();
        assertThat(page.locator("dialog .cw-dialog-form")).containsText("Contacts to write down");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel"))
                .click();
        assertThat(page.locator("dialog")).hasCount(0);

        Desk saule = desks.of("saule");
        page = open(saule);
        assertThat(section(page, "Late").getByRole(AriaRole.ROW).nth(1)).containsText("days late: ");
        assertThat(section(page, "Case managers")
                        .getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("Aigerim")))
                .containsText("/ 20");
        saule.photograph("today-coordinator");

        page.navigate("/casework/today.html?list=late");
        Locator line = page.getByRole(AriaRole.ROW).filter(in(page, late));
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        while (line.count() == 0) {
            String here = page.url();
            page.getByText("Next page").click();
            page.waitForURL(address -> !address.equals(here));
            assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        }
        assertThat(line).containsText("Aigerim Suleimenova");

        saule.choose(Tongue.of("kk"));
        page.setViewportSize(390, 844);
        page.navigate("/casework/today.html");
        assertThat(page.locator(".cw-part").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        saule.photograph("today-coordinator-kk-phone");
    }

    @Test
    void aContactIsBegunWithTheKeyboardAlone(Desks desks) {
        String family = cases.accompanied();
        Page page = open(desks.of("aigerim"));
        tabTo(page, "main button:has-text('Write down a contact')");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        tabTo(page, "dialog button:has-text('" + family + "')");
        page.keyboard().press("Enter");
        assertThat(page.locator(".cw-dialog-form .fjs-form")).isVisible();
        tabTo(page, ".cw-dialog-form input, .cw-dialog-form textarea");
    }

    private static void tabTo(Page page, String target) {
        for (int pressed = 0; page.locator(target).and(page.locator(":focus")).count() == 0; pressed++) {
            assertThat(pressed).as("presses of Tab before " + target).isLessThan(60);
            page.keyboard().press("Tab");
        }
    }

    @Test
    void whoKeepsTheServerAndWhoDrawsTheDiagramsFindTheirOwnDay(Desks desks) {
        Desk admin = desks.of("admin");
        Page page = open(admin);
        assertThat(section(page, "Diagrams that came into force last").getByRole(AriaRole.TABLE))
                .isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("My families");
        admin.photograph("today-administrator");
        section(page, "People without a role").getByText("New worker").click();
        assertThat(page.getByLabel("User name")).isVisible();
        admin.photograph("new-worker");

        page = open(desks.of("arman"));
        assertThat(section(page, "Diagrams that came into force last")).isVisible();
        assertThat(page.getByText("New worker")).hasCount(0);
    }

    private static Page open(Desk desk) {
        desk.page().navigate("/casework/today.html");
        assertThat(desk.page().locator(".cw-part").first()).isVisible();
        return desk.page();
    }

    private static Locator section(Page page, String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator.FilterOptions in(Page page, String caseNumber) {
        return new Locator.FilterOptions().setHas(page.locator("a[href$='case=" + caseNumber + "']"));
    }
}
