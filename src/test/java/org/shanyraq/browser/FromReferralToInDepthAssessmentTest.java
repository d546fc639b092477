package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first weeks of a family, as the case manager and the coordinator see them on their screens. */
@BrowserTest
class FromReferralToInDepthAssessmentTest {

    @Autowired
    private Centre centre;

    @Autowired
    private JdbcClient database;

    @Test
    void aFamilyIsReferredMetAdmittedAndSeenAtInDepthAssessmentInCockpit(Desks desks) {
        Desk aigerim = desks.of("aigerim");
        String caseNumber = registersReferral(aigerim);
        makesFirstContact(aigerim, caseNumber);
        assessesSituation(aigerim, caseNumber);

        Desk saule = desks.of("saule");
        decidesAdmission(saule, caseNumber);
        choosesLeadWorker(saule, caseNumber);

        signsAgreement(aigerim, caseNumber);
        assertThat(centre.openTasks(caseNumber)).contains("task_assessChild", "task_assessFamily");

        saule.openCockpit();
        saule.openInstance("Accompaniment", caseNumber);
        assertThat(saule.tokensAt("call_inDepthAssessment")).hasText("1");
        assertThat(saule.tokensAt("call_agreement")).hasCount(0);
        saule.openTab("Called Process Instances");
        assertThat(saule.page().locator(".tab-pane, .ctn-tabbed-content")).containsText("In-depth assessment");
        assertThat(saule.tokensAt("call_inDepthAssessment")).isVisible();
        saule.photograph("cockpit-in-depth-assessment");
    }

    private String registersReferral(Desk aigerim) {
        FormOnPage referral = aigerim.openReferral();
        referral.pick("Through whom it reached us", "Education")
                .write("Who refers the family", "School 12, class teacher A. Bekova")
                .write("What happened", "The boy has been alone in the evenings for a week; the flat is cold.")
                .tick("Is a child in immediate danger?", "No")
                .write("Family name", "Nurlanova")
                .tick("Type of family", "In a difficult life situation")
                .write("Address", "Saryarka district, house 5, flat 12")
                .pick("Case manager who makes the first contact", "Aigerim");
        referral.row("Members", 1)
                .write("Full name", "Aliya Nurlanova")
                .pick("In the family", "Mother")
                .day("Birth date", LocalDate.of(1993, 4, 17))
                .tick("Child under 18?", "No");
        referral.addTo("Members");
        referral.row("Members", 2)
                .write("Full name", "Timur Nurlanov")
                .pick("In the family", "Son")
                .day("Birth date", centre.now().toLocalDate().minusYears(8))
                .tick("Child under 18?", "Yes");
        referral.scrollToTop();
        aigerim.photograph("tasklist-referral");

        String before = lastCase();
        aigerim.startAndSee();
        String caseNumber = lastCase();
        assertThat(caseNumber).isNotEqualTo(before);
        assertThat(aigerim.page().locator(".cw-note"))
                .containsText("Case " + caseNumber + " is opened. Family: Nurlanova.");
        assertThat(aigerim.page().locator("h2.task")).containsText("Make first contact");
        assertThat(aigerim.form().place()).containsText("Nurlanova");
        aigerim.photograph("case-opened");
        return caseNumber;
    }

    private void makesFirstContact(Desk aigerim, String caseNumber) {
        FormOnPage contact = aigerim.openTask(caseNumber, "Make first contact");
        contact.dayAndTime("Day of the contact", centre.now().plusDays(2))
                .pick("How", "Home visit")
                .tick("Was the family reached?", "Yes, met or spoken to")
                .write("With whom", "The mother, at home")
                .write("The situation", "The mother lost her job in spring; there is little to eat at home.")
                .tick("Did you see a child in immediate danger?", "No")
                .tick("Is the psychologist's view needed?", "No")
                .tick("Does the family ask for help?", "Yes, orally")
                .write("Who applied", "Aliya Nurlanova");
        aigerim.complete();

        Locator refusal = contact.refusalAt("Day of the contact");
        assertThat(refusal)
                .hasText("This contact lies in the future. Write down what has happened, with its true date and time.");
        assertThat(contact.alert()).containsText("One answer needs your attention. Everything you entered is kept.");
        assertThat(contact.input("With whom")).hasValue("The mother, at home");
        assertThat(contact.input("The situation"))
                .hasValue("The mother lost her job in spring; there is little to eat at home.");
        assertThat(centre.openTasks(caseNumber)).containsExactly("task_makeFirstContact");
        aigerim.photograph("tasklist-first-contact");

        contact.day("Day of the contact", centre.now().toLocalDate())
                .time(
                        "Day of the contact",
                        centre.now().toLocalTime().toString().substring(0, 5));
        aigerim.completeAndSee();
        assertThat(centre.openTasks(caseNumber)).containsExactly("task_assessSituation");
    }

    private void assessesSituation(Desk aigerim, String caseNumber) {
        FormOnPage situation = aigerim.openTask(caseNumber, "Assess situation");
        situation
                .write("What is going on in the family", "No income since the spring, the flat is damp.")
                .tick("Family and parents", "Single parent")
                .tick("Money, housing and papers", "Housing problem")
                .tick("Money, housing and papers", "No work")
                .tick("Money, housing and papers", "Income below the subsistence minimum")
                .tick("Does the family need help?", "Yes")
                .tick("What does it need?", "Work")
                .tick("Does the family belong to a target group of the centre?", "Yes")
                .pick("Which one?", "Family with children in a difficult situation");
        aigerim.completeAndSee();

        FormOnPage level = aigerim.openTask(caseNumber, "Confirm risk level");
        assertThat(level.place()).containsText("Proposed level: medium (yellow)");
        aigerim.photograph("tasklist-risk-level");
        level.tick("Which level do you set?", "Medium (yellow)");
        aigerim.completeAndSee();
    }

    private void decidesAdmission(Desk saule, String caseNumber) {
        FormOnPage admission = saule.openGroupTask(caseNumber, "Decide admission");
        saule.claim();
        admission.tick("The commission decides", "Accompany the family");
        admission.row("Votes", 1).pick("Worker of the centre", "Saule").tick("Vote", "For");
        admission.row("Votes", 2).pick("Worker of the centre", "Madina").tick("Vote", "For");
        saule.photograph("tasklist-admission");
        saule.completeAndSee();
    }

    private void choosesLeadWorker(Desk saule, String caseNumber) {
        FormOnPage choice = saule.openGroupTask(caseNumber, "Choose lead worker");
        saule.claim();
        choice.pick("Case manager", "Aigerim").write("Reason to exceed the limit", "She knows the family.");
        saule.completeAndSee();
    }

    private void signsAgreement(Desk aigerim, String caseNumber) {
        FormOnPage agreement = aigerim.openTask(caseNumber, "Sign agreement");
        agreement
                .tick("The family", "Signed")
                .day("Day", centre.now().toLocalDate())
                .write("Signed for the family", "Aliya Nurlanova")
                .pick("Signed for the centre", "Aigerim")
                .tick("The family consents to", "Case management: keeping this case file");
        aigerim.completeAndSee();
    }

    private String lastCase() {
        return database.sql("select coalesce(max(case_number), '') from casefile.family_case")
                .query(String.class)
                .single();
    }
}
