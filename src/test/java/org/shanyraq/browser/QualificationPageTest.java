package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.qualification.Qualifications;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Centre;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a worker has learned is written down, and what is lacking stands before the worker and the coordinator (T1037). */
@BrowserTest
class QualificationPageTest {

    private static final String WORKER = "gulnaz";

    @Autowired
    private Centre centre;

    @Autowired
    private Qualifications qualifications;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Workers workers;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private IdentityService people;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void somebodyComes() {
        accounts.open(WORKER, "Gulnaz", "Ospanova", "shanyraq", "caseManager");
        workers.register(WORKER, "Gulnaz Ospanova", "caseManager");
    }

    @AfterEach
    void nobodyOwesAnything() {
        database.sql("update casefile.qualification_kind set active = false").update();
        qualifications.keepInStep();
        database.sql("update casefile.qualification_kind set active = true").update();
        newcomers.forgetAsWorker(WORKER);
        people.setUserInfo("saule", "language", "en");
    }

    @Test
    void whatSomebodyHasLearnedIsWrittenDownAndWhatIsLackingIsSeen(Desks desks) {
        LocalDate today = centre.now().toLocalDate();
        Desk saule = desks.of("saule");
        Page page = saule.page();
        page.navigate("/casework/supervision.html?worker=" + WORKER);
        assertThat(page.locator("h1")).hasText("Supervision: Gulnaz Ospanova");
        assertThat(page.locator("main")).containsText("Training in case management: lacking");

        FormOnPage form = toWriteDown(page);
        assertThat(form.input("Why it is corrected")).isHidden();
        form.pick("Whose", "Gulnaz Ospanova")
                .tick("What it is", "A qualification")
                .pick("Which qualification", "Briefing on ethics and confidentiality")
                .day("Obtained or attended on", today.minusDays(10))
                .write("By whom it was given", "Institute of Social Work")
                .day("Valid until", today.plusDays(30))
                .write("Number of the paper or of its scan", "No. 17");
        saule.photograph("qualification-form");
        saule.fileButton().click();
        assertThat(page.getByText("It is written down.")).isVisible();
        assertThat(page.locator("main")).containsText("Briefing on ethics and confidentiality: runs out on");
        assertThat(page.locator("main")).containsText("by Institute of Social Work");
        assertThat(page.locator("main")).containsText("paper No. 17");

        form = toWriteDown(page);
        form.pick("Whose", "Gulnaz Ospanova")
                .tick("What it is", "A course")
                .write("What the course was about", "Talking with children about violence")
                .day("Obtained or attended on", today.minusDays(3))
                .write("Hours", "16")
                .write("By whom it was given", "Union of crisis centres");
        saule.fileButton().click();
        assertThat(page.locator("main")).containsText("16 hours");
        assertThat(Accessibility.faults(page)).isEmpty();
        saule.photograph("qualifications");
        page.navigate("/casework/supervision.html");
        assertThat(page.locator("main"))
                .containsText("Gulnaz OspanovaEducation in social work or a field near it: lacking");
        assertThat(Accessibility.faults(page)).isEmpty();
        saule.photograph("qualifications-of-the-centre");
        page.setViewportSize(390, 844);
        for (String language : List.of("ru", "kk", "en")) {
            saule.choose(Tongue.of(language));
            page.navigate("/casework/supervision.html?worker=" + WORKER);
            assertThat(page.locator("main")).containsText("Talking with children about violence");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            saule.photograph("phone-qualifications-" + language);
        }

        Desk gulnaz = desks.of(WORKER);
        gulnaz.page().navigate("/casework/today.html");
        Locator task = gulnaz.page().locator(".cw-task").filter(new Locator.FilterOptions().setHasText("Renew"));
        assertThat(task).hasCount(4);
        assertThat(task.first()).containsText("Renew qualification – Briefing on ethics and confidentiality");
        gulnaz.photograph("today-of-who-lacks-qualifications");
        gulnaz.page().navigate("/casework/supervision.html");
        assertThat(gulnaz.page().locator("main")).containsText("written down by Saule Nurpeisova");
        gulnaz.photograph("qualifications-of-oneself");

        Desk daniyar = desks.of("daniyar");
        daniyar.page().navigate("/casework/supervision.html?worker=" + WORKER);
        assertThat(daniyar.page().locator("main")).containsText("The talks of a worker are for the worker");
        assertThat(daniyar.page().locator("main")).not().containsText("Institute of Social Work");
    }

    private static FormOnPage toWriteDown(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write down a qualification or a course"))
                .click();
        FormOnPage form = new FormOnPage(page.locator("dialog"), Tongue.of("en"));
        form.waitUntilThere();
        return form;
    }
}
