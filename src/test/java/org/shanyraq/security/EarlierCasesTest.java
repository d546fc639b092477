package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.dangerInNewCase;
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
                .contains(ended, "Aigerim Suleimenova", "coordinator");
        assertThat(Cases.refusal(() -> cases.newCaseInDanger("daniyar", danger(ended, "daniyar"))))
                .contains(ended, "Aigerim Suleimenova", "does not wait");
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

    private static Answers danger(String ended, String caseManager) {
        return dangerInNewCase()
                .with("earlierCase", ended)
                .without("familyName")
                .without("members")
                .with("caseManager", caseManager);
    }
}
