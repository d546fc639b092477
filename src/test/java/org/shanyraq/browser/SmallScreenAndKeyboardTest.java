package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** A phone in the hand, and a keyboard without a mouse. */
@BrowserTest
class SmallScreenAndKeyboardTest {

    private static final int LONGEST_WAY = 150;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void onAPhoneAFormIsOneColumn(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.onPhone("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, labelOf("task_makeFirstContact"));
        form.tick("Was the family reached?", "Yes, met or spoken to");

        List<Double> edges = List.of("How", "With whom", "The situation", "Address", "Phone").stream()
                .map(question -> form.field(question).boundingBox().x)
                .toList();
        assertThat(edges.subList(0, 2)).allMatch(edges.get(0)::equals);
        assertThat(edges.subList(3, 5)).allMatch(edges.get(3)::equals);
        assertThat(form.input("Phone").boundingBox().y)
                .isGreaterThan(form.input("Address").boundingBox().y);
        assertThat(aigerim.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        form.scrollToTop();
        aigerim.photograph("phone");
    }

    @Test
    void aFirstContactIsWrittenDownWithoutAMouse(Desks desks) {
        String caseNumber = cases.referred(Answers.referral().with("caseManager", "daniyar"));
        Desk desk = desks.empty();
        Page page = desk.page();
        page.navigate("/camunda/app/tasklist/default/#/?" + Desk.search(caseNumber));
        page.getByLabel("User name").waitFor();
        retype(page, "User name", "daniyar");
        retype(page, "Password", Desks.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(desk.cards().first()).containsText(caseNumber);
        tabTo(page, labelOf("task_makeFirstContact"));
        page.keyboard().press("Enter");
        assertThat(desk.completeButton()).isEnabled();

        tabTo(page, "Day of the contact");
        page.keyboard().type(centre.now().format(DAY));
        tabTo(page, "Time");
        assertThat(desk.form().place().locator(".flatpickr-calendar.open")).hasCount(0);
        page.keyboard().type(centre.now().format(DateTimeFormatter.ofPattern("HH:mm")));
        tabTo(page, "How");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        tabTo(page, "Yes, met or spoken to");
        page.keyboard().press("ArrowDown");
        tabTo(page, "What was tried");
        page.keyboard().type("Nobody opened the door.");
        assertThat(desk.form().status()).containsText("Draft saved");
        desk.photograph("keyboard");
        tabTo(page, "Complete");
        page.keyboard().press("Enter");

        assertThat(page.locator(".casework-form")).hasCount(0);
        assertThat(cases.papers(caseNumber, "make-first-contact")
                        .get(0)
                        .answers()
                        .path("attempt")
                        .asText())
                .isEqualTo("Nobody opened the door.");
    }

    @Test
    void rowsAreAddedMovedAndRemovedWithoutAMouse(Desks desks) {
        String caseNumber = cases.atPlan();
        String inSpring = DAY.format(centre.now().plusMonths(4));
        Desk aigerim = desks.of("aigerim");
        FormOnPage plan = aigerim.openTask(caseNumber, labelOf("task_draftPlan"));
        Page page = aigerim.page();
        tabTo(page, "Parent");
        page.keyboard().press("Space");
        type(page, "Goal in the family's words", "The mother works again");
        type(page, "How everybody will see that it is reached", "By a contract");
        type(page, "Expected result", "There is food every day");
        type(page, "By when", inSpring);
        type(page, "What will be done", "Register with the employment centre");
        tabTo(page, "Who answers for it");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        type(page, "By when", inSpring);

        tabTo(page, "Add to “Goals”");
        page.keyboard().press("Enter");
        assertThat(plan.row("Goals", 2).input("Goal in the family's words")).isFocused();
        page.keyboard().type("A goal too many");
        tabTo(page, "Move row 2 of “Goals” up");
        page.keyboard().press("Enter");
        assertThat(plan.status()).containsText("Row 2 of “Goals” is row 1 now.");
        assertThat(plan.row("Goals", 1).input("Goal in the family's words")).hasValue("A goal too many");
        page.keyboard().press("Shift+Tab");
        assertThat(focused(page)).isEqualTo("Remove row 1 of “Goals”");
        page.keyboard().press("Enter");
        assertThat(plan.status()).containsText("Row removed from “Goals”.");
        tabTo(page, "Complete");
        page.keyboard().press("Enter");

        assertThat(page.locator(".casework-form")).hasCount(0);
        JsonNode goals = cases.papers(caseNumber, "draft-plan").get(0).answers().path("goals");
        assertThat(goals.findValuesAsText("goal")).containsExactly("The mother works again");
        assertThat(goals.findValuesAsText("measure")).containsExactly("Register with the employment centre");
    }

    private static void retype(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private static void type(Page page, String question, String answer) {
        tabTo(page, question);
        page.keyboard().type(answer);
    }

    /** Presses Tab until the focus is at what has this name. */
    private static void tabTo(Page page, String name) {
        for (int step = 0; !name.equals(focused(page)); step++) {
            assertThat(step)
                    .as("steps to " + name + ", now at " + focused(page))
                    .isLessThan(LONGEST_WAY);
            page.keyboard().press("Tab");
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("""
                () => {
                  let at = document.activeElement;
                  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  const name = at?.labels?.[0]?.textContent || at?.ariaLabel || at?.placeholder || at?.textContent || '';
                  return name.replace(/\\*$/, '').trim();
                }""");
    }
}
