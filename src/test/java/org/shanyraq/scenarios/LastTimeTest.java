package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.referralOfKnownFamily;
import static org.shanyraq.support.Answers.reviewWithUnmetGoals;
import static org.shanyraq.support.Answers.situation;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;

/** When the same is asked again, what was answered the last time stands beside it, for those who may read it. */
@CentreTest
class LastTimeTest {

    /** A second psychologist, who wrote nothing in any case. */
    private static final String COLLEAGUE = "raushan";

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

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void hire() {
        accounts.open(COLLEAGUE, "Raushan", "Testova", "quite-a-long-one", "psychologist");
        workers.register(COLLEAGUE, "Raushan Testova", "psychologist");
    }

    @AfterEach
    void leave() {
        workers.leaves(COLLEAGUE);
        newcomers.forget(COLLEAGUE);
    }

    @Test
    void whatIsAskedForTheFirstTimeHasNoAnswersBesideIt() {
        String family = cases.atInDepthAssessment();

        assertThat(opened("aigerim", centre.task(family, "task_assessChild")).lastTime())
                .isNull();
    }

    // T1100-1109: the assessment is the baseline that later ones are compared with
    @Test
    void aFamilyThatIsAssessedAgainIsShownWhatWasFoundTheLastTimeAndAChildWhatWasFoundOfIt() {
        String family = cases.atInDepthAssessment(referral().ofChildren(2));
        assess(family, "Child 1", "Coughs at night", "someConcern");
        assess(family, "Child 2", "Sleeps well", "strength");
        cases.goOnTo("task_agreeNextStep", family, reviewWithUnmetGoals());
        cases.file(family, nextStep("reassess"));

        for (Task task : centre.tasks(family, "task_assessChild")) {
            OpenForm form = opened("aigerim", task);
            boolean first = form.data().path("childName").asText().startsWith("Child 1");
            assertThat(words(form))
                    .containsEntry("health.evidence", first ? "Coughs at night" : "Sleeps well")
                    .containsEntry("health.rating", first ? "Some concern" : "Strength");
            assertThat(form.lastTime().filedBy()).isEqualTo("Aigerim Suleimenova");
            assertThat(form.lastTime().answers().at("/health/rating").asText())
                    .isEqualTo(first ? "someConcern" : "strength");
        }
        assertThat(words(opened("aigerim", centre.task(family, "task_assessParenting"))))
                .containsEntry("warmth.rating", "No concern");
    }

    @Test
    void aSpecialistIsShownWhatTheyWroteThemselvesAndNothingOfOthers() {
        String[] factors = {"recentLoss", "noDocuments", "housingProblem", "unemployed"};
        String family = cases.atInDepthAssessment(situation().seeing(factors));
        cases.goOnTo("task_agreeNextStep", family, reviewWithUnmetGoals().seeing(factors));
        cases.file(family, nextStep("reassess"));
        Task view = viewOf("Psychologist", family);
        assertThat(words(opened("madina", view))).containsKey("findings");
        assertThat(words(opened("saule", view))).containsKey("findings");

        tasks.setAssignee(view.getId(), COLLEAGUE);

        assertThat(opened(COLLEAGUE, view).lastTime()).isNull();
        assertThat(words(opened("timur", viewOf("Lawyer", family)))).containsKey("findings");
    }

    @Test
    void aFamilyThatComesBackIsShownWhatWasFoundInItsEarlierCaseToWhoeverLedThatOne() {
        String earlier = cases.closed(situation().with("situation", "They live in a barrack."));
        String family = cases.referred(referralOfKnownFamily(earlier));
        cases.goOnTo("task_assessSituation", family);

        Task task = centre.task(family, "task_assessSituation");
        assertThat(words(opened("aigerim", task))).containsEntry("situation", "They live in a barrack.");

        cases.handOver(family, "task_assessSituation", "daniyar");
        assertThat(opened("daniyar", task).lastTime()).isNull();
    }

    private Task viewOf(String role, String family) {
        return centre.tasks(family, "task_giveSpecialistView").stream()
                .filter(task ->
                        opened("saule", task).data().path("role").asText().equalsIgnoreCase(role))
                .findFirst()
                .orElseThrow();
    }

    private void assess(String family, String child, String evidence, String rating) {
        Map<String, Object> answers = cases.filled(
                family,
                childAssessed().with("health", Map.of("evidence", evidence, "rating", rating, "need", "A doctor")));
        centre.complete(
                "aigerim",
                family,
                "task_assessChild",
                sheet -> sheet.path("childName").asText().startsWith(child),
                answers);
    }

    private OpenForm opened(String person, Task task) {
        return acting.person(person, () -> road.open(new FormPlace.Task(task.getId())));
    }

    private static Map<String, String> words(OpenForm form) {
        return form.lastTime().words().stream()
                .collect(Collectors.toMap(
                        answer -> answer.path().stream().map(Object::toString).collect(Collectors.joining(".")),
                        answer -> answer.words()));
    }
}
