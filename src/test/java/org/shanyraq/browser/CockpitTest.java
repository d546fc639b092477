package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** What Cockpit shows of ours to who watches over the centre, and the pages for what it has no place for. */
@BrowserTest
class CockpitTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private IdentityService people;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        people.setUserInfo("saule", "language", "en");
    }

    @Test
    void theFirstPageIsTheDayAndAnInstanceTellsWhatHappened(Desks desks) {
        String caseNumber = cases.referred();
        centre.pass(Duration.ofDays(10));

        Desk saule = desks.of("saule");
        saule.openCockpit();
        Page page = saule.page();
        assertThat(page.getByText("Where the families stand")).isVisible();
        assertThat(page.getByText("Custom Plugins")).not().isVisible();
        assertThat(Accessibility.faults(page, ".cw-own")).isEmpty();
        saule.photograph("cockpit-today");

        saule.openInstance("Primary assessment", caseNumber);
        saule.openTab("What happened");
        assertThat(page.locator(".cw-story")).containsText("late by");
        assertThat(page.locator("g.cw-now").first()).isVisible();
        assertThat(Accessibility.faults(page, ".cw-own")).isEmpty();
        assertThat(page.locator(".ctn-toolbar a:visible")).hasCount(0);
        saule.photograph("cockpit-happened");
        saule.openTab("Case file");
        assertThat(page.locator(".cw-case-file")).containsText(caseNumber);
        saule.photograph("cockpit-case-file");
    }

    @Test
    void aStageThatWaitsIsFoundOnTheDiagram(Desks desks) {
        String caseNumber = cases.referred();
        centre.pass(Duration.ofDays(10));

        Desk saule = desks.of("saule");
        saule.openCockpit();
        saule.goTo("Processes");
        Page page = saule.page();
        page.getByText("Primary assessment").first().click();
        assertThat(page.locator(".cw-lines tr").filter(with(caseNumber))).containsText("Aigerim Suleimenova");
        assertThat(page.locator("g.cw-heat-most").first()).isVisible();
        saule.photograph("cockpit-definition");
        saule.openTab("Where cases wait");
        Locator first =
                page.locator(".cw-lines tr").filter(with("Make first contact")).first();
        assertThat(first).containsText("%");
        assertThat(Accessibility.faults(page, ".cw-own")).isEmpty();
        saule.photograph("cockpit-waiting");
        first.locator("button").click();
        assertThat(page.locator(".cw-lines tr").filter(with(caseNumber))).isVisible();
    }

    @Test
    void whatHasEndedIsToldOnAPageOfItsOwn(Desks desks) {
        String caseNumber = cases.closed();
        Desk saule = desks.of("saule");
        Page page = saule.page();

        page.navigate("/casework/instance.html?case=" + caseNumber);
        assertThat(page.locator("g.cw-passed").first()).isVisible();
        assertThat(page.locator("g.cw-taken")).not().hasCount(0);
        assertThat(page.locator(".cw-story")).containsText("Case closed");
        assertThat(Accessibility.faults(page)).isEmpty();
        saule.photograph("instance-page");
        page.navigate("/casework/waiting.html?process=admission");
        assertThat(page.locator(".cw-wait-note").first()).isVisible();
        assertThat(Accessibility.faults(page)).isEmpty();
        saule.photograph("waiting-page");

        saule.choose(Tongue.of("kk"));
        page.setViewportSize(390, 844);
        for (String place : List.of("instance.html?case=" + caseNumber, "waiting.html?process=admission")) {
            page.navigate("/casework/" + place);
            assertThat(page.locator("g.cw-passed, .cw-wait-note").first()).isVisible(); // drawn and painted
            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            "[...document.querySelectorAll('main *')].filter(one => !one.closest('.cw-drawing, thead')"
                                                    + " && one.getBoundingClientRect().right > window.innerWidth).map(one => one.outerHTML)"))
                    .as(place)
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(place)
                    .isEqualTo(true);
            saule.photograph(place.replaceAll("\\..*", "") + "-kk-phone");
        }
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
