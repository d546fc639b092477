package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.familyAsked;
import static org.shanyraq.support.Answers.monitoringContact;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reviewOnTrack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Five questions to the family and to each child, by somebody who does not lead it (T882, T1429). */
@CentreTest
class FamilyQuestionsTest {

    private static final String ASK = "task_askFamily";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Test
    void afterTheAssessmentSomebodyAsksWhoDoesNotLeadTheFamily() {
        String family = cases.atPlan(referral().ofChildren(2));

        assertThat(centre.groupsOf(family, ASK)).containsExactly("psychologist");
        JsonNode opened = opened("madina", family);
        assertThat(opened.path("occasion").asText()).isEqualTo("after the in-depth assessment");
        assertThat(opened.path("own").asBoolean()).isFalse();
        String child = opened.at("/children/0/id").asText();

        cases.file(family, familyAsked(4).with("children", List.of(child(child, 5, 5, 3, 0, 3))));

        assertThat(said(family)).containsExactly("assessment 5 4.00 madina", "assessment 4 4.00 madina child");
        assertThat(centre.tasks(family, ASK)).isEmpty();
        assertThat(cases.attention(family)).noneMatch(hand -> hand.startsWith("viewsApart"));
    }

    @Test
    void whoLeadsTheFamilyIsToldSoAndDoesNotAsk() {
        String family = cases.atPlan();
        tasks.addCandidateGroup(centre.task(family, ASK).getId(), "caseManager");

        assertThat(opened("aigerim", family).path("own").asBoolean()).isTrue();
        assertThat(Cases.refusal(() -> cases.fileAs("aigerim", family, familyAsked(5))))
                .startsWith("You lead this family");

        assertThat(said(family)).isEmpty();
    }

    @Test
    void whoDoesNotWantToAnswerHasAnsweredAndGivesNoLine() {
        String family = cases.atPlan();

        cases.file(family, familyAsked(0));

        assertThat(said(family)).containsExactly("assessment 0 none madina");
    }

    @Test
    void whatIsSaidToTwoQuestionsOfFiveIsNotHeldAgainstWhatTheWorkerSees() {
        String family = cases.atPlan(
                referral().ofChildren(2),
                childAssessed()
                        .with(
                                "education",
                                Map.of("rating", "seriousConcern", "evidence", "Cannot read.", "need", "Lessons")));
        String child = opened("madina", family).at("/children/0/id").asText();

        cases.file(family, familyAsked(3).with("children", List.of(child(child, 5, 5, 0, 0, 0))));

        assertThat(cases.attention(family)).noneMatch(hand -> hand.startsWith("viewsApart"));
    }

    @Test
    void questionsThatWaitSinceTheReviewAreThoseOfTheClosureThen() {
        String family = cases.atReview();
        cases.file(family, familyAsked(2));
        cases.file(family, reviewOnTrack());
        cases.goOnTo("task_agreeNextStep", family);
        cases.file(family, nextStep("close").with("grounds", "The family wants to go its own way."));
        cases.goOnTo("task_prepareClosure", family);
        assertThat(opened("madina", family).path("occasion").asText()).isEqualTo("after a review");

        cases.file(family, closure("ownWish").agreeingToMonitoring());
        cases.file(family, closureApproved());

        assertThat(opened("madina", family).path("occasion").asText()).isNotEqualTo("after a review");
        cases.file(family, familyAsked(4));
        assertThat(said(family)).containsExactly("assessment 5 2.00 madina", "closure 5 4.00 madina");
    }

    @Test
    void nobodyIsReachedAndNothingIsWaitedFor() {
        String family = cases.atPlan();

        cases.file(
                family,
                Answers.to("ask-family")
                        .with("askedOn", Answers.TODAY)
                        .with("reached", false)
                        .with("whyNotReached", "The number is out of service."));

        assertThat(said(family)).isEmpty();
        assertThat(centre.tasks(family, ASK)).isEmpty();
        assertThat(centre.openTasks(family)).containsExactly("task_draftPlan");
    }

    @Test
    void whereAChildSaysOtherwiseThanTheWorkerItsCaseManagerIsTold() {
        String family = cases.atPlan(
                referral().ofChildren(2),
                childAssessed()
                        .with(
                                "education",
                                Map.of("rating", "seriousConcern", "evidence", "Cannot read.", "need", "Lessons")));
        String child = opened("madina", family).at("/children/0/id").asText();

        cases.file(family, familyAsked(3).with("children", List.of(child(child, 5, 5, 5, 5, 5))));

        assertThat(cases.attention(family)).contains("viewsApart caseManagerReminded");
    }

    @Test
    void theCaseGoesOnThoughNobodyAsksAndAfterTwoMonthsItIsTooLate() {
        String family = cases.atPlan();

        centre.passDays(16);
        assertThat(cases.attention(family)).contains("familyQuestions coordinatorTold");
        cases.goOnTo("task_accompanyFamily", family);
        centre.pass(Period.ofMonths(2));

        assertThat(centre.tasks(family, ASK)).isEmpty();
        assertThat(centre.passed(family)).contains("end_notAsked");
        assertThat(said(family)).isEmpty();
    }

    @Test
    void theFamilyIsAskedAgainAfterAReviewWhenItLeavesAndAYearAfter() {
        String family = cases.atReview();
        cases.file(family, familyAsked(2));

        cases.file(family, reviewOnTrack());
        cases.file(family, familyAsked(3));
        cases.goOnTo("task_agreeNextStep", family);
        cases.file(family, nextStep("close").with("grounds", "The family wants to go its own way."));
        cases.goOnTo("task_prepareClosure", family);
        cases.file(family, closure("ownWish").agreeingToMonitoring());
        cases.file(family, closureApproved());
        cases.file(family, familyAsked(4));
        for (int quarter = 1; quarter <= 4; quarter++) {
            centre.pass(Period.ofMonths(3).plusDays(1));
            assertThat(centre.tasks(family, ASK)).isEmpty();
            cases.file(family, monitoringContact());
        }
        cases.file(family, familyAsked(5));

        assertThat(said(family))
                .containsExactly(
                        "assessment 5 2.00 madina",
                        "review 5 3.00 madina",
                        "closure 5 4.00 madina",
                        "month12 5 5.00 madina");
    }

    @Test
    void nobodyIsAskedAfterTheContactWasLost() {
        String family = cases.atClosure();
        cases.file(family, familyAsked(2));

        cases.file(family, closure("contactLost").with("attempts", List.of(failed(), failed(), failed())));
        cases.file(family, closureApproved());

        assertThat(centre.tasks(family, ASK)).isEmpty();
    }

    private static Map<String, Object> failed() {
        return Map.of("attemptOn", Answers.TODAY, "attemptKind", "phone");
    }

    private static Map<String, Object> child(String id, int home, int school, int others, int evening, int centre) {
        return Map.of(
                "id",
                id,
                "asked",
                true,
                "atHome",
                home,
                "atSchool",
                school,
                "withOthers",
                others,
                "inTheEvening",
                evening,
                "withUs",
                centre);
    }

    private List<String> said(String family) {
        return database.sql(
                        "select occasion || ' ' || answered || ' ' || coalesce(cast(mean as text), 'none') || ' ' || asked_by"
                                + " || case when child_id is null then '' else ' child' end"
                                + " from casefile.family_answer where case_number = :case order by on_day, child_id nulls first")
                .param("case", family)
                .query(String.class)
                .list();
    }

    private JsonNode opened(String person, String family) {
        String id = centre.task(family, ASK).getId();
        return acting.person(person, () -> road.open(new FormPlace.Task(id))).data();
    }
}
