package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of tasks: what is on its cards, and what becomes of it when time goes by. */
@BrowserTest
class ClockAndCardsTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void whenAWeekGoesByTheFirstContactIsOverdue(Desks desks) {
        String caseNumber = cases.referred();
        LocalDate today = centre.now().toLocalDate();
        Desk aigerim = desks.of("aigerim");
        aigerim.openList("This week", caseNumber);
        Locator card = aigerim.cards().first();
        assertThat(card).containsText(caseNumber);
        assertThat(card).containsText("Serikova family");
        assertThat(card).containsText("risk not yet known");
        assertThat(card).containsText("Due " + DAY.format(today.plusWeeks(1)));

        aigerim.press("+ 1 week");

        assertThat(aigerim.page().locator(".cw-clock"))
                .containsText("Centre’s date: " + DAY.format(today.plusWeeks(1)));
        assertThat(centre.now().toLocalDate()).isEqualTo(today.plusWeeks(1));
        assertThat(aigerim.cards()).hasCount(0);
        aigerim.openList("Overdue");
        assertThat(card).containsText("Overdue since " + DAY.format(today.plusWeeks(1)));
        assertThat(cases.attention(caseNumber))
                .contains("firstContact caseManagerReminded", "firstContact coordinatorTold");
        aigerim.photograph("overdue");
    }

    @Test
    void aFamilyAtHighRiskIsInTheListOfThose(Desks desks) {
        String caseNumber = cases.admitted(Answers.situation().seeing("householdViolence", "unemployed"));
        Desk aigerim = desks.of("aigerim");
        aigerim.openList("High risk", caseNumber);
        assertThat(aigerim.cards()).hasCount(1);
        assertThat(aigerim.cards().first()).containsText("high (red)");
    }

    @Test
    void tasksThatAreAlikeSayWhomTheyAreAboutOrFor(Desks desks) {
        String caseNumber = cases.atInDepthAssessment(
                Answers.situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        Desk aigerim = desks.of("aigerim");
        aigerim.openList("My tasks", caseNumber);
        assertThat(aigerim.cards().filter(new FilterOptions().setHasText(labelOf("task_assessChild"))))
                .containsText("About Child 1 Serikov");
        aigerim.photograph("cards");

        Desk timur = desks.of("timur");
        timur.openList("My group's tasks", caseNumber);
        assertThat(timur.cards().first()).containsText("For the lawyer");
    }

    /** Of Tasklist's own parts too: its greys are ours to answer for. */
    @Test
    void nothingInTasklistIsTooPaleToBeRead(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        aigerim.openTask(caseNumber, labelOf("task_makeFirstContact"));

        assertThat(Accessibility.pale(aigerim.page())).isEmpty();
    }

    @Test
    void aLongKazakhNameStaysInsideItsCard(Desks desks) {
        String name = "Әуезқұлғабылғазыұлы-Ңғұмарөтегенқызы Һәкімжүнісбайғалиұлыіңкәрбекқызы";
        String caseNumber = cases.referred(Answers.referral().with("familyName", name));
        Desk aigerim = desks.of("aigerim");
        aigerim.openList("My tasks", caseNumber);
        Locator card = aigerim.cards().first();
        assertThat(card).containsText(name + " family");
        assertThat(card.evaluate("card => [...card.querySelectorAll('.cw-card, .cw-card *')].every(part =>"
                        + " part.getBoundingClientRect().right <= card.getBoundingClientRect().right + 1)"))
                .isEqualTo(true);
        aigerim.photograph("long-name");
    }

    @Test
    void theCaseFileTellsWhatWasFiled(Desks desks) {
        String caseNumber = cases.admitted();
        Desk aigerim = desks.of("aigerim");
        aigerim.openTask(caseNumber, labelOf("task_signAgreement"));
        aigerim.openTab("Case file");
        Locator file = aigerim.page().locator(".cw-case-file");
        assertThat(file).containsText("Serikova family");
        assertThat(file).containsText("Case " + caseNumber);
        assertThat(file)
                .containsText(Pattern.compile(
                        "The lead worker was chosen: Aigerim Suleimenova.*, Saule Nurpeisova · Choose lead worker"));
        file.getByText("Open the whole case file").click();
        assertThat(file).containsText("Gulmira Serikova");
        assertThat(file)
                .containsText(Pattern.compile("First contact made with .*, Aigerim Suleimenova · Make first contact"));
        aigerim.goToPart("history");
        aigerim.press("Open all");
        assertThat(file).containsText("The boy has been alone in the evenings for a week.");
        aigerim.photograph("case-file");
    }
}
