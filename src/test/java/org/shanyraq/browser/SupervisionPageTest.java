package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Labels.labelOf;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.talk.Talks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A supervision talk is prepared, held and written down, as both see it (T1035, T1407). */
@BrowserTest
class SupervisionPageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private Talks talks;

    @Autowired
    private TransactionTemplate transaction;

    private String number;

    @BeforeEach
    void theyTalk() {
        number = transaction.execute(status -> talks.begin("aigerim"));
    }

    @AfterEach
    void theyTalkNoMore() {
        transaction.executeWithoutResult(status -> talks.end(number));
    }

    @Test
    void aTalkIsPreparedAndMinuted(Desks desks) {
        String quiet = cases.referred();
        centre.passUntil(centre.now().plusMonths(1).plusDays(1));
        LocalDate today = centre.now().toLocalDate();

        Desk aigerim = desks.of("aigerim");
        FormOnPage questions = aigerim.openTask(number, labelOf("task_answerStrainCheck"));
        questions.tick("Will you answer?", "Yes");
        questions
                .tick("I was tired in the morning already, before the work began", "Often")
                .tick("What families told me went home with me", "Sometimes")
                .tick("I had too little time for what my families need", "Always")
                .tick("I was alone with something that is too much for one", "Seldom")
                .tick("I felt that my work is worth doing", "Often");
        assertThat(questions.input("Who reads it with you")).hasValue("Saule Nurpeisova");
        assertThat(Accessibility.faults(aigerim.page(), ".casework-form")).isEmpty();
        aigerim.photograph("strain-check");
        aigerim.completeAndSee();

        Desk saule = desks.of("saule");
        FormOnPage talk = saule.openGroupTask(number, labelOf("task_holdTalk"));
        saule.claim();
        assertThat(talk.place()).containsText("Families not seen for long");
        assertThat(talk.place()).containsText(quiet);
        assertThat(talk.place()).containsText("Too little time: always");
        talk.tick("What became of the talk?", "It was held");
        talk.row("What was talked about", 1).write("What was said", "Nobody opens the door; try in the evening.");
        talk.write("What the worker needs", "Somebody at her side on Friday.");
        talk.addTo("What you have agreed on");
        talk.row("What you have agreed on", 1)
                .write("What", "Visit the family together")
                .tick("Who does it?", "I do, the coordinator")
                .day("Until", today.plusDays(7));
        assertThat(Accessibility.faults(saule.page(), ".casework-form")).isEmpty();
        saule.photograph("talk");
        saule.page().setViewportSize(390, 844);
        saule.photograph("phone-talk");
        saule.page().setViewportSize(1440, 900);
        saule.completeAndSee();
        assertThat(centre.task(number, "task_keepAgreement").getAssignee()).isEqualTo("saule");

        page(saule, "supervision.html?worker=aigerim", "Supervision: Aigerim Suleimenova");
        assertThat(saule.page().locator("main")).containsText("Visit the family together (Saule Nurpeisova");
        assertThat(saule.page().locator("main")).containsText("Nobody opens the door");
        assertThat(saule.page().locator("main")).containsText("Only the two of you see this.");
        saule.photograph("supervision");
        saule.page().setViewportSize(390, 844);
        assertThat(saule.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        saule.photograph("phone-supervision");
        saule.page().setViewportSize(1440, 900);
        page(saule, "today.html", null);
        assertThat(saule.page().getByLabel("Supervision: Aigerim Suleimenova")).isVisible();
        saule.photograph("today-supervision");

        page(aigerim, "supervision.html", "Supervision: Aigerim Suleimenova");
        assertThat(aigerim.page().locator("main")).containsText("Somebody at her side on Friday.");
        assertThat(aigerim.page().locator("main")).containsText("Only the two of you see this.");

        Desk bolat = desks.of("bolat");
        page(bolat, "supervision.html?worker=aigerim", "Supervision: Aigerim Suleimenova");
        assertThat(bolat.page().locator("main")).containsText("Nobody opens the door");
        assertThat(bolat.page().locator("main")).not().containsText("Only the two of you");

        Desk daniyar = desks.of("daniyar");
        daniyar.page().navigate("/casework/supervision.html?worker=aigerim");
        assertThat(daniyar.page().locator("main")).containsText("The talks of a worker are for the worker");
        assertThat(daniyar.page().locator("main")).not().containsText("Nobody opens the door");
    }

    @Test
    void inRussianAndKazakhToo(Desks desks) {
        cases.referred();
        centre.passUntil(centre.now().plusMonths(1).plusDays(1));
        Desk saule = desks.of("saule");
        for (String language : new String[] {"ru", "kk"}) {
            saule.choose(Tongue.of(language));
            saule.openGroupTask(number, labelOf("task_holdTalk"));
            saule.photograph("talk-" + language);
            saule.page().navigate("/casework/supervision.html?worker=aigerim");
            assertThat(saule.page().locator("h1")).containsText("Супервизия");
            saule.photograph("supervision-" + language);
            saule.page().goBack();
        }
        saule.choose(Tongue.of("en"));
    }

    private static void page(Desk desk, String address, String title) {
        Page page = desk.page();
        page.navigate("/casework/" + address);
        if (title != null) {
            assertThat(page.locator("h1")).hasText(title);
        }
        assertThat(page.locator("main section").first()).isVisible();
        assertThat(Accessibility.faults(page)).isEmpty();
    }
}
