package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** What was typed into a date field and is no day says so at once, and is never filed as nothing. */
@BrowserTest
class TypedDaysTest {

    private static final Map<String, List<String>> SENTENCES = Map.of(
            "en",
                    List.of(
                            "“31.02.2026” is no day. Write it as 05.03.2026.",
                            "“05.05.1024” lies before 1900. Look at the year."),
            "ru",
                    List.of(
                            "«31.02.2026» — такого дня нет. Напишите, например, 05.03.2026.",
                            "«05.05.1024» — это раньше 1900 года. Проверьте год."),
            "kk",
                    List.of(
                            "«31.02.2026» — мұндай күн жоқ. 05.03.2026 түрінде жазыңыз.",
                            "«05.05.1024» 1900 жылдан бұрын. Жылын тексеріңіз."));

    private static final Pattern ADD = Pattern.compile("^Add to .*");

    /** A machine that has so much to do that it hardly comes to paint. */
    private static final String BUSY = """
            const soon = window.requestAnimationFrame.bind(window);
            const later = window.setTimeout.bind(window);
            window.requestAnimationFrame = (work) => soon(() => later(() => work(performance.now()), 150));
            window.setTimeout = (work, wait, ...more) => later(work, wait > 0 && wait < 150 ? 150 : wait, ...more);""";

    private static final String TYPE = """
            const next = () => new Promise(done => {
              const { port1, port2 } = new MessageChannel(); // comes before anything is painted
              port1.onmessage = done;
              port2.postMessage(null);
            });
            const type = async (input, text) => {
              input.focus();
              await next();
              for (let length = 1; length <= text.length; length++) {
                input.value = text.slice(0, length);
                input.dispatchEvent(new Event('input', { bubbles: true }));
                await next();
              }
              input.blur();
              await next();
            };""";

    /** Presses a button and types into the field that appears, without leaving the page a moment to paint. */
    private static final String AS_SOON_AS_THERE = "async (button, [field, text]) => {" + TYPE + """
              const root = button.getRootNode();
              const there = new Promise(done => new MutationObserver((changes, watch) => {
                if (root.querySelector(field)) { watch.disconnect(); done(root.querySelector(field)); }
              }).observe(root, { childList: true, subtree: true }));
              button.click();
              const input = await there;
              await next();
              await type(input, text);
            }""";

    private static final String AT_ONCE = "async (day, [date, minute]) => {" + TYPE + """
              await type(day, date);
              await type(day.getRootNode().getElementById(day.id.replace('-date', '-time')), minute);
            }""";

    @Autowired
    private IdentityService people;

    @Autowired
    private Cases cases;

    @AfterEach
    void speaksEnglishAgain() {
        people.setUserInfo("aigerim", "language", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void whatIsNoDaySaysSoAtItsField(String language, Desks desks) {
        Desk aigerim = desks.of("aigerim");
        aigerim.choose(Tongue.of(language));
        FormOnPage form = aigerim.openReferral();
        aigerim.page().setViewportSize(390, 844);
        Locator born = form.place().locator("[id$='Field_birthDate_0-date']");
        Locator complaint = born.locator("xpath=ancestor::*[contains(@class, 'fjs-form-field-datetime')]")
                .locator(".fjs-form-field-error");

        type(born, "31.02.2026");
        assertThat(complaint).hasText(SENTENCES.get(language).get(0));
        assertThat(born).hasValue("31.02.2026");
        complaint.scrollIntoViewIfNeeded();
        aigerim.photograph("no-day-" + language);

        type(born, "05.05.1024");
        assertThat(complaint).hasText(SENTENCES.get(language).get(1));
        aigerim.start();
        assertThat(form.alert()).containsText(SENTENCES.get(language).get(1));
        assertThat(born).hasValue("05.05.1024");

        type(born, "05.05.24");
        assertThat(born).hasValue("05.05.2024");
        assertThat(complaint).hasCount(0);
        type(born, "1.3.84");
        assertThat(born).hasValue("01.03.1984");
        type(born, "05.05.2019\u00A0г.");
        assertThat(born).hasValue("05.05.2019");

        type(born, "nobody knows");
        assertThat(complaint).hasCount(1);
        type(born, "");
        assertThat(complaint).hasCount(0);
    }

    @Test
    void aDayIsKeptHoweverSoonItIsTypedIntoAFieldThatHasJustAppeared(Desks desks) {
        Desk aigerim = desks.of("aigerim");
        aigerim.page().addInitScript(BUSY);
        aigerim.page().reload();
        FormOnPage form = aigerim.openReferral();
        Locator born = form.place().locator("[id$='Field_birthDate_1-date']");
        form.place()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(ADD))
                .first()
                .evaluate(AS_SOON_AS_THERE, List.of("[id$='Field_birthDate_1-date']", "05.05.2019"));
        assertThat(born).hasValue("05.05.2019");
        form.write("Family name", "Сериков"); // what is answered next takes nothing back
        assertThat(born).hasValue("05.05.2019");
    }

    @Test
    void aDayAndItsHourAreKeptHoweverQuicklyTheyAreTyped(Desks desks) {
        String caseNumber = cases.referred(Answers.referral().with("caseManager", "daniyar"));
        Desk daniyar = desks.of("daniyar");
        daniyar.page().addInitScript(BUSY);
        daniyar.page().reload();
        FormOnPage form = daniyar.openTask(caseNumber, labelOf("task_makeFirstContact"));
        Locator day = form.place().locator("[id$='-date']").first();
        Locator hour = form.place().locator("[id$='-time']").first();
        for (String minute : List.of("10:15", "11:45", "12:05")) {
            String typed = minute.equals("11:45") ? "05.05.2025" : "06.05.2025";
            day.evaluate(AT_ONCE, List.of(typed, minute));
            assertThat(day).hasValue(typed);
            assertThat(hour).hasValue(minute);
        }
        assertThat(form.field("Time").locator(".fjs-form-field-error")).hasCount(0);
    }

    @Test
    void whatIsNoHourSaysSoAndStaysUntilItIsMended(Desks desks) {
        String caseNumber = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, labelOf("task_makeFirstContact"));
        Locator hour = form.place().locator("[id$='-time']").first();
        Locator complaint = hour.locator("xpath=ancestor::*[contains(@class, 'fjs-form-field-datetime')]")
                .locator(".fjs-form-field-error");
        for (String typed : List.of("14", "14.00", "1400", "14-00")) {
            type(hour, typed);
            assertThat(hour).hasValue("14:00");
        }
        type(hour, "after lunch");
        assertThat(hour).hasValue("after lunch");
        assertThat(complaint).hasText("“after lunch” is no time of day. Write it as 14:05.");
        aigerim.complete();
        assertThat(form.alert()).containsText("“after lunch” is no time of day.");
        assertThat(hour).hasValue("after lunch");
        aigerim.photograph("no-hour");
        type(hour, "25:10");
        assertThat(hour).hasValue("25:10");
        type(hour, "9:5");
        assertThat(hour).hasValue("09:05");
        assertThat(complaint).hasCount(0);
        type(hour, "");
        assertThat(hour).hasValue("");
    }

    @Test
    void whatIsAskedAboutIsConfirmedWithATick(Desks desks) {
        String caseNumber = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(caseNumber);
        FormOnPage form = aigerim.begin("Write down a contact or a service");
        aigerim.page().setViewportSize(390, 844);
        form.row("Contacts to write down", 1)
                .day("Day", LocalDate.of(1999, 3, 4))
                .tick("Kind of contact", "Telephone")
                .tick("Was anybody reached?", "Yes")
                .write("With whom", "The mother")
                .write("What it was about", "The school.");
        Locator tick = form.place().locator("[id$='Field_daysAreSo']");
        assertThat(tick).hasCount(0);
        aigerim.fileButton().click();
        assertThat(tick).isVisible();
        aigerim.photograph("asked-about");
        assertThat(form.row("Contacts to write down", 1).refusalAt("Day")).containsText("long before the case began");

        tick.check();
        aigerim.fileAndSee(caseNumber, "Write down a contact or a service");
        org.assertj.core.api.Assertions.assertThat(cases.papers(caseNumber, "record-contact")
                        .get(0)
                        .answers()
                        .path("daysAreSo")
                        .asBoolean())
                .isTrue();
    }

    private static void type(Locator day, String text) {
        day.fill(text);
        day.blur();
    }
}
