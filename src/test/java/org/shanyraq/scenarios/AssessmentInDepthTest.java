package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.familyAssessed;
import static org.shanyraq.support.Answers.parentingAssessed;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistView;
import static org.shanyraq.support.Answers.summary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The in-depth assessment with the specialists that the case needs (stage 5). */
@CentreTest
class AssessmentInDepthTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    // T1100-1109
    @Test
    void childrenParentsFamilyAndSpecialistsAreAllAssessedAtTheSameTime() {
        String family = cases.admitted(
                referral().ofChildren(3),
                situation()
                        .seeing("recentLoss", "noDocuments", "housingProblem", "unemployed")
                        .with("needs", List.of("speech")));

        cases.file(family, agreementSigned());

        assertThat(centre.tasks(family, "task_assessChild")).hasSize(3);
        assertThat(centre.tasks(family, "task_assessParenting")).hasSize(1);
        assertThat(centre.tasks(family, "task_assessFamily")).hasSize(1);
        assertThat(centre.groupsOf(family, "task_giveSpecialistView"))
                .containsExactlyInAnyOrder("psychologist", "lawyer", "speechTherapist");
    }

    // T1100
    @Test
    void theAssessmentIsSummarisedWhenEverybodyHasSpoken() {
        String family = cases.atInDepthAssessment(
                referral().ofChildren(2),
                situation().seeing("recentLoss", "noDocuments", "housingProblem", "unemployed"));

        cases.fileAs("timur", family, specialistView());
        cases.file(family, childAssessed());
        cases.file(family, familyAssessed());
        cases.file(family, parentingAssessed());
        cases.file(family, childAssessed());
        assertThat(centre.openTasks(family)).containsExactly("task_giveSpecialistView");

        cases.fileAs("madina", family, specialistView());
        assertThat(centre.openTasks(family)).containsExactly("task_summariseAssessment");
    }

    @Test
    void aFamilyThatNeedsNoSpecialistIsAssessedByItsCaseManagerAlone() {
        String family = cases.atInDepthAssessment();

        cases.file(family, parentingAssessed());
        cases.file(family, familyAssessed());
        cases.file(family, childAssessed());

        assertThat(centre.openTasks(family)).containsExactly("task_summariseAssessment");
        assertThat(centre.passed(family)).doesNotContain("task_giveSpecialistView");
    }

    // T1109-1145
    @Test
    void aConcernIsNotFiledWithoutSayingWhatIsNeeded() {
        String family = cases.atInDepthAssessment();

        assertThat(Cases.refusal(() ->
                        cases.file(family, childAssessed().with("health", row("rating", "seriousConcern")))))
                .isEqualTo("Please fill this in.");
        assertThat(centre.tasks(family, "task_assessChild")).hasSize(1);
    }

    // T1099
    @Test
    void riskIsScoredAgainAndSetsPriorityAndTheIntervalOfReviews() {
        String family = cases.atInDepthAssessment();
        cases.goOnTo("task_summariseAssessment", family);

        cases.file(family, summary().seeing("unsafeHome"));
        cases.goOnTo("task_draftPlan", family);

        assertThat(cases.file(family).riskLevel()).hasToString("red");
        assertThat(centre.task(family, "task_draftPlan").getPriority()).isEqualTo(75);
        assertThat(centre.variable(family, "reviewInterval")).contains("reviewAfterThreeMonths");
    }
}
