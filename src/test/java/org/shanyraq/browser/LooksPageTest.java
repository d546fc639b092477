package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.danger;

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

/** The pages of the trail, and what it tells a worker: what is new since they looked last. */
@BrowserTest
class LooksPageTest {

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
    void theCoordinatorReadsWhoLookedAndTheWorkerWhatIsNew(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(caseNumber);
        assertThat(aigerim.caseFile()).not().containsText("Who looked");
        Desk saule = desks.of("saule");
        saule.openCase(caseNumber);
        saule.goToPart("history");
        centre.pass(Duration.ofHours(3));
        cases.reportDanger("saule", caseNumber, danger());

        aigerim.openCase(caseNumber);
        aigerim.goToPart("history");
        assertThat(aigerim.caseFile()).containsText("You looked here last on");
        assertThat(aigerim.caseFile().locator(".cw-new").first()).isVisible();
        aigerim.caseFile().locator(".cw-since").scrollIntoViewIfNeeded();
        aigerim.photograph("since-you-looked");

        saule.openCase(caseNumber);
        saule.goToPart("history");
        saule.page().getByText("Who looked at this file").click();
        Page page = saule.page();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Aigerim Suleimenova");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("the case file");
        saule.photograph("looks-of-case");
        page.getByText("Aigerim Suleimenova").first().click();
        assertThat(page.getByLabel("Whose lines")).hasValue("aigerim");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText(caseNumber);
        saule.photograph("looks-of-person");

        saule.choose(Tongue.of("kk"));
        page.navigate("/casework/looks.html?case=" + caseNumber);
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        saule.photograph("looks-kk");
        for (String address : List.of("?case=" + caseNumber, "?person=aigerim")) {
            page.setViewportSize(390, 844);
            page.navigate("/casework/looks.html" + address);
            assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
        saule.photograph("looks-kk-phone");
        aigerim.choose(Tongue.of("kk"));
        aigerim.page().setViewportSize(390, 844);
        aigerim.openCase(caseNumber);
        aigerim.goToPart("history");
        aigerim.caseFile().locator(".cw-since").scrollIntoViewIfNeeded();
        aigerim.photograph("since-you-looked-kk-phone");
    }
}
