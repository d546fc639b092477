package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.dangerInNewCase;
import static org.shanyraq.support.Answers.leadWorker;
import static org.shanyraq.support.Answers.referralOfKnownFamily;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The family of an ended case comes back to who knows it, and is not taken by who writes down its number. */
@CentreTest
class EarlierCasesTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Test
    void theFileOfAnotherWorkersEndedCaseIsNotTakenByItsNumber() {
        String ended = cases.closed();
        Answers taken = referralOfKnownFamily(ended).with("caseManager", "daniyar");

        assertThat(Cases.refusal(() -> cases.referredBy("daniyar", taken)))
                .contains(ended, "coordinator")
                .doesNotContain("Aigerim");
        assertThat(Cases.refusal(() -> cases.newCaseInDanger("daniyar", danger(ended, "daniyar"))))
                .contains(ended, "does not wait")
                .doesNotContain("Aigerim");
        assertThat(Visitor.signedIn(port, "daniyar")
                        .get("/casework/api/cases/" + ended)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverHearsOfTheFamilyAgainGivesItToWhoLedIt() {
        String ended = cases.closed();

        String again = cases.referredBy("daniyar", referralOfKnownFamily(ended));

        assertThat(cases.file(again).earlierCase()).isEqualTo(ended);
        assertThat(centre.task(again, "task_makeFirstContact").getAssignee()).isEqualTo("aigerim");
        assertThat(Visitor.signedIn(port, "daniyar")
                        .get("/casework/api/cases/" + again)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aChildInDangerOfSuchAFamilyIsReportedToWhoLedIt() {
        String ended = cases.closed();

        String again = cases.newCaseInDanger("daniyar", danger(ended, "aigerim"));

        assertThat(cases.file(again).earlierCase()).isEqualTo(ended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saule", "aigerim"})
    void whoMaySeeTheEndedCaseGivesTheFamilyToAnother(String person) {
        String ended = cases.closed();

        String again = cases.referredBy(person, referralOfKnownFamily(ended).with("caseManager", "daniyar"));

        assertThat(cases.file(again).caseManager()).isEqualTo("daniyar");
    }

    /** security S8: nobody finds the file of their family in other hands by chance. */
    @Test
    void whoLedTheFamilyIsToldWhenItIsGivenToAnother() {
        String ended = cases.closed();
        assertThat(cases.attention(ended)).noneMatch(hand -> hand.startsWith("familyWithAnother"));

        cases.referredBy("saule", referralOfKnownFamily(ended).with("caseManager", "daniyar"));

        assertThat(cases.attention(ended)).containsOnlyOnce("familyWithAnother caseManagerReminded");
        assertThat(Visitor.signedIn(port, "aigerim")
                        .get("/casework/api/cases/" + ended)
                        .body())
                .contains("familyWithAnother", "Aigerim Suleimenova");
    }

    @Test
    void whoLedTheFamilyIsToldWhenTheCoordinatorChoosesAnotherAtItsAdmission() {
        String ended = cases.closed();
        String again = cases.referredBy("saule", referralOfKnownFamily(ended));
        assertThat(cases.attention(ended)).noneMatch(hand -> hand.startsWith("familyWithAnother"));

        cases.goOnTo("task_chooseLeadWorker", again);
        cases.file(again, leadWorker("daniyar").with("reasonForExceeding", "She knows the street."));

        assertThat(cases.attention(ended)).contains("familyWithAnother caseManagerReminded");
    }

    @Test
    void nobodyIsToldWhereTheFamilyComesBackToWhoLedIt() {
        String ended = cases.closed();

        String again = cases.referredBy("daniyar", referralOfKnownFamily(ended));
        cases.goOnTo("task_signAgreement", again);

        assertThat(cases.attention(ended)).noneMatch(hand -> hand.startsWith("familyWithAnother"));
    }

    private static Answers danger(String ended, String caseManager) {
        return dangerInNewCase()
                .with("earlierCase", ended)
                .without("familyName")
                .without("members")
                .with("caseManager", caseManager);
    }
}
