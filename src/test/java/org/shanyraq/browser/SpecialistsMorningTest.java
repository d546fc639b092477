package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Labels.labelOf;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked into families does what was asked and sees no more of them than that takes. */
@BrowserTest
class SpecialistsMorningTest {

    /** From the first contact, which is the case manager's. */
    private static final String TOLD_TO_THE_CASE_MANAGER = "there is little to eat at home";

    @Autowired
    private IdentityService people;

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @AfterEach
    void theySpeakEnglishAgain() {
        List.of("madina", "timur").forEach(person -> people.setUserInfo(person, "language", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "kk", "ru"})
    void aPsychologistTakesAFamilyOnMeetsItAndSaysWhatSheSawOfTwoOthers(String language, Desks desks) {
        LocalDate today = centre.now().toLocalDate();
        String asked = cases.accompanied(
                referral().with("familyName", "Нұрғалиева"), plan().answeredForBy("psychologist", "lawyer"));
        String assessed = cases.atInDepthAssessment(
                referral().with("familyName", "Қасенова"),
                situation().seeing("psychologicalTrauma", "housingProblem", "unemployed", "lowIncome"));
        String reviewed = cases.accompanied(
                referral().with("familyName", "Іргебаева"), plan().answeredForBy("psychologist", "lawyer"));
        cases.file(reviewed, reviewAsked());
        asksThePsychologist(desks.of("aigerim"), asked);

        Desk madina = desks.of("madina");
        madina.choose(Tongue.of(language));
        FormOnPage request = madina.openGroupTask(asked, labelOf("task_answerServiceRequest"));
        assertThat(request.place()).containsText("Ұл түнде ұйықтамайды.");
        madina.claim();
        request.tick("Your answer", "I take it on");
        madina.photograph("psychologist-asked-" + language);
        madina.completeAndSee();

        FormOnPage session = madina.openTask(asked, labelOf("task_recordSession"));
        session.tick("Did a session take place?", "Yes")
                .day("Held on", today)
                .pickEach("Who of the family took part", "Gulmira Serikova")
                .write("What was done, and what came of it", "Ұл әкесі туралы алғаш рет айтты.")
                .tick("What next?", "Another session")
                .day("Next session planned on", today.plusWeeks(1));
        madina.completeAndSee();

        FormOnPage view = madina.openGroupTask(assessed, labelOf("task_giveSpecialistView"));
        madina.claim();
        view.write("What did you find?", "Қыз өзін кінәлі санайды.").tick("How is it, on the whole?", "Some concern");
        madina.completeAndSee();

        FormOnPage contribution = madina.openGroupTask(reviewed, labelOf("task_contributeToReview"));
        madina.claim();
        contribution
                .write("Progress that you have seen", "Бала күле бастады.")
                .tick("What do you recommend?", "Go on as planned");
        contribution.tick("How far is it?", "As planned");
        madina.photograph("psychologist-review-" + language);
        madina.completeAndSee();

        madina.openTask(asked, labelOf("task_recordSession"));
        madina.openTab("Case file");
        assertThat(madina.caseFile()).containsText("Нұрғалиева");
        assertThat(madina.caseFile()).not().containsText(TOLD_TO_THE_CASE_MANAGER);
        madina.openCase(asked);
        madina.goToPart("history");
        madina.press("Open all");
        assertThat(madina.caseFile()).containsText("Ұл әкесі туралы алғаш рет айтты.");
        assertThat(madina.caseFile()).not().containsText(TOLD_TO_THE_CASE_MANAGER);
        madina.photograph("psychologist-case-file-" + language);
        assertThatCaseIsClosedTo(madina, assessed);
        assertThat(cases.papers(asked, "record-session")).hasSize(1);
        assertThat(cases.papers(reviewed, "contribute-to-review")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "kk", "ru"})
    void aLawyerGivesAConsultationSaysWhatTheFamilyIsEntitledToAndCountsHisMeasures(String language, Desks desks) {
        LocalDate today = centre.now().toLocalDate();
        String consulted = cases.accompanied(referral().with("familyName", "Өтегенова"));
        String assessed = cases.atInDepthAssessment(
                referral().with("familyName", "Ықыласова"),
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        String reviewed = cases.accompanied(
                referral().with("familyName", "Әшімова"), plan().answeredForBy("psychologist", "lawyer"));
        cases.file(reviewed, reviewAsked());
        asksForAConsultation(desks.of("aigerim"), consulted);

        Desk timur = desks.of("timur");
        timur.choose(Tongue.of(language));
        FormOnPage service = timur.openGroupTask(consulted, labelOf("task_giveOneOffService"));
        assertThat(service.place()).containsText("Алимент өндіріп алу.");
        timur.claim();
        service.tick("Was the service given?", "Yes")
                .day("Given on", today)
                .write("What was done, and what came of it", "Талап арыз жазылды.");
        timur.photograph("lawyer-consultation-" + language);
        timur.completeAndSee();
        assertThatCaseIsClosedTo(timur, consulted);

        FormOnPage view = timur.openGroupTask(assessed, labelOf("task_giveSpecialistView"));
        timur.claim();
        timur.openTab("Case file");
        assertThat(timur.caseFile()).containsText("Ықыласова");
        assertThat(timur.caseFile()).not().containsText(TOLD_TO_THE_CASE_MANAGER);
        timur.photograph("lawyer-need-to-know-" + language);
        timur.openTab("Form");
        view.write("What did you find?", "Баланың туу туралы куәлігі жоқ.")
                .tick("How is it, on the whole?", "Serious concern")
                .write("What is needed?", "Куәлікті ХҚО арқылы алу.");
        timur.completeAndSee();

        FormOnPage contribution = timur.openGroupTask(reviewed, labelOf("task_contributeToReview"));
        timur.claim();
        contribution
                .write("Progress that you have seen", "The court has taken the claim.")
                .tick("What do you recommend?", "Finish: my help is no longer needed")
                .write("What should change, and why", "The judgment is enforced.");
        contribution.tick("How far is it?", "As planned");
        timur.completeAndSee();

        assertThat(cases.papers(consulted, "give-one-off-service")).hasSize(1);
        assertThat(cases.papers(assessed, "give-specialist-view")).hasSize(1);
        assertThat(cases.papers(reviewed, "contribute-to-review")).hasSize(1);
    }

    private void asksThePsychologist(Desk aigerim, String family) {
        aigerim.openCase(family);
        FormOnPage request = aigerim.begin("Ask a specialist");
        request.pick("Measure of the plan", "What the psychologist does")
                .pick("Service", "individual counselling")
                .pick("Who is asked?", "Psychologist")
                .pickEach("For whom of the family", "Child 1 Serikov")
                .day("Wanted by", centre.now().toLocalDate().plusMonths(1))
                .write("What is asked", "Ұл түнде ұйықтамайды.");
        aigerim.fileAndSee(family, "Ask a specialist");
    }

    private void asksForAConsultation(Desk aigerim, String family) {
        aigerim.openCase(family);
        FormOnPage request = aigerim.begin("Give a one-off service");
        request.day("Asked on", centre.now().toLocalDate())
                .write("Who asks", "Анасы")
                .tick("For whom?", "A person")
                .tickEach("Who of the family", "Gulmira Serikova")
                .pick("Service", "legal consultation")
                .pick("Who gives it?", "Lawyer")
                .write("What is asked", "Алимент өндіріп алу.");
        aigerim.fileAndSee(family, "Give a one-off service");
    }

    /** But for what they wrote there themselves. */
    private static void assertThatCaseIsClosedTo(Desk desk, String family) {
        desk.page().navigate("/casework/case.html?case=" + family);
        assertThat(desk.caseFile())
                .containsText(desk.said("You have no part in this case now. What you wrote yourself you can read."));
        assertThat(desk.caseFile().locator(".cw-head")).hasCount(0);
        assertThat(desk.caseFile()).not().containsText(TOLD_TO_THE_CASE_MANAGER);
        desk.page().navigate("/camunda/app/tasklist/default/");
    }
}
