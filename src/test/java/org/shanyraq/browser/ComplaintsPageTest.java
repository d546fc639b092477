package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Centre;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody takes a complaint down, the director hands it over, somebody else answers it, and each sees what is theirs. */
@BrowserTest
class ComplaintsPageTest {

    @Autowired
    private Centre centre;

    @Autowired
    private IdentityService people;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void everybodySpeaksEnglishAgain() {
        List.of("zhanna", "bolat", "timur").forEach(person -> people.setUserInfo(person, "language", "en"));
    }

    @Test
    void aComplaintIsTakenDownHandedOverAnsweredAndReadAbout(Desks desks) {
        Desk zhanna = desks.of("zhanna");
        Page page = zhanna.page();
        page.navigate("/casework/complaints.html");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take down a complaint"))
                .click();
        FormOnPage form = new FormOnPage(page.locator("dialog"), Tongue.of("en"));
        form.waitUntilThere();
        form.tick("How did it come?", "By phone")
                .write("Who complains", "Gulmira, the mother")
                .tickEach("What is it about?", "How the family was spoken to")
                .write("What happened", "On the phone I was shouted at.");
        zhanna.photograph("complaint-taken-down");
        zhanna.fileButton().click();
        assertThat(page.getByText("The complaint is taken down.")).isVisible();
        Locator own = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Taken down by me"));
        assertThat(own).containsText("waits to be handed over");
        assertThat(page.locator("main")).not().containsText("shouted");
        String number = newest();
        byte[] receipt = zhanna.download(own.getByRole(AriaRole.BUTTON, named("Receipt for complaint " + number)));
        assertThat(new String(receipt, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        zhanna.photograph("complaints-of-who-took-it-down");

        Desk bolat = desks.of("bolat");
        bolat.page().navigate("/casework/today.html");
        Locator waiting = bolat.page().locator(".cw-task").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(waiting).containsText("Hand over complaint");
        bolat.page().navigate("/casework/complaints.html");
        assertThat(bolat.page().getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("To be answered")))
                .containsText("not handed over yet");
        bolat.photograph("complaints-of-director");
        bolat.choose(Tongue.of("ru"));
        bolat.page().setViewportSize(390, 844);
        bolat.page().navigate("/casework/complaints.html");
        assertThat(bolat.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ждут ответа")))
                .isVisible();
        assertThat(bolat.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        bolat.photograph("complaints-of-director-ru-phone");
        bolat.page().setViewportSize(1280, 900);

        file("bolat", number, "task_handOverComplaint", Answers.complaintHandedOver("timur"));
        Desk timur = desks.of("timur");
        FormOnPage answer = timur.openTask(number, labelOf("task_answerComplaint"));
        assertThat(answer.place()).containsText("On the phone I was shouted at.");
        timur.photograph("complaint-answer");
        file("timur", number, "task_answerComplaint", Answers.complaintAnswered("satisfied"));

        bolat.page().navigate("/casework/complaints.html?number=" + number);
        assertThat(bolat.page().locator("main")).containsText("The visit was put off");
        bolat.photograph("complaint-read-ru");
        zhanna.choose(Tongue.of("kk"));
        page.setViewportSize(390, 844);
        page.navigate("/casework/complaints.html");
        assertThat(page.locator("main")).containsText("жауап берілді");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        zhanna.photograph("complaints-kk-phone");
    }

    /** Also through a link that somebody was sent. */
    @Test
    void whoMayNotReadItIsToldSo(Desks desks) {
        String number = centre.start(
                "zhanna", "complaint", Answers.complaintAbout("aigerim").at(new Moment(centre.now(), List.of())));
        Desk saule = desks.of("saule");

        saule.page().navigate("/casework/complaints.html?number=" + number);
        assertThat(saule.page().locator("main")).containsText("This complaint is not yours to read.");
        saule.photograph("complaint-not-yours");
    }

    private String newest() {
        return database.sql("select max(number) from casefile.complaint")
                .query(String.class)
                .single();
    }

    private void file(String person, String number, String task, Answers answers) {
        centre.complete(person, number, task, answers.at(new Moment(centre.now(), List.of())));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
