package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.askedAgain;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.situation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.intake.IntakeFacts;
import org.shanyraq.oneoff.OneOffSheets;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is proposed to the admission commission, and who is asked once more before it decides (T1056-1064, T1074-1078). */
@CentreTest
class AdmissionProposalTest {

    private static final Answers DOES_NOT_APPLY =
            firstContact().with("application", "none").without("applicant");
    private static final Answers STILL_DOES_NOT = situation().with("application", "none");

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private Judgements judgements;

    @Autowired
    private IntakeFacts facts;

    @Autowired
    private OneOffSheets services;

    // T1063; case 4 of November 2026
    @Test
    void aGrandmotherWithWhomAChildIsSettlingInIsAccompanied() {
        assertThat(proposedFor(situation()
                        .with("targetGroup", "substitute")
                        .seeing("substituteFamilyAdaptation", "parentingDifficulty")))
                .isEqualTo("accompany");
    }

    // T1063, T1189
    @Test
    void guardiansWhoMayGiveTheChildBackAreAccompanied() {
        assertThat(proposedFor(situation().with("targetGroup", "substitute").seeing("riskOfGivingBack")))
                .isEqualTo("accompany");
    }

    // T1064
    @Test
    void aFamilyBeforeReintegrationIsAccompaniedWithoutAnyRisk() {
        assertThat(proposedFor(situation().with("targetGroup", "reintegration").seeing()))
                .isEqualTo("accompany");
    }

    // T1049, T1060; case 4 of November 2026
    @Test
    void candidatesForFosterParentsGoToTheCentresOwnSchool() {
        assertThat(proposedFor(situation()
                        .with("targetGroup", "candidateSubstituteParents")
                        .seeing()))
                .isEqualTo("oneOffServices");
    }

    // T1049, T1060
    @Test
    void theirEnrolmentInTheSchoolBeginsByItself() {
        String family = cases.atAdmission(
                situation().with("targetGroup", "candidateSubstituteParents").seeing());
        cases.file(family, admission("oneOffServices"));
        cases.file(family, familyInformed());

        assertThat(centre.openTasks(family)).containsExactly("task_enrolCandidates");
        assertThat(centre.groupsOf(family, "task_enrolCandidates")).containsExactly("coordinator");
        assertThat(services.toRequest(family).commission().service()).isEqualTo("fosterParentSchool");

        String others = cases.atAdmission(situation().seeing("unemployed"));
        cases.file(others, admission("oneOffServices"));
        cases.file(others, familyInformed());
        assertThat(centre.openTasks(others)).containsExactly("task_requestOneOffService");
        assertThat(services.toRequest(others).commission().service()).isNull();
    }

    // T1074
    @Test
    void aCriterionCountsAlsoWhereTheWorkerSetsALowLevel() {
        String family = cases.atAdmission(
                situation().seeing().with("criteria", List.of("riskOfRemoval")),
                confirmedRisk("green", "The court has refused the removal."));

        assertThat(proposed(family)).isEqualTo("accompany");
    }

    // T1074-1078
    @Test
    void theCommissionSeesTheCriteriaInWords() {
        String family = cases.atAdmission(situation().with("criteria", List.of("riskOfRemoval", "noDecentHousing")));

        assertThat(facts.ofAdmission(family, AdmissionOutcome.valueOf(proposed(family)))
                        .criteria())
                .containsExactly("A child could be taken away from the family", "No decent place to live");
    }

    // T1056
    @Test
    void aFamilyThatMeetsACriterionIsAskedOnceMoreAndMayApplyThen() {
        String family = askedOnceMore("riskOfRemoval");

        cases.file(
                family,
                askedAgain()
                        .with("application", "oral")
                        .with("applicant", "The mother")
                        .with("appliedOn", centre.now().toLocalDate().toString()));

        assertThat(centre.openTasks(family)).containsExactly("task_decideAdmission");
        assertThat(proposed(family)).isEqualTo("accompany");
    }

    // T1056
    @Test
    void nobodyIsAccompaniedAgainstTheirWill() {
        String family = askedOnceMore("singleParentInDifficulty");

        cases.file(family, askedAgain());

        assertThat(centre.openTasks(family)).as("asked once").containsExactly("task_decideAdmission");
        assertThat(proposed(family)).isEqualTo("decline");
    }

    // A122
    @Test
    void highRiskIsNeverProposedToBeDeclined() {
        assertThat(proposedFor(STILL_DOES_NOT.seeing("householdViolence"), DOES_NOT_APPLY))
                .isEqualTo("refer");
    }

    private String askedOnceMore(String criterion) {
        String family = cases.referred(DOES_NOT_APPLY);
        cases.goOnTo("task_askAgain", family, DOES_NOT_APPLY, STILL_DOES_NOT.with("criteria", List.of(criterion)));
        return family;
    }

    private String proposedFor(Answers... unusual) {
        return proposed(cases.atAdmission(unusual));
    }

    private String proposed(String family) {
        return judgements.latest(family, "proposeAdmission").orElseThrow().text("outcome");
    }
}
