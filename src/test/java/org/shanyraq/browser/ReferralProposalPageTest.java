package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** A number that is not theirs, as who takes a referral down, and then the coordinator, see it. */
@BrowserTest
class ReferralProposalPageTest {

    private static final String COMES_BACK = "The family comes back: it gets a new case, linked with its earlier one";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private CaseFiles caseFiles;

    @Test
    void theCoordinatorSeesBothAndWhoTookItDownReadsWhatBecameOfIt(Desks desks) {
        String ended = cases.closed();
        Desk daniyar = desks.of("daniyar");
        FormOnPage referral = daniyar.openReferral();
        referral.pick("Through whom it reached us", "Education")
                .write("Who refers the family", "School 12")
                .write("What happened", "The girl was alone at night.")
                .tick("Is a child in immediate danger?", "No")
                .write("Number of the family's case", ended);
        referral.row("Members", 1)
                .write("Full name", "Gulmira Serikova")
                .pick("In the family", "Mother")
                .tick("Child under 18?", "No");
        daniyar.startAndSee();
        assertThat(daniyar.page().locator(".cw-note")).containsText("A coordinator says where it goes");
        daniyar.photograph("referral-proposed");
        String proposal = daniyar.page().locator(".cw-note").textContent().replaceAll(".*(R-\\d{4}-\\d{4}).*", "$1");

        Desk saule = desks.of("saule");
        FormOnPage decision = saule.openGroupTask(proposal, labelOf("task_distributeReferral"));
        saule.claim();
        assertThat(decision.place()).containsText("The girl was alone at night.");
        assertThat(decision.place()).containsText(ended + " is over; it was led by Aigerim Suleimenova.");
        decision.tick("Whose is it?", COMES_BACK);
        assertThat(decision.input("Number of a case of the family")).hasValue(ended);
        assertThat(Accessibility.faults(saule.page(), ".casework-form")).isEmpty();
        decision.place().scrollIntoViewIfNeeded();
        saule.photograph("referral-distributed");
        saule.page().setViewportSize(390, 844);
        saule.photograph("phone-referral-distributed");
        saule.page().setViewportSize(1280, 900);
        saule.choose(Tongue.of("kk"));
        saule.openTask(proposal, labelOf("task_distributeReferral"));
        saule.photograph("referral-distributed-kk");
        saule.choose(Tongue.of("en"));
        decision = saule.openTask(proposal, labelOf("task_distributeReferral"));
        decision.tick("Whose is it?", COMES_BACK)
                .pick("Case manager who makes the first contact", "Aigerim")
                .write("A word to who took it down", "Thank you.");
        saule.completeAndSee();

        FormOnPage read = daniyar.openTask(proposal, labelOf("task_readDistribution"));
        assertThat(read.place()).containsText("The family has come back");
        assertThat(read.place()).containsText("Thank you.");
        assertThat(read.place()).not().containsText("Serikova");
        daniyar.photograph("referral-distribution-read");
        daniyar.completeAndSee();
        String again = caseFiles.openedAfter(ended).get(0).number();
        assertThat(centre.task(again, "task_makeFirstContact").getAssignee()).isEqualTo("aigerim");
    }
}
