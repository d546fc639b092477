package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a case manager does from morning to evening, all of it on her screens; families whom she meets are there before. */
@BrowserTest
class CaseManagersDayTest {

    private static final List<String> CHILDREN = List.of(
            "Әлихан Жақыпбеков",
            "Гүлнәр Жақыпбекова",
            "Ердәулет Жақыпбеков",
            "Іңкәр Жақыпбекова",
            "Қуаныш Жақыпбеков",
            "Нұрбибі Жақыпбекова",
            "Үміт Жақыпбекова");

    private static final Map<String, List<String>> AREAS = Map.of(
            "Assess child",
            List.of(
                    "Health",
                    "Education",
                    "Emotional and behavioural development",
                    "Family and social relationships",
                    "Identity and social presentation",
                    "Self-care skills"),
            "Assess parenting",
            List.of(
                    "Basic care",
                    "Stimulation",
                    "Emotional warmth",
                    "Guidance and boundaries",
                    "Ensuring safety",
                    "Stability"),
            "Assess family",
            List.of(
                    "Housing",
                    "Employment and income",
                    "Family history and functioning",
                    "Extended family",
                    "Family's social integration",
                    "Community resources"));

    private static final List<String> GOALS = List.of(
            "Ана тұрақты жұмыс табады",
            "Балалар күн сайын мектепке барады",
            "Пәтер жылы әрі құрғақ болады",
            "Мы все вместе завтракаем и ужинаем",
            "Бала жақсы ұйықтайды, ешкімнен қорықпайды");

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private JdbcClient database;

    @Test
    void ofTwoFamiliesThatAreReferredTheCentreKnowsOneAndItComesBack(Desks desks) {
        String earlier = cases.closed(referral()
                .with("familyName", "Тоқтарбаева")
                .with(
                        "members",
                        List.of(
                                member("Мөлдір Тоқтарбаева", "mother", false, today -> LocalDate.of(1990, 3, 14)),
                                member("Дәурен Тоқтарбаев", "son", true, today -> LocalDate.of(2019, 9, 2)))));
        Desk aigerim = desks.of("aigerim");

        FormOnPage known = aigerim.openReferral();
        tellTheReferral(known, "Токтарбаева");
        person(known.row("Members", 1), "Молдир Токтарбаева", "Mother", LocalDate.of(1990, 3, 14), "No");
        assertThat(known.notices()).containsText("The centre may know this family already");
        assertThat(known.notices()).containsText(earlier);
        known.notices().scrollIntoViewIfNeeded();
        aigerim.photograph("day-double");
        known.press("It is this family: it comes back (%s)".formatted(earlier));
        assertThat(known.notices())
                .containsText("The family comes back: it gets a new case, linked with case %s.".formatted(earlier));
        assertThat(known.input("Number of the family's case")).hasValue(earlier);
        // Her name is written otherwise: a machine's guess never acts alone.
        known.row("Members", 1).pick("If the file knows somebody alike", "The person whom the file knows");
        aigerim.photograph("day-comes-back");
        aigerim.startAndSee();
        String cameBack = lastCase();
        assertThat(aigerim.page().locator("h2.task")).containsText("Make first contact");

        FormOnPage other = aigerim.openReferral();
        tellTheReferral(other, "Әбдіғаппарова");
        person(other.row("Members", 1), "Ұлбосын Әбдіғаппарова", "Mother", LocalDate.of(1998, 12, 30), "No");
        other.addTo("Members");
        person(
                other.row("Members", 2),
                "Нұрислам Әбдіғаппаров",
                "Son",
                centre.now().toLocalDate().minusYears(4),
                "Yes");
        aigerim.startAndSee();
        String isNew = lastCase();

        assertThat(isNew).isNotEqualTo(cameBack);
        aigerim.openCase(cameBack);
        assertThat(aigerim.caseFile()).containsText("the family came back");
        assertThat(aigerim.caseFile().locator(".cw-person")).hasCount(2);
        assertThat(aigerim.caseFile()).containsText("Дәурен Тоқтарбаев");
        aigerim.page().navigate("/camunda/app/tasklist/default/");
        aigerim.openList("Due first", isNew);
        assertThat(aigerim.cards()).hasCount(1);
        assertThat(aigerim.cards().first()).containsText("Әбдіғаппарова family");
        aigerim.photograph("day-due-first");
    }

    @Test
    void aFamilyWithSevenChildrenIsAssessedInDepth(Desks desks) {
        String family = cases.atInDepthAssessment(
                referral().with("familyName", "Жақыпбекова").with("members", motherAnd(CHILDREN)));
        Desk aigerim = desks.of("aigerim");

        FormOnPage sheet = aigerim.openTaskAbout(family, "Assess child", CHILDREN.get(0));
        rate(sheet, "Assess child");
        for (int sibling = 0; sibling < CHILDREN.size() - 1; sibling++) {
            sheet.place().getByLabel("Assessed with this sheet").nth(sibling).check();
        }
        assertThat(sheet.input("Child")).hasValue(Pattern.compile(CHILDREN.get(1) + ", .*"));
        FormOnPage different = sheet.group("What is different with this child", 3);
        different.addTo("What is different with this child");
        different
                .pick("In what", "Education")
                .write("What was seen and heard", "Ол бір айдан бері мектепке бармайды; не ходит в школу месяц.")
                .tick("How is it?", "Serious concern")
                .write("What is needed", "Мектеппен келісу, жаңа киім.");
        different.place().scrollIntoViewIfNeeded();
        aigerim.photograph("day-seven-children");
        aigerim.completeAndSee();
        for (String assessment : List.of("Assess parenting", "Assess family")) {
            rate(aigerim.openTask(family, assessment), assessment);
            aigerim.completeAndSee();
        }

        FormOnPage summary = aigerim.openTask(family, "Summarise assessment");
        assertThat(summary.place()).containsText("Мектеппен келісу, жаңа киім.");
        summary.write("Risks", "Іңкәр does not go to school.")
                .write("Strengths of the family", "The elder ones look after the little ones.")
                .write("Needs", "School clothes, a talk with the teacher.")
                .tick("How far does it want a change?", "4: wants it, and does most of what was agreed")
                .tick("How far does it trust you and the centre?", "3: talks, and keeps back what is difficult");
        summary.place().getByLabel("I sign this assessment").check();
        aigerim.photograph("day-summary");
        aigerim.completeAndSee();
        assertThat(cases.papers(family, "assess-child"))
                .hasSize(CHILDREN.size())
                .filteredOn(
                        paper -> paper.answers().at("/education/need").asText().startsWith("Мектеппен келісу"))
                .hasSize(1);

        FormOnPage level = aigerim.openTask(family, "Confirm risk level");
        level.tick("Which level do you set?", "High (red)");
        if (level.field("Why another level than the proposed one?").isVisible()) {
            level.write("Why another level than the proposed one?", "A child is out of school.");
        }
        aigerim.completeAndSee();
        assertThat(centre.openTasks(family)).containsExactly("task_draftPlan");

        aigerim.openCase(family);
        assertThat(aigerim.caseFile().locator(".cw-person")).hasCount(CHILDREN.size() + 1);
        aigerim.goToPart("family");
        aigerim.caseFile().locator(".cw-person").first().scrollIntoViewIfNeeded();
        aigerim.photograph("day-family-of-nine");
    }

    @Test
    void aPlanOfFiveGoalsIsDraftedSignedAndApproved(Desks desks) {
        String family = cases.atPlan();
        LocalDate inSpring = centre.now().toLocalDate().plusMonths(4);
        Desk aigerim = desks.of("aigerim");

        FormOnPage plan = aigerim.openTask(family, "Draft plan");
        plan.tick("Written together with", "Parent").tick("Written together with", "Child");
        for (int number = 1; number <= GOALS.size(); number++) {
            if (number > 1) {
                plan.addTo("Goals");
            }
            FormOnPage goal = plan.row("Goals", number);
            goal.write("Goal in the family's words", GOALS.get(number - 1))
                    .write("How everybody will see that it is reached", "The family says so at the review.")
                    .write("Expected result", "It is as the family wished.")
                    .day("By when", inSpring);
            goal.row("Measures and services for this goal", 1)
                    .write("What will be done", "The first step towards goal " + number)
                    .pick("Who answers for it", "Parent")
                    .day("By when", inSpring);
        }
        aigerim.photograph("day-plan");
        aigerim.completeAndSee();

        FormOnPage signing = aigerim.openTask(family, "Sign plan");
        assertThat(signing.place()).containsText(GOALS.get(4));
        signing.tick("The family", "Signs the plan")
                .write("Signed for the family by", "Gulmira Serikova")
                .day("Signed by the parent on", centre.now().toLocalDate())
                .day("Signed by the case manager on", centre.now().toLocalDate())
                .tick("Was the child asked for its opinion?", "Yes");
        aigerim.completeAndSee();

        Desk saule = desks.of("saule");
        FormOnPage approval = saule.openGroupTask(family, "Approve plan");
        saule.claim();
        approval.tick("Your decision", "Approve the plan");
        saule.completeAndSee();

        aigerim.openCase(family);
        for (String goal : GOALS) {
            assertThat(aigerim.caseFile()).containsText(goal);
        }
        assertThat(aigerim.caseFile()).containsText("Version 1: in force.");
    }

    @Test
    void aContactAServiceAndAReviewAreWrittenDownInTheCaseFile(Desks desks) {
        String family = cases.accompanied();
        LocalDate today = centre.now().toLocalDate();
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(family);

        FormOnPage call = aigerim.begin("Write down a contact or a service");
        call.row("Contacts to write down", 1)
                .day("Day", today)
                .tick("Kind of contact", "Telephone")
                .tick("Was anybody reached?", "Yes")
                .write("With whom", "Әжесі мен анасы")
                .write("What it was about", "Ертең дәрігерге барады.");
        aigerim.fileAndSee(family, "Write down a contact or a service");

        FormOnPage service = aigerim.begin("Write down a contact or a service");
        service.addTo("Services given");
        service.row("Services given", 1)
                .pick("Service", "family counselling")
                .day("Day", today)
                .pick("Given by", "Case manager")
                .tickEach("Who of the family received it", "Gulmira Serikova", "Child 1 Serikov")
                .write("What came of it", "They talk with each other again.");
        aigerim.photograph("day-service");
        aigerim.fileAndSee(family, "Write down a contact or a service");

        FormOnPage review = aigerim.begin("Ask for a review");
        review.tick("Why not wait for the planned review?", "The parent asks for it")
                .write("What has changed, or what the parent says", "She has found work.");
        aigerim.fileAndSee(family, "Ask for a review");

        assertThat(cases.papers(family, "record-contact")).hasSize(2);
        assertThat(centre.openTasks(family)).contains("task_conductReview");
        aigerim.goToPart("papers");
        Locator records = aigerim.caseFile().locator("section[aria-labelledby=cw-records]");
        records.getByText("Contacts", exactly()).click();
        records.getByText("Services given", exactly()).click();
        assertThat(records).containsText("Әжесі мен анасы");
        assertThat(records).containsText("family counselling");
        aigerim.photograph("day-case-file");
    }

    @Test
    void anAgreementIsPrintedSignedByHandAndBroughtBack(Desks desks) throws IOException {
        String family = cases.accompanied(referral().with("familyName", "Өмірзақова"));
        Desk aigerim = desks.of("aigerim");
        aigerim.openCase(family);
        Locator agreement = aigerim.openPaper("Sign agreement");

        byte[] pdf = aigerim.download(agreement.getByText("Agreement (PDF)"));
        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
        assertThat(Papers.ofPdf(pdf)).contains(family, "Өмірзақова", "Соглашение");
        assertThat(agreement).containsText("Agreement: the file is among your downloads.");
        byte[] docx = aigerim.download(agreement.getByText("Agreement (DOCX)"));
        assertThat(Papers.ofDocx(docx)).contains(family, "Өмірзақова", "Соглашение");

        aigerim.bringBack(agreement, new FilePayload("agreement.pdf", "application/pdf", pdf));
        Locator scan = aigerim.caseFile().locator(".cw-line-scans");
        assertThat(scan.first()).containsText("Sign agreement (Aigerim Suleimenova)");
        byte[] opened = aigerim.download(scan.getByRole(AriaRole.BUTTON).first());
        assertThat(opened).isEqualTo(pdf);

        aigerim.bringBack(
                aigerim.openPaper("Sign agreement"),
                new FilePayload("page.png", "image/png", aigerim.page().screenshot()));
        assertThat(scan).hasCount(2);
        assertThat(scan.first()).containsText("PNG");
        scan.first().scrollIntoViewIfNeeded();
        aigerim.photograph("day-scan");
    }

    private static void tellTheReferral(FormOnPage referral, String familyName) {
        referral.pick("Through whom it reached us", "Education")
                .write("Who refers the family", "School 12, class teacher A. Bekova")
                .write("What happened", "Бала сабаққа келмей жүр.")
                .tick("Is a child in immediate danger?", "No")
                .write("Family name", familyName)
                .tick("Type of family", "In a difficult life situation")
                .pick("Case manager who makes the first contact", "Aigerim");
    }

    private static void person(FormOnPage row, String name, String kinship, LocalDate born, String child) {
        row.write("Full name", name)
                .pick("In the family", kinship)
                .day("Birth date", born)
                .tick("Child under 18?", child);
    }

    private static void rate(FormOnPage form, String assessment) {
        AREAS.get(assessment).forEach(area -> form.group(area).tick("How is it?", "No concern"));
    }

    private static List<Map<String, Object>> motherAnd(List<String> children) {
        List<Map<String, Object>> family = new ArrayList<>();
        family.add(member(
                "Ақмарал Жақыпбекова", "mother", false, moment -> moment.today().minusYears(38)));
        for (String child : children) {
            int age = 17 - 2 * family.size();
            family.add(member(
                    child,
                    child.endsWith("ва") ? "daughter" : "son",
                    true,
                    moment -> moment.today().minusYears(age)));
        }
        return family;
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private String lastCase() {
        return database.sql("select max(case_number) from casefile.family_case")
                .query(String.class)
                .single();
    }
}
