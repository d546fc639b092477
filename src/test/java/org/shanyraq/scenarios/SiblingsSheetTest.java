package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reviewWithUnmetGoals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.assessment.RatedComponent;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.form.Typed;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** T1370: of brothers and sisters what is the same is said once, what differs by child, and each has its own assessment. */
@CentreTest
class SiblingsSheetTest {

    private static final String EACH_CHILD = "task_assessChild";

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private InDepthAssessments assessments;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void oneSheetGivesEveryChildAnAssessmentOfItsOwn() {
        String family = cases.atInDepthAssessment(referral().ofChildren(4));
        OpenForm sheet = opened(family, "Child 1");

        file(
                family,
                "Child 1",
                childAssessed()
                        .with("health", Map.of("rating", "someConcern", "evidence", "They cough.", "need", "A doctor"))
                        .with("childView", "I want a dog.")
                        .with(
                                "siblings",
                                List.of(
                                        sibling(sheet, "Child 2", "A bicycle."),
                                        sibling(
                                                sheet,
                                                "Child 3",
                                                null,
                                                Map.of(
                                                        "component",
                                                        "health",
                                                        "rating",
                                                        "seriousConcern",
                                                        "evidence",
                                                        "Asthma."),
                                                Map.of(
                                                        "component",
                                                        "education",
                                                        "rating",
                                                        "someConcern",
                                                        "need",
                                                        "A place in a kindergarten")),
                                        Map.of("id", idOf(sheet, "Child 4"), "onThisSheet", false))));

        assertThat(centre.tasks(family, EACH_CHILD)).hasSize(1);
        assertThat(opened(family, "Child 4").data().path("siblings")).isEmpty();
        List<FiledForm> papers = cases.papers(family, "assess-child");
        assertThat(papers)
                .extracting(paper -> paper.variables().get("childId"))
                .doesNotHaveDuplicates()
                .hasSize(3);
        JsonNode second = paperOn(papers, idOf(sheet, "Child 2"));
        assertThat(second.at("/health/evidence").asText()).isEqualTo("They cough.");
        assertThat(second.path("childView").asText()).isEqualTo("A bicycle.");
        assertThat(second.path("sheetOf").asText()).startsWith("Child 1");
        assertThat(second.has("siblings")).isFalse();
        JsonNode third = paperOn(papers, idOf(sheet, "Child 3"));
        assertThat(third.at("/health/evidence").asText()).isEqualTo("Asthma.");
        assertThat(third.at("/health/need").asText()).isEqualTo("A doctor");
        assertThat(third.path("childView").asText("")).isEmpty();
        assertThat(rated(family))
                .contains(
                        "Child 1 health someConcern A doctor",
                        "Child 2 health someConcern A doctor",
                        "Child 2 education noConcern null",
                        "Child 3 health seriousConcern A doctor",
                        "Child 3 education someConcern A place in a kindergarten")
                .hasSize(18);

        cases.goOnTo("task_summariseAssessment", family);
        assertThat(cases.papers(family, "assess-child")).hasSize(4);
    }

    @Test
    void aChildWithoutBrothersAndSistersIsAskedNothingMore() {
        String family = cases.atInDepthAssessment(referral().ofChildren(1));

        assertThat(opened(family, "Child 1").data().path("siblings")).isEmpty();
    }

    @Test
    void aSiblingWhoHasBeenAssessedMeanwhileIsNotAssessedOnceMore() {
        String family = cases.atInDepthAssessment(referral().ofChildren(3));
        OpenForm sheet = opened(family, "Child 1");
        file(family, "Child 2", childAssessed());

        Answers both = childAssessed()
                .with("siblings", List.of(sibling(sheet, "Child 2", null), sibling(sheet, "Child 3", null)));

        assertThat(Cases.refusal(() -> file(family, "Child 1", both)))
                .startsWith("Child 2")
                .endsWith("Take the tick away.");
        assertThat(centre.tasks(family, EACH_CHILD)).hasSize(2);
        assertThat(cases.papers(family, "assess-child")).hasSize(1);
    }

    @Test
    void aDifferenceSaysWhatIsNeededAndIsSaidOnce() {
        String family = cases.atInDepthAssessment(referral().ofChildren(2));
        OpenForm sheet = opened(family, "Child 1");
        Map<String, Object> concern = Map.of("component", "health", "rating", "someConcern");
        Map<String, Object> fine = Map.of("component", "health", "rating", "strength");

        assertThat(Cases.refusal(() -> file(
                        family,
                        "Child 1",
                        childAssessed().with("siblings", List.of(sibling(sheet, "Child 2", null, concern))))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> file(
                        family,
                        "Child 1",
                        childAssessed().with("siblings", List.of(sibling(sheet, "Child 2", null, fine, fine))))))
                .isEqualTo("This is already said of the same child further up. Say it once.");
        assertThat(centre.tasks(family, EACH_CHILD)).hasSize(2);
    }

    @Test
    void whatWasTypedOnASheetOfItsOwnIsNotReplacedWithoutAWord() {
        String family = cases.atInDepthAssessment(referral().ofChildren(2));
        Task second = task(family, "Child 2");
        acting.person("aigerim", () -> {
            road.saveDraft(
                    new FormPlace.Task(second.getId()),
                    Typed.of(JsonNodeFactory.instance.objectNode().put("childView", "A cat."), ""));
            return null;
        });

        assertThat(opened(family, "Child 1").data().at("/siblings/0/child").asText())
                .contains("begun on a sheet of its own");
        assertThat(opened(family, "Child 2").data().at("/siblings/0/child").asText())
                .doesNotContain("begun");
    }

    // T1106: later assessments are compared with the baseline
    @Test
    void atTheNextAssessmentEachSiblingIsShownWhatWasFoundOfIt() {
        String family = cases.atInDepthAssessment(referral().ofChildren(2));
        OpenForm sheet = opened(family, "Child 1");
        file(
                family,
                "Child 1",
                childAssessed()
                        .with(
                                "siblings",
                                List.of(sibling(
                                        sheet,
                                        "Child 2",
                                        null,
                                        Map.of(
                                                "component",
                                                "education",
                                                "rating",
                                                "someConcern",
                                                "evidence",
                                                "Cannot read.",
                                                "need",
                                                "Lessons")))));
        cases.goOnTo("task_agreeNextStep", family, reviewWithUnmetGoals());
        cases.file(family, nextStep("reassess"));

        assertThat(opened(family, "Child 1")
                        .data()
                        .at("/siblings/0/concernsBefore")
                        .asText())
                .isEqualTo("Education: Some concern");
        OpenForm second = opened(family, "Child 2");
        assertThat(second.data().at("/siblings/0/concernsBefore").isNull()).isTrue();
        assertThat(second.lastTime().answers().at("/education/evidence").asText())
                .isEqualTo("Cannot read.");
    }

    // [2] danger has one consequence, from whichever form it is told
    @Test
    void dangerOnASheetIsToldOnce() {
        String family = cases.atInDepthAssessment(referral().ofChildren(3));
        OpenForm sheet = opened(family, "Child 1");

        file(
                family,
                "Child 1",
                childAssessed()
                        .with("childInDanger", true)
                        .with("dangerSeen", "They are alone at night.")
                        .with("siblings", List.of(sibling(sheet, "Child 2", null), sibling(sheet, "Child 3", null))));

        assertThat(centre.tasks(family, "task_assessDanger")).hasSize(1);
        assertThat(cases.papers(family, "assess-child"))
                .filteredOn(paper -> paper.answers().path("childInDanger").asBoolean())
                .hasSize(1);
    }

    private static Map<String, Object> sibling(OpenForm sheet, String name, String view, Map<?, ?>... differences) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", idOf(sheet, name));
        row.put("child", name);
        row.put("onThisSheet", true);
        row.put("childView", view);
        row.put("differences", List.of(differences));
        return row;
    }

    private static String idOf(OpenForm sheet, String name) {
        for (JsonNode row : sheet.data().path("siblings")) {
            if (row.path("child").asText().startsWith(name)) {
                return row.path("id").asText();
            }
        }
        throw new AssertionError(name + " is not on the sheet");
    }

    private static JsonNode paperOn(List<FiledForm> papers, String child) {
        return papers.stream()
                .filter(paper -> child.equals(paper.variables().get("childId")))
                .findFirst()
                .orElseThrow()
                .answers();
    }

    private List<String> rated(String family) {
        return transactions.execute(status -> assessments.ratings(family)).stream()
                .filter(found -> found.childId() != null)
                .map(SiblingsSheetTest::inShort)
                .toList();
    }

    private static String inShort(RatedComponent found) {
        return "%s %s %s %s".formatted(found.about().substring(0, 7), found.component(), found.rating(), found.need());
    }

    private Task task(String family, String child) {
        return centre.tasks(family, EACH_CHILD).stream()
                .filter(task -> opened(task).data().path("childName").asText().startsWith(child))
                .findFirst()
                .orElseThrow();
    }

    private OpenForm opened(String family, String child) {
        return opened(task(family, child));
    }

    private OpenForm opened(Task task) {
        return acting.person("aigerim", () -> road.open(new FormPlace.Task(task.getId())));
    }

    private void file(String family, String child, Answers answers) {
        centre.complete(
                "aigerim",
                family,
                EACH_CHILD,
                sheet -> sheet.path("childName").asText().startsWith(child),
                cases.filled(family, answers));
    }
}
