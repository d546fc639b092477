package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.monitoringContact;
import static org.shanyraq.support.Answers.monitoringContactInNewDifficulty;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reviewOnTrack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.assessment.LookOccasion;
import org.shanyraq.assessment.Rating;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What gave concern in the assessment is looked at again beside it, and what others do for the family is known. */
@CentreTest
class ConcernsReviewedTest {

    private static final Answers CANNOT_READ = childAssessed()
            .with(
                    "education",
                    Map.of("rating", "seriousConcern", "evidence", "Cannot read.", "need", "Lessons every day"));

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private SeenAgain seen;

    @Autowired
    private JdbcClient database;

    // [2] T1107 T1426: components that were a concern are rated again and stand beside the baseline
    @Test
    void whatGaveConcernInTheAssessmentIsRatedAgainAtTheReview() {
        String family = cases.atReview(referral().ofChildren(1), CANNOT_READ);

        JsonNode concern = opened(family, "task_conductReview").path("components");
        assertThat(concern).hasSize(1);
        assertThat(concern.get(0).path("about").asText()).startsWith("Child 1").endsWith("Education");
        assertThat(concern.get(0).path("baseline").asText()).isEqualTo("Serious concern. Needed: Lessons every day");

        String key = concern.get(0).path("id").asText();
        cases.file(
                family,
                reviewOnTrack()
                        .with("helped", "The teacher stays after school.")
                        .with("obstacles", "The bus is often late.")
                        .with("familyView", "He likes to go to school now.")
                        .with("components", List.of(Map.of("id", key, "rating", "someConcern"))));

        assertThat(looks(family)).containsExactly(look(LookOccasion.review, Rating.someConcern));
        // [2] T885 T1152 T882: what stood in the way, what helped, the family's own view
        JsonNode paper = cases.papers(family, "conduct-review").get(0).answers();
        assertThat(paper.path("helped").asText()).isEqualTo("The teacher stays after school.");
        assertThat(paper.path("obstacles").asText()).isEqualTo("The bus is often late.");
        assertThat(paper.path("familyView").asText()).isEqualTo("He likes to go to school now.");
        cases.goOnTo("task_agreeNextStep", family);
        JsonNode then = opened(family, "task_agreeNextStep").path("components").get(0);
        assertThat(then.path("baseline").asText()).isEqualTo("Serious concern");
        assertThat(then.path("now").asText()).isEqualTo("Some concern");

        cases.file(family, nextStep("goOn"));
        cases.goOnTo("task_conductReview", family);
        assertThat(opened(family, "task_conductReview")
                        .at("/components/0/baseline")
                        .asText())
                .endsWith("At the last review: Some concern");
    }

    // T1426: also when the family leaves, and in month 12; T1393 T1429: beside it stand motivation and trust
    @Test
    void whatGaveConcernIsRatedOnceMoreWhenTheFamilyLeavesAndAYearAfter() {
        String family = cases.atClosure(referral().ofChildren(1), CANNOT_READ);
        JsonNode act = opened(family, "task_prepareClosure");
        assertThat(act.path("components")).hasSize(1);
        String key = act.at("/components/0/id").asText();

        cases.file(family, closure().agreeingToMonitoring().with("components", rated(key, "noConcern")));
        cases.goOnTo("task_approveClosure", family);
        JsonNode then = opened("saule", family, "task_approveClosure").at("/components/0");
        assertThat(then.path("baseline").asText()).isEqualTo("Serious concern");
        assertThat(then.path("now").asText()).isEqualTo("No concern");
        cases.file(family, closureApproved());

        for (int quarter = 1; quarter < 4; quarter++) {
            centre.pass(Period.ofMonths(3).plusDays(1));
            assertThat(opened(family, "task_makeMonitoringContact").path("components"))
                    .as("only at the end of the year")
                    .isEmpty();
            cases.file(family, monitoringContact());
        }
        centre.pass(Period.ofMonths(3).plusDays(1));
        assertThat(opened(family, "task_makeMonitoringContact")
                        .at("/components/0/baseline")
                        .asText())
                .endsWith("When the family left: No concern");
        cases.file(
                family,
                monitoringContact()
                        .with("components", rated(key, "strength"))
                        .with("scales", Map.of("motivation", 5, "trust", 5)));

        assertThat(looks(family))
                .containsExactly(
                        look(LookOccasion.closure, Rating.noConcern), look(LookOccasion.month12, Rating.strength));
        assertThat(database.sql("select occasion || ' ' || motivation || ' ' || trust from casefile.family_scale"
                                + " where case_number = :case order by on_day, motivation")
                        .param("case", family)
                        .query(String.class)
                        .list())
                .startsWith("assessment 3 4")
                .endsWith("month12 5 5")
                .hasSize(4);
    }

    // T1159: a new difficult situation begins a new course, and its own assessment is the baseline
    @Test
    void whatWasSeenBeforeTheFamilyCameBackIsNoBaselineOfWhatComesNow() {
        String family = cases.atClosure(referral().ofChildren(1), CANNOT_READ);
        cases.file(family, closure().agreeingToMonitoring());
        cases.file(family, closureApproved());
        centre.pass(Period.ofMonths(3).plusDays(1));
        cases.file(family, monitoringContactInNewDifficulty());

        cases.goOnTo("task_conductReview", family);

        assertThat(opened(family, "task_conductReview").path("components")).isEmpty();
    }

    @Test
    void whatGaveNoConcernIsNotRatedAtTheReview() {
        String family = cases.atReview(referral().ofChildren(1));

        assertThat(opened(family, "task_conductReview").path("components")).isEmpty();
        assertThat(Cases.refusal(() -> cases.file(
                        family,
                        reviewOnTrack().with("components", List.of(Map.of("id", "housing", "rating", "someConcern"))))))
                .startsWith("The assessment has changed");
    }

    // [2] T888: who else works with the family and has assessed it already
    @Test
    void whoeverElseWorksWithTheFamilyIsKnownWhenThePlanIsWritten() {
        String family = cases.atPlan(firstContact()
                .with(
                        "othersAtWork",
                        List.of(Map.of(
                                "who", "School 12, the psychologist",
                                "does", "Talks with the girl once a week",
                                "assessed", true))));

        JsonNode others = opened(family, "task_draftPlan").path("othersAtWork");
        assertThat(others).hasSize(1);
        assertThat(others.get(0).path("who").asText()).isEqualTo("School 12, the psychologist");
        assertThat(others.get(0).path("assessed").asBoolean()).isTrue();
    }

    private static List<Map<String, String>> rated(String key, String rating) {
        return List.of(Map.of("id", key, "rating", rating));
    }

    private List<String> looks(String family) {
        return seen.ofConcern(family).get(0).since().stream()
                .map(look -> look(look.occasion(), look.rating()))
                .toList();
    }

    private static String look(LookOccasion occasion, Rating rating) {
        return occasion + ": " + rating;
    }

    private JsonNode opened(String family, String task) {
        return opened("aigerim", family, task);
    }

    private JsonNode opened(String person, String family, String task) {
        String id = centre.task(family, task).getId();
        return acting.person(person, () -> road.open(new FormPlace.Task(id))).data();
    }
}
