package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistView;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of cases names no family to whom it is not to be named. */
@CentreTest
class CaseListTest {

    private static final int LINES_OF_A_PAGE = 25;

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Test
    void aCaseManagerSeesTheOwnCasesAndWhoWatchesSeesAll() {
        String caseNumber = cases.referred();

        for (String person : List.of("aigerim", "saule", "bolat")) {
            assertThat(found(person, caseNumber)).as(person).containsExactly(caseNumber);
        }
        JsonNode line = lines("aigerim", caseNumber).path("cases").path(0);
        assertThat(line.path("familyName").asText()).isEqualTo("Serikova");
        assertThat(line.path("status").asText()).isEqualTo("referred");
        assertThat(line.path("caseManager").asText()).isEqualTo("Aigerim Suleimenova");
        assertThat(line.path("riskLevel").isNull()).isTrue();
        assertThat(OffsetDateTime.parse(line.path("openedAt").asText())).isBefore(centre.now());
    }

    /** Neither another case manager, nor a specialist without a task, nor analyst, nor administrator. */
    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "madina", "timur", "arman", "admin"})
    void whoHasNoPartInACaseFindsNothingOfIt(String person) {
        String caseNumber = cases.referred();
        centre.pass(Period.ofDays(15));
        assertThat(cases.attention(caseNumber)).isNotEmpty();

        assertThat(found(person, caseNumber)).isEmpty();
        assertThat(raised(person)).doesNotContain(caseNumber);
    }

    @Test
    void aSpecialistFindsACaseAsLongAsTheyHaveATaskInIt() {
        String caseNumber = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        assertThat(found("timur", caseNumber)).containsExactly(caseNumber);
        assertThat(found("zhanna", caseNumber)).isEmpty();

        cases.fileAs("timur", caseNumber, specialistView());

        assertThat(found("timur", caseNumber)).isEmpty();
    }

    @Test
    void namesAreFoundInSmallAndInCapitalLetters() {
        String caseNumber = cases.referred(referral().with("familyName", "Әуезұлы 100%_қыз"));

        assertThat(found("saule", "әУЕЗҰЛЫ")).contains(caseNumber);
        assertThat(found("saule", " уезұлы ")).contains(caseNumber);
        assertThat(found("saule", "100%_ҚЫЗ")).contains(caseNumber);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"дамел", "Damel", "8 705 111", "+7 705 1114", "705111", "11 44 77", "ғабди", "Ғабдиевa дамел"})
    void aFamilyIsFoundByAPartOfANameOrOfAPhone(String part) {
        String caseNumber = familyOfDamelya();

        assertThat(found("aigerim", part)).contains(caseNumber);
        assertThat(found("daniyar", part)).doesNotContain(caseNumber);
    }

    @ParameterizedTest
    @ValueSource(strings = {"амел", "8 705 112", "да", "дамелина"})
    void whatIsNoBeginningFindsNobody(String part) {
        assertThat(found("saule", part)).doesNotContain(familyOfDamelya());
    }

    @Test
    void itIsSaidWhoOfTheFamilyWasSearchedFor() {
        String caseNumber = familyOfDamelya();

        JsonNode byChild = line(lines("saule", "дамел"), caseNumber);
        JsonNode byFamily = line(lines("saule", caseNumber), caseNumber);

        assertThat(byChild.path("meant").toString()).contains("Дамеля").doesNotContain("Serikova");
        assertThat(byFamily.path("meant")).isEmpty();
    }

    @Test
    void withoutASearchTheListIsOfThoseThatRunAndEachChoiceNarrowsIt() {
        String running = cases.referred();
        String ended = cases.closed();

        assertThat(chosen("saule", "")).contains(running).doesNotContain(ended);
        assertThat(chosen("saule", "stage=closed")).contains(ended).doesNotContain(running);
        assertThat(chosen("saule", "stage=all")).contains(ended, running);
        assertThat(chosen("saule", "manager=daniyar")).doesNotContain(running, ended);
        assertThat(chosen("saule", "risk=red")).doesNotContain(running);
        assertThat(chosen("saule", "stage=no%27such&risk=x&sort=y&year=1")).contains(running);
        assertThat(chosen("saule", "sort=risk")).contains(running).doesNotContain(ended);
        assertThat(chosen("saule", "stage=all&sort=risk")).contains(running, ended);
        assertThat(chosen("saule", "stage=all&sort=family")).contains(running, ended);
        for (String year : List.of("2147483647", "-2147483648", "0")) {
            assertThat(chosen("saule", "list=left&year=" + year)).as(year).doesNotContain(running);
        }
        assertThat(found("saule", "Serikova").indexOf(running)).isNotNegative();
    }

    @Test
    void inASearchThoseThatRunStandBeforeThoseThatHaveEnded() {
        String ended = cases.closed(referral().with("familyName", "Ordered"));
        String running = cases.referred(referral().with("familyName", "Ordered"));
        String later = cases.closed(referral().with("familyName", "Ordered"));

        assertThat(found("saule", "Ordered")).containsExactly(running, later, ended);
    }

    @Test
    void aNumberOfTheYearOpensTheListOfWhatItCounts() {
        cases.closed();
        cases.referred();
        Visitor saule = Visitor.signedIn(port, "saule");

        JsonNode year = Visitor.json(saule.get("/casework/api/today/centre")).path("year");

        assertThat(year).isNotEmpty();
        for (JsonNode number : year) {
            String why = number.path("why").isNull()
                    ? ""
                    : "&why=" + number.path("why").asText();
            assertThat(all(saule, "list=" + number.path("what").asText() + why))
                    .as(number.toString())
                    .hasSize(number.path("cases").asInt());
        }
    }

    private static List<String> all(Visitor visitor, String chosen) {
        List<String> all = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            page = Visitor.json(visitor.get("/casework/api/cases?" + chosen + "&page=" + number++));
            all.addAll(page.path("cases").findValuesAsText("caseNumber"));
        } while (page.path("more").asBoolean());
        return all;
    }

    private String familyOfDamelya() {
        return cases.referred(referral()
                .with("familyName", "Ғабдиева")
                .with("phone", "8 (705) 111-44-77")
                .with(
                        "members",
                        List.of(
                                member(
                                        "Ғабдиева Сәуле",
                                        "mother",
                                        false,
                                        moment -> moment.today().minusYears(33)),
                                member(
                                        "Дамеля Ғабдиева",
                                        "daughter",
                                        true,
                                        moment -> moment.today().minusYears(6)))));
    }

    private static JsonNode line(JsonNode lines, String caseNumber) {
        return StreamSupport.stream(lines.path("cases").spliterator(), false)
                .filter(line -> caseNumber.equals(line.path("caseNumber").asText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> chosen(String person, String chosen) {
        return all(Visitor.signedIn(port, person), chosen);
    }

    /** What stands for any letter in the database is a letter like any other here. */
    @ParameterizedTest
    @ValueSource(strings = {"100%қыз", "А____лы", "%", "_", "\\"})
    void nobodyFindsNamesByWildcards(String search) {
        String caseNumber = cases.referred(referral().with("familyName", "Ахметұлы қыз"));

        assertThat(found("saule", search)).doesNotContain(caseNumber);
    }

    @Test
    void theNewestCaseStandsFirstAndEachOnOnePageOnly() {
        List<String> opened = IntStream.rangeClosed(0, LINES_OF_A_PAGE)
                .mapToObj(any -> cases.referred(referral().with("familyName", "Paged")))
                .sorted()
                .toList();
        Visitor saule = Visitor.signedIn(port, "saule");

        JsonNode first = Visitor.json(saule.get("/casework/api/cases?search=paged&page=1"));
        JsonNode second = Visitor.json(saule.get("/casework/api/cases?search=paged&page=2"));

        assertThat(first.path("cases")).hasSize(LINES_OF_A_PAGE);
        assertThat(first.path("more").asBoolean()).isTrue();
        assertThat(first.path("cases").path(0).path("caseNumber").asText()).isEqualTo(opened.get(LINES_OF_A_PAGE));
        assertThat(second.path("cases")).hasSize(1);
        assertThat(second.path("more").asBoolean()).isFalse();
        assertThat(second.path("cases").path(0).path("caseNumber").asText()).isEqualTo(opened.get(0));
        for (String page : List.of("0", "-1", "2147483647")) {
            assertThat(saule.get("/casework/api/cases?page=" + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    void raisedHandsAreShownToTheCaseManagerAndToWhoWatches() {
        String caseNumber = cases.referred();
        centre.pass(Period.ofDays(15));

        for (String person : List.of("aigerim", "saule", "bolat")) {
            assertThat(raised(person)).as(person).contains(caseNumber);
        }
        JsonNode newest = Visitor.json(Visitor.signedIn(port, "saule").get("/casework/api/attention"))
                .path("raised")
                .path(0);
        assertThat(newest.path("deadline").asText()).isNotEmpty();
        assertThat(newest.path("step").asText()).isNotEmpty();
        assertThat(newest.path("familyName").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "cases", "attention"})
    void whoIsNotSignedInReadsNoList(String list) {
        assertThat(Visitor.unknown(port).get("/casework/api/" + list).statusCode())
                .isEqualTo(401);
    }

    private JsonNode lines(String person, String search) {
        String words = URLEncoder.encode(search, StandardCharsets.UTF_8);
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases?search=" + words));
    }

    private List<String> found(String person, String search) {
        return lines(person, search).path("cases").findValuesAsText("caseNumber");
    }

    private List<String> raised(String person) {
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/attention"))
                .path("raised")
                .findValuesAsText("caseNumber");
    }
}
