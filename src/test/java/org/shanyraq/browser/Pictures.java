package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shanyraq.support.Centre;
import org.shanyraq.support.EmptyDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Takes the pictures of the documentation, in the practice centre as whoever starts it finds it: on a database of its own,
 * with its five families, on the next working day. {@code ./mvnw -Ppictures test} lays them into {@code docs/pictures}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"shanyraq.data-folder=target/pictures-database", "server.port=0"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = EmptyDatabase.class)
@Import(Centre.class)
@ExtendWith(DesksOfTheCentre.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));

    private static final String ACCOMPANIED = "Құлагерова";
    private static final String ASSESSED = "Мадзарова";

    @Autowired
    private Centre centre;

    @Autowired
    private IdentityService people;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        people.setUserInfo("aigerim", "language", "en");
    }

    @Test
    @Order(1)
    void aDay(Desks desks) {
        centre.passToTheMorningOfAWorkingDay();
        centre.passUntil(centre.now().plusHours(1).plusMinutes(17));
        for (String language : new String[] {"en", "ru"}) {
            Desk aigerim = atTheDesk(desks, "aigerim", language);
            aigerim.openList("Due first");
            assertThat(aigerim.page().locator(".cw-card .cw-family")).hasCount(3);
            take(aigerim, "day-tasks");
            parentingIsAssessed(aigerim);
            aFamilyIsKnown(aigerim);
            itsCase(aigerim, "en".equals(language));
        }
    }

    @Test
    @Order(2)
    void aReferralAndTheFirstContact(Desks desks) {
        Desk aigerim = atTheDesk(desks, "aigerim", "en");
        FormOnPage referral = refer(
                aigerim,
                "The boy has been alone in the evenings for a week; the flat is cold.",
                "Нұрланова",
                "Нұрланова Әлия",
                "Нұрланов Темірлан");
        referral.scrollToTop();
        lay(aigerim, "tasklist-referral");
        aigerim.startAndSee();
        aigerim.page().navigate("/camunda/app/tasklist/default/");
        FormOnPage contact = meet(
                aigerim,
                "Нұрланова",
                centre.now().minusMinutes(50),
                "The mother, at home",
                "The mother lost her job in spring; there is little to eat at home.");
        contact.place().evaluate("form => form.scrollIntoView()");
        lay(aigerim, "tasklist-first-contact");
    }

    @Test
    @Order(3)
    void aRefusalInKazakh(Desks desks) {
        Desk aigerim = atTheDesk(desks, "aigerim", "kk");
        refer(
                aigerim,
                "Бала бір аптадан бері кешке үйде жалғыз қалады; пәтер суық.",
                "Қожағұлова",
                "Қожағұлова Айсұлу",
                "Қожағұлов Ерасыл");
        aigerim.startAndSee();
        aigerim.page().navigate("/camunda/app/tasklist/default/");
        FormOnPage contact = meet(
                aigerim,
                "Қожағұлова",
                centre.now().plusDays(2),
                "Анасы, үйде",
                "Анасы көктемде жұмысынан айырылған; үйде тамақ аз.");
        aigerim.complete();
        assertThat(contact.refusalAt("Day of the contact")).hasText(aigerim.said("This contact lies in the future."));
        lay(aigerim, "tasklist-first-contact-kk");
    }

    @Test
    @Order(4)
    void whereACaseStands(Desks desks) {
        Desk saule = desks.of("saule");
        saule.openCockpit();
        saule.openInstance("Accompaniment", caseOf(ASSESSED));
        assertThat(saule.tokensAt("call_inDepthAssessment")).hasText("1");
        saule.openTab("Called Process Instances");
        assertThat(saule.page().locator(".tab-pane, .ctn-tabbed-content")).containsText("In-depth assessment");
        assertThat(saule.tokensAt("call_inDepthAssessment")).isVisible();
        lay(saule, "cockpit-in-depth-assessment");
    }

    private static Desk atTheDesk(Desks desks, String person, String language) {
        Desk desk = desks.empty(1280, 800);
        desk.signInToTasklist(person);
        if (!language.equals("en")) {
            desk.choose(Tongue.of(language));
        }
        return desk;
    }

    private void parentingIsAssessed(Desk aigerim) {
        open(aigerim, ASSESSED, "Assess parenting");
        take(aigerim, "day-form");
        aigerim.page().navigate("/camunda/app/tasklist/default/");
    }

    private void aFamilyIsKnown(Desk aigerim) {
        FormOnPage referral = aigerim.openReferral();
        referral.row("Members", 1).write("Full name", "Кулагерова Зарина").day("Birth date", born("Құлагерова Зарина"));
        assertThat(referral.notices()).containsText(caseOf(ACCOMPANIED));
        referral.notices().scrollIntoViewIfNeeded();
        assertThat(referral.status()).containsText(Pattern.compile("\\d\\d:\\d\\d"));
        take(aigerim, "day-double");
        aigerim.page().navigate("/camunda/app/tasklist/default/");
        aigerim.openReferral();
        take(aigerim, "day-drafts");
        database.sql("delete from casefile.draft").update();
        aigerim.page().navigate("/camunda/app/tasklist/default/");
    }

    private void itsCase(Desk aigerim, boolean comesBackSigned) {
        String family = caseOf(ACCOMPANIED);
        aigerim.openCase(family);
        aigerim.caseFile()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(aigerim.said("Members of the family")))
                .click();
        take(aigerim, "day-case");
        if (comesBackSigned) {
            Locator agreement = aigerim.openPaper("Sign agreement");
            byte[] pdf = aigerim.download(agreement.getByText(aigerim.said("Agreement (PDF)")));
            aigerim.bringBack(agreement, new FilePayload("agreement.pdf", "application/pdf", pdf));
        }
        Locator scan = aigerim.caseFile().locator(".cw-line-scans");
        assertThat(scan).hasCount(1);
        scan.evaluate("scan => scan.scrollIntoView({block: 'center'})");
        take(aigerim, "day-scan");
    }

    private FormOnPage refer(Desk aigerim, String whatHappened, String family, String mother, String son) {
        FormOnPage referral = aigerim.openReferral();
        referral.pick("Through whom it reached us", "Education")
                .write("Who refers the family", "№ 12 мектеп, А. Бекова")
                .write("What happened", whatHappened)
                .tick("Is a child in immediate danger?", "No")
                .write("Family name", family)
                .pick("Type of family", "In a difficult")
                .write("Address", "Сарыарқа ауданы, 5-үй")
                .pick("Case manager who makes the first contact", "Aigerim");
        referral.row("Members", 1)
                .write("Full name", mother)
                .pick("In the family", "Mother")
                .day("Birth date", centre.now().toLocalDate().minusYears(33).minusDays(40))
                .tick("Child under 18?", "No");
        referral.addTo("Members");
        referral.row("Members", 2)
                .write("Full name", son)
                .pick("In the family", "Son")
                .day("Birth date", centre.now().toLocalDate().minusYears(8).minusDays(90))
                .tick("Child under 18?", "Yes");
        return referral;
    }

    private FormOnPage meet(Desk aigerim, String family, OffsetDateTime at, String with, String situation) {
        return open(aigerim, family, "Make first contact")
                .dayAndTime("Day of the contact", at)
                .pick("How", "Home visit")
                .tick("Was the family reached?", "Yes, met or spoken to")
                .write("With whom", with)
                .write("The situation", situation)
                .tick("Did you see a child in immediate danger?", "No")
                .tick("Is the psychologist's view needed?", "No")
                .tick("Does the family ask for help?", "Yes, orally")
                .write("Who applied", with);
    }

    private static FormOnPage open(Desk desk, String family, String task) {
        desk.openList("Due first");
        desk.cards()
                .filter(new FilterOptions().setHasText(family))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(desk.said(task)))
                .click();
        FormOnPage form = desk.form();
        assertThat(desk.completeButton()).isEnabled();
        return form;
    }

    /** In English under this name, in other languages with theirs behind it. */
    private static void take(Desk desk, String picture) {
        String language = desk.language();
        lay(desk, language.equals("en") ? picture : picture + "-" + language);
    }

    private static void lay(Desk desk, String picture) {
        desk.page().evaluate("document.activeElement.blur()");
        desk.page().mouse().move(0, 0);
        assertThat(desk.page().locator(".tooltip")).hasCount(0);
        desk.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(picture + ".png")));
    }

    private String caseOf(String family) {
        return database.sql("""
                        select case_number from casefile.family_case join casefile.family on family.id = family_id
                         where name = :family
                        """).param("family", family).query(String.class).single();
    }

    private LocalDate born(String name) {
        return database.sql("select birth_date from casefile.family_member where full_name = :name")
                .param("name", name)
                .query(LocalDate.class)
                .single();
    }
}
