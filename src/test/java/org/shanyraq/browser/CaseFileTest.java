package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of one case: read, corrected, and for everybody. */
@BrowserTest
class CaseFileTest {

    private static final String LONG = "Әуезқұлғабылғазыұлы-Ңғұмарөтегенқызы Һәкімжүнісбайғалиұлыіңкәрбекқызы";

    private static final List<String> KINSHIPS = Stream.of(
                    List.of("grandmother", "mother", "father"),
                    Collections.nCopies(8, "daughter"),
                    List.of("otherRelative"))
            .flatMap(List::stream)
            .toList();

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private IdentityService people;

    @AfterEach
    void speaksEnglishAgain() {
        people.setUserInfo("aigerim", "language", "en");
    }

    @Test
    void aPaperIsCorrectedAndTheCorrectionStandsBesideIt(Desks desks) {
        String family = cases.admitted();
        Desk aigerim = desks.of("aigerim");
        aigerim.page().navigate("/casework/case.html?case=" + family + "#history");
        Locator paper = paper(aigerim, labelOf("task_makeFirstContact"));
        paper.locator("summary").first().click();
        FormOnPage form = aigerim.correct(paper);
        form.write("The situation", "The flat is warm. I had mixed up two families.");

        aigerim.press("File the correction");
        assertThat(aigerim.page().getByLabel("Why is it corrected?")).isFocused();
        assertThat(aigerim.page().locator(".cw-reason-missing")).hasText("Say why the paper is corrected.");
        aigerim.photograph("correction");
        aigerim.page().getByLabel("Why is it corrected?").fill("I had mixed up two families.");
        aigerim.press("File the correction");

        assertThat(aigerim.caseFile().locator(".cw-case-status"))
                .hasText("The correction is filed; it stands beside “Make first contact”.");
        assertThat(aigerim.caseFile().locator(".cw-case-status")).isFocused();
        Locator corrected = paper(aigerim, labelOf("task_makeFirstContact"));
        assertThat(corrected.locator("summary").first()).containsText("corrected since");
        corrected.locator(".cw-beside summary").click();
        assertThat(corrected.locator(".cw-beside")).containsText("Reason: I had mixed up two families.");
        assertThat(corrected.locator(".cw-beside")).containsText("The flat is warm.");
        aigerim.photograph("correction-filed");
    }

    @Test
    void whatWasTypedIntoACorrectionIsThereAgainWhenItIsOpenedAgain(Desks desks) {
        String family = cases.admitted();
        Desk aigerim = desks.of("aigerim");
        aigerim.page().navigate("/casework/case.html?case=" + family + "#history");
        Locator paper = paper(aigerim, labelOf("task_makeFirstContact"));
        paper.locator("summary").first().click();
        aigerim.correct(paper).write("The situation", "The flat is warm.");
        aigerim.page().getByLabel("Why is it corrected?").fill("Mixed up.");
        aigerim.press("Cancel");
        assertThat(aigerim.caseFile().locator(".cw-case-status")).containsText("kept as a draft");

        aigerim.page().reload();
        paper.locator("summary").first().click();
        FormOnPage again = aigerim.correct(paper);

        assertThat(again.input("The situation")).hasValue("The flat is warm.");
        assertThat(aigerim.page().getByLabel("Why is it corrected?")).hasValue("Mixed up.");
        assertThat(cases.papers(family, "make-first-contact")).hasSize(1);
    }

    // [2] cases/2026-11.md row 22
    @Test
    void aCorrectedContactIsOfItsTrueDayAndTheOldOneIsStruckThroughBelow(Desks desks) {
        String family = cases.accompanied();
        cases.file(family, Answers.accompanied());
        LocalDate wrong = centre.now().toLocalDate();
        LocalDate right = wrong.minusDays(1);
        Desk aigerim = desks.of("aigerim");
        aigerim.page().navigate("/casework/case.html?case=" + family + "#history");
        Locator paper = paper(aigerim, labelOf("task_accompanyFamily"));
        paper.locator("summary").first().click();
        aigerim.correct(paper).row("Contacts to write down", 1).day("Day", right);
        aigerim.page().getByLabel("Why is it corrected?").fill("I mixed up the days.");
        aigerim.press("File the correction");
        assertThat(aigerim.caseFile().locator(".cw-case-status")).isFocused();

        Locator line = correctedContact(aigerim, "Contacts");
        assertThat(line.locator("> div > span").first()).hasText(written(right));
        assertThat(line.locator("del > span").first()).hasText(written(wrong));
        assertThat(line.locator(".cw-former > p"))
                .hasText(Pattern.compile(
                        "Before the correction of .* by Aigerim Suleimenova \\(reason: I mixed up the days\\.\\):"));
        assertThat(Accessibility.faults(aigerim.page())).isEmpty();
        aigerim.photograph("corrected-contact");

        aigerim.choose(Tongue.of("kk"));
        aigerim.page().setViewportSize(390, 844);
        Locator inKazakh = correctedContact(aigerim, "Байланыстар");
        assertThat(inKazakh.locator(".cw-former > p")).containsText("түзетуге дейін");
        assertThat(aigerim.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        aigerim.photograph("corrected-contact-kk-390");
    }

    @Test
    void aCorrectedNameAndAddressStandAboveWhatTheyWere(Desks desks) {
        String family = cases.referred();
        Desk aigerim = desks.of("aigerim");
        Page page = aigerim.page();
        page.navigate("/casework/case.html?case=" + family + "#history");
        Locator paper = paper(aigerim, "Register referral");
        paper.locator("summary").first().click();
        FormOnPage form = aigerim.correct(paper).write("Address", "Almaty district, house 7");
        form.row("Members", 2).write("Full name", "Rustem Serikov");
        page.getByLabel("Why is it corrected?").fill("Misheard on the telephone.");
        aigerim.press("File the correction");
        assertThat(aigerim.caseFile().locator(".cw-case-status")).isFocused();

        aigerim.goToPart("family");
        assertThat(aigerim.caseFile().locator(".cw-person.cw-child > strong")).hasText("Rustem Serikov");
        assertThat(aigerim.caseFile().locator(".cw-person.cw-child del")).hasText("Child 1 Serikov");
        assertThat(aigerim.caseFile().locator(".cw-facts del")).hasText("Saryarka district, house 5");
        assertThat(aigerim.caseFile().locator(".cw-facts")).containsText("reason: Misheard on the telephone.");
        assertThat(Accessibility.faults(page)).isEmpty();
        page.evaluate("scrollTo(0, 0)");
        aigerim.photograph("corrected-family");

        aigerim.choose(Tongue.of("kk"));
        page.setViewportSize(390, 844);
        assertThat(aigerim.caseFile().locator(".cw-person.cw-child del")).hasText("Child 1 Serikov");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        aigerim.photograph("corrected-family-kk-390");
        aigerim.caseFile().locator(".cw-person.cw-child").scrollIntoViewIfNeeded();
        aigerim.photograph("corrected-member-kk-390");
    }

    private static Locator correctedContact(Desk desk, String list) {
        desk.goToPart("papers");
        Locator contacts = desk.caseFile()
                .locator(".cw-records")
                .filter(new Locator.FilterOptions().setHasText(list))
                .first();
        contacts.locator("summary").click();
        Locator line = contacts.locator(".cw-record")
                .filter(new Locator.FilterOptions().setHas(desk.page().locator("del")));
        line.scrollIntoViewIfNeeded();
        return line;
    }

    private static String written(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }

    @Test
    void theTimelineShowsOneKindAndThePlanItsGoals(Desks desks) {
        String family = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        aigerim.page().navigate("/casework/case.html?case=" + family + "#history");
        assertThat(aigerim.caseFile()).containsText("Development plan");
        aigerim.page()
                .getByLabel("Show", new Page.GetByLabelOptions().setExact(true))
                .selectOption("plan");
        assertThat(aigerim.caseFile().locator(".cw-timeline > li")).hasText(new Pattern[] {
            Pattern.compile(labelOf("task_approvePlan")),
            Pattern.compile(labelOf("task_signPlan")),
            Pattern.compile(labelOf("task_draftPlan"))
        });
        aigerim.photograph("case-file");
        assertThat(Accessibility.faults(aigerim.page())).isEmpty();
    }

    /** What a worker needs first is there without scrolling, and each part has an address of its own. */
    @Test
    void theFirstScreenShowsHeadNextStepsFamilyAndPlan(Desks desks) throws IOException {
        String family = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        Page page = aigerim.page();
        page.setViewportSize(1440, 900);
        aigerim.openCase(family);
        for (String seen : List.of(".cw-head", "#cw-next", "#cw-glance-family", "#cw-glance-plan")) {
            assertThat((Boolean)
                            page.locator(seen).evaluate("one => one.getBoundingClientRect().bottom <= innerHeight"))
                    .as(seen)
                    .isTrue();
        }
        assertThat(Accessibility.faults(page)).isEmpty();
        aigerim.photograph("case-page");

        aigerim.goToPart("plan");
        assertThat(page).hasURL(Pattern.compile(".*#plan"));
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#cw-panel-papers")).isVisible();
        assertThat(page.locator("#cw-tab-papers")).isFocused();
        page.goBack();
        assertThat(page.locator("#cw-panel-plan")).isVisible();
        aigerim.photograph("case-page-plan");
        assertThat(Pdfs.text(aigerim.download(
                        page.locator("#cw-panel-plan .cw-print").first())))
                .contains(family);

        page.setViewportSize(390, 844);
        page.navigate("/casework/case.html?case=" + family + "#now");
        page.reload();
        for (String seen : List.of(".cw-head-name", ".cw-head .cw-risk", ".cw-head-next", ".cw-act-danger")) {
            assertThat((Boolean)
                            page.locator(seen).evaluate("one => one.getBoundingClientRect().bottom <= innerHeight"))
                    .as(seen)
                    .isTrue();
        }
        aigerim.photograph("case-page-390");
        page.setViewportSize(1440, 900);
        aigerim.choose(Tongue.of("kk"));
        page.setViewportSize(390, 844);
        assertThat(page.locator(".cw-head")).isVisible();
        aigerim.photograph("case-page-kk-390");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    /** Drawn from the file, anew with what was just written down, also on a phone and in Kazakh. */
    @Test
    void genogramAndEcoMapFollowWhatIsWrittenDown(Desks desks) {
        String family = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        Page page = aigerim.page();
        aigerim.openCase(family);
        FormOnPage form = aigerim.begin("Who belongs to whom");
        form.addTo("In the family").addTo("Around the family");
        form.row("In the family", 1)
                .pick("Who", "Gulmira Serikova")
                .pick("Is what", "Is a parent of")
                .pick("To whom", "Child 1 Serikov");
        form.row("Around the family", 1)
                .write("Person or place", "Aunt Gulnar")
                .pick("What it is to the family", "Relative")
                .pick("How they stand with each other", "Strong");
        aigerim.photograph("relations");
        aigerim.fileAndSee(family, "Who belongs to whom");

        aigerim.goToPart("family");
        assertThat(page.locator("#cw-panel-family svg")).hasCount(2);
        assertThat(page.locator("#cw-panel-family svg").last()).containsText("Aunt Gulnar");
        assertThat(aigerim.caseFile()).containsText("Gulmira Serikova is a parent of Child 1 Serikov");
        assertThat(Accessibility.faults(page)).isEmpty();
        page.locator("#cw-genogram").scrollIntoViewIfNeeded();
        aigerim.photograph("genogram");
        aigerim.choose(Tongue.of("kk"));
        page.setViewportSize(390, 844);
        aigerim.goToPart("family");
        page.locator("#cw-eco-map").scrollIntoViewIfNeeded();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(Accessibility.faults(page)).isEmpty();
        aigerim.photograph("eco-map-kk-390");
    }

    @Test
    void aLargeFamilyWithLongNamesFitsEveryWindow(Desks desks) {
        String family =
                cases.referred(Answers.referral().with("familyName", LONG).with("members", twelve()));
        Desk aigerim = desks.of("aigerim");
        Page page = aigerim.page();
        for (int width : new int[] {1280, 640, 390}) {
            page.setViewportSize(width, 844);
            aigerim.openCase(family);
            assertThat(aigerim.caseFile().locator(".cw-person")).hasCount(12);
            for (String part : List.of("now", "family", "papers", "history")) {
                aigerim.goToPart(part);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(part + " at " + width)
                        .isEqualTo(true);
                assertThat(Accessibility.faults(page)).as(part + " at " + width).isEmpty();
                aigerim.photograph("case-file-" + part + "-" + width);
            }
        }
    }

    /** [2] The sheet of contacts is printed where the contacts are, from one day to another, also on a telephone. */
    @Test
    void theSheetOfContactsIsPrintedFromItsList(Desks desks) throws IOException {
        String family = cases.accompanied();
        Desk aigerim = desks.of("aigerim");
        Page page = aigerim.page();
        page.navigate("/casework/case.html?case=" + family + "#papers");
        Locator contacts = aigerim.caseFile().locator(".cw-records").first();
        contacts.locator("summary").click();
        assertThat(contacts.locator("li")).hasCount(1);

        byte[] whole = aigerim.download(contacts.getByText("Contact sheet (PDF)"));
        assertThat(contacts).containsText("Contact sheet: the file is among your downloads.");
        assertThat(Pdfs.text(whole)).contains(family, "The mother");

        contacts.getByLabel("From").fill("2001-01-01");
        contacts.getByLabel("until").fill("2001-01-31");
        assertThat(Pdfs.text(aigerim.download(contacts.getByText("Contact sheet (PDF)"))))
                .contains(family)
                .doesNotContain("The mother");
        aigerim.photograph("contact-sheet");

        contacts.getByLabel("until").fill("2000-01-31");
        contacts.getByText("Contact sheet (PDF)").click();
        assertThat(contacts).containsText("The period ends before it begins");
        page.setViewportSize(390, 844);
        contacts.scrollIntoViewIfNeeded();
        assertThat(Accessibility.faults(page)).isEmpty();
        aigerim.photograph("contact-sheet-phone");
    }

    @Test
    void theListsAreForEverybodyToo(Desks desks) {
        cases.referred();
        Page page = desks.of("saule").page();
        for (String list : List.of("", "?view=attention", "?view=subjects")) {
            page.navigate("/casework" + list);
            assertThat(page.locator("h1")).isVisible();
            assertThat(Accessibility.faults(page)).as(list).isEmpty();
        }
    }

    private static List<Map<String, Object>> twelve() {
        return IntStream.range(0, 12)
                .mapToObj(number -> Answers.member(
                        LONG + " " + number,
                        KINSHIPS.get(number),
                        number > 2 && number < 11,
                        moment -> moment.today().minusYears(number > 2 ? 15 - number : 60 - 10 * number)))
                .toList();
    }

    private static Locator paper(Desk desk, String title) {
        return desk.caseFile()
                .locator(".cw-timeline > li")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }
}
