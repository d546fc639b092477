package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a child lives is written down in the case file and stands there, with where it lived before (T1253-1254). */
@BrowserTest
class ChildHomePageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void whereAChildLivesIsWrittenDownAndStandsWithTheChild(Desks desks) {
        String family = cases.accompanied();
        LocalDate today = centre.now().toLocalDate();
        Desk aigerim = desks.of("aigerim");
        aigerim.page().navigate("/casework/case.html?case=" + family);
        FormOnPage form = aigerim.begin("Write down where a child lives");
        form.pick("Child", "Child 1 Serikov")
                .pick("Where the child lives", "With a foster family")
                .day("Since which day", today.minusDays(30))
                .write("In touch with whom of its family", "Grandmother");
        aigerim.photograph("child-home-form");
        aigerim.fileAndSee(family, "Write down where a child lives");
        aigerim.page().reload();
        assertThat(aigerim.page().locator("#cw-tab-family")).isVisible();
        aigerim.goToPart("family");

        Locator child = aigerim.page().locator(".cw-person").filter(new Locator.FilterOptions().setHasText("Child 1"));
        assertThat(child).containsText("lives with a foster family since");
        assertThat(child).containsText("in touch with Grandmother since");
        child.scrollIntoViewIfNeeded();
        aigerim.photograph("child-home");
        aigerim.page().setViewportSize(390, 900);
        child.scrollIntoViewIfNeeded();
        aigerim.photograph("child-home-phone");
        assertThat(Accessibility.faults(aigerim.page())).isEmpty();
    }
}
