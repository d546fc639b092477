package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The week on its page, and the address for one's own calendar. */
@BrowserTest
class WeekPageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private IdentityService people;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void everybodySpeaksEnglishAndNobodyHasAnAddress() {
        List.of("saule", "aigerim").forEach(person -> people.setUserInfo(person, "language", "en"));
        database.sql("delete from casefile.calendar_address").update();
    }

    @Test
    void theWeekShowsWhatIsDueOnWhichDayAndLeadsToTheWork(Desks desks) {
        String late = cases.referred();
        LocalDate due = centre.time(centre.task(late, "task_makeFirstContact").getDueDate())
                .toLocalDate();
        centre.pass(Period.ofDays(16));
        String family = cases.accompanied();
        cases.begin("aigerim", family, "serviceDelivery", Answers.specialistAsked("psychologist"));
        cases.fileAs("madina", family, Answers.requestAccepted());
        cases.fileAs("madina", family, Answers.session("anotherSession"));
        LocalDate session = centre.now().toLocalDate().plusWeeks(2);

        Desk aigerim = desks.of("aigerim");
        Page page = aigerim.page();
        page.navigate("/casework/today.html");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Week").setExact(true))
                .click();
        assertThat(page.locator(".cw-week-day")).hasCount(7);
        Locator before = region(page, "Late from before");
        assertThat(before.getByRole(AriaRole.LISTITEM).first()).containsText("days late: ");
        page.navigate("/casework/week.html?week=" + due);
        assertThat(page.getByRole(AriaRole.LISTITEM).filter(of(page, late)).first())
                .containsText("days late: ");
        page.getByText("To this week").click();
        page.waitForURL("**/week.html");
        assertThat(before).isVisible();

        page.getByText("Next week").click();
        page.waitForURL("**week=**");
        assertThat(page.locator(".cw-week-day")).hasCount(7);
        assertThat(region(page, "Late from before")).hasCount(0);
        page.navigate("/casework/week.html?week=" + session);
        Locator planned = page.getByRole(AriaRole.LISTITEM).filter(of(page, family));
        assertThat(Accessibility.faults(page)).isEmpty();
        aigerim.photograph("week-case-manager");
        assertThat(planned.filter(new Locator.FilterOptions().setHasText("Session: "))
                        .first())
                .isVisible();
        planned.getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(family);

        page.navigate("/casework/week.html?week=" + centre.now().toLocalDate().plusYears(9));
        assertThat(page.getByText("Nothing is due or planned in this week.")).isVisible();
        page.navigate("/casework/week.html?week=2999-01-01");
        assertThat(page.getByText("This week is too far away.")).isVisible();

        Desk saule = desks.of("saule");
        page = saule.page();
        page.navigate("/casework/week.html");
        page.getByLabel("Whose week").selectOption("aigerim");
        page.waitForURL("**worker=aigerim**");
        assertThat(region(page, "Late from before")).isVisible();
        saule.photograph("week-coordinator");
        for (Map.Entry<String, String> tongue :
                Map.of("ru", "Понедельник", "kk", "Дүйсенбі").entrySet()) {
            saule.choose(Tongue.of(tongue.getKey()));
            page.navigate(
                    "/casework/week.html?worker=aigerim&week=" + centre.now().toLocalDate());
            assertThat(page.getByText(tongue.getValue())).isVisible();
            saule.photograph("week-coordinator-" + tongue.getKey());
            page.setViewportSize(390, 844);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(Accessibility.faults(page)).isEmpty();
            saule.photograph("week-coordinator-" + tongue.getKey() + "-phone");
            page.setViewportSize(1440, 900);
        }
    }

    @Test
    void anAddressForOnesOwnCalendarIsMadeMadeAnewAndEnded(Desks desks) {
        String family = cases.referred();
        Desk aigerim = desks.of("aigerim");
        Page page = aigerim.page();
        page.onDialog(Dialog::accept);
        page.navigate("/casework/week.html");
        page.getByText("See these days in your own calendar").click();
        assertThat(page.getByText("You have no address now.")).isVisible();

        page.getByRole(AriaRole.BUTTON, named("Make an address")).click();
        String first = page.getByLabel("Secret address").inputValue();
        assertThat(first).contains("/casework/calendar/").endsWith(".ics");
        assertThat(page.request().get(first).text()).contains(family);
        aigerim.photograph("calendar-made");

        page.reload();
        assertThat(page.getByText("A calendar asked last on")).isVisible();
        assertThat(page.getByLabel("Secret address")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, named("Make a new address")).click();
        String second = page.getByLabel("Secret address").inputValue();
        assertThat(second).isNotEqualTo(first);
        assertThat(page.request().get(first).status()).isEqualTo(404);

        page.getByRole(AriaRole.BUTTON, named("End the address")).click();
        assertThat(page.getByText("The address has ended.")).isVisible();
        assertThat(page.request().get(second).status()).isEqualTo(404);

        for (String tongue : List.of("ru", "kk")) {
            aigerim.choose(Tongue.of(tongue));
            page.navigate("/casework/calendar.html");
            page.locator(".cw-button-primary").click();
            assertThat(page.locator("#cw-address")).isVisible();
            page.setViewportSize(390, 844);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            assertThat(Accessibility.faults(page)).isEmpty();
            aigerim.photograph("calendar-" + tongue + "-phone");
            page.setViewportSize(1440, 900);
            page.locator(".cw-button-danger").click();
            assertThat(page.locator("#cw-address")).hasCount(0);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator region(Page page, String title) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator.FilterOptions of(Page page, String caseNumber) {
        return new Locator.FilterOptions().setHas(page.locator("a[href$='case=" + caseNumber + "']"));
    }
}
