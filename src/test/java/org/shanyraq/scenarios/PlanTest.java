package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.accompanied;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.planApproved;
import static org.shanyraq.support.Answers.planChangesAsked;
import static org.shanyraq.support.Answers.planSentBack;
import static org.shanyraq.support.Answers.planSigned;

import org.junit.jupiter.api.Test;
import org.shanyraq.plan.DevelopmentPlan;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The development plan: written with the family, signed, approved, carried out (stages 6 and 7). */
@CentreTest
class PlanTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private DevelopmentPlans plans;

    // T1035, T1148, T1151
    @Test
    void aPlanIsSignedByWorkerAndParentAndApprovedByTheCoordinator() {
        String family = cases.atPlan();

        cases.file(family, plan());
        cases.file(family, planSigned());
        cases.fileAs("saule", family, planApproved());

        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(plans.current(family)).hasValueSatisfying(approved -> {
            assertThat(approved.version()).isEqualTo(1);
            assertThat(approved.writtenBy()).isEqualTo("aigerim");
            assertThat(approved.approvedBy()).isEqualTo("saule");
        });
    }

    // T1148
    @Test
    void aPlanThatTheFamilyWantsOtherwiseIsWrittenAgain() {
        String family = cases.atPlan();
        cases.file(family, plan());

        cases.file(family, planChangesAsked());

        assertThat(centre.openTasks(family)).containsExactly("task_draftPlan");
        cases.file(family, plan().without("writtenWith"));
        assertThat(cases.papers(family, "draft-plan"))
                .extracting(paper -> paper.answers().path("writtenWith").toString())
                .as("who wrote it is not asked again")
                .containsExactly("[\"parent\",\"child\"]", "[\"parent\",\"child\"]");
        cases.file(family, planSigned());
        assertThat(centre.openTasks(family)).containsExactly("task_approvePlan");
    }

    // The centre's decision
    @Test
    void aPlanThatTheCoordinatorReturnsComesBackWithAReasonAndIsSignedAnew() {
        String family = cases.atPlan();
        cases.file(family, plan());
        cases.file(family, planSigned());

        assertThat(Cases.refusal(() -> cases.file(family, planSentBack().without("reason"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, planSentBack());

        assertThat(centre.openTasks(family)).containsExactly("task_draftPlan");
        assertThat(plans.current(family)).isEmpty();
        cases.file(family, plan());
        cases.file(family, planSigned());
        cases.file(family, planApproved());
        assertThat(plans.current(family)).map(DevelopmentPlan::version).contains(1);
    }

    // T952, T1151
    @Test
    void contactsAndServicesAreRecordedAsOftenAsThereAreSome() {
        String family = cases.accompanied();

        cases.file(family, accompanied());
        cases.file(family, accompanied().servedBy("psychologist"));

        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(cases.papers(family, "accompany-family")).hasSize(2);
    }
}
