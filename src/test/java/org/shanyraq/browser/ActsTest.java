package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** What is begun in a case file, in a window above it. */
@BrowserTest
class ActsTest {

    private static final String REVIEW = "Ask for a review";
    private static final String CHANGED = "Әкесі қайта оралды; the father is back.";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void aReviewIsAskedForBesideTheTasks(Desks desks) {
        String caseNumber = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        aigerim.openTask(caseNumber, labelOf("task_accompanyFamily"));
        aigerim.openTab("Case file");
        FormOnPage form = aigerim.begin(REVIEW);
        aigerim.photograph("act");

        aigerim.fileButton().click();
        assertThat(form.alert()).containsText("2 answers need your attention");
        assertThat(form.refusalAt("What has changed, or what the parent says")).hasText("Please fill this in.");
        aigerim.photograph("act-refused");

        form.tick("Why not wait for the planned review?", "Circumstances of family or child have changed")
                .write("What has changed, or what the parent says", CHANGED);
        aigerim.fileButton().click();
        assertThat(status(aigerim)).hasText("“Ask for a review” is filed in case " + caseNumber + ".");
        assertThat(status(aigerim)).isFocused();
        assertThat(aigerim.page().locator("dialog")).hasCount(0);
        assertThat(aigerim.caseFile()).containsText("Request review");
        assertThat(centre.openTasks(caseNumber)).contains("task_conductReview");
        assertThat(cases.papers(caseNumber, "request-review")).hasSize(1);
        aigerim.photograph("act-filed");
    }

    @Test
    void whatTheServerRefusesStaysAndIsKeptWhenTheWindowIsPutAway(Desks desks) {
        String caseNumber = cases.atInDepthAssessment();
        Desk aigerim = desks.onPhone("aigerim");
        aigerim.page().navigate("/casework/case.html?case=" + caseNumber);
        FormOnPage form = aigerim.begin(REVIEW);
        form.tick("Why not wait for the planned review?", "The parent asks for it")
                .write("What has changed, or what the parent says", CHANGED);
        aigerim.fileButton().click();
        assertThat(form.alert()).containsText("nothing to review");
        assertThat(form.input("What has changed, or what the parent says")).hasValue(CHANGED);
        aigerim.photograph("phone-act-refused");

        aigerim.page().keyboard().press("Escape");
        assertThat(status(aigerim)).containsText("Nothing was filed. What you entered is kept as a draft");
        assertThat(aigerim.page().locator("dialog")).hasCount(0);
        assertThat(aigerim.begin(REVIEW).goOnWithTheLatest().input("What has changed, or what the parent says"))
                .hasValue(CHANGED);
        assertThat(cases.papers(caseNumber, "request-review")).isEmpty();
    }

    private static Locator status(Desk desk) {
        return desk.caseFile().locator(".cw-case-status");
    }
}
