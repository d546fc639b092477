package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the cases, beside Tasklist. */
@BrowserTest
class CasesPageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void aCaseIsFoundByItsFamilyAndOpened(Desks desks) {
        String caseNumber = cases.admitted(Answers.referral().with("familyName", "Өмірғалиқызы"));
        Desk aigerim = desks.of("aigerim");
        aigerim.openCases();
        aigerim.findCases("өмірғали");
        assertThat(aigerim.lines().first())
                .containsText(Pattern.compile(caseNumber + ".*Өмірғалиқызы.*risk.*accompanied.*Aigerim Suleimenova"));
        aigerim.photograph("cases");

        aigerim.lines().first().click();
        assertThat(aigerim.page()).hasTitle("Case " + caseNumber + " · Shanyraq");
        assertThat(aigerim.caseFile()).containsText("Өмірғалиқызы family");
        assertThat(aigerim.caseFile()).containsText(labelOf("task_makeFirstContact"));
        aigerim.photograph("case-page");
    }

    @Test
    void ofALongNameOnlyTheNameWraps(Desks desks) {
        String caseNumber = cases.referred(Answers.referral().with("familyName", "Ы".repeat(200)));
        Desk aigerim = desks.of("aigerim");
        aigerim.openCases();
        aigerim.findCases("Ы".repeat(90));
        assertThat(aigerim.lines().first()).containsText(caseNumber);
        for (Locator cell :
                aigerim.lines().first().locator("th, td:not(:has(.cw-name))").all()) {
            assertThat(
                            (int)
                                    cell.evaluate(
                                            "cell => { const words = document.createRange();"
                                                    + " words.selectNodeContents(cell); return Math.round(words.getBoundingClientRect().height); }"))
                    .isLessThan(30);
        }
        aigerim.photograph("long-name");
        for (int width : List.of(1280, 390)) {
            aigerim.page().setViewportSize(width, 844);
            aigerim.page().navigate("/casework/?search=" + caseNumber);
            assertThat(aigerim.lines().first()).containsText(caseNumber);
            nothingIsWiderThanThePage(aigerim.page());
            aigerim.openCase(caseNumber);
            nothingIsWiderThanThePage(aigerim.page());
        }
        aigerim.photograph("long-name-phone");
    }

    private static void nothingIsWiderThanThePage(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void whoHasNoCaseIsToldWhenOneAppears(Desks desks) {
        cases.referred();
        Desk zhanna = desks.of("zhanna");
        zhanna.openCases();
        assertThat(zhanna.page().locator("main")).containsText("You have no case yet.");
        assertThat(zhanna.lines()).hasCount(0);
    }

    @Test
    void somebodyElsesCaseIsNotShown(Desks desks) {
        String caseNumber = cases.referred();
        Page page = desks.of("daniyar").page();
        page.navigate("/casework/case.html?case=" + caseNumber);
        assertThat(page.locator(".cw-case-file").getByRole(AriaRole.ALERT)).containsText(caseNumber);
        assertThat(page.locator("body")).not().containsText("Serikova");
    }

    @Test
    void whoIsNotLoggedInFindsTheWayToTheLogin(Desks desks) {
        String caseNumber = cases.referred();
        Page page = desks.empty().page();
        for (String address : new String[] {"/casework", "/casework/case.html?case=" + caseNumber}) {
            page.navigate(address);
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("You are not logged in.");
            assertThat(page.locator("body")).not().containsText("Serikova");
        }
        page.getByText("Log in").click();
        assertThat(page.getByLabel("User name")).isVisible();
    }

    @Test
    void theCoordinatorSeesWhatNeedsAttention(Desks desks) {
        String caseNumber = cases.referred();
        // Until its limit has just passed, holidays or not: the list is one of all cases, the newest on its first page.
        centre.pass(Period.ofDays(11));
        Desk saule = desks.of("saule");
        saule.openCases();
        saule.page().getByText("Needs attention").click();
        assertThat(saule.lines()
                        .filter(new FilterOptions().setHasText(caseNumber))
                        .first())
                .containsText("coordinator told");
        saule.photograph("needs-attention");
    }

    @Test
    void aLongNameStaysOnAPhone(Desks desks) {
        String name = "Әуезқұлғабылғазыұлы-Ңғұмарөтегенқызы Һәкімжүнісбайғалиұлыіңкәрбекқызы";
        String caseNumber = cases.referred(Answers.referral().with("familyName", name));
        Desk aigerim = desks.onPhone("aigerim");
        Page page = aigerim.page();
        page.navigate("/casework?search=" + caseNumber);
        assertThat(aigerim.lines().first()).containsText(name);
        assertFits(page);
        aigerim.photograph("phone-cases");
        aigerim.lines().first().click();
        assertThat(aigerim.caseFile()).containsText(name);
        assertFits(page);
        aigerim.photograph("phone-case");
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
