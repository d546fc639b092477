package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.complaintAbout;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.familyAsked;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reviewOnTrack;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;

/** The director reads the report of a period, opens a number and comes to the files that it counted. */
@BrowserTest
class FiguresPageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private SeenAgain seen;

    @Autowired
    private IdentityService people;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        people.setUserInfo("bolat", "language", "en");
    }

    @Test
    void aNumberOpensTheFilesThatItCountedAndSaysWhy(Desks desks) {
        String number = cases.accompanied();
        cases.closed();
        Desk bolat = desks.of("bolat");
        Page page = bolat.page();
        page.navigate(ofFiveMonths());

        Locator families = page.getByRole(
                AriaRole.TABLE, new Page.GetByRoleOptions().setName("Families").setExact(true));
        assertThat(families).containsText("New in the period");
        assertThat(page.locator("[data-table=families] .cw-balance")).hasCount(2);
        assertThat(page.locator("[data-table=lacking] table")).isVisible();
        assertThat(page.locator(".cw-balance.cw-is-late")).hasCount(0);
        bolat.photograph("figures");
        page.locator("[data-table=risk] .cw-charts canvas").first().scrollIntoViewIfNeeded();
        bolat.photograph("figures-charts");

        families.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("New in the period"))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        Locator behind = page.locator("[data-table=families] .cw-behind");
        assertThat(behind).containsText(number);
        assertThat(behind).containsText("Admitted on");
        bolat.photograph("figures-behind");
        behind.getByText(number).click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*case\\.html\\?case=" + number));

        for (String language : List.of("ru", "kk")) {
            bolat.choose(Tongue.of(language));
            page.setViewportSize(1280, 900);
            page.navigate("/casework/figures.html");
            assertThat(page.locator("[data-table=lacking] table")).isVisible();
            bolat.photograph("figures-" + language);
            page.setViewportSize(390, 844);
            page.navigate("/casework/figures.html");
            assertThat(page.locator("[data-table=lacking] table")).isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            bolat.photograph("figures-" + language + "-phone");
        }
    }

    @Test
    void whatChangedForFamiliesIsSummedAndNamesAFamilyToTheCoordinatorOnly(Desks desks) {
        String family = cases.atReview(
                referral().ofChildren(2),
                childAssessed()
                        .with(
                                "education",
                                Map.of("rating", "seriousConcern", "evidence", "Cannot read.", "need", "Lessons")));
        cases.file(family, familyAsked(2));
        cases.file(
                family,
                reviewOnTrack()
                        .with(
                                "components",
                                seen.ofConcern(family).stream()
                                        .map(concern -> Map.of("id", concern.key(), "rating", "noConcern"))
                                        .toList()));
        cases.file(family, familyAsked(4));
        cases.reportDanger("aigerim", cases.accompanied(), danger());
        centre.start("zhanna", "complaint", complaintAbout("aigerim").at(new Moment(centre.now(), List.of())));

        Desk saule = desks.of("saule");
        changedFor(saule);
        assertThat(saule.page().locator("[data-table=change] .cw-behind")).containsText(family);
        saule.photograph("figures-change");
        Desk bolat = desks.of("bolat");
        changedFor(bolat);
        Locator behind = bolat.page().locator("[data-table=change] .cw-behind");
        assertThat(behind).containsText("Whose it is, is not told here");
        assertThat(behind).not().containsText(family);
        assertThat(Accessibility.faults(bolat.page())).isEmpty();

        bolat.choose(Tongue.of("ru"));
        for (int width : List.of(1280, 390)) {
            Page page = bolat.page();
            page.setViewportSize(width, 900);
            page.navigate(ofFiveMonths());
            assertThat(page.locator("[data-table=supervision] table")).isVisible();
            for (String table : List.of("change", "dangers", "complaints", "people", "profile", "reviews")) {
                page.locator("[data-table=" + table + "] h2").evaluate("title => title.scrollIntoView()");
                bolat.photograph("figures-" + table + "-ru-" + width);
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }

    /** Opens what is better than it was. */
    private void changedFor(Desk desk) {
        Page page = desk.page();
        page.navigate(ofFiveMonths());
        Locator better = page.locator("[data-table=change] tr.cw-part-of")
                .filter(new Locator.FilterOptions().setHasText("better"))
                .first();
        better.getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator("[data-table=change] .cw-behind h3")).isVisible();
    }

    private String ofFiveMonths() {
        return "/casework/figures.html?from=" + centre.now().toLocalDate().minusMonths(5) + "&until="
                + centre.now().toLocalDate();
    }

    @Test
    void aPeriodThatIsNoneIsAnsweredWithOneSentence(Desks desks) {
        Page page = desks.of("bolat").page();
        page.navigate("/casework/figures.html?from=2026-02-01&until=2026-01-01");
        assertThat(page.locator("main [data-table]")).hasCount(1);
        assertThat(page.locator("main [data-table]")).containsText("must come before the last one");
    }

    @Test
    void whoDoesNotWatchOverAllCasesHasNoWayThere(Desks desks) {
        Desk aigerim = desks.of("aigerim");
        aigerim.page().navigate("/casework/today.html");
        assertThat(aigerim.page().locator(".cw-bar nav")).not().containsText("Figures");
        aigerim.page().navigate("/casework/figures.html");
        assertThat(aigerim.page().getByRole(AriaRole.ALERT)).containsText("watch over all of its cases");
    }
}
