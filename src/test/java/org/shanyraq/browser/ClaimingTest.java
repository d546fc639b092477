package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** A task of a group is somebody's before it is filled in. */
@BrowserTest
class ClaimingTest {

    @Autowired
    private Cases cases;

    @Test
    void aTaskOfTheGroupIsOnlyReadUntilSomebodyClaimsIt(Desks desks) {
        String caseNumber = cases.atAdmission();
        Desk saule = desks.of("saule");
        FormOnPage form = saule.openGroupTask(caseNumber, labelOf("task_decideAdmission"));
        assertThat(form.notices()).containsText("Claim the task to fill it in.");
        assertThat(form.input("Grounds")).not().isEditable();
        assertThat(saule.completeButton()).isDisabled();
        saule.photograph("unclaimed");

        saule.claim();

        assertThat(form.notices()).isEmpty();
        form.write("Grounds", "The commission has met.");
        assertThat(form.input("Grounds")).hasValue("The commission has met.");
    }
}
