package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistView;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
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
