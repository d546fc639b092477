package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Labels.labelOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.Filings;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A way through the day, once in each language of the screens. The words are those of the bundles; a word that is left in
 * English on a Russian or Kazakh screen fails the test.
 */
@BrowserTest
class InEveryLanguageTest {

    /** How a family of each of these tests is called, how whoever refers it again writes the name, and another family. */
    private static final Map<String, List<String>> FAMILIES = Map.of(
            "en", List.of("Бекмұханова", "Бекмуханова", "Ғабдуллина"),
            "kk", List.of("Қожағұлова", "Кожагулова", "Жұмағұлова"),
            "ru", List.of("Әлімқұлова", "Алимкулова", "Үсенова"));

    private static final Map<String, String> LANGUAGES = Map.of("en", "English", "kk", "Kazakh", "ru", "Russian");

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private Filings filings;

    @Autowired
    private IdentityService people;

    @Autowired
    private JdbcTemplate database;

    private final Set<String> typed = new TreeSet<>();
    private final Map<String, List<String>> leftovers = new LinkedHashMap<>();

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        for (String person : List.of("aigerim", "saule")) {
            people.setUserInfo(person, "language", "en");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "kk", "ru"})
    void aCaseManagersWayThroughTheDay(String language, Desks desks) throws IOException {
        String referred = cases.referred(family(FAMILIES.get(language).get(0)));
        String accompanied = cases.accompanied(family(FAMILIES.get(language).get(2)));
        everybodysNameIsTyped();
        whatIsFiledIsTyped(referred, accompanied);
        Desk aigerim = desks.of("aigerim");
        aigerim.choose(Tongue.of(language));

        aigerim.signOut();
        look(aigerim, "sign-in");
        aigerim.signInToTasklist("aigerim");
        aigerim.openList("Due first", referred);
        assertThat(aigerim.cards()).hasCount(1);
        look(aigerim, "tasks");

        firstContact(aigerim, referred);
        referralOfAFamilyThatIsKnown(aigerim, referred);

        aigerim.openCases();
        aigerim.findCases(FAMILIES.get(language).get(2));
        assertThat(aigerim.lines()).hasCount(1);
        look(aigerim, "cases");
        caseFile(aigerim, accompanied);
        papers(aigerim, accompanied);

        assertThat(leftovers).as("what is left in English").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void aCoordinatorsWay(String language, Desks desks) {
        String atAdmission = cases.atAdmission(family("Әбсаттарова"));
        everybodysNameIsTyped();
        whatIsFiledIsTyped(atAdmission);
        Desk saule = desks.of("saule");
        saule.choose(Tongue.of(language));
        look(saule, "first-page");
        FormOnPage admission = saule.openGroupTask(atAdmission, labelOf("task_decideAdmission"));
        look(saule, "unclaimed");
        saule.claim();
        saule.complete();
        assertThat(admission.alert()).containsText(saule.said("Please fill this in."));
        look(saule, "admission-refused");
        for (String tab : List.of("Diagram", "Description", "Case file")) {
            saule.openTab(tab);
        }
        assertThat(saule.caseFile()).containsText("Әбсаттарова");
        look(saule, "beside-the-task");
        for (String list : List.of("?view=attention", "?view=subjects", "?search=" + "Жоқ")) {
            saule.page().navigate("/casework" + list);
            assertThat(saule.page().locator("h1")).isVisible();
            look(saule, "list-" + list.replaceAll("\\W", ""));
        }
        assertThat(leftovers).as("what is left in English").isEmpty();
    }

    private void firstContact(Desk aigerim, String family) {
        FormOnPage contact = aigerim.openTask(family, labelOf("task_makeFirstContact"));
        contact.dayAndTime("Day of the contact", centre.now().plusDays(2))
                .pick("How", "Home visit")
                .tick("Was the family reached?", "Yes, met or spoken to")
                .write("With whom", "Анасы, үйде")
                .tick("Did you see a child in immediate danger?", "No")
                .tick("Is the psychologist's view needed?", "No")
                .tick("Does the family ask for help?", "Yes, orally")
                .write("Who applied", "Анасы");
        look(aigerim, "first-contact");
        aigerim.complete();
        assertThat(contact.refusalAt("The situation")).hasText(aigerim.said("Please fill this in."));
        look(aigerim, "first-contact-unfinished");

        contact.write("The situation", "Үйде тамақ аз; мать потеряла работу.");
        aigerim.complete();
        assertThat(contact.refusalAt("Day of the contact")).hasText(aigerim.said("This contact lies in the future."));
        look(aigerim, "first-contact-refused");
        contact.dayAndTime("Day of the contact", centre.now());
        aigerim.completeAndSee();
    }

    private void referralOfAFamilyThatIsKnown(Desk aigerim, String known) {
        FormOnPage referral = aigerim.openReferral();
        referral.row("Members", 1)
                .write("Full name", FAMILIES.get(aigerim.language()).get(1) + " Айсулу")
                .day("Birth date", born(FAMILIES.get(aigerim.language()).get(0)));
        assertThat(referral.notices()).containsText(known);
        referral.notices().scrollIntoViewIfNeeded();
        look(aigerim, "referral-double");
        aigerim.start();
        assertThat(referral.alert()).not().isEmpty();
        look(aigerim, "referral-unfinished");
        aigerim.page().reload();
        FormOnPage resumed = aigerim.form();
        look(aigerim, "referral-draft");
        resumed.goOnWithTheLatest();
        resumed.press("Start afresh");
        assertThat(resumed.notices()).containsText(aigerim.said("The draft was discarded."));
        aigerim.page().navigate("/camunda/app/tasklist/default/");
    }

    private void caseFile(Desk aigerim, String family) {
        aigerim.openCase(family);
        for (String part : List.of("now", "family", "plan", "papers", "history")) {
            aigerim.goToPart(part);
            if (part.equals("history")) {
                aigerim.press("Open all");
            }
            aigerim.page()
                    .evaluate("document.querySelectorAll('.cw-case-page details').forEach(part => (part.open = true))");
            aigerim.page().waitForLoadState(LoadState.NETWORKIDLE);
            look(aigerim, "case-file-" + part);
        }

        FormOnPage contact = aigerim.begin("Write down a contact or a service");
        aigerim.fileButton().click();
        assertThat(contact.alert()).not().isEmpty();
        look(aigerim, "contact-unfinished");
        contact.row("Contacts to write down", 1)
                .day("Day", centre.now().toLocalDate())
                .tick("Kind of contact", "Telephone")
                .tick("Was anybody reached?", "Yes")
                .write("With whom", "Әжесі");
        look(aigerim, "contact");
        aigerim.fileAndSee(family, "Write down a contact or a service");
        look(aigerim, "contact-filed");
    }

    private void papers(Desk aigerim, String family) throws IOException {
        aigerim.goToPart("papers");
        aigerim.page().getByLabel(aigerim.said("Papers are printed in")).selectOption(aigerim.language());
        assertThat(aigerim.caseFile())
                .containsText(aigerim.said("Papers of this family are printed in %s from now on."
                        .formatted(LANGUAGES.get(aigerim.language()))));
        Locator agreement = aigerim.openPaper(labelOf("task_signAgreement"));
        byte[] pdf = aigerim.download(agreement.getByText(aigerim.said("Agreement (PDF)")));
        List<String> lines = Papers.ofPdf(pdf).lines().toList();
        assertThat(String.join(" ", lines))
                .contains(family, FAMILIES.get(aigerim.language()).get(2));
        if (!aigerim.language().equals("en")) {
            note("printed agreement", Leftovers.in(lines, typed));
        }
        aigerim.bringBack(agreement, new FilePayload("kelisim.pdf", "application/pdf", pdf));
        assertThat(aigerim.caseFile().locator(".cw-line-scans")).hasCount(1);
        look(aigerim, "scan");
    }

    private void look(Desk desk, String screen) {
        desk.photograph(desk.language() + "-" + screen);
        if (!desk.language().equals("en")) {
            note(screen, Leftovers.on(desk.page(), typed));
        }
    }

    private void note(String screen, List<String> left) {
        if (!left.isEmpty()) {
            leftovers.put(screen, left);
        }
    }

    private void everybodysNameIsTyped() {
        people.createUserQuery().list().stream().map(User::getFirstName).forEach(typed::add);
        people.createUserQuery().list().stream().map(User::getLastName).forEach(typed::add);
        typed.addAll(database.queryForList("select name from casefile.family", String.class));
    }

    private void whatIsFiledIsTyped(String... families) {
        for (String family : families) {
            filings.of(family).forEach(paper -> typed.addAll(texts(paper.answers())));
        }
    }

    private static List<String> texts(JsonNode answers) {
        List<String> texts = new ArrayList<>();
        if (answers.isTextual()) {
            texts.add(answers.asText());
        }
        answers.forEach(answer -> texts.addAll(texts(answer)));
        return texts;
    }

    /** On days of their own, or these families would all be taken for one. */
    private static LocalDate born(String familyName) {
        return LocalDate.of(1985, 1, 1).plusDays(Math.floorMod(familyName.hashCode(), 3000));
    }

    private static Answers family(String name) {
        return referral()
                .with("familyName", name)
                .with("referrer", "Көршісі")
                .with("whatHappened", "Бала кешке жалғыз қалады.")
                .with("address", "Сарыарқа ауданы, 5-үй")
                .with("whyNewCase", "Басқа отбасы")
                .with(
                        "members",
                        List.of(
                                member(name + " Айсұлу", "mother", false, today -> born(name)),
                                member(
                                        name + " Ерасыл",
                                        "son",
                                        true,
                                        today -> born(name).plusYears(26))));
    }
}
