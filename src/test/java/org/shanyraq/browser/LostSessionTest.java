package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session that ends in the middle of a form takes nothing with it. */
@BrowserTest
class LostSessionTest {

    @Autowired
    private Cases cases;

    private static final String BEFORE = "Үй суық, балалар киіммен ұйықтайды; the oven is broken.";
    private static final String AFTER = "Анасы мен әжесі";

    @Autowired
    private Centre centre;

    @Autowired
    private IdentityService people;

    @Autowired
    private JdbcClient database;

    @Test
    void whoIsNoLongerLoggedInIsToldAndGoesOnAfterLoggingInAgain(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, labelOf("task_makeFirstContact"));
        form.dayAndTime("Day of the contact", centre.now())
                .pick("How", "Home visit")
                .tick("Was the family reached?", "No")
                .write("What was tried", "Nobody opened the door.");
        aigerim.page().context().clearCookies();

        aigerim.complete();

        assertThat(form.alert()).containsText("You are no longer logged in. Nothing you entered is lost");
        assertThat(form.input("What was tried")).hasValue("Nobody opened the door.");
        assertThat(centre.openTasks(caseNumber)).containsExactly("task_makeFirstContact");
        aigerim.photograph("session-lost");

        Desk otherTab = new Desk(aigerim.page().context().newPage());
        otherTab.signInToTasklist("aigerim");
        aigerim.completeAndSee();
        assertThat(cases.papers(caseNumber, "make-first-contact")).hasSize(1);
    }

    /** Away for longer than a session lasts, in the middle of a long form: at the desk and on the phone, in each language. */
    @ParameterizedTest
    @CsvSource({"en, 1440", "ru, 1440", "kk, 1440", "kk, 390"})
    void whatWasTypedIsThereAfterSomebodyWasAway(String language, int width, Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.empty(1440, 900);
        aigerim.signInToTasklist("aigerim");
        if (!language.equals("en")) {
            aigerim.choose(Tongue.of(language));
        }
        aigerim.page().setViewportSize(width, 900);
        FormOnPage form = aigerim.openTask(caseNumber, labelOf("task_makeFirstContact"));
        form.tick("Was the family reached?", "Yes, met or spoken to").write("The situation", BEFORE);
        assertThat(form.status()).containsText(Pattern.compile("\\d\\d:\\d\\d"));

        desks.expectEndedSessions();
        away("aigerim");
        form.write("With whom", AFTER);
        assertThat(form.notices())
                .containsText(aigerim.said(
                        "The draft is not saved: you are no longer logged in. What you entered is kept on this page."));
        aigerim.photograph("session-ended-%s-%d".formatted(language, width));

        // Asked on the spot: with the page what was typed would be gone.
        aigerim.page().getByPlaceholder(aigerim.said("Username")).waitFor();
        aigerim.photograph("session-ended-who-%s-%d".formatted(language, width));
        aigerim.signInOnTheSpot("aigerim");
        assertThat(form.input("The situation")).hasValue(BEFORE);
        assertThat(form.input("With whom")).hasValue(AFTER);
        aigerim.photograph("session-back-%s-%d".formatted(language, width));
    }

    @AfterEach
    void speaksEnglishAgain() {
        people.setUserInfo("aigerim", "language", "en");
    }

    private void away(String person) {
        database.sql("""
                        update casefile.web_session set last_access_time = last_access_time - 1800000,
                               expiry_time = expiry_time - 1800000
                        where principal_name = :person""").param("person", person).update();
    }

    /** Lists look for what is new by themselves; that says nothing of who sits there. */
    @Test
    void aPageSaysWhenNobodyHasTouchedItForAWhile(Desks desks) {
        Desk aigerim = desks.empty();
        aigerim.page().clock().install();
        aigerim.signInToTasklist("aigerim");
        assertThat(isIdle(aigerim)).isFalse();

        aigerim.page().clock().fastForward("02:00");
        assertThat(isIdle(aigerim)).isTrue();
        aigerim.page().keyboard().press("Shift");
        assertThat(isIdle(aigerim)).isFalse();

        aigerim.page().clock().fastForward("02:00");
        Desk otherTab = aigerim.anotherTab();
        assertThat(isIdle(aigerim)).as("opened another tab").isFalse();
        otherTab.page().close();
    }

    private static boolean isIdle(Desk desk) {
        return desk.page().context().cookies().stream().anyMatch(cookie -> cookie.name.equals("shanyraq-idle"));
    }
}
