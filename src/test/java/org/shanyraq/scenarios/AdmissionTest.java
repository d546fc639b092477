package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.appeal;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.familyAppeals;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.leadWorker;
import static org.shanyraq.support.Answers.nobodyReached;
import static org.shanyraq.support.Answers.oneOffServiceAsked;
import static org.shanyraq.support.Answers.oneOffServiceGiven;
import static org.shanyraq.support.Answers.psychologistView;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.situation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the referral to the commission's decision and the family's appeal against it (stages 1 to 3). */
@CentreTest
class AdmissionTest {

    private static final Answers DOES_NOT_APPLY =
            firstContact().with("application", "none").without("applicant");

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private Judgements judgements;

    @Autowired
    private JdbcTemplate database;

    // T1056, T1088
    @Test
    void aReferralLeadsToAFirstContactOfTheCaseManager() {
        String family = cases.referred();

        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
        assertThat(centre.task(family, "task_makeFirstContact").getAssignee()).isEqualTo("aigerim");
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.referred);
    }

    // T1088
    @Test
    void aFamilyThatIsNotReachedIsTriedAgain() {
        String family = cases.referred();

        cases.file(family, nobodyReached());
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");

        cases.file(family, firstContact());
        assertThat(centre.openTasks(family)).containsExactly("task_assessSituation");
        assertThat(cases.papers(family, "make-first-contact")).hasSize(2);
    }

    // T1073
    @Test
    void aPsychologistAddsAViewWhereTheCaseManagerAsksForOne() {
        String family = cases.referred();

        cases.file(
                family,
                firstContact()
                        .with("psychologistNeeded", true)
                        .with("psychologistQuestion", "How does the boy sleep?"));
        assertThat(centre.openTasks(family)).containsExactly("task_addPsychologistView");

        cases.fileAs("madina", family, psychologistView());
        assertThat(centre.openTasks(family)).containsExactly("task_assessSituation");
    }

    // [2] T589-600: the state's grounds are a list, and the commission names those that apply
    @Test
    void theCommissionNamesTheStatesGrounds() {
        String family = cases.atAdmission();

        assertThat(Cases.refusal(() -> cases.file(family, admission("accompany").with("needGrounds", List.of("luck")))))
                .isNotBlank();
        cases.file(family, admission("accompany").with("needGrounds", List.of("noParentalCare", "unsupervisedMinors")));

        assertThat(database.queryForList(
                        "select ground from casefile.admission_ground"
                                + " join casefile.admission_minutes on admission_minutes.id = minutes_id"
                                + " where case_number = ? order by ground",
                        String.class,
                        family))
                .containsExactly("noParentalCare", "unsupervisedMinors");
    }

    // T1165, T1184
    @Test
    void whatTheFamilyCardShowsIsTickedAlready() {
        String family = cases.referred(referral().ofChildren(4));
        cases.file(family, firstContact());

        cases.file(family, situation().without("risk"));

        assertThat(cases.risk(family).factors()).containsExactlyInAnyOrder("manyChildren", "singleParent");
    }

    // T1058, T1088
    @Test
    void aFamilyAtRiskIsAccompaniedByItsLeadWorker() {
        String family = cases.atAdmission();
        assertThat(centre.task(family, "task_decideAdmission").getPriority()).isEqualTo(50);

        cases.file(family, admission("accompany"));
        cases.file(family, leadWorker().with("leadWorker", "daniyar"));

        assertThat(centre.openTasks(family)).containsExactly("task_signAgreement");
        assertThat(centre.task(family, "task_signAgreement").getAssignee()).isEqualTo("daniyar");
        assertThat(cases.file(family).caseManager()).isEqualTo("daniyar");
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.accompanied);
    }

    // The centre's decision
    @Test
    void aDecisionThatTheVotesDoNotCarryIsNone() {
        String family = cases.atAdmission();
        Answers outvoted = admission("accompany")
                .with("votes", List.of(vote("saule", "inFavour"), vote("madina", "against"), vote("timur", "against")));

        assertThat(Cases.refusal(() -> cases.file(family, outvoted)))
                .isEqualTo("More are against than in favour: the votes do not carry this decision.");
        assertThat(Cases.refusal(() -> cases.file(family, outvoted.with("votes", List.of(vote("saule", "inFavour"))))))
                .startsWith("A commission has at least two members");
        assertThat(centre.openTasks(family)).containsExactly("task_decideAdmission");

        cases.file(family, outvoted.with("votes", List.of(vote("saule", "inFavour"), vote("madina", "against"))));
        assertThat(centre.openTasks(family))
                .as("a tie is the chair's to decide")
                .containsExactly("task_chooseLeadWorker");
        assertThat(judgements.latest(family, "admissionVote").orElseThrow().rules())
                .containsExactly("rule_tie");
    }

    private static Object vote(String worker, String vote) {
        return row("worker", worker, "vote", vote);
    }

    // T1047, T1088
    @Test
    void aFamilyOutsideTheTargetGroupIsReferredElsewhere() {
        String family =
                cases.atAdmission(situation().with("inTargetGroup", false).without("targetGroup"));

        cases.file(family, admission("refer"));
        cases.file(family, familyInformed());

        assertNotAdmitted(family, AdmissionOutcome.refer, "end_familyReferredElsewhere");
    }

    // T1088, T1099
    @Test
    void aFamilyAtLowRiskGetsOneOffServicesOnly() {
        String family = cases.atAdmission(situation().seeing("unemployed"));

        cases.file(family, admission("oneOffServices"));
        cases.file(family, familyInformed());

        assertFirstServiceIsAgreedOnAndGiven(family);
        assertNotAdmitted(family, AdmissionOutcome.oneOffServices, "end_oneOffServicesOnly");
    }

    // The centre's decision
    @Test
    void aFamilyWithoutNeedThatAsksForNothingIsDeclined() {
        String family = cases.atAdmission(
                DOES_NOT_APPLY,
                situation()
                        .seeing()
                        .with("application", "none")
                        .with("needFound", false)
                        .with("needs", List.of()));

        cases.file(family, admission("decline"));
        cases.file(family, familyInformed());

        assertNotAdmitted(family, AdmissionOutcome.decline, "end_familyDeclined");
    }

    // T1056
    @Test
    void aFamilyThatDoesNotApplyIsProposedToBeDeclined() {
        String family = cases.atAdmission(DOES_NOT_APPLY, situation().with("application", "none"));

        assertThat(centre.variable(family, "proposedOutcome")).contains("decline");
    }

    // T1056
    @Test
    void aFamilyThatAppliesAfterItWasMetFirstIsProposedLikeAnyOther() {
        String family = cases.referred(DOES_NOT_APPLY);
        cases.goOnTo("task_assessSituation", family, DOES_NOT_APPLY);
        Answers appliesLater = situation().with("application", "written");

        assertThat(Cases.refusal(() -> cases.file(family, appliesLater))).isEqualTo("Please fill this in.");
        cases.file(family, appliesLater.with("applicant", "Gulmira Serikova").with("appliedOn", TODAY));
        cases.goOnTo("task_decideAdmission", family);

        assertThat(centre.variable(family, "proposedOutcome")).contains("accompany");
    }

    // T1058
    @Test
    void theCommissionMayDecideOtherwiseThanProposedWithGroundsInItsMinutes() {
        String family = cases.atAdmission();

        assertThat(Cases.refusal(() -> cases.file(family, admission("decline"))))
                .isEqualTo("Please fill this in.");
        assertThat(centre.openTasks(family)).containsExactly("task_decideAdmission");

        cases.file(family, admission("decline").with("grounds", "The grandmother has moved in."));
        assertThat(centre.openTasks(family)).containsExactly("task_informFamily");
    }

    // The centre's decision
    @Test
    void aFamilyWhoseAppealTheDirectorRejectsIsNotAdmitted() {
        String family = cases.atAdmission(situation().seeing("unemployed"), familyAppeals());

        cases.file(family, admission("oneOffServices"));
        cases.file(family, familyAppeals());
        assertThat(centre.openTasks(family)).containsExactly("task_decideAppeal");
        cases.fileAs("bolat", family, appeal("rejected"));

        assertThat(centre.passed(family)).contains("end_familyNotAdmitted");
        assertFirstServiceIsAgreedOnAndGiven(family);
        assertNotAdmitted(family, AdmissionOutcome.oneOffServices, "end_oneOffServicesOnly");
    }

    // The centre's decision
    @Test
    void aFamilyWhoseAppealTheDirectorGrantsIsAccompaniedAfterAll() {
        String family = cases.atAdmission(situation().seeing("unemployed"));

        cases.file(family, admission("oneOffServices"));
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.notAdmitted);
        cases.file(family, familyAppeals());
        cases.fileAs("bolat", family, appeal("granted"));
        assertThat(centre.openTasks(family)).containsExactly("task_chooseLeadWorker");

        cases.file(family, leadWorker());
        cases.file(family, agreementSigned());
        assertThat(centre.openTasks(family)).contains("task_assessChild");
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.accompanied);
    }

    // T1098; the override with grounds is the centre's decision
    @Test
    void aWorkerMaySetAnotherRiskLevelWithGroundsThatStayBesideTheProposal() {
        String family = cases.referred();
        cases.goOnTo("task_confirmRiskLevel", family);

        assertThat(Cases.refusal(() -> cases.file(family, confirmedRisk().with("level", "red"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, confirmedRisk("red", "The uncle who beat the boy is expected back."));

        assertThat(cases.risk(family)).satisfies(risk -> {
            assertThat(risk.proposal().orElseThrow().level()).hasToString("yellow");
            assertThat(risk.proposal().orElseThrow().score()).isEqualTo(5);
            assertThat(risk.level()).hasToString("red");
            assertThat(risk.grounds()).isEqualTo("The uncle who beat the boy is expected back.");
            assertThat(risk.rules()).isNotEmpty();
            assertThat(risk.decisionVersion()).isPositive();
        });
        assertThat(cases.file(family).riskLevel()).hasToString("red");
        assertThat(centre.task(family, "task_decideAdmission").getPriority()).isEqualTo(75);
    }

    /** The case is over; the service that the family was promised is not. */
    private void assertFirstServiceIsAgreedOnAndGiven(String family) {
        assertThat(centre.openTasks(family)).containsExactly("task_requestOneOffService");
        assertThat(centre.task(family, "task_requestOneOffService").getAssignee())
                .isEqualTo("aigerim");
        cases.file(family, oneOffServiceAsked("lawyer"));
        cases.file(family, oneOffServiceGiven());
    }

    private void assertNotAdmitted(String family, AdmissionOutcome outcome, String end) {
        assertThat(centre.passed(family)).contains(end);
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.notAdmitted);
        assertThat(cases.file(family).admissionOutcome()).isEqualTo(outcome);
        centre.assertNothingIsLeftBut(
                family, outcome == AdmissionOutcome.refer ? new String[] {"referralElsewhere"} : new String[] {});
    }
}
