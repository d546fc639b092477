package org.shanyraq.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shanyraq.assessment.RiskAssessment;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The five families of the thesis, played from their text through the forms (T1674-1691). */
@CentreTest
class DemoFamiliesTest {

    @Autowired
    DemoFamilies demo;

    @Autowired
    CentreClock clock;

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    RiskAssessments risks;

    @Autowired
    JdbcClient database;

    Map<String, String> families;

    @BeforeEach
    void theFamiliesHaveMovedIn() {
        families = FiveFamilies.playedBy(demo, clock);
    }

    @Test
    @DisplayName("T1678: Elina has eleven points, which is red, and waits for her plan to be approved")
    void elinaWaitsForHerPlan() {
        assertThat(firstScore("Elina")).isEqualTo("red 11");
        assertThat(factors("Elina"))
                .containsExactlyInAnyOrder(
                        "basicNeedsUnmet",
                        "housingProblem",
                        "unemployed",
                        "lowIncome",
                        "receivesBenefit",
                        "singleParent",
                        "singleParentInDifficulty",
                        "disabilityOrIllness",
                        "lowEducation",
                        "pregnancyOrInfant");
        assertThat(plannedServices("Elina"))
                .contains("housingRights", "foodFromSponsors", "guaranteedFreeCare", "stationeryFromSponsors");
        assertThat(openTasks("Elina")).containsExactly("task_approvePlan");
    }

    @Test
    @DisplayName("T1681: violence puts Zarina straight to red; all her family need a psychologist, and get one")
    void zarinaIsAccompanied() {
        assertThat(firstScore("Zarina")).isEqualTo("red 9");
        assertThat(firstLook("Zarina").rules()).contains("rule_householdViolence");
        assertThat(plannedServices("Zarina"))
                .contains("individualCounselling", "childSessions", "speechTherapy", "employment", "divorce");
        assertThat(givenServices("Zarina")).contains("individualCounselling", "childSessions", "speechTherapy");
        assertThat(openTasks("Zarina")).containsExactly("task_accompanyFamily");
    }

    @Test
    @DisplayName("T782: what Zarina complains about waits for the director, apart from her file")
    void zarinasComplaintWaitsForTheDirector() {
        String complaint = database.sql("select number from casefile.complaint where case_number = :case")
                .param("case", families.get("Zarina"))
                .query(String.class)
                .single();

        assertThat(centre.openTasks(complaint)).containsExactly("task_handOverComplaint");
        assertThat(centre.groupsOf(complaint, "task_handOverComplaint")).containsExactly("director");
        assertThat(cases.papers(families.get("Zarina"), "take-down-complaint")).isEmpty();
    }

    @Test
    @DisplayName("T1684: violence and separation put Lia straight to red; psychologist and lawyer are asked to see her")
    void liaIsAssessedInDepth() {
        assertThat(firstScore("Lia")).isEqualTo("red 5");
        assertThat(firstLook("Lia").rules()).contains("rule_householdViolence", "rule_childSeparated");
        assertThat(openTasks("Lia"))
                .containsExactly("task_assessChild", "task_assessParenting", "task_giveSpecialistView");
        assertThat(centre.tasks(families.get("Lia"), "task_giveSpecialistView")).hasSize(2);
        assertThat(cases.attention(families.get("Lia"))).contains("inDepthAssessment caseManagerReminded");
    }

    @Test
    @DisplayName("T1687: separation and an unsafe home put Valentina straight to red; the commission is late")
    void valentinaWaitsForTheCommission() {
        assertThat(firstScore("Valentina")).isEqualTo("red 6");
        assertThat(firstLook("Valentina").rules()).contains("rule_childSeparated", "rule_unsafeHome");
        assertThat(openTasks("Valentina")).containsExactly("task_decideAdmission");
        assertThat(centre.task(families.get("Valentina"), "task_decideAdmission")
                        .getDueDate())
                .isBefore(clock.instant());
        assertThat(cases.attention(families.get("Valentina")))
                .contains("admission coordinatorTold")
                .doesNotContain("admission directorTold");
    }

    @Test
    @DisplayName("T1690: Svetlana has eight points less one, which is yellow; yellow becomes green, and green leaves")
    void svetlanaHasLeftAndIsMonitored() {
        assertThat(firstScore("Svetlana")).isEqualTo("yellow 7");
        assertThat(risks.history(families.get("Svetlana")))
                .extracting(RiskAssessment::level)
                .containsExactlyInAnyOrder(RiskLevel.yellow, RiskLevel.yellow, RiskLevel.yellow, RiskLevel.green);
        assertThat(plannedServices("Svetlana"))
                .contains("otherDocuments", "benefitsAndPayments", "employment", "stationeryFromSponsors");
        assertThat(cases.papers(families.get("Svetlana"), "conduct-review")).hasSize(2);
        assertThat(openTasks("Svetlana")).containsExactly("task_makeMonitoringContact");
    }

    @Test
    void everyPaperBearsTheDayOnWhichItWasFiled() {
        for (FamilyStory story : demo.stories()) {
            List<String> days = database.sql(
                            "select distinct filed_at::date::text from casefile.filing where case_number = :case")
                    .param("case", families.get(story.family()))
                    .query(String.class)
                    .list();
            long toldDays = story.steps().stream()
                    .filter(step -> step.begins() == null)
                    .map(step -> step.at().split(",")[0])
                    .distinct()
                    .count();

            assertThat(days).as("days of %s", story.family()).hasSize((int) toldDays);
        }
    }

    @Test
    void onlyAFamilyThatNeverCameMovesInLaterAndOneWhoseStoryWasCutOffIsNamed() {
        FamilyStory lia = demo.stories().get(2);
        FamilyStory never = calledOtherwise(lia, "Ешкімова");
        FamilyStory halfWay = calledOtherwise(lia, "Жартыбаева");
        demo.play(
                List.of(new FamilyStory("Half way", halfWay.steps().subList(0, 2))),
                clock.now().plusDays(60));
        List<FamilyStory> stories = List.of(lia, never, halfWay);

        assertThat(demo.missing(stories)).containsExactly(never);
        assertThat(demo.cutOff(stories)).containsExactly("Жартыбаева");
        assertThat(Greeting.cutOff(demo.cutOff(stories))).contains("the story of Жартыбаева was cut off");
        assertThat(demo.cutOff()).isEmpty();
    }

    private static FamilyStory calledOtherwise(FamilyStory story, String familyName) {
        List<FamilyStory.Step> steps = new ArrayList<>(story.steps());
        FamilyStory.Step referral = steps.get(0);
        Map<String, Object> answers = new HashMap<>(referral.answers());
        answers.put("familyName", familyName);
        answers.put("whyNewCase", "Another family whose members bear the same names.");
        steps.set(0, new FamilyStory.Step(referral.at(), referral.who(), referral.form(), null, null, answers));
        return new FamilyStory(story.family(), steps);
    }

    private String firstScore(String family) {
        RiskAssessment first = firstLook(family);
        return first.proposal().orElseThrow().level() + " "
                + first.proposal().orElseThrow().score();
    }

    private List<String> factors(String family) {
        return firstLook(family).factors();
    }

    /** Before anything was done for the family. */
    private RiskAssessment firstLook(String family) {
        return risks.history(families.get(family)).stream()
                .min(Comparator.comparing(RiskAssessment::recordedAt))
                .orElseThrow();
    }

    private Set<String> openTasks(String family) {
        return centre.openTasks(families.get(family));
    }

    private List<String> plannedServices(String family) {
        return database.sql("""
            select distinct measure.service from casefile.measure
              join casefile.goal on goal.id = measure.goal_id
              join casefile.development_plan plan on plan.id = goal.plan_id
             where plan.case_number = :case and measure.service is not null
            """)
                .param("case", families.get(family))
                .query(String.class)
                .list();
    }

    private List<String> givenServices(String family) {
        return database.sql("select distinct service from casefile.service_record where case_number = :case")
                .param("case", families.get(family))
                .query(String.class)
                .list();
    }
}
