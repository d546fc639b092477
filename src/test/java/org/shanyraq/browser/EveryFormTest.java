package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every form file is drawn once, as it is in Tasklist, with all its questions at the same time, and held against WCAG 2.2
 * AA: at a desk, at 200 % zoom and on a phone. On one page, because a browser draws them all in the time in which it
 * opens a task.
 */
@BrowserTest
class EveryFormTest {

    private static final Path FORMS = Path.of("forms");
    private static final String PLACE = "/casework/form.html";

    /** What Tasklist does when it opens a task, for all forms at once. */
    private static final String DRAWN = """
            async ({ names, script }) => {
              document.documentElement.lang = 'en';
              document.title = 'Every form';
              document.body.style.margin = '0';
              const main = document.createElement('main');
              document.body.replaceChildren(main);
              const { mount } = await import(script);
              const scope = { $root: {}, $evalAsync: (work) => work(), $on: () => {}, $watch: () => {} };
              await Promise.all(names.map(async (name) => {
                const place = document.createElement('section');
                place.id = name;
                place.innerHTML = '<form></form><div class="casework-form"></div>';
                main.append(place);
                await mount({ taskId: name, formElement: [place.firstChild], fireEvent: () => {} }, scope);
              }));
            }""";

    /** No question is hidden; lists that the case file fills have a row; names are as long as names can be. */
    private static final String SHOWN_WHOLE = """
            (schema) => {
              const name = 'Нұрсұлтан-Әбілқайыр Құдайбергенұлы Жұмағұлов-Өтегенов, Қызылорда облысының тумасы';
              const data = {};
              const answer = (field, into) => {
                delete field.conditional;
                if (field.valuesKey) data[field.valuesKey] = [{ value: 'one', label: name }, { value: 'two', label: 'Two' }];
                if (field.type === 'dynamiclist') into[field.path] = [{}];
                if (field.type === 'table') data[field.dataSource.replace(/^=/, '')] = [{}];
                if (field.readonly && field.type.startsWith('text')) into[field.key] = name;
                const inner = field.type === 'dynamiclist' ? into[field.path][0] : field.path ? (into[field.path] ??= {}) : into;
                (field.components ?? []).forEach((part) => answer(part, inner));
              };
              schema.components.forEach((field) => answer(field, data));
              return { schema, data };
            }""";

    @Autowired
    private Cases cases;

    @Test
    void everyFormCanBeReadAndFilledInByEverybody(Desks desks) {
        Page page = desks.empty().page();

        draw(page, names());

        assertThat(page.locator(".fjs-form")).hasCount(names().size());
        for (int width : List.of(1440, 640, 390)) {
            page.setViewportSize(width, 900);
            assertThat(wider(page)).as("forms wider than a window of " + width).isEqualTo(List.of());
            assertThat(Accessibility.crowded(page)).as("at " + width).isEmpty();
        }
        assertThat(Accessibility.faults(page)).isEmpty();
    }

    @Test
    void aDayIsWrittenTheDayFirstAndAWeekBeginsOnMondayInEveryLanguage(Desks desks) {
        Page page = desks.empty().page();
        page.context().addCookies(List.of(new Cookie("shanyraq-language", "ru").setUrl(desks.address())));

        draw(page, List.of("sign-plan"));

        Locator day = page.locator("[id$='Field_parentSignedOn-date']");
        assertThat(day).hasAttribute("placeholder", "дд.мм.гггг");
        day.click();
        assertThat(page.locator(".flatpickr-calendar.open .flatpickr-weekday").first())
                .hasText("Пн");
        assertThat(page.locator(".flatpickr-calendar.open option").first()).hasText("Январь");
        day.fill("1.3.2026");
        day.blur();
        assertThat(day).hasValue("01.03.2026");
    }

    @Test
    void aReferralAndWhatIsBegunInACaseAreWindowsForEverybody(Desks desks) {
        String caseNumber = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        aigerim.openReferral();
        assertThat(Accessibility.faults(aigerim.page(), ".modal-content .casework-form"))
                .isEmpty();
        aigerim.photograph("referral");

        Page page = aigerim.page();
        page.navigate("/casework/case.html?case=" + caseNumber);
        FormOnPage form = aigerim.begin("Ask for a review");
        form.input("What has changed, or what the parent says").scrollIntoViewIfNeeded();
        for (int width : List.of(1440, 640, 390)) {
            page.setViewportSize(width, 900);
            assertThat(Accessibility.faults(page)).as("at " + width).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }

    static void draw(Page page, List<String> names) {
        // The shell of a form is no page of its own, so it names no icon.
        page.route("**/favicon.ico", route -> route.fulfill(new FulfillOptions().setStatus(204)));
        page.navigate(PLACE);
        String script = page.content().replaceAll("(?s).*import\\('([^']+)'\\).*", "$1");
        Map<String, String> opened =
                names.stream().collect(Collectors.toMap(Function.identity(), name -> opened(page, name)));
        page.route(
                "**" + FormDoor.task("*"),
                route -> answer(route, opened.get(route.request().url().replaceAll(".*/", ""))));
        page.evaluate(DRAWN, Map.of("names", names, "script", script));
    }

    private static void answer(Route route, String form) {
        if (route.request().method().equals("GET")) {
            route.fulfill(
                    new FulfillOptions().setContentType("application/json").setBody(form));
        } else {
            route.resume();
        }
    }

    /** The forms that need more room than the window has. */
    private static Object wider(Page page) {
        return page.evaluate("""
                () => [...document.querySelectorAll('main > section')]
                  .filter(({ scrollWidth }) => scrollWidth > window.innerWidth)
                  .map(({ id }) => id)""");
    }

    private static String opened(Page page, String name) {
        String shown = "(file) => JSON.stringify({ title: '%s', version: '', draft: null, ...(%s)(JSON.parse(file)) })"
                .formatted(name, SHOWN_WHOLE);
        return (String) page.evaluate(shown, read(FORMS.resolve(name + ".form")));
    }

    private static List<String> names() {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.map(file -> file.getFileName().toString().replace(".form", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
