package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.familyAssessed;
import static org.shanyraq.support.Labels.labelOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** A form with rows inside rows: the goals of a plan, and the measures for each. */
@BrowserTest
class PlanWithRowsTest {

    private static final String MEASURES = "Measures and services for this goal";

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void goalsAndMeasuresAreAddedAndRemovedAndAComplaintStandsAtItsRow(Desks desks) {
        String caseNumber = cases.atPlan();
        LocalDate inSpring = centre.now().toLocalDate().plusMonths(4);
        Desk aigerim = desks.of("aigerim");
        FormOnPage plan = aigerim.openTask(caseNumber, labelOf("task_draftPlan"));
        plan.tick("Written together with", "Parent");
        goal(plan.row("Goals", 1), "The mother works again", inSpring);
        measure(plan.row("Goals", 1).row(MEASURES, 1), "Register with the employment centre", inSpring);
        plan.addTo("Goals");
        goal(plan.row("Goals", 2), "A row too many", inSpring);
        plan.addTo("Goals");
        goal(plan.row("Goals", 3), "The boy sleeps in a dry room", inSpring);
        FormOnPage repair = plan.row("Goals", 3);
        measure(repair.row(MEASURES, 1), "Look for another flat", inSpring);
        repair.addTo(MEASURES);
        repair.row(MEASURES, 2).write("What will be done", "Ask for help with the repair");

        plan.removeRow("Goals", 2);
        assertThat(plan.status()).containsText("Row removed from “Goals”.");
        aigerim.complete();

        FormOnPage unfinished = plan.row("Goals", 2).row(MEASURES, 2);
        assertThat(unfinished.refusalAt("Who answers for it")).hasText("Please fill this in.");
        assertThat(unfinished.refusalAt("By when")).hasText("Please fill this in.");
        assertThat(plan.alert()).containsText("Goals 2");
        assertThat(plan.row("Goals", 1).place().locator(".fjs-form-field-error"))
                .hasCount(0);
        aigerim.photograph("plan-complaint-at-a-row");

        measure(unfinished, "Ask for help with the repair", LocalDate.of(2020, 1, 1));
        aigerim.complete();
        assertThat(unfinished.refusalAt("By when")).hasText("This day has passed. Give a day from today on.");
        aigerim.photograph("plan-refused-at-a-row");

        unfinished.day("By when", inSpring);
        aigerim.completeAndSee();

        JsonNode goals = cases.papers(caseNumber, "draft-plan").get(0).answers().path("goals");
        assertThat(goals.findValuesAsText("goal"))
                .containsExactly("The mother works again", "The boy sleeps in a dry room");
        assertThat(goals.findValuesAsText("measure"))
                .containsExactly(
                        "Register with the employment centre", "Look for another flat", "Ask for help with the repair");
    }

    // T1148: the plan answers what the assessment found
    @Test
    void goalsAreTakenFromTheAssessmentPutInOrderAndServicesFromTheCatalogueFillTheirMeasures(Desks desks) {
        String caseNumber = cases.atPlan(
                childAssessed().with("health", concern("A doctor for Ақжүніс")),
                familyAssessed().with("housing", concern("A dry room")).with("employment", concern("An income")));
        LocalDate inSpring = centre.now().toLocalDate().plusMonths(4);
        Desk aigerim = desks.of("aigerim");
        FormOnPage plan = aigerim.openTask(caseNumber, labelOf("task_draftPlan"));
        plan.tick("Written together with", "Parent");
        plan.press("Make it a goal: Family, Housing");

        FormOnPage first = plan.row("Goals", 1);
        assertThat(first.input("Goal in the family's words")).hasValue("A dry room");
        assertThat(plan.place().getByText("Make it a goal")).hasCount(2);
        aigerim.photograph("plan-from-the-assessment");
        plan.press("Take all 2 from the assessment");
        assertThat(plan.place().getByText("Make it a goal")).hasCount(0);
        assertThat(plan.row("Goals", 2).input("What it answers in the assessment"))
                .hasValue("Child 1 Serikov, Health");
        for (int row = 1; row <= 3; row++) {
            goal(plan.row("Goals", row), "Goal " + row, inSpring);
            measure(plan.row("Goals", row).row(MEASURES, 1), "Measure " + row, inSpring);
        }

        plan.moveRow("Goals", 3, "up");
        assertThat(plan.status()).containsText("Row 3 of “Goals” is row 2 now.");
        assertThat(plan.place().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Move row 2 of “Goals” up")))
                .isFocused();
        aigerim.page().keyboard().press("Enter");
        assertThat(plan.status()).containsText("Row 2 of “Goals” is row 1 now.");
        assertThat(plan.row("Goals", 1).input("Goal in the family's words")).hasValue("Goal 3");
        FormOnPage measures = plan.row("Goals", 1);
        measures.addTo(MEASURES);
        FormOnPage counselling = measures.row(MEASURES, 2);
        counselling.pick("Service from the catalogue", "individual counselling");
        assertThat(counselling.input("What will be done")).hasValue("Individual counselling");
        assertThat(counselling.field("Who answers for it")).containsText("Psychologist");
        counselling.day("By when", inSpring);
        measures.moveRow(MEASURES, 2, "up");
        aigerim.photograph("plan-in-order");
        aigerim.completeAndSee();

        JsonNode goals = cases.papers(caseNumber, "draft-plan").get(0).answers().path("goals");
        assertThat(goals.findValuesAsText("goal")).containsExactly("Goal 3", "Goal 1", "Goal 2");
        assertThat(goals.findValuesAsText("measure"))
                .containsExactly("Individual counselling", "Measure 3", "Measure 1", "Measure 2");
        assertThat(goals.findValuesAsText("concern")).contains("housing", "employment");
    }

    private static Map<String, Object> concern(String need) {
        return Map.of("rating", "seriousConcern", "need", need);
    }

    private static void goal(FormOnPage row, String words, LocalDate deadline) {
        row.write("Goal in the family's words", words)
                .write("How everybody will see that it is reached", "By a paper")
                .write("Expected result", "The boy is well")
                .day("By when", deadline);
    }

    private static void measure(FormOnPage row, String words, LocalDate deadline) {
        row.write("What will be done", words)
                .pick("Who answers for it", "Parent")
                .day("By when", deadline);
    }
}
