package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at a computer of the centre. */
final class Desk {

    private final Page page;
    private Tongue tongue = Tongue.english();

    Desk(Page page) {
        this.page = page;
    }

    /** What these English words are in the language of this desk. */
    Pattern said(String english) {
        return tongue.says(english);
    }

    Page page() {
        return page;
    }

    /** Another tab of the same browser. */
    Desk anotherTab() {
        Desk tab = new Desk(page.context().newPage());
        tab.page.navigate("/camunda/app/tasklist/default/");
        tab.tasklistIsThere();
        return tab;
    }

    void signInToTasklist(String person) {
        signIn("tasklist", person);
        tasklistIsThere();
    }

    void signIn(String application, String person) {
        page.navigate("/camunda/app/" + application + "/default/");
        signInAgain(person);
    }

    /** Where the page asks who it is. */
    void signInAgain(String person) {
        nameOneself(person);
        page.getByRole(AriaRole.BUTTON, named("Log in")).click();
    }

    void nameOneself(String person) {
        Locator name = page.getByLabel(said("User name"));
        assertThat(name).isFocused();
        name.fill(person);
        page.getByLabel(said("Password")).fill(Desks.PASSWORD);
    }

    /** Where Tasklist itself asks who it is, because something on its page is not saved yet. */
    void signInOnTheSpot(String person) {
        Locator name = page.getByPlaceholder(said("Username"));
        do {
            // The page puts the cursor there by itself, more than once; what was typed meanwhile is then in the name.
            name.fill(person);
            page.getByPlaceholder(said("Password")).fill(Desks.PASSWORD);
        } while (!name.inputValue().equals(person));
        page.getByRole(AriaRole.BUTTON, named("Log in")).click();
    }

    String language() {
        return tongue.language();
    }

    /** From the person's menu; Tasklist asks then who is next. */
    void signOut() {
        Locator logOut = page.locator(".account").getByText(tongue.exactly("Log out"));
        do {
            // The menu folds by itself when the list beside it has come.
            page.locator(".account > a").click();
        } while (!isPressed(logOut));
        page.getByLabel(said("User name")).waitFor();
    }

    private static boolean isPressed(Locator button) {
        try {
            button.click(new Locator.ClickOptions().setTimeout(1000));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    /** The person chooses the language of the screens; from now on this desk is asked for things in it. */
    void choose(Tongue chosen) {
        unfoldMenu();
        Locator languages = page.locator("select.cw-language");
        boolean isChosen = languages.inputValue().equals(chosen.language())
                && chosen.language().equals(page.locator("html").getAttribute("lang"));
        if (!isChosen) { // otherwise the page would come again while it is read
            languages.selectOption(chosen.language());
        }
        tongue = chosen;
        assertThat(page.locator("html")).hasAttribute("lang", chosen.language());
        assertThat(languages).hasValue(chosen.language());
    }

    /** On a phone the way to the other pages, and what stands beside it, is folded. */
    void unfoldMenu() {
        Locator folded = page.locator(".cw-menu[aria-expanded='false']");
        if (folded.isVisible()) {
            folded.click();
        }
    }

    /** The language in which somebody last worked at this computer: pages before the sign-in speak it. */
    void speaks(Tongue known, String address) {
        page.context().addCookies(List.of(new Cookie("shanyraq-language", known.language()).setUrl(address)));
        tongue = known;
    }

    /** From now on this desk is asked for things in this language, which its browser speaks. */
    void expects(Tongue known) {
        tongue = known;
    }

    private void tasklistIsThere() {
        page.locator(".task-filter").first().waitFor();
    }

    // The list

    /** One of the ready-made lists, with the tasks of one case only. */
    void openList(String list, String caseNumber) {
        openList(list);
        page.navigate(page.url().replaceFirst("searchQuery=[^&]*", Matcher.quoteReplacement(search(caseNumber))));
    }

    /** The part of an address that narrows every list to one case. */
    static String search(String caseNumber) {
        String search = """
                [{"type":"processInstanceBusinessKey","operator":"eq","value":"%s","name":""}]""".formatted(caseNumber);
        return "searchQuery=" + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }

    void openList(String list) {
        Locator filter = page.locator(".task-filter").filter(new FilterOptions().setHasText(said(list)));
        filter.getByRole(AriaRole.LINK).first().click();
        assertThat(filter).hasClass(Pattern.compile(".*active.*"));
    }

    Locator cards() {
        return page.locator("ol.tasks-list > li.task");
    }

    /** Until the list is narrowed, those of others stand in it. */
    private Locator cardsOf(String caseNumber) {
        return cards().filter(new FilterOptions().setHasText(caseNumber));
    }

    /** Opens a task that is set to this person, and waits until its form can be filled in. */
    FormOnPage openTask(String caseNumber, String task) {
        FormOnPage form = openTask("My tasks", caseNumber, task);
        assertThat(completeButton()).isEnabled();
        return form;
    }

    /** Opens the one of several tasks of a kind that is about this child. */
    FormOnPage openTaskAbout(String caseNumber, String task, String child) {
        openList("My tasks", caseNumber);
        cardsOf(caseNumber)
                .filter(new FilterOptions().setHasText(said("About " + child)))
                .getByRole(AriaRole.LINK, link(task))
                .click();
        FormOnPage form = form();
        assertThat(form.place()).containsText(child);
        assertThat(completeButton()).isEnabled();
        return form;
    }

    /** Opens a task of this person's group, which nobody has claimed yet. */
    FormOnPage openGroupTask(String caseNumber, String task) {
        return openTask("My group's tasks", caseNumber, task);
    }

    private FormOnPage openTask(String list, String caseNumber, String task) {
        openList(list, caseNumber);
        cardsOf(caseNumber).getByRole(AriaRole.LINK, link(task)).first().click();
        assertThat(page.locator("h2.task")).containsText(said(task));
        return form();
    }

    FormOnPage form() {
        FormOnPage form = new FormOnPage(page.locator(".casework-form"), tongue);
        form.waitUntilThere();
        return form;
    }

    /** The dialog that registers a new family. */
    FormOnPage openReferral() {
        page.locator(".start-process-action a").click();
        page.locator(".modal-content ul.processes")
                .getByText(tongue.exactly("Family case"))
                .click();
        FormOnPage form = new FormOnPage(page.locator(".modal-content .casework-form"), tongue);
        form.waitUntilThere();
        return form;
    }

    void start() {
        startButton().click();
    }

    Locator startButton() {
        return page.locator(".modal-footer")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(tongue.exactly("Start")));
    }

    void startAndSee() {
        start();
        assertThat(page.locator(".modal-content")).hasCount(0);
    }

    void claim() {
        page.getByRole(AriaRole.BUTTON, named("Claim")).click();
        assertThat(completeButton()).isEnabled();
    }

    void complete() {
        completeButton().click();
    }

    /** Completes the task and waits until Tasklist has put it away. */
    void completeAndSee() {
        complete();
        assertThat(page.locator(".casework-form")).hasCount(0);
    }

    Locator completeButton() {
        return page.locator(".form-actions")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(tongue.exactly("Complete")));
    }

    void openTab(String name) {
        page.locator(".nav-tabs").getByRole(AriaRole.LINK, link(name)).click();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    // The case files

    void openCases() {
        page.locator(".cw-cases-link").click();
        assertThat(page.locator("h1")).hasText(said("Cases"));
    }

    void findCases(String words) {
        page.getByLabel(said("Case number, a part of a name or phone, birth date, IIN or address"))
                .fill(words);
        press("Find");
        assertThat(page.getByText(said("Show all"))).isVisible();
    }

    Locator lines() {
        return page.locator(".cw-lines tbody tr");
    }

    Locator caseFile() {
        return page.locator(".cw-case-file");
    }

    void openCase(String caseNumber) {
        page.navigate("/casework/case.html?case=" + caseNumber);
        caseFileIsThere();
    }

    void caseFileIsThere() {
        assertThat(caseFile().locator(".cw-head")).isVisible();
        assertThat(caseFile().locator(".cw-timeline > li").first()).isAttached();
    }

    /** A part of the case file that is open: now, family, plan, papers, history. Beside a task it has none. */
    void goToPart(String name) {
        Locator tab = page.locator("#cw-tab-" + name);
        if (tab.isVisible()) {
            tab.click();
            assertThat(page.locator("#cw-panel-" + name)).isVisible();
        }
    }

    /** The newest paper of a kind in the timeline, opened to be read. */
    Locator openPaper(String title) {
        goToPart("history");
        Locator paper = caseFile()
                .locator("details.cw-filing")
                .filter(new FilterOptions().setHasText(said(title)))
                .first();
        paper.locator("summary").first().click();
        return paper;
    }

    /** What the browser lays among the downloads after a click. */
    byte[] download(Locator button) {
        Path file = page.waitForDownload(button::click).path();
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays a signed paper to the one that it is of. */
    void bringBack(Locator paper, FilePayload file) {
        page.waitForFileChooser(
                        () -> paper.getByText(said("Add the signed paper")).click())
                .setFiles(file);
    }

    /** Opens the form of what may be begun in the case whose file is open. */
    FormOnPage begin(String act) {
        goToPart("now");
        caseFile()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(tongue.exactly(act)))
                .click();
        FormOnPage form = new FormOnPage(page.locator(".cw-dialog-form"), tongue);
        form.waitUntilThere();
        assertThat(fileButton()).isEnabled();
        return form;
    }

    /** Opens a paper of the case file, whose answers are shown, to be corrected. */
    FormOnPage correct(Locator paper) {
        paper.getByRole(AriaRole.BUTTON).first().click();
        FormOnPage form = new FormOnPage(page.locator(".cw-dialog-form"), tongue);
        form.waitUntilThere();
        return form;
    }

    /** Files what was begun in the case, and waits until the page says so. */
    void fileAndSee(String caseNumber, String act) {
        fileButton().click();
        assertThat(caseFile().locator(".cw-case-status"))
                .hasText(said("“%s” is filed in case %s.".formatted(act, caseNumber)));
        assertThat(page.locator("dialog")).hasCount(0);
    }

    Locator fileButton() {
        return page.locator(".cw-dialog footer")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(tongue.exactly("File")));
    }

    // Cockpit and Admin

    /** A page of the application's main menu. */
    void goTo(String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(tongue.exactly(name)))
                .first()
                .click();
    }

    /** The red boxes in the corner. */
    Locator complaints() {
        return page.locator(".alert-danger:visible");
    }

    void openCockpit() {
        page.navigate("/camunda/app/cockpit/default/");
        page.getByRole(AriaRole.LINK, named("Processes")).first().waitFor();
    }

    /** Goes from the list of processes to the running instance of one case. */
    void openInstance(String process, String caseNumber) {
        goTo("Processes");
        page.getByRole(AriaRole.LINK, named(process)).first().click();
        page.locator(".djs-overlays .badge").first().waitFor();
        page.locator("tr")
                .filter(new FilterOptions().setHasText(caseNumber))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/process-instance/.*"));
        page.locator(".djs-overlays .instance-count").first().waitFor();
    }

    /** The badge that counts the tokens at an element of the diagram. */
    Locator tokensAt(String element) {
        return page.locator(".djs-overlays[data-container-id='%s'] .instance-count".formatted(element));
    }

    // Pictures

    void photograph(String name) {
        photograph(page, name);
    }

    static void photograph(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(Desks.pictures().resolve(name + ".png")));
    }

    private Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(tongue.exactly(name));
    }

    private GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(said(name));
    }
}
