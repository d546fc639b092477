package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void onAPhoneAFormIsOneColumn(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.onPhone("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, "Make first contact");
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
        page.getByPlaceholder("Username").waitFor();
        tabTo(page, "Username");
        page.keyboard().type("daniyar");
        tabTo(page, "Password");
        page.keyboard().type(Desks.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(desk.cards().first()).containsText(caseNumber);
        tabTo(page, "Make first contact");
        page.keyboard().press("Enter");
        assertThat(desk.completeButton()).isEnabled();

        tabTo(page, "Day of the contact");
        page.keyboard().type(centre.now().format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        tabTo(page, "Time");
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
                  const name = at?.labels?.[0]?.textContent || at?.placeholder || at?.textContent || '';
                  return name.replace(/\\*$/, '').trim();
                }""");
    }
}
