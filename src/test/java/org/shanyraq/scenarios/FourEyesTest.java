package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.appeal;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.familyAppeals;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.planApproved;
import static org.shanyraq.support.Answers.planSentBack;
import static org.shanyraq.support.Answers.planSigned;
import static org.shanyraq.support.Answers.situation;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody approves what they wrote themselves. */
@CentreTest
class FourEyesTest {

    /** Leads families, coordinates and directs: a small centre has such people. */
    private static final String BOTH = "sholpan";

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Workers workers;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @BeforeEach
    void hire() {
        accounts.open(BOTH, BOTH, "Testova", "shanyraq", "caseManager");
        identities.createMembership(BOTH, "coordinator");
        identities.createMembership(BOTH, "director");
        workers.register(BOTH, BOTH + " Testova", "caseManager");
    }

    @AfterEach
    void leave() {
        workers.leaves(BOTH);
        newcomers.forget(BOTH);
    }

    @Test
    void whoeverWroteThePrimaryAssessmentDoesNotChairTheCommission() {
        String family = cases.referred();
        cases.goOnTo("task_assessSituation", family);
        cases.handOver(family, "task_assessSituation", BOTH);
        cases.goOnTo("task_decideAdmission", family);

        assertThat(Cases.refusal(() -> cases.fileAs(BOTH, family, admission("accompany"))))
                .isEqualTo(
                        "You wrote the primary assessment of this family. Somebody else has to chair its admission.");
        assertThat(centre.openTasks(family)).containsExactly("task_decideAdmission");
    }

    @Test
    void whoeverChairedTheCommissionDoesNotDecideTheAppealAgainstIt() {
        String family = cases.atAdmission(situation().seeing("unemployed"));
        cases.handOver(family, "task_decideAdmission", BOTH);
        cases.file(family, admission("oneOffServices"));
        cases.file(family, familyAppeals());

        assertThat(Cases.refusal(() -> cases.fileAs(BOTH, family, appeal("rejected"))))
                .isEqualTo("You chaired the commission that the family appeals against. Somebody else has to decide.");
        assertThat(centre.openTasks(family)).containsExactly("task_decideAppeal");
    }

    // T1151
    @Test
    void whoeverWroteThePlanDoesNotApproveIt() {
        String family = cases.atPlan();
        cases.handOver(family, "task_draftPlan", BOTH);
        cases.file(family, plan());
        cases.file(family, planSigned());

        assertThat(Cases.refusal(() -> cases.fileAs(BOTH, family, planApproved())))
                .isEqualTo("You wrote this plan. Somebody else has to decide on it.");
        assertThat(Cases.refusal(() -> cases.fileAs(BOTH, family, planSentBack())))
                .isEqualTo("You wrote this plan. Somebody else has to decide on it.");
        assertThat(centre.openTasks(family)).containsExactly("task_approvePlan");
    }

    @Test
    void whoeverPreparedTheClosureDoesNotApproveIt() {
        String family = cases.atClosure();
        cases.handOver(family, "task_prepareClosure", BOTH);
        cases.file(family, closure());

        assertThat(Cases.refusal(() -> cases.fileAs(BOTH, family, closureApproved())))
                .isEqualTo("You prepared this closure. Somebody else has to decide on it.");
        assertThat(centre.openTasks(family)).containsExactly("task_approveClosure");
    }
}
