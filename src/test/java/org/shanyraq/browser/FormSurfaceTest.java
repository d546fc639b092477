package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every form does for whoever fills it in, whatever it asks. */
@BrowserTest
class FormSurfaceTest {

    private static final String CONTACT = "Write down a contact or a service";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** What has the focus, if something else lies over its middle. */
    private static final String COVERED = """
            async () => {
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
              let here = document.activeElement;
              let root = document;
              while (here?.shadowRoot?.activeElement) { root = here.shadowRoot; here = root.activeElement; }
              if (!here || root === document) return '';
              const box = here.getBoundingClientRect();
              if (box.width < 2 || here.matches('.fjs-input-group *')) return '';
              const over = root.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
              const free = over && (here.contains(over) || over.contains(here) || over.closest('.flatpickr-calendar, .fjs-dropdownlist'));
              return free ? '' : `${here.id || here.textContent} under ${over?.className}`;
            }""";

    @Autowired
    private IdentityService people;

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        people.setUserInfo("aigerim", "language", "en");
    }

    @Test
    void aPhoneCallFromTheDaysPageTakesFiveClicksAndAServiceSix(Desks desks) {
        String family = cases.accompanied(Answers.referral().with("familyName", "Тұрсынбекова"));
        Desk aigerim = desks.empty();
        Effort effort = new Effort(aigerim);
        aigerim.signInToTasklist("aigerim");
        aigerim.page().navigate("/casework/today.html");
        assertThat(aigerim.page().locator(".cw-part").first()).isVisible();

        effort.spent();
        FormOnPage call = begin(aigerim, family);
        FormOnPage contact = call.row("Contacts to write down", 1);
        assertThat(contact.input("Day")).hasValue(centre.now().format(DAY));
        aigerim.photograph("surface-call");
        contact.tick("Kind of contact", "Telephone")
                .tick("Was anybody reached?", "Yes")
                .write("With whom", "The mother");
        fileAndSee(aigerim);
        assertThat(effort.spent().clicks()).isLessThanOrEqualTo(5);
        assertThat(cases.papers(family, "record-contact")
                        .get(0)
                        .answers()
                        .at("/contacts/0/contactOn")
                        .asText())
                .isEqualTo(centre.now().toLocalDate().toString());

        effort.spent();
        FormOnPage given = begin(aigerim, family);
        given.addTo("Services given");
        FormOnPage service = given.row("Services given", 1);
        service.pick("Service", "family counselling");
        assertThat(service.input("Day")).hasValue(centre.now().format(DAY));
        service.tickEach("Who of the family received it", "Gulmira Serikova");
        aigerim.photograph("surface-service");
        fileAndSee(aigerim);
        assertThat(effort.spent().clicks()).isLessThanOrEqualTo(6);
        assertThat(cases.papers(family, "record-contact")).anySatisfy(paper -> {
            assertThat(paper.answers().path("contacts")).isEmpty();
            assertThat(paper.answers().at("/services/0/givenBy").asText()).isEqualTo("caseManager");
        });
    }

    @Test
    void whatIsOnlyOfferedIsNoDraftAndKeepsNobody(Desks desks) {
        String family = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(family);
        FormOnPage form = aigerim.begin(CONTACT);
        form.row("Contacts to write down", 1).input("Day").focus();
        for (int tab = 0; tab < 12; tab++) {
            aigerim.page().keyboard().press("Tab");
        }
        aigerim.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel"))
                .click();

        assertThat(aigerim.caseFile().locator(".cw-case-status")).hasText("Nothing was filed.");
        assertThat(drafts(family)).isZero();

        form = aigerim.begin(CONTACT);
        aigerim.fileButton().click();
        assertThat(form.alert()).containsText("Nothing is written down yet");
        form.row("Contacts to write down", 1).write("What it was about", "She has found work.");
        aigerim.fileButton().click();
        assertThat(form.alert()).containsText("need your attention");
        assertThat(form.status()).containsText("Draft saved");
        assertThat(drafts(family)).isOne();
    }

    @Test
    void nothingTurnsRedBeforeItIsFiledAndEachLosesItWhenItIsMended(Desks desks) {
        String family = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(family, labelOf("task_makeFirstContact"));
        form.tick("Was the family reached?", "Yes, met or spoken to");
        Locator red = form.place().locator(".fjs-has-errors");
        form.input("With whom").focus();
        for (int tab = 0; tab < 25; tab++) {
            aigerim.page().keyboard().press("Tab");
        }
        form.write("With whom", "The mother").write("With whom", "");
        form.input("The situation").focus();
        assertThat(red).hasCount(0);

        aigerim.complete();

        assertThat(form.alert()).containsText("need your attention");
        assertThat(form.refusalAt("With whom")).hasText("Please fill this in.");
        aigerim.photograph("surface-refused");
        form.write("With whom", "The mother");
        assertThat(form.refusalAt("With whom")).hasCount(0);
        assertThat(form.refusalAt("The situation")).hasText("Please fill this in.");
        assertThat(form.alert()).containsText("With whom");
    }

    @Test
    void theFamilyStandsInTheHeadOfEveryFormForWhoMayKnowIt(Desks desks) {
        String family = cases.accompanied(Answers.referral().ofChildren(3));
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(family, labelOf("task_accompanyFamily"));
        assertThat(form.place().locator(".cw-family")).containsText("Child 3 Serikov");
        assertThat(form.place().locator(".cw-family")).containsText(family);
        aigerim.openCase(family);
        aigerim.begin("Ask a specialist");
        assertThat(aigerim.page().locator(".cw-dialog header")).containsText("Child 1 Serikov");
        FormOnPage asked = new FormOnPage(aigerim.page().locator(".cw-dialog-form"), Tongue.english());
        asked.pick("Service", "individual counselling")
                .pick("Who is asked?", "Psychologist")
                .pickEach("For whom of the family", "Child 1 Serikov")
                .day("Wanted by", centre.now().toLocalDate().plusMonths(1))
                .write("What is asked", "The boy does not sleep.");
        aigerim.fileAndSee(family, "Ask a specialist");

        Desk madina = desks.of("madina");
        FormOnPage request = madina.openGroupTask(family, labelOf("task_answerServiceRequest"));
        Locator head = request.place().locator(".cw-family");
        assertThat(head).containsText("family · Case " + family);
        assertThat(head).not().containsText("Child 2 Serikov");
        madina.claim();
        assertThat(head).containsText("Child 2 Serikov");
        madina.photograph("surface-head");
    }

    @Test
    void headAndButtonsStayInSightAndCoverNoQuestion(Desks desks) {
        String family = cases.referred(Answers.referral().ofChildren(4));
        Desk aigerim = desks.of("aigerim");
        for (int width : List.of(1440, 390)) {
            aigerim.page().setViewportSize(width, width == 390 ? 844 : 900);
            FormOnPage form = aigerim.openTask(family, labelOf("task_makeFirstContact"));
            form.tick("Was the family reached?", "Yes, met or spoken to");
            assertThat(form.place().locator(".cw-parts-list > li")).hasCount(5);
            form.input("Phone").scrollIntoViewIfNeeded();
            assertThat(isInSight(aigerim, aigerim.completeButton())).isTrue();
            assertThat(isInSight(aigerim, form.place().locator(".cw-family"))).isTrue();
            aigerim.photograph("surface-sticky-" + width);
            form.input("Day of the contact").focus();
            for (int tab = 0; tab < 60; tab++) {
                aigerim.page().keyboard().press("Tab");
                assertThat(aigerim.page().evaluate(COVERED)).as("at " + width).isEqualTo("");
            }
            assertThat(Accessibility.faults(aigerim.page(), ".casework-form")).isEmpty();
            aigerim.page().navigate("/camunda/app/tasklist/default/");
        }
    }

    @Test
    void aLongFormSaysWhatIsMissingInEachOfItsParts(Desks desks) {
        String family = cases.referred();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(family, labelOf("task_makeFirstContact"));
        Locator parts = form.place().locator(".cw-parts");
        assertThat(parts).isHidden();
        form.tick("Was the family reached?", "Yes, met or spoken to");
        assertThat(parts).isVisible();
        Locator seen = parts.locator("li").filter(new Locator.FilterOptions().setHasText("What you saw"));
        assertThat(seen).containsText("missing: 3");
        form.write("The situation", "There is little to eat.");
        assertThat(seen).containsText("missing: 2");
        aigerim.photograph("surface-parts");
        parts.getByText("The family's application").click();
        assertThat(form.group("The family's application").place()).isInViewport();
        aigerim.page().keyboard().press("Tab");
        assertThat(form.field("Does the family ask for help?").locator("input").first())
                .isFocused();
    }

    @Test
    void whoIsKnownIsALineUntilTheyAreChanged(Desks desks) {
        String family = cases.referred(Answers.referral().ofChildren(2));
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(family, labelOf("task_makeFirstContact"));
        form.tick("Was the family reached?", "Yes, met or spoken to");
        Locator known = form.place().locator(".cw-known");
        assertThat(known).hasCount(3);
        assertThat(form.place().locator(".cw-folded")).hasCount(3);
        assertThat(known.nth(1)).containsText("Child 1 Serikov");
        known.nth(1).scrollIntoViewIfNeeded();
        aigerim.photograph("surface-known");
        assertThat(form.row("Members", 2).input("Full name")).isHidden();

        FormOnPage child = form.unfold("Members", 2);
        child.write("Full name", "");
        assertThat(child.input("School or kindergarten")).isVisible();
        known.nth(1).getByRole(AriaRole.BUTTON).click();
        assertThat(child.input("Full name")).isHidden();
        aigerim.complete();
        assertThat(form.alert()).containsText("Members 2, Full name");
        assertThat(child.input("Full name")).isVisible();
        child.write("Full name", "Child One Serikov");
        known.nth(1).getByRole(AriaRole.BUTTON).click();
        assertThat(known.nth(1)).containsText("Child One Serikov");
    }

    @Test
    void theSameInRussianAndKazakhAndOnAPhone(Desks desks) {
        String family = cases.referred(Answers.referral().ofChildren(3).with("familyName", "Қ".repeat(200)));
        Desk aigerim = desks.of("aigerim");
        for (String language : List.of("ru", "kk")) {
            aigerim.choose(Tongue.of(language));
            for (int width : List.of(1440, 390)) {
                aigerim.page().setViewportSize(width, 844);
                aigerim.page().navigate("/camunda/app/tasklist/default/");
                FormOnPage form = aigerim.openTask(family, labelOf("task_makeFirstContact"));
                form.tick("Was the family reached?", "Yes, met or spoken to");
                form.place().locator(".cw-parts").waitFor();
                aigerim.photograph("surface-" + language + "-" + width);
                form.place().locator(".cw-known").first().scrollIntoViewIfNeeded();
                aigerim.photograph("surface-members-" + language + "-" + width);
                assertThat(aigerim.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .isEqualTo(true);
            }
            aigerim.page().setViewportSize(1440, 900);
        }
    }

    private static FormOnPage begin(Desk desk, String family) {
        Page page = desk.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write down a contact"))
                .click();
        Locator choice = page.getByRole(AriaRole.DIALOG)
                .locator(".cw-choices button")
                .filter(new Locator.FilterOptions().setHasText(family));
        choice.click();
        FormOnPage form = new FormOnPage(page.locator(".cw-dialog-form"), Tongue.english());
        form.waitUntilThere();
        assertThat(desk.fileButton()).isEnabled();
        return form;
    }

    private static void fileAndSee(Desk desk) {
        desk.fileButton().click();
        assertThat(desk.page().locator("dialog")).hasCount(0);
    }

    private static boolean isInSight(Desk desk, Locator what) {
        var box = what.boundingBox();
        return box.y >= 0 && box.y + box.height <= desk.page().viewportSize().height;
    }

    private int drafts(String family) {
        return database.sql("select count(*) from casefile.draft where place like :place and put_aside_at is null")
                .param("place", "%" + family)
                .query(Integer.class)
                .single();
    }
}
