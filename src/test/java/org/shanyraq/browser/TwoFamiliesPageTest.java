package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.referral;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.family.Member;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** cases/2026-11.md row 14: what the page of a case says of a child who belongs to another family too. */
@BrowserTest
class TwoFamiliesPageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private IdentityService people;

    @AfterEach
    void speaksEnglishAgain() {
        people.setUserInfo("saule", "language", "en");
    }

    @Test
    void whoLeadsTheOtherCaseAndWhetherTheChildIsInDangerThereStandsOnThePage(Desks desks) {
        String birth = cases.accompanied();
        String foster = cases.referred(referral().with("caseManager", "daniyar"));
        Desk daniyar = desks.of("daniyar");
        daniyar.page().navigate("/casework/case.html?case=" + foster);
        FormOnPage named = daniyar.begin("Child of two families");
        named.pick("Which child", "Child 1 Serikov");
        named.write("Number of the other family's case", birth);
        daniyar.photograph("two-families-named");
        daniyar.fileAndSee(foster, "Child of two families");
        cases.file(
                foster,
                Answers.to("confirm-two-families").with("families", "both").with("otherChild", child(birth)));
        cases.reportDanger("aigerim", birth, danger());

        daniyar.page().reload();

        Locator elsewhere = daniyar.page().locator("section[aria-labelledby=cw-elsewhere]");
        assertThat(elsewhere).containsText("Child 1 Serikov");
        assertThat(elsewhere).containsText(birth);
        assertThat(elsewhere).containsText("in danger there, a plan is in force");
        assertThat(elsewhere.locator("a")).hasCount(0);
        elsewhere.scrollIntoViewIfNeeded();
        daniyar.photograph("two-families");
        daniyar.page().setViewportSize(390, 900);
        elsewhere.scrollIntoViewIfNeeded();
        daniyar.photograph("two-families-phone");
        assertThat(Accessibility.faults(daniyar.page())).isEmpty();

        Desk saule = desks.of("saule");
        saule.page().navigate("/casework/case.html?case=" + birth);
        saule.choose(Tongue.of("kk"));
        Locator there = saule.page().locator("section[aria-labelledby=cw-elsewhere]");
        assertThat(there.locator("a")).hasText(foster);
        there.scrollIntoViewIfNeeded();
        saule.photograph("two-families-kk");
    }

    private UUID child(String family) {
        return transaction.execute(status ->
                caseFiles.children(family).stream().map(Member::id).findFirst().orElseThrow());
    }
}
