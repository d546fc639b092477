package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.EVERYBODY;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.oneOffServiceAskedFor;
import static org.shanyraq.support.Answers.oneOffServiceGiven;
import static org.shanyraq.support.Answers.placementAskedFor;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Labels.labelOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.family.Member;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.shanyraq.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a case file: what it tells, to whom, and what it asks of the database for it. */
@CentreTest
class CaseFilePageTest {

    private static final String API = "/casework/api/";
    private static final int LINES_OF_A_PAGE = 20;

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    CaseFiles caseFiles;

    @Test
    void theCaseManagerReadsHowTheCaseStandsAndWhy() {
        String family = cases.accompanied(confirmedRisk("red", "The father threatens to come back."));
        cases.reportDanger("aigerim", family, danger());

        JsonNode page = read("aigerim", "cases/" + family);

        assertThat(page.path("whole").asBoolean()).isTrue();
        assertThat(page.at("/agenda/stages")).extracting(JsonNode::asText).containsExactly("Carrying out the plan");
        assertThat(page.at("/agenda/work").findValuesAsText("name")).contains(labelOf("task_accompanyFamily"));
        assertThat(page.at("/agenda/ahead").findValuesAsText("name")).contains("Review due");
        assertThat(page.path("risks").findValuesAsText("grounds")).contains("The father threatens to come back.");
        assertThat(page.at("/risks/0/reasons")).isNotEmpty();
        assertThat(page.at("/plan/status").asText()).isEqualTo("approved");
        assertThat(page.at("/plan/goals/0/measures")).isNotEmpty();
        assertThat(page.path("matters").findValuesAsText("kind")).containsExactly("safeguarding");
        assertThat(page.at("/matters/0/members")).isNotEmpty();
        assertThat(page.path("team").findValuesAsText("name")).contains("Aigerim Suleimenova", "Saule Nurpeisova");
        assertThat(page.at("/members/0/age").isMissingNode()).isFalse();
    }

    @Test
    void whoBelongsToWhomIsToldToWhoReadsTheWholeFile() {
        String family = cases.atInDepthAssessment(
                situation().seeing("psychologicalTrauma", "housingProblem", "unemployed", "lowIncome"));
        List<Member> people = caseFiles.family(family).members();
        centre.begin(
                "aigerim",
                family,
                "familyRelations",
                Map.of(
                        "relations",
                        List.of(Map.of(
                                "one",
                                people.get(0).id().toString(),
                                "relation",
                                "parentOf",
                                "other",
                                people.get(1).id().toString())),
                        "supporters",
                        List.of(Map.of("supporterName", "Aunt", "supporter", "relative", "tie", "weak"))));

        JsonNode whole = read("saule", "cases/" + family).path("drawings");
        assertThat(whole.at("/genogram/told"))
                .extracting(JsonNode::asText)
                .contains(people.get(0).fullName() + " is a parent of "
                        + people.get(1).fullName());
        assertThat(whole.at("/ecoMap/told"))
                .extracting(JsonNode::asText)
                .anySatisfy(line -> assertThat(line).contains("Aunt").endsWith("weak"));
        assertThat(read("aigerim", "cases/" + family).path("drawings")).isEqualTo(whole);

        JsonNode asked = read("madina", "cases/" + family).path("drawings");
        assertThat(asked.at("/genogram/told")).isNotEmpty();
        assertThat(asked.path("ecoMap").isEmpty()).isTrue();
    }

    @Test
    void aPlacementIsOpenBesideTheCaseUntilItIsOver() {
        String family = cases.accompanied();
        cases.begin(
                "aigerim",
                family,
                "placement",
                placementAskedFor(caseFiles.children(family).get(0).id()));

        JsonNode matter = read("aigerim", "cases/" + family).at("/matters/0");

        assertThat(matter.path("kind").asText()).isEqualTo("placement");
        assertThat(matter.path("state").asText()).isEqualTo("the guardianship body has not decided yet");
    }

    /** However much has been written down, the page and its lists ask the same number of questions. */
    @Test
    void aLongFileAsksNoMoreOfTheDatabaseThanAShortOne() {
        String family = cases.accompanied();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        contacts(family, 1);
        readAll(aigerim, family);
        int few = Statements.during(() -> readAll(aigerim, family));

        contacts(family, 2 * LINES_OF_A_PAGE);
        int many = Statements.during(() -> readAll(aigerim, family));

        assertThat(few).as("statements are counted").isPositive();
        assertThat(many).isLessThanOrEqualTo(few);
    }

    private void readAll(Visitor person, String family) {
        for (String part : List.of("", "/timeline", "/timeline?kind=service", "/contacts", "/services", "/reviews")) {
            assertThat(person.get(API + "cases/" + family + part).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theTimelineIsReadPageByPageAndByKind() {
        String family = cases.accompanied();
        contacts(family, LINES_OF_A_PAGE);

        JsonNode first = read("aigerim", "cases/" + family + "/timeline");
        JsonNode second = read("aigerim", "cases/" + family + "/timeline?page=2");
        JsonNode contacts = read("aigerim", "cases/" + family + "/timeline?kind=service");
        JsonNode leads = read("aigerim", "cases/" + family + "/timeline?kind=supervision");

        assertThat(first.path("lines")).hasSize(LINES_OF_A_PAGE);
        assertThat(first.path("more").asBoolean()).isTrue();
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids(first));
        assertThat(kinds(contacts)).containsOnly("service");
        assertThat(leads.path("lines").findValuesAsText("worker")).contains("Aigerim Suleimenova");
        assertThat(StreamSupport.stream(first.path("kinds").spliterator(), false)
                        .map(JsonNode::asText))
                .contains("intake", "assessment", "plan", "service", "limits", "supervision");
        assertThat(read("aigerim", "cases/" + family + "/contacts").path("lines"))
                .hasSize(10);
        assertThat(read("aigerim", "cases/" + family + "/timeline?kind=nothing").path("lines"))
                .isEmpty();
    }

    /** What was said and done is in the list, not only that there was a form; of every row of a list. */
    @Test
    void theTimelineSaysWhatHappenedAndWhatOfItMatters() {
        String family = cases.accompanied();
        cases.file(
                family,
                Answers.accompanied()
                        .with(
                                "contacts",
                                List.of(
                                        Map.of(
                                                "contactOn",
                                                        centre.now()
                                                                .toLocalDate()
                                                                .toString(),
                                                "contactKind", "phone",
                                                "contactReached", true,
                                                "contactWith", "the mother",
                                                "contactNote", "will come on Thursday {metWith}"),
                                        Map.of(
                                                "contactOn",
                                                centre.now().toLocalDate().toString(),
                                                "contactKind",
                                                "visit",
                                                "contactReached",
                                                false))));

        List<String> told = read("aigerim", "cases/" + family + "/timeline").findValuesAsText("happened");

        assertThat(told.get(0))
                .isEqualTo(
                        "Telephone with the mother: will come on Thursday {metWith}; Home visit, nobody was reached");
        assertThat(told)
                .anySatisfy(line -> assertThat(line).startsWith("First contact made with "))
                .contains("The plan was approved");
    }

    /** People and services stand on papers by name, though a paper only points at them. */
    @Test
    void aPaperNamesWhomItIsAbout() {
        String family = cases.atInDepthAssessment();
        cases.goOnTo("task_draftPlan", family);
        String child = caseFiles.children(family).get(0).fullName();

        JsonNode lines = read("aigerim", "cases/" + family + "/timeline?kind=assessment");

        assertThat(lines.findValuesAsText("about")).contains(child);
    }

    @Test
    void aReferralNamesTheKindOfItsPartner() {
        String family =
                cases.accompanied(agreementSigned().with("consents", List.of("caseManagement", "sharingWithPartners")));
        Answers toTheClinic = Answers.to("refer-to-partner")
                .with("partnerKind", "clinic")
                .with("partner", "City clinic 4")
                .with("asked", "Please look at the boy's ears.")
                .with("members", EVERYBODY)
                .with("shared", List.of("namesAndContact"));
        centre.begin("aigerim", family, "partnerReferral", cases.filled(family, toTheClinic));

        JsonNode lines = read("aigerim", "cases/" + family + "/timeline");

        assertThat(lines.findValuesAsText("value"))
                .contains("clinic or hospital")
                .doesNotContain("clinic");
    }

    /** Neither another case manager, nor a specialist without a task, nor analyst, nor administrator. */
    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "madina", "timur", "arman", "admin"})
    void whoHasNoPartInACaseReadsNoneOfItsLists(String person) {
        String family = cases.referred();
        Visitor other = Visitor.signedIn(port, person);

        for (String part : List.of("", "/timeline", "/contacts", "/services", "/reviews")) {
            assertThat(other.get(API + "cases/" + family + part).statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
    }

    @Test
    void aSpecialistReadsNoneOfTheListsOfACaseThatTheyAreCalledTo() {
        String family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        JsonNode page = read("timur", "cases/" + family);

        assertThat(page.path("members")).isNotEmpty();
        assertThat(page.path("plan").isNull()).isTrue();
        assertThat(List.of("risks", "matters", "team"))
                .allSatisfy(part -> assertThat(page.path(part)).isEmpty());
        assertThat(page.path("members").findValuesAsText("iin")).containsOnly("null");
        for (String list : List.of("contacts", "services", "reviews")) {
            assertThat(Visitor.signedIn(port, "timur")
                            .get(API + "cases/" + family + "/" + list)
                            .statusCode())
                    .as(list)
                    .isEqualTo(404);
        }
    }

    @Test
    void whatWasFiledWithoutACaseIsReadByWhoeverDidItAndWhoWatches() {
        String number = withoutCase();

        for (String person : List.of("saule", "bolat")) {
            assertThat(read(person, "subjects/" + number).path("papers")).hasSize(2);
            assertThat(read(person, "subjects").path("subjects").findValuesAsText("subject"))
                    .contains(number);
        }
        JsonNode own = read("timur", "subjects/" + number).path("papers");
        assertThat(own.findValuesAsText("formKey")).containsExactly("give-one-off-service");
        assertThat(own.at("/0/mayCorrect").asBoolean()).isFalse();
        assertThat(read("timur", "subjects").path("subjects").findValuesAsText("subject"))
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aigerim", "madina", "zhanna", "arman", "admin"})
    void whoHadNoPartInItReadsNothingOfIt(String person) {
        String number = withoutCase();
        Visitor other = Visitor.signedIn(port, person);

        assertThat(other.get(API + "subjects/" + number).statusCode()).isEqualTo(404);
        assertThat(other.get(API + "subjects/" + number).body().replace(number, ""))
                .isEqualTo(other.get(API + "subjects/S-1999-0001").body().replace("S-1999-0001", ""));
        assertThat(read(person, "subjects").path("subjects").findValuesAsText("subject"))
                .doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases/2026-0001/timeline",
                "cases/2026-0001/contacts",
                "cases/2026-0001/services",
                "cases/2026-0001/reviews",
                "subjects",
                "subjects/S-2026-0001"
            })
    void whoIsNotSignedInReadsNothing(String path) {
        assertThat(Visitor.unknown(port).get(API + path).statusCode()).isEqualTo(401);
    }

    @Test
    void raisedHandsAreReadByHowFarTheyCame() {
        String family = cases.referred();
        centre.pass(Period.ofDays(15));

        assertThat(steps("coordinatorTold")).containsOnly("coordinatorTold");
        assertThat(allStepsOf(family)).as("of all, how far it has come").containsExactly("directorTold");
        assertThat(steps("caseManagerReminded")).isNotEmpty().containsOnly("caseManagerReminded");
        assertThat(read("saule", "attention?step=coordinatorTold")
                        .path("raised")
                        .findValuesAsText("caseNumber"))
                .contains(family);
    }

    /** What is open leads to its task and says how late it is; what is done leaves, and stays in the history. */
    @Test
    void whatIsSettledNeedsNoAttentionAnyMore() {
        String family = cases.referred();
        centre.pass(Period.ofDays(15));
        JsonNode hand = handOf(family);
        String task = centre.task(family, "task_makeFirstContact").getId();
        assertThat(hand.path("task").asText()).isEqualTo(task);
        assertThat(hand.path("worker").asText()).isEqualTo("Aigerim Suleimenova");
        assertThat(hand.path("daysLate").asInt()).isPositive();
        assertThat(read("aigerim", "cases/" + family).at("/attention/0/task").asText())
                .isEqualTo(task);

        cases.goOnTo("task_decideAdmission", family);

        assertThat(read("saule", "attention").path("raised")).noneMatch(other -> isOfFirstContact(other, family));
        assertThat(read("aigerim", "cases/" + family).path("attention"))
                .noneMatch(other -> other.path("deadline").asText().equals("firstContact"));
        assertThat(read("aigerim", "cases/" + family + "/timeline?kind=limits").path("lines"))
                .isNotEmpty();
    }

    private static boolean isOfFirstContact(JsonNode hand, String family) {
        return hand.path("caseNumber").asText().equals(family)
                && hand.path("deadline").asText().equals("firstContact");
    }

    private JsonNode handOf(String family) {
        return StreamSupport.stream(read("saule", "attention").path("raised").spliterator(), false)
                .filter(hand -> isOfFirstContact(hand, family))
                .findFirst()
                .orElseThrow();
    }

    /** Whatever other cases have raised stands on the same pages. */
    private Set<String> allStepsOf(String family) {
        Set<String> steps = new TreeSet<>();
        JsonNode hands;
        int page = 1;
        do {
            hands = read("saule", "attention?step=nobody&page=" + page++);
            hands.path("raised").forEach(hand -> {
                if (hand.path("caseNumber").asText().equals(family)) {
                    steps.add(hand.path("step").asText());
                }
            });
        } while (hands.path("more").asBoolean());
        return steps;
    }

    private List<String> steps(String step) {
        return read("saule", "attention?step=" + step).path("raised").findValuesAsText("step");
    }

    private String withoutCase() {
        String number = centre.start("saule", "oneOffService", filled(oneOffServiceAskedFor("group", 14)));
        centre.complete(
                "timur",
                number,
                "task_giveOneOffService",
                filled(oneOffServiceGiven().with("people", 12)));
        return number;
    }

    private Map<String, Object> filled(Answers answers) {
        return answers.at(new Moment(centre.now(), List.of()));
    }

    private void contacts(String family, int howMany) {
        Map<String, Object> call = Map.of(
                "contactOn",
                centre.now().toLocalDate().toString(),
                "contactKind",
                "phone",
                "contactReached",
                true,
                "contactWith",
                "The mother");
        IntStream.range(0, howMany)
                .forEach(any -> centre.begin("aigerim", family, "contactLog", Map.of("contacts", List.of(call))));
    }

    private JsonNode read(String person, String path) {
        return Visitor.json(Visitor.signedIn(port, person).get(API + path));
    }

    private static List<String> ids(JsonNode timeline) {
        return timeline.path("lines").findValues("sheet").stream()
                .map(sheet -> sheet.path("id").asText())
                .toList();
    }

    private static List<String> kinds(JsonNode timeline) {
        return StreamSupport.stream(timeline.path("lines").spliterator(), false)
                .map(line -> line.path("kind").asText())
                .toList();
    }
}
