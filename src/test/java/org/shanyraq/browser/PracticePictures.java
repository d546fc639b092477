package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The pictures of the documentation that there are in each language, in a practice centre of that language as whoever
 * starts it finds it: on a database of its own, with its five families, on the next working day.
 */
@ActiveProfiles("demo")
@ContextConfiguration(initializers = EmptyDatabase.class)
@Import(Centre.class)
@ExtendWith(DesksOfTheCentre.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class PracticePictures {

    static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));

    static final String ACCOMPANIED = "Құлагерова";
    static final String ASSESSED = "Мадзарова";

    @Autowired
    Centre centre;

    @Autowired
    IdentityService people;

    @Autowired
    JdbcClient database;

    private final String language;

    PracticePictures(String language) {
        this.language = language;
    }

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        people.setUserInfo("aigerim", "language", "en");
        people.setUserInfo("saule", "language", "en");
    }

    @Test
    @Order(1)
    void aDay(Desks desks) {
        centre.passToTheMorningOfAWorkingDay();
        centre.passUntil(centre.now().plusHours(1).plusMinutes(17));
        Desk aigerim = atTheDesk(desks, "aigerim");
        aigerim.openList("Due first");
        assertThat(aigerim.page().locator(".cw-card .cw-family")).hasCount(3);
        take(aigerim, "day-tasks");
        parentingIsAssessed(aigerim);
        aFamilyIsKnown(aigerim);
        itsCase(aigerim);
    }

    @Test
    @Order(2)
    void thePlanOnPaper(Desks desks) throws IOException {
        Desk aigerim = atTheDesk(desks, "aigerim");
        String plan = "/casework/api/cases/%s/filings/%s/paper.pdf?language=%s"
                .formatted(caseOf(ACCOMPANIED), filing(ACCOMPANIED, "draft-plan"), language);
        byte[] pdf = aigerim.page().request().get(plan).body();
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            ImageIO.write(
                    new PDFRenderer(printed).renderImageWithDPI(0, 90),
                    "png",
                    FOLDER.resolve(named("week-plan")).toFile());
        }
    }

    @Test
    @Order(5)
    void aCoordinatorsMonday(Desks desks) {
        Desk saule = atTheDesk(desks, "saule");
        saule.page().setViewportSize(1280, 1100);
        saule.page().navigate("/casework/today.html");
        assertThat(saule.page().locator(".cw-strip")).isVisible();
        take(saule, "week-today");
    }

    Desk atTheDesk(Desks desks, String person) {
        return atTheDesk(desks, person, language);
    }

    static Desk atTheDesk(Desks desks, String person, String language) {
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

    private void itsCase(Desk aigerim) {
        String family = caseOf(ACCOMPANIED);
        aigerim.openCase(family);
        take(aigerim, "day-case");
        aigerim.goToPart("history");
        aigerim.press("Show earlier entries");
        Locator agreement = aigerim.openPaper("Sign agreement");
        byte[] pdf = aigerim.download(agreement.getByText(aigerim.said("Agreement (PDF)")));
        aigerim.bringBack(agreement, new FilePayload("agreement.pdf", "application/pdf", pdf));
        Locator scan = aigerim.caseFile().locator(".cw-line-scans");
        assertThat(scan).hasCount(1);
        scan.evaluate("scan => scan.scrollIntoView({block: 'center'})");
        take(aigerim, "day-scan");
    }

    FormOnPage refer(Desk aigerim, String whatHappened, String family, String mother, String son) {
        FormOnPage referral = aigerim.openReferral();
        referral.pick("Through whom it reached us", "Education")
                .write("Who refers the family", "№ 12 мектеп, А. Бекова")
                .write("What happened", whatHappened)
                .tick("Is a child in immediate danger?", "No")
                .write("Family name", family)
                .tick("Type of family", "In a difficult life situation")
                .write("Address", "Сарыарқа ауданы, 5-үй")
                .pick("Case manager who makes the first contact", language.equals("en") ? "Aigerim" : "Айгерим");
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

    FormOnPage meet(Desk aigerim, String family, OffsetDateTime at, String with, String situation) {
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

    static FormOnPage open(Desk desk, String family, String task) {
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
    void take(Desk desk, String picture) {
        lay(desk, named(picture));
    }

    private String named(String picture) {
        return (language.equals("en") ? picture : picture + "-" + language) + ".png";
    }

    static void lay(Desk desk, String picture) {
        desk.page().evaluate("document.activeElement.blur()");
        desk.page().mouse().move(0, 0);
        assertThat(desk.page().locator(".tooltip")).hasCount(0);
        desk.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(picture)));
    }

    String caseOf(String family) {
        return database.sql("""
                        select case_number from casefile.family_case join casefile.family on family.id = family_id
                         where name = :family
                        """).param("family", family).query(String.class).single();
    }

    private UUID filing(String family, String form) {
        return database.sql("""
                        select id from casefile.filing where case_number = :case and form = :form
                         order by filed_at desc limit 1
                        """)
                .param("case", caseOf(family))
                .param("form", form)
                .query(UUID.class)
                .single();
    }

    private LocalDate born(String name) {
        return database.sql("select birth_date from casefile.family_member where full_name = :name")
                .param("name", name)
                .query(LocalDate.class)
                .single();
    }
}
