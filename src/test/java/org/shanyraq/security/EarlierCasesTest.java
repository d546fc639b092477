package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.dangerInNewCase;
import static org.shanyraq.support.Answers.distributed;
import static org.shanyraq.support.Answers.leadWorker;
import static org.shanyraq.support.Answers.referralOfKnownFamily;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Moment;
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

    @Autowired
    CaseFiles caseFiles;

    /** Named with whomever as case manager: it is proposed to a coordinator, and nothing of the family changes hands. */
    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "aigerim"})
    void theFileOfAnotherWorkersEndedCaseIsNotTakenByItsNumber(String lead) {
        String ended = cases.closed();

        String proposed = cases.referredBy("daniyar", proposed(ended).with("caseManager", lead));

        assertThat(proposed).startsWith("R-");
        assertThat(centre.openTasks(proposed)).containsExactly("task_distributeReferral");
        assertThat(Visitor.signedIn(port, "daniyar")
                        .get("/casework/api/cases/" + ended)
                        .statusCode())
                .isEqualTo(404);
    }

    /** Neither before the coordinator has decided nor after, unless they are chosen. */
    @Test
    void whoProposedLearnsNothingOfTheCase() {
        String ended = cases.closed();
        String proposed = cases.referredBy("daniyar", proposed(ended));
        distribute(proposed, "aigerim");

        String again = caseFiles.openedAfter(ended).get(0).number();
        Visitor daniyar = Visitor.signedIn(port, "daniyar");
        for (String number : List.of(ended, again)) {
            assertThat(daniyar.get("/casework/api/cases/" + number).statusCode())
                    .as(number)
                    .isEqualTo(404);
            assertThat(daniyar.get(FormDoor.act(number, "safeguarding")).statusCode())
                    .as(number)
                    .isEqualTo(404);
        }
        assertThat(daniyar.get("/casework/api/cases").body()).doesNotContain(ended, again);
        String read = centre.task(proposed, "task_readDistribution").getId();
        assertThat(daniyar.get(FormDoor.task(read)).body())
                .contains("has come back")
                .doesNotContain(again, "Serikova", "Aigerim");
    }

    private static Answers proposed(String ended) {
        return referralOfKnownFamily(ended).ofChildren(1);
    }

    private void distribute(String proposed, String lead) {
        centre.complete(
                "saule",
                proposed,
                "task_distributeReferral",
                distributed("reEnter").with("leadWorker", lead).at(new Moment(centre.now(), List.of())));
    }

    @Test
    void aChildInDangerWaitsForNoCoordinatorAndTakesNoFile() {
        String ended = cases.closed();

        assertThat(Cases.refusal(() -> cases.newCaseInDanger("daniyar", danger(ended, "daniyar"))))
                .contains(ended, "does not wait")
                .doesNotContain("Aigerim");
        assertThat(Cases.refusal(() -> cases.referredBy(
                        "daniyar",
                        referralOfKnownFamily(ended)
                                .with("caseManager", "daniyar")
                                .with("immediateDanger", true))))
                .contains(ended, "does not wait")
                .doesNotContain("Aigerim");
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

        String again = cases.referredBy("aigerim", referralOfKnownFamily(ended));
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
