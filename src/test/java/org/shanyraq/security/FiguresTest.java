package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.complaintAbout;
import static org.shanyraq.support.Answers.firstContact;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The centre's figures by their doors: who may ask, that a number is the length of its list, and that opening it leaves a line. */
@CentreTest
class FiguresTest {

    private static final String TABLES = "/casework/api/figures";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    JdbcTemplate database;

    private final Map<String, Visitor> readers = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"aigerim", "madina", "arman", "admin"})
    void whoDoesNotWatchOverAllCasesIsToldNoFigure(String person) {
        Visitor stranger = Visitor.signedIn(port, person);
        for (String address :
                List.of(TABLES, ofToday("families"), ofToday("families/families.total") + "&column=all")) {
            assertThat(stranger.get(address).statusCode())
                    .as(person + " at " + address)
                    .isEqualTo(404);
        }
        assertThat(stranger.post(
                                TABLES + "/handouts",
                                "{\"from\":\"2026-01-01\",\"until\":\"2026-01-31\",\"format\":\"csv\",\"whole\":false}")
                        .statusCode())
                .as(person + " takes figures along")
                .isEqualTo(404);
    }

    @Test
    void aFamilyThatIsAdmittedIsCountedWithItsPeopleAndLeadsBackToItsCase() {
        JsonNode before = table("families");
        String number = cases.atInDepthAssessment();

        assertThat(count(table("families"), "families.new", "all")).isEqualTo(count(before, "families.new", "all") + 1);
        List<JsonNode> lines = behind("families", "families.new", "all");
        assertThat(lines).hasSize(Math.toIntExact(count(table("families"), "families.new", "all")));
        assertThat(lines)
                .filteredOn(line -> line.path("caseNumber").asText().equals(number))
                .singleElement()
                .satisfies(line -> assertThat(line.path("why").asText()).startsWith("Admitted on"));
        assertThat(behind("children", "children.new", "all"))
                .anySatisfy(line -> assertThat(line.path("caseNumber").asText()).isEqualTo(number));
        assertThat(database.queryForList(
                        "select found from casefile.trail where person = 'bolat' and what like 'figures/%' and found is not null",
                        String.class))
                .anySatisfy(found -> assertThat(found).contains(number));
    }

    @Test
    void everyNumberOfEveryTableIsTheLengthOfItsListAndEveryBalanceHolds() {
        cases.atInDepthAssessment();
        cases.closed();
        for (JsonNode key : json(TABLES)) {
            JsonNode table = table(key.asText());
            for (JsonNode balance : table.path("balances")) {
                assertThat(balance.path("holds").asBoolean())
                        .as(balance.toString())
                        .isTrue();
            }
            for (JsonNode row : table.path("rows")) {
                for (JsonNode cell : row.path("cells")) {
                    String figure = row.path("figure").asText();
                    if (cell.path("count").asInt() == 0) {
                        continue;
                    }
                    List<JsonNode> lines = row.path("part").isNull()
                            ? behind(key.asText(), figure, cell.path("column").asText())
                            : behind(
                                    key.asText(),
                                    figure,
                                    cell.path("column").asText()
                                            + "&part="
                                            + URLEncoder.encode(row.path("part").asText(), StandardCharsets.UTF_8));
                    assertThat(lines)
                            .as("list behind " + row)
                            .hasSize(cell.path("count").asInt());
                    assertThat(lines)
                            .allSatisfy(line ->
                                    assertThat(line.path("why").asText()).isNotEmpty());
                }
            }
        }
    }

    // health is told to who leads a case and to coordinators, not to the director
    @Test
    void whyAFamilyCannotComeIsToldToTheCoordinatorAndNamesNobodyToTheDirector() {
        String number = cases.referred();
        cases.file(number, firstContact().with("mobileVisit", true).with("mobileReason", "illness"));

        List<JsonNode> director = behind("people", "mobile.reasons", "all&part=illness");
        List<JsonNode> coordinator = behind("saule", "people", "mobile.reasons", "all&part=illness");

        assertThat(director).hasSameSizeAs(coordinator).allSatisfy(this::namesNobody);
        assertThat(coordinator)
                .anySatisfy(line -> assertThat(line.path("caseNumber").asText()).isEqualTo(number));
        assertThat(behind("people", "mobile.visits", "all")).anySatisfy(line -> {
            assertThat(line.path("caseNumber").asText()).isEqualTo(number);
            assertThat(line.path("why").asText()).doesNotContain("illness");
        });
    }

    @Test
    void aComplaintIsNamedToWhoMayReadItAndCountedForEverybody() {
        String aboutLead = takenDown("aigerim");
        String aboutDirector = takenDown("bolat");

        List<JsonNode> director = behind("complaints", "complaints.came", "all");
        List<JsonNode> coordinator = behind("saule", "complaints", "complaints.came", "all");

        assertThat(director).hasSameSizeAs(coordinator);
        assertThat(numbers(director)).contains(aboutLead).doesNotContain(aboutDirector);
        assertThat(numbers(coordinator)).contains(aboutDirector).doesNotContain(aboutLead);
        assertThat(director)
                .filteredOn(line -> line.path("caseNumber").isNull())
                .isNotEmpty()
                .allSatisfy(this::namesNobody);
        assertThat(partsOf("bolat", "complaints", "complaints.kinds").isEmpty())
                .as("what %s complaints are about, of which some are not theirs to read", director.size())
                .isEqualTo(director.size() < 5);
    }

    private List<String> partsOf(String person, String table, String figure) {
        JsonNode answer = Visitor.json(Visitor.signedIn(port, person).get(ofToday(table)));
        return answer.findParents("figure").stream()
                .filter(row -> figure.equals(row.path("figure").asText()))
                .map(row -> row.path("part"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    private String takenDown(String about) {
        return centre.start("zhanna", "complaint", complaintAbout(about).at(new Moment(centre.now(), List.of())));
    }

    private static List<String> numbers(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("caseNumber").asText()).toList();
    }

    private void namesNobody(JsonNode line) {
        assertThat(line.path("caseNumber").isNull()).isTrue();
        assertThat(line.path("whom").isNull()).isTrue();
        assertThat(line.path("onDay").isNull()).isTrue();
        assertThat(line.path("counted").asText()).matches("[0-9]+");
        assertThat(line.path("why").asText()).isEqualTo("Whose it is, is not told here");
    }

    @Test
    void aPeriodWithoutADayAndAFigureThatIsNotThereAreRefusedInWords() {
        Visitor director = Visitor.signedIn(port, "bolat");
        LocalDate today = centre.now().toLocalDate();
        for (String address : List.of(
                TABLES + "/families?from=" + today + "&until=" + today.minusDays(1),
                TABLES + "/families?from=" + today.minusYears(200) + "&until=" + today,
                ofToday("nothing"),
                ofToday("families/nothing") + "&column=all",
                ofToday("families/families.total") + "&column=nothing")) {
            assertThat(director.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    private JsonNode table(String key) {
        return json(ofToday(key)).path("tables").get(0);
    }

    /** All pages of it. */
    private List<JsonNode> behind(String table, String figure, String column) {
        return behind("bolat", table, figure, column);
    }

    private List<JsonNode> behind(String reader, String table, String figure, String column) {
        List<JsonNode> lines = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            page = json(reader, ofToday(table + "/" + figure) + "&column=" + column + "&page=" + number++);
            page.path("lines").forEach(lines::add);
        } while (page.path("more").asBoolean());
        return lines;
    }

    private static long count(JsonNode table, String figure, String column) {
        for (JsonNode row : table.path("rows")) {
            for (JsonNode cell : row.path("cells")) {
                if (row.path("figure").asText().equals(figure)
                        && cell.path("column").asText().equals(column)) {
                    return cell.path("count").asLong();
                }
            }
        }
        throw new AssertionError("No " + figure + " in " + table);
    }

    private String ofToday(String what) {
        LocalDate today = centre.now().toLocalDate();
        return TABLES + "/" + what + "?from=" + today.minusMonths(6) + "&until=" + today;
    }

    private JsonNode json(String address) {
        return json("bolat", address);
    }

    private JsonNode json(String reader, String address) {
        var answer = readers.computeIfAbsent(reader, name -> Visitor.signedIn(port, name))
                .get(address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        return Visitor.json(answer);
    }
}
