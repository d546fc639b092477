package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** Ticks that contradict each other are asked about where they are made. */
@BrowserTest
class ContradictoryTicksTest {

    @Autowired
    private Cases cases;

    @Test
    void stableHousingAndAProblemWithItAreAskedAbout(Desks desks) {
        String family = cases.referred();
        cases.goOnTo("task_assessSituation", family);
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(family, labelOf("task_assessSituation"));
        Locator housing = form.place().getByText("Stable housing, and a problem with the home?");
        Locator relations = form.place().getByText("Safe relations, and conflict or violence?");
        assertThat(housing).isHidden();

        form.tick("What protects the children", "Stable housing")
                .tick("What protects the children", "Safe relations in the family");
        assertThat(housing).isHidden();
        form.tick("Money, housing and papers", "Housing problem");

        assertThat(housing).isVisible();
        assertThat(relations).isHidden();
        form.tick("Family and parents", "Conflict in the family");
        assertThat(relations).isVisible();
        aigerim.photograph("contradictory-ticks");
    }
}
