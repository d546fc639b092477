package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.psychologistView;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** What a paper looks like to who does not read all of it, and how a note for coordinators alone is written and corrected. */
@BrowserTest
class NarrowAnswersPageTest {

    private static final String NOTE = "Әкесі анасының телефонын түнде оқиды.";

    @Autowired
    private Cases cases;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void theDirectorReadsTheQuestionsAndNotWhatIsNotForThem(String language, Desks desks) {
        String family = withAView();
        Desk bolat = desks.of("bolat");
        bolat.page().navigate("/casework/case.html?case=" + family);
        bolat.choose(Tongue.of(language));
        open(bolat, family);
        assertThat(bolat.caseFile()).not().containsText(NOTE);
        assertThat(bolat.caseFile()).not().containsText("sleeps badly");
        bolat.photograph("narrow-director-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void onAPhone(String language, Desks desks) {
        String family = withAView();
        Desk bolat = desks.onPhone("bolat");
        bolat.page().navigate("/casework/case.html?case=" + family);
        bolat.page().locator(".cw-menu").click();
        bolat.choose(Tongue.of(language));
        open(bolat, family);
        assertThat(bolat.caseFile()).not().containsText(NOTE);
        bolat.photograph("narrow-phone-" + language);
    }

    @Test
    void theAuthorReadsTheirNoteAndTheCaseManagerThatThereIsOne(Desks desks) {
        String family = withAView();
        Desk saule = desks.of("saule");
        open(saule, family);
        assertThat(saule.caseFile()).containsText(NOTE);
        Desk aigerim = desks.of("aigerim");
        open(aigerim, family);
        assertThat(aigerim.caseFile()).containsText("sleeps badly");
        assertThat(aigerim.caseFile()).not().containsText(NOTE);
        assertThat(aigerim.caseFile()).containsText("Only for who wrote it and the coordinator.");
        aigerim.photograph("narrow-lead");
    }

    private String withAView() {
        String family = cases.referred();
        cases.file(
                family,
                firstContact()
                        .with("psychologistNeeded", true)
                        .with("psychologistQuestion", "How does the boy sleep?"));
        cases.fileAs("madina", family, psychologistView().with("confidentialNote", NOTE));
        return family;
    }

    private static void open(Desk desk, String family) {
        Page page = desk.page();
        desk.openCase(family);
        desk.goToPart("history");
        page.locator("#cw-kind").selectOption("assessment");
        Locator paper = page.locator(".cw-line-assessment details").first();
        paper.locator("summary").first().click();
        paper.evaluate("paper => paper.scrollIntoView({ block: 'center' })");
    }
}
