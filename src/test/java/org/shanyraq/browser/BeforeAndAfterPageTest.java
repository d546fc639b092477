package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.familyAsked;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reviewOnTrack;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** Before and after, seen on the page of a case: the worker's line and what the child said. */
@BrowserTest
class BeforeAndAfterPageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private SeenAgain seen;

    @Autowired
    private IdentityService people;

    @AfterEach
    void speaksEnglish() {
        people.setUserInfo("aigerim", "language", "en");
    }

    @Test
    void theSmallPictureStandsInTheFileOfTheFamilyAndFitsAPhone(Desks desks) {
        String family = cases.atReview(
                referral().ofChildren(2),
                childAssessed()
                        .with(
                                "education",
                                Map.of("rating", "seriousConcern", "evidence", "Cannot read.", "need", "Lessons")));
        asked(family, 2);
        centre.passDays(40);
        cases.file(
                family,
                reviewOnTrack()
                        .with(
                                "components",
                                seen.ofConcern(family).stream()
                                        .map(concern -> Map.of("id", concern.key(), "rating", "noConcern"))
                                        .toList()));
        centre.pass(Period.ofDays(3));
        asked(family, 1);

        Desk aigerim = desks.of("aigerim");
        Page page = aigerim.page();
        page.navigate("/casework/case.html?case=" + family);
        assertThat(page.locator("#cw-tab-family")).isVisible();
        aigerim.goToPart("family");
        Locator picture =
                aigerim.caseFile().locator("#cw-panel-family .cw-drawn").first();
        assertThat(picture).isVisible();
        assertThat(aigerim.caseFile().locator("#cw-panel-family"))
                .containsText("Education: Serious concern, now No concern");
        assertThat(Accessibility.faults(page)).isEmpty();
        picture.scrollIntoViewIfNeeded();
        aigerim.photograph("before-and-after");

        aigerim.choose(Tongue.of("kk"));
        page.setViewportSize(390, 844);
        assertThat(page.locator("#cw-tab-family")).isVisible();
        aigerim.goToPart("family");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        picture.scrollIntoViewIfNeeded();
        aigerim.photograph("before-and-after-kk-390");
    }

    private void asked(String family, int answer) {
        String child = seen.ofConcern(family).get(0).childId().toString();
        cases.file(
                family,
                familyAsked(answer)
                        .with(
                                "children",
                                List.of(Map.of(
                                        "id",
                                        child,
                                        "asked",
                                        true,
                                        "atHome",
                                        answer,
                                        "atSchool",
                                        answer,
                                        "withOthers",
                                        answer,
                                        "inTheEvening",
                                        answer,
                                        "withUs",
                                        0))));
    }
}
