package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.accompanied;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.guardianshipAllows;
import static org.shanyraq.support.Answers.monitoringContact;
import static org.shanyraq.support.Answers.nobodyMet;
import static org.shanyraq.support.Answers.placementAskedFor;
import static org.shanyraq.support.Answers.placementGoesOn;
import static org.shanyraq.support.Answers.placementStarted;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.requestAccepted;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.session;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistAsked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.intake.ComingReasons;
import org.shanyraq.paper.PaperFormat;
import org.shanyraq.paper.PaperKind;
import org.shanyraq.paper.PaperLanguage;
import org.shanyraq.paper.Papers;
import org.shanyraq.paper.PrintOrder;
import org.shanyraq.paper.SheetOrder;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * [2] A fact that was written down wrongly is corrected everywhere it is shown and counted, the old one kept and struck
 * through; a decision stands as it was taken. The days of cases/2026-11.md row 22: the 29th here is today, the 28th
 * yesterday.
 */
@CentreTest
class CorrectedFactsTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    ContactLog contacts;

    @Autowired
    ServiceRecords services;

    @Autowired
    ComingReasons reasons;

    @Autowired
    JdbcClient database;

    @Autowired
    Filings filings;

    @Autowired
    Papers papers;

    @Autowired
    ObjectMapper json;

    @Test
    void aCorrectedContactIsOfThe28thInTheListAndTheOldDayIsStruckThrough() {
        String family = cases.accompanied();
        cases.file(family, accompanied());
        FiledForm paper = latest(family, "accompany-family");

        assertThat(corrected(family, paper, contactOn(paper, yesterday()), "I mixed up the days."))
                .isEqualTo(200);

        JsonNode line = corrected(lines("aigerim", family, "contacts"), 1);
        assertThat(line.path("on").asText()).isEqualTo(yesterday().toString());
        assertThat(line.path("struck").asBoolean()).isFalse();
        assertThat(line.path("former")).hasSize(1);
        assertThat(line.at("/former/0/was/on").asText()).isEqualTo(today().toString());
        assertThat(line.at("/former/0/by").asText()).isEqualTo("Aigerim Suleimenova");
        assertThat(line.at("/former/0/reason").asText()).isEqualTo("I mixed up the days.");
        assertThat(line.at("/former/0/at").asText()).startsWith(today().toString());
        assertThat(latest(family, "accompany-family").answers())
                .as("the paper stays as it was filed")
                .isEqualTo(paper.answers());
    }

    @Test
    void thePrintedContactSheetHasTheCorrectedDayAndNotTheOldOne() throws IOException {
        String family = cases.accompanied();
        cases.file(family, accompanied());
        FiledForm paper = latest(family, "accompany-family");
        LocalDate weekBefore = today().minusDays(7);

        corrected(family, paper, contactOn(paper, weekBefore), "The day");

        assertThat(contactSheet(family, weekBefore, weekBefore)).contains("The mother");
        assertThat(contactSheet(family, weekBefore.plusDays(1), yesterday())).doesNotContain("The mother");
    }

    private String contactSheet(String family, LocalDate from, LocalDate until) throws IOException {
        SheetOrder order = new SheetOrder(family, from, until, true, "aigerim");
        return Pdfs.text(
                papers.contactSheet(order, PaperLanguage.en, PaperFormat.pdf).file());
    }

    @Test
    void theFormShowsTheCorrectedDay() {
        String family = cases.accompanied();
        cases.file(family, accompanied());
        FiledForm paper = latest(family, "accompany-family");

        corrected(family, paper, contactOn(paper, yesterday()), "The day");

        JsonNode shown = form("aigerim", family, "task_accompanyFamily").at("/data/recentContacts");
        assertThat(shown.findValuesAsText("day"))
                .contains(Days.written(yesterday()))
                .hasSize(2);
    }

    /** Three attempts are needed before contact counts as lost (T1258). */
    @Test
    void whatIsCountedIsCountedAnewAndOnlyFromWhatHolds() {
        String family = cases.accompanied();
        cases.file(family, nobodyMet());
        cases.file(family, nobodyMet());
        cases.file(family, nobodyMet());
        assertThat(contacts.failedAttemptsInARow(family)).isEqualTo(3);
        FiledForm paper = latest(family, "accompany-family");
        ObjectNode reached = paper.answers().deepCopy();
        ((ObjectNode) reached.at("/contacts/0")).put("contactReached", true).put("contactWith", "The mother");

        assertThat(corrected(family, paper, reached, "She did open the door.")).isEqualTo(200);

        assertThat(contacts.failedAttemptsInARow(family)).isZero();
    }

    @Test
    void aRowThatIsTakenOutIsStruckThroughAndOneThatIsAddedCounts() {
        String family = cases.accompanied();
        cases.file(family, nobodyMet());
        FiledForm paper = latest(family, "accompany-family");
        ObjectNode two = paper.answers().deepCopy();
        ((ArrayNode) two.path("contacts"))
                .add(((ObjectNode) two.at("/contacts/0").deepCopy()).put("contactKind", "phone"));

        assertThat(corrected(family, paper, two, "I also called.")).isEqualTo(200);
        assertThat(contacts.failedAttemptsInARow(family)).isEqualTo(2);

        FiledForm correction = last(family, "accompany-family");
        ObjectNode one = two.deepCopy();
        ((ArrayNode) one.path("contacts")).remove(0);
        assertThat(corrected(family, correction, one, "I was not there, I only called."))
                .isEqualTo(200);

        assertThat(contacts.failedAttemptsInARow(family)).isEqualTo(1);
        assertThat(contacts.latest(family, 10))
                .extracting(contact -> contact.kind().name())
                .containsExactly("phone", "visit");
        JsonNode lines = lines("aigerim", family, "contacts");
        assertThat(lines).hasSize(3);
        JsonNode struck = lines.findParents("struck").stream()
                .filter(line -> line.path("struck").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(struck.path("kind").asText()).isEqualTo("visit");
        assertThat(struck.at("/former/0/reason").asText()).isEqualTo("I was not there, I only called.");

        assertThat(corrected(family, last(family, "accompany-family"), two, "I was there after all."))
                .isEqualTo(200);
        assertThat(contacts.failedAttemptsInARow(family)).isEqualTo(2);
        assertThat(lines("aigerim", family, "contacts")).hasSize(3);
    }

    @Test
    void aCorrectionOfACorrectionChangesTheSameContact() {
        String family = cases.accompanied();
        cases.file(family, accompanied());
        FiledForm paper = latest(family, "accompany-family");
        corrected(family, paper, contactOn(paper, yesterday()), "Not today");

        FiledForm correction = last(family, "accompany-family");
        assertThat(corrected(family, correction, contactOn(paper, yesterday().minusDays(1)), "Not yesterday either"))
                .isEqualTo(200);

        JsonNode lines = lines("aigerim", family, "contacts");
        assertThat(lines).hasSize(2);
        JsonNode line = corrected(lines, 2);
        assertThat(line.path("on").asText()).isEqualTo(yesterday().minusDays(1).toString());
        assertThat(line.at("/former/0/was/on").asText()).isEqualTo(yesterday().toString());
        assertThat(line.at("/former/1/was/on").asText()).isEqualTo(today().toString());
    }

    @Test
    void aCorrectedServiceIsWhatItWasInTheListAndInTheForms() {
        String family = cases.accompanied();
        cases.file(family, accompanied().servedBy("psychologist"));
        FiledForm paper = latest(family, "accompany-family");
        ObjectNode data = paper.answers().deepCopy();
        ObjectNode service = (ObjectNode) data.at("/services/0");
        service.put("givenOn", yesterday().toString()).put("givenBy", "lawyer").put("mode", "phone");
        ((ArrayNode) service.path("recipients")).remove(0);

        assertThat(corrected(family, paper, data, "It was the lawyer, yesterday."))
                .isEqualTo(200);

        JsonNode line = lines("aigerim", family, "services").get(0);
        assertThat(line.path("on").asText()).isEqualTo(yesterday().toString());
        assertThat(line.path("by").asText()).isEqualTo("lawyer");
        assertThat(line.path("people").asInt()).isEqualTo(1);
        assertThat(line.at("/former/0/was/on").asText()).isEqualTo(today().toString());
        assertThat(line.path("mode").asText()).isEqualTo("phone");
        assertThat(line.at("/former/0/was/by").asText()).isEqualTo("psychologist");
        assertThat(line.at("/former/0/was/mode").asText()).isEqualTo("office");
        assertThat(line.at("/former/0/was/people").asInt()).isEqualTo(2);
        JsonNode shown = form("aigerim", family, "task_accompanyFamily").at("/data/recentServices/0");
        assertThat(shown.path("day").asText()).isEqualTo(Days.written(yesterday()));
        assertThat(services.servingRoles(family, yesterday()))
                .as("who is asked for the review")
                .containsExactly("lawyer");

        ObjectNode none = data.deepCopy();
        none.putArray("services");
        assertThat(corrected(family, last(family, "accompany-family"), none, "It was another family."))
                .isEqualTo(200);
        assertThat(services.latest(family, 5)).isEmpty();
        JsonNode struck = lines("aigerim", family, "services").get(0);
        assertThat(struck.path("struck").asBoolean()).isTrue();
        assertThat(struck.path("former")).hasSize(2);
    }

    @Test
    void aSessionThatWasNotHeldIsCountedNoMore() {
        String family = cases.accompanied();
        cases.begin("aigerim", family, "serviceDelivery", specialistAsked("psychologist"));
        cases.file(family, requestAccepted());
        cases.file(family, session("anotherSession"));
        FiledForm paper = latest(family, "record-session");
        ObjectNode data = paper.answers().deepCopy();
        data.put("held", false).put("notHeldBecause", "Nobody came.");

        assertThat(send("madina", family, paper, data, "I took another family's sheet.")
                        .statusCode())
                .isEqualTo(200);

        assertThat(services.latest(family, 5)).isEmpty();
        assertThat(form("madina", family, "task_recordSession").at("/data/sessions"))
                .isEmpty();
        assertThat(centre.openTasks(family)).as("what was agreed next stands").contains("task_recordSession");
    }

    // T1165-1171
    @Test
    void whatAFamilyCameWithIsWhatTheCorrectedPaperSays() {
        String family = cases.referred();
        cases.file(family, firstContact().with("comingReasons", List.of("lowIncome", "grief")));
        FiledForm paper = latest(family, "make-first-contact");
        ObjectNode data = paper.answers().deepCopy();
        data.putArray("comingReasons").add("grief").add("noWork");

        assertThat(corrected(family, paper, data, "She has no work at all.")).isEqualTo(200);
        assertThat(reasons.ofCase(family)).containsExactlyInAnyOrder("grief", "noWork");
        assertThat(counted("coming_reason", "reason", family)).containsExactlyInAnyOrder("grief", "noWork");
        assertThat(former("coming_reason", family)).singleElement().asString().contains("lowIncome");

        ObjectNode none = data.deepCopy();
        none.putArray("comingReasons");
        assertThat(corrected(family, last(family, "make-first-contact"), none, "That was another family."))
                .isEqualTo(200);
        assertThat(reasons.ofCase(family)).isEmpty();
        assertThat(corrected(family, last(family, "make-first-contact"), data, "It was this one."))
                .isEqualTo(200);
        assertThat(reasons.ofCase(family)).containsExactlyInAnyOrder("grief", "noWork");
        assertThat(counted("coming_reason", "reason", family)).hasSize(2);
    }

    @Test
    void theDayOnWhichAFamilySaidWhatItComesWithFollowsItsContact() {
        String family = cases.referred(referral().with("received", today().minusDays(3) + "T10:00"));
        cases.file(family, firstContact().with("comingReasons", List.of("grief")));
        FiledForm paper = latest(family, "make-first-contact");
        ObjectNode data = paper.answers().deepCopy();
        data.put(
                "contactAt",
                data.path("contactAt")
                        .asText()
                        .replace(today().toString(), yesterday().toString()));

        assertThat(corrected(family, paper, data, "It was yesterday.")).isEqualTo(200);

        assertThat(counted("coming_reason", "noted_on::text", family))
                .containsExactly(yesterday().toString());
    }

    // T1235
    @Test
    void whatIsFoundWithAChildIsWhatTheCorrectedPaperSays() {
        String family = cases.accompanied();
        cases.begin(
                "aigerim",
                family,
                "serviceDelivery",
                specialistAsked("speechTherapist").with("service", "speechTherapy"));
        cases.file(family, requestAccepted());
        String therapist = centre.task(family, "task_recordSession").getAssignee();
        String child = form(therapist, family, "task_recordSession")
                .at("/data/childOptions/0/value")
                .asText();
        cases.file(
                family,
                session("anotherSession")
                        .with("diagnoses", List.of(row("child", child, "diagnosisGroup", "speechDelay"))));
        FiledForm paper = latest(family, "record-session");
        ObjectNode data = paper.answers().deepCopy();
        ((ObjectNode) data.at("/diagnoses/0")).put("diagnosisGroup", "dysgraphia");
        ((ArrayNode) data.path("diagnoses")).addObject().put("child", child).put("diagnosisGroup", "motorAlalia");

        assertThat(send(therapist, family, paper, data, "The doctor's paper says otherwise.")
                        .statusCode())
                .isEqualTo(200);
        assertThat(counted("child_diagnosis", "diagnosis_group", family))
                .containsExactlyInAnyOrder("dysgraphia", "motorAlalia");
        assertThat(former("child_diagnosis", family)).singleElement().asString().contains("speechDelay");

        ObjectNode day = data.deepCopy();
        day.put("heldOn", yesterday().toString());
        assertThat(send(therapist, family, last(family, "record-session"), day, "It was yesterday.")
                        .statusCode())
                .isEqualTo(200);
        assertThat(counted("child_diagnosis", "noted_on::text", family))
                .containsExactly(yesterday().toString(), yesterday().toString());

        ObjectNode notHeld = day.deepCopy();
        notHeld.put("held", false).put("notHeldBecause", "Nobody came.");
        assertThat(send(therapist, family, last(family, "record-session"), notHeld, "I took another sheet.")
                        .statusCode())
                .isEqualTo(200);
        assertThat(counted("child_diagnosis", "diagnosis_group", family)).isEmpty();
    }

    /** As the figures read it. */
    private List<String> counted(String table, String what, String family) {
        return database.sql("select " + what + " from casefile." + table + " where case_number = ? and not struck")
                .param(family)
                .query(String.class)
                .list();
    }

    private List<String> former(String table, String family) {
        return database.sql("select former.was::text from casefile.former_fact former join casefile." + table
                        + " fact on fact.id = former.fact_id where fact.case_number = ?")
                .param(family)
                .query(String.class)
                .list();
    }

    @Test
    void aContactOfTheYearOfMonitoringIsCorrectedToo() {
        String family = cases.monitored();
        centre.pass(Period.ofMonths(3).plusDays(1));
        cases.file(family, monitoringContact());
        FiledForm paper = latest(family, "make-monitoring-contact");
        ObjectNode data = paper.answers().deepCopy();
        data.put("contactOn", yesterday().toString());

        assertThat(corrected(family, paper, data, "I called the day before.")).isEqualTo(200);

        assertThat(lines("aigerim", family, "contacts").get(0).path("on").asText())
                .isEqualTo(yesterday().toString());
    }

    @Test
    void aChildsContactsWithItsFamilyAreCorrectedToo() {
        String family = cases.accompanied();
        UUID child = UUID.fromString(page("aigerim", family).at("/members/1/id").asText());
        cases.begin("aigerim", family, "placement", placementAskedFor(child));
        cases.file(family, guardianshipAllows());
        cases.file(family, placementStarted());
        cases.file(family, placementGoesOn());
        FiledForm paper = latest(family, "follow-placement");
        ObjectNode data = paper.answers().deepCopy();
        ((ObjectNode) data.at("/familyContacts/0")).put("contactKind", "phone");

        assertThat(corrected(family, paper, data, "She called.")).isEqualTo(200);

        assertThat(form("aigerim", family, "task_followPlacement").at("/data/recentContacts"))
                .singleElement()
                .satisfies(shown -> assertThat(shown.path("kind").asText()).isEqualTo("telephone"));

        data.putArray("familyContacts");
        data.put("news", "She did not call.");
        assertThat(corrected(family, last(family, "follow-placement"), data, "That was another child."))
                .isEqualTo(200);
        assertThat(form("aigerim", family, "task_followPlacement").at("/data/recentContacts"))
                .isEmpty();
    }

    @Test
    void aCorrectedNameBirthDateAddressAndTelephoneHoldEverywhere() throws IOException {
        String family = cases.accompanied();
        FiledForm referral = latest(family, "register-referral");
        ObjectNode data = referral.answers().deepCopy();
        String born = today().minusYears(7).minusDays(3).toString();
        String bornWrongly = data.at("/members/1/birthDate").asText();
        ((ObjectNode) data.at("/members/1")).put("fullName", "Rustem Serikov").put("birthDate", born);
        data.put("address", "Almaty district, house 7")
                .put("phone", "+7 701 111 11 11")
                .put("familyName", "Serikbaeva");

        assertThat(corrected(family, referral, data, "Misheard on the telephone."))
                .isEqualTo(200);

        JsonNode page = page("aigerim", family);
        assertThat(page.path("familyName").asText()).isEqualTo("Serikbaeva");
        assertThat(page.path("address").asText()).isEqualTo("Almaty district, house 7");
        assertThat(page.path("phone").asText()).isEqualTo("+7 701 111 11 11");
        assertThat(page.at("/former/0/was/address").asText()).isEqualTo("Saryarka district, house 5");
        assertThat(page.at("/former/0/was/phone").asText()).isEqualTo("+7 700 000 00 00");
        assertThat(page.at("/former/0/was/familyName").asText()).isEqualTo("Serikova");
        assertThat(page.at("/former/0/by").asText()).isEqualTo("Aigerim Suleimenova");
        assertThat(page.at("/former/0/reason").asText()).isEqualTo("Misheard on the telephone.");
        assertThat(page.at("/members/0/former")).isEmpty();
        assertThat(page.at("/members/1/fullName").asText()).isEqualTo("Rustem Serikov");
        assertThat(page.at("/members/1/birthDate").asText()).isEqualTo(born);
        assertThat(page.at("/members/1/former/0/was/fullName").asText()).isEqualTo("Child 1 Serikov");
        assertThat(page.at("/members/1/former/0/was/birthDate").asText()).isEqualTo(bornWrongly);
        assertThat(found("Rustem Serikov")).contains(family);
        assertThat(printed(family, "summarise-assessment", PaperKind.inDepthAssessment))
                .contains("Rustem Serikov")
                .doesNotContain("Child 1 Serikov");
        assertThat(printed(family, "sign-agreement", PaperKind.agreement))
                .as("what was signed stays as it was signed")
                .contains("Serikova");
    }

    /** A child of four and one of seventeen are not weighed alike, and each has its time. */
    @Test
    void whatWasDecidedOnAFactThatWasWrongStands() {
        String family = cases.accompanied();
        String decided = decided(family);
        FiledForm referral = latest(family, "register-referral");
        ObjectNode data = referral.answers().deepCopy();
        ((ObjectNode) data.at("/members/1"))
                .put("birthDate", today().minusYears(2).toString());

        assertThat(corrected(family, referral, data, "Two, not six")).isEqualTo(200);

        assertThat(page("aigerim", family).at("/members/1/age").asInt()).isEqualTo(2);
        assertThat(decided(family)).isEqualTo(decided);
    }

    private String decided(String family) {
        FamilyCase file = cases.file(family);
        return List.of(
                        file.status(),
                        file.riskLevel(),
                        centre.openTasks(family),
                        centre.task(family, "task_accompanyFamily").getDueDate(),
                        page("aigerim", family).path("risks"),
                        page("aigerim", family).path("plan"))
                .toString();
    }

    @Test
    void whatAJoinedCaseSaidIsCorrectedWhereTheFamilyGoesOn() {
        String ends = cases.referred(
                referral().with("familyName", "Ospanova").with("members", List.of(daughter("Aruzan Ospanova"))));
        String goesOn = cases.accompanied();
        cases.begin(
                "saule",
                ends,
                "caseMerge",
                Answers.to("join-cases")
                        .with("namesakes", "one")
                        .with("otherCase", goesOn)
                        .with("why", "One family, referred twice"));
        FiledForm paper = latest(ends, "register-referral");
        ObjectNode data = paper.answers().deepCopy();
        ((ObjectNode) data.at("/members/0")).put("fullName", "Aruzhan Ospanova");

        assertThat(corrected(ends, paper, data, "Mistyped")).isEqualTo(200);

        JsonNode daughter = page("aigerim", goesOn).at("/members/2");
        assertThat(daughter.path("fullName").asText()).isEqualTo("Aruzhan Ospanova");
        assertThat(daughter.at("/former/0/was/fullName").asText()).isEqualTo("Aruzan Ospanova");
    }

    private static Map<String, Object> daughter(String name) {
        return Answers.member(name, "daughter", true, moment -> moment.today().minusYears(4));
    }

    @Test
    void theDayOnWhichAReferralCameIsCorrectedAndWhatWasDueFromItStands() {
        String family = cases.referred();
        Date due = centre.task(family, "task_makeFirstContact").getDueDate();
        FiledForm referral = latest(family, "register-referral");
        ObjectNode data = referral.answers().deepCopy();
        data.put("received", yesterday() + "T10:00");

        assertThat(corrected(family, referral, data, "It came yesterday.")).isEqualTo(200);

        assertThat(form("aigerim", family, "task_makeFirstContact")
                        .at("/data/referredOn")
                        .asText())
                .contains(Days.written(yesterday()));
        assertThat(centre.task(family, "task_makeFirstContact").getDueDate()).isEqualTo(due);
    }

    @Test
    void whatALaterPaperSaysOtherwiseGoesBeforeTheCorrectionOfAnEarlierOne() {
        String family = cases.referred();
        FiledForm referral = latest(family, "register-referral");
        cases.file(family, firstContact().with("address", "Moved to house 9").with("phone", "+7 700 000 00 00"));
        ObjectNode data = referral.answers().deepCopy();
        data.put("address", "Almaty district, house 7").put("phone", "+7 701 111 11 11");

        assertThat(corrected(family, referral, data, "Misheard")).isEqualTo(200);

        JsonNode page = page("aigerim", family);
        assertThat(page.path("address").asText()).isEqualTo("Moved to house 9");
        assertThat(page.path("phone").asText()).isEqualTo("+7 701 111 11 11");
    }

    @Test
    void aNameThatWasCorrectedTwiceIsThatOfTheSamePerson() {
        String family = cases.referred();
        FiledForm referral = latest(family, "register-referral");
        ObjectNode data = referral.answers().deepCopy();
        ((ObjectNode) data.at("/members/1")).put("fullName", "Rustam Serikov");
        corrected(family, referral, data, "Misheard");
        ((ObjectNode) data.at("/members/1")).put("fullName", "Rustem Serikov");

        assertThat(corrected(family, last(family, "register-referral"), data, "Mistyped"))
                .isEqualTo(200);

        JsonNode son = page("aigerim", family).at("/members/1");
        assertThat(son.path("fullName").asText()).isEqualTo("Rustem Serikov");
        assertThat(son.path("former")).hasSize(2);
        assertThat(page("aigerim", family).path("members")).hasSize(2);
    }

    @Test
    void whoBelongsToTheFamilyIsNoMatterOfACorrection() {
        String family = cases.referred();
        FiledForm referral = latest(family, "register-referral");
        ObjectNode fewer = referral.answers().deepCopy();
        ((ArrayNode) fewer.path("members")).remove(1);
        ObjectNode more = referral.answers().deepCopy();
        ((ArrayNode) more.path("members"))
                .add(((ObjectNode) more.at("/members/1").deepCopy()).put("fullName", "Another Serikov"));

        for (ObjectNode data : List.of(fewer, more)) {
            HttpResponse<String> refused = send("aigerim", family, referral, data, "Because");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Somebody joined or left the family");
        }
        assertThat(cases.papers(family, "register-referral")).hasSize(1);
        assertThat(page("aigerim", family).path("members")).hasSize(2);
    }

    @Test
    void aDayOnWhichAChildThatJoinedWasBornIsCorrected() {
        String family = cases.accompanied();
        cases.begin(
                "aigerim",
                family,
                "familyChange",
                Answers.to("record-family-change")
                        .with(
                                "members",
                                List.of(Answers.member(
                                        "Aisel Serikova",
                                        "daughter",
                                        true,
                                        moment -> moment.today().minusDays(5)))));
        FiledForm paper = latest(family, "record-family-change");
        ObjectNode data = paper.answers().deepCopy();
        ((ObjectNode) data.at("/members/0"))
                .put("birthDate", today().minusDays(6).toString());

        assertThat(corrected(family, paper, data, "Born before midnight")).isEqualTo(200);

        JsonNode born = page("aigerim", family).at("/members/2");
        assertThat(born.path("birthDate").asText())
                .isEqualTo(today().minusDays(6).toString());
        assertThat(born.at("/former/0/was/birthDate").asText())
                .isEqualTo(today().minusDays(5).toString());
    }

    /** Who sees what holds sees what it was; why it was corrected stands on a paper that is not a specialist's to read. */
    @Test
    void whoMayNotSeeAFactDoesNotSeeWhatItWas() {
        String family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        FiledForm referral = latest(family, "register-referral");
        ObjectNode data = referral.answers().deepCopy();
        data.put("phone", "+7 701 111 11 11");
        ((ObjectNode) data.at("/members/1")).put("fullName", "Rustem Serikov").put("disability", "childWithDisability");
        assertThat(corrected(family, referral, data, "The grandmother told it."))
                .isEqualTo(200);

        JsonNode whole = page("saule", family);
        assertThat(whole.at("/members/1/former/0/reason").asText()).isEqualTo("The grandmother told it.");
        String specialists = page("timur", family).toString();
        assertThat(specialists)
                .contains("Rustem Serikov", "Child 1 Serikov", "+7 700 000 00 00")
                .doesNotContain("grandmother", "childWithDisability");
        for (String person : List.of("daniyar", "arman", "admin")) {
            for (String part : List.of("", "/contacts", "/services")) {
                assertThat(Visitor.signedIn(port, person)
                                .get("/casework/api/cases/" + family + part)
                                .statusCode())
                        .as(person + part)
                        .isEqualTo(404);
            }
        }
        assertThat(Visitor.signedIn(port, "timur")
                        .get("/casework/api/cases/" + family + "/contacts")
                        .statusCode())
                .isEqualTo(404);
    }

    private JsonNode page(String person, String family) {
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases/" + family));
    }

    private List<String> found(String words) {
        HttpResponse<String> answer = Visitor.signedIn(port, "aigerim")
                .get("/casework/api/cases?search=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visitor.json(answer).path("cases").findValuesAsText("caseNumber");
    }

    private String printed(String family, String form, PaperKind kind) throws IOException {
        FiledForm paper = latest(family, form);
        PrintOrder order = new PrintOrder(family, filings.of(family), true, true, paper.id(), "aigerim");
        return Pdfs.text(papers.print(order, kind, PaperLanguage.en, PaperFormat.pdf)
                        .file())
                .replaceAll("\\s+", " ");
    }

    /** The one that was corrected so often. */
    private static JsonNode corrected(JsonNode lines, int times) {
        return lines.findParents("former").stream()
                .filter(line -> line.path("former").size() == times)
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode contactOn(FiledForm paper, LocalDate day) {
        ObjectNode data = paper.answers().deepCopy();
        ((ObjectNode) data.at("/contacts/0")).put("contactOn", day.toString());
        return data;
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }

    private LocalDate yesterday() {
        return today().minusDays(1);
    }

    private FiledForm latest(String family, String form) {
        return cases.papers(family, form).stream()
                .filter(paper -> paper.corrects() == null)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private FiledForm last(String family, String form) {
        List<FiledForm> papers = cases.papers(family, form);
        return papers.get(papers.size() - 1);
    }

    private JsonNode lines(String person, String family, String list) {
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases/" + family + "/" + list))
                .path("lines");
    }

    private JsonNode form(String person, String family, String task) {
        return Visitor.json(Visitor.signedIn(port, person)
                .get(FormDoor.task(centre.task(family, task).getId())));
    }

    private int corrected(String family, FiledForm paper, JsonNode data, String reason) {
        return send("aigerim", family, paper, data, reason).statusCode();
    }

    private HttpResponse<String> send(String person, String family, FiledForm paper, JsonNode data, String reason) {
        ObjectNode corrected = json.createObjectNode().put("reason", reason).set("data", data);
        return Visitor.signedIn(port, person).post(FormDoor.correction(family, paper.id()), corrected.toString());
    }
}
