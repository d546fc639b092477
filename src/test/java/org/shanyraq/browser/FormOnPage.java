package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A form as a person fills it in: every question is found by the words above it. A part of it, such as a row of a list,
 * can be asked in the same way.
 */
final class FormOnPage {

    /** Clicks after which a list of choices is open, unless it has no such choice: whoever waits for that fails then. */
    private static final int OFTEN_ENOUGH = 50;

    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

    /** The button that was pressed has it until then. */
    private static final String ROW_HAS_FOCUS = "() => new Promise(done => { const began = performance.now();"
            + " const look = () => { let here = document.activeElement;"
            + " while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;"
            + " const still = here?.classList.contains('fjs-repeat-render-add') && performance.now() - began < 2000;"
            + " return still ? requestAnimationFrame(look) : done(); }; look(); })";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final Locator place;
    private final Tongue tongue;

    FormOnPage(Locator place, Tongue tongue) {
        this.place = place;
        this.tongue = tongue;
    }

    void waitUntilThere() {
        place.locator(".fjs-form").waitFor();
        assertThat(place.locator(".cw-status")).not().containsText(tongue.says("Opening the form …"));
        // A field takes typing only once it has been painted; no person is faster than that.
        place.page().evaluate(PAINTED);
    }

    void scrollToTop() {
        place.locator(".fjs-form h3, .fjs-form p").first().scrollIntoViewIfNeeded();
    }

    Locator place() {
        return place;
    }

    FormOnPage write(String question, String answer) {
        Locator input = input(question);
        // A question that has just appeared is drawn once more: nobody types as fast as that.
        for (int written = 0; written < OFTEN_ENOUGH; written++) {
            input.fill(answer);
            place.page().evaluate(PAINTED);
            if (input.inputValue().equals(answer)) {
                break;
            }
        }
        return this;
    }

    /** A day, typed. */
    FormOnPage day(String question, LocalDate day) {
        Locator input = input(question);
        input.fill(day.format(DAY));
        input.blur();
        return this;
    }

    FormOnPage time(String question, String time) {
        Locator input = field(question).getByPlaceholder(tongue.says("hh:mm"));
        input.fill(time);
        input.blur();
        return this;
    }

    FormOnPage dayAndTime(String question, OffsetDateTime moment) {
        return day(question, moment.toLocalDate()).time(question, MINUTE.format(moment));
    }

    /** Picks from the list of options that opens. */
    FormOnPage pick(String question, String option) {
        Locator field = field(question);
        Locator item = field.locator(".fjs-dropdownlist-item")
                .getByText(tongue.beginning(option))
                .first();
        // The first question of a row that was added opens by itself, and a click would close it.
        for (int clicked = 0; clicked < OFTEN_ENOUGH && !item.isVisible(); clicked++) {
            field.locator(".fjs-input-group").click();
            place.page().evaluate(PAINTED);
        }
        item.click();
        return this;
    }

    /** Picks several people, one after the other; their names are the same in every language. */
    FormOnPage pickEach(String question, String... names) {
        for (String name : names) {
            field(question).locator("input").first().click();
            field(question)
                    .locator(".fjs-dropdownlist-item")
                    .getByText(name)
                    .first()
                    .click();
        }
        return this;
    }

    /** Marks several people in a checklist; their names are the same in every language. */
    FormOnPage tickEach(String question, String... names) {
        for (String name : names) {
            field(question).getByLabel(name).check();
        }
        return this;
    }

    /** Marks a radio button or a box of a checklist. */
    FormOnPage tick(String question, String option) {
        field(question).getByLabel(tongue.exactly(option)).check();
        return this;
    }

    Locator input(String question) {
        return field(question).locator("input:not([tabindex='-1']), textarea").first();
    }

    Locator field(String question) {
        return place.locator(".fjs-form-field:not(.fjs-form-field-grouplike, .fjs-form-field-dynamiclist)")
                .filter(new FilterOptions().setHas(label(question)));
    }

    /** What was answered to a question the last time. */
    Locator lastTime(String question) {
        return besideLastTime(question).locator("p");
    }

    void sameAsLastTime(String question) {
        besideLastTime(question)
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(tongue.says("Same as last time")))
                .click();
    }

    private Locator besideLastTime(String question) {
        return field(question).locator("xpath=following-sibling::*[contains(@class, 'cw-last')]");
    }

    /** The sentences that stand at a question. */
    Locator refusalAt(String question) {
        return field(question).locator(".fjs-form-field-error");
    }

    /** What the page says on top: a refusal, or what else went wrong. */
    Locator alert() {
        return place.locator(".cw-alert");
    }

    Locator status() {
        return place.locator(".cw-status");
    }

    Locator notices() {
        return place.locator(".cw-notices");
    }

    /** Of what was begun with a start form and not filed, the latest. */
    FormOnPage goOnWithTheLatest() {
        notices()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(tongue.says("Go on with it")))
                .first()
                .click();
        assertThat(notices()).containsText(tongue.says("Start afresh"));
        return this;
    }

    void press(String button) {
        place.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(tongue.says(button)))
                .click();
    }

    /** The questions under one heading. */
    FormOnPage group(String heading) {
        return new FormOnPage(
                place.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(tongue.exactly(heading))), tongue);
    }

    /** The same where several have this heading, from 1. */
    FormOnPage group(String heading, int number) {
        return new FormOnPage(group(heading).place.nth(number - 1), tongue);
    }

    /** One of the rows of a list, from 1. */
    FormOnPage row(String list, int row) {
        Locator remove = place.page().getByRole(AriaRole.BUTTON, named("Remove row %d of “%s”".formatted(row, list)));
        return new FormOnPage(
                place.locator(".fjs-repeat-row-container")
                        .filter(new FilterOptions().setHas(remove))
                        .last(),
                tongue);
    }

    /** One of the rows that the case file knows already, which are a line each until somebody changes them. */
    FormOnPage unfold(String list, int row) {
        FormOnPage unfolded = row(list, row);
        unfolded.place.locator("> .cw-known > button[aria-expanded='false']").click();
        return unfolded;
    }

    FormOnPage addTo(String list) {
        press("Add to “%s”".formatted(list));
        // The row gets the focus when it is drawn; whoever opens a list of another row before that has it closed again.
        place.page().evaluate(ROW_HAS_FOCUS);
        return this;
    }

    void removeRow(String list, int row) {
        press("Remove row %d of “%s”".formatted(row, list));
    }

    void moveRow(String list, int row, String upOrDown) {
        press("Move row %d of “%s” %s".formatted(row, list, upOrDown));
    }

    private Locator label(String question) {
        return place.page().locator("label").filter(new FilterOptions().setHasText(tongue.exactly(question)));
    }

    private Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(tongue.exactly(name));
    }
}
