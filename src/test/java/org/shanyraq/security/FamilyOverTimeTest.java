package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which type a family was on each day, and since when somebody belongs to it (T1047-1052, T1164). */
@CentreTest
class FamilyOverTimeTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient database;

    @Autowired
    ObjectMapper json;

    @Test
    void aFamilyIsOfTheTypeItBecameKnownAsOnEveryDayBeforeAndAfter() {
        String family = cases.referred();

        assertThat(types(family)).containsExactly("difficultSituation 1900-01-01 null");
    }

    @Test
    void aFamilyThatBecomesASubstituteOneWasInADifficultSituationUntilTheDayBefore() {
        String family = cases.accompanied();

        becomes(family, "substitute", today().minusDays(3));

        assertThat(types(family))
                .containsExactly(
                        "difficultSituation 1900-01-01 " + today().minusDays(3),
                        "substitute " + today().minusDays(3) + " null");
        assertThat(page(family).path("familyType").asText()).isEqualTo("substitute");
        assertThat(onEveryDayOneRow(family)).isTrue();
    }

    @Test
    void aFamilyChangesItsTypeForwardOnlyAndNeverAhead() {
        String family = cases.referred();
        becomes(family, "reintegration", today().minusDays(5));

        assertThat(Cases.refusal(() -> becomes(family, "reintegration", today())))
                .contains("of this type already");
        assertThat(Cases.refusal(() -> becomes(family, "substitute", today().minusDays(5))))
                .contains("cannot have become of another type");
        assertThat(Cases.refusal(() -> becomes(family, "substitute", today().plusDays(1))))
                .contains("cannot have become of another type");
        becomes(family, "difficultSituation", today());

        assertThat(types(family)).hasSize(3);
        assertThat(onEveryDayOneRow(family)).isTrue();
    }

    @Test
    void aTypeThatWasWrittenDownWronglyNeverHeld() {
        String family = cases.referred();
        FiledForm referral = cases.papers(family, "register-referral").get(0);
        ObjectNode data = referral.answers().deepCopy();
        data.put("familyType", "substitute");

        assertThat(correct(family, referral, data)).isEqualTo(200);

        assertThat(types(family)).containsExactly("substitute 1900-01-01 null");
    }

    @Test
    void theTypeOfBeforeIsCorrectedAndTheChangeSinceStays() {
        String family = cases.referred();
        becomes(family, "reintegration", today().minusDays(2));
        FiledForm referral = cases.papers(family, "register-referral").get(0);
        ObjectNode data = referral.answers().deepCopy();
        data.put("familyType", "substitute");

        assertThat(correct(family, referral, data)).isEqualTo(200);

        assertThat(types(family))
                .containsExactly(
                        "substitute 1900-01-01 " + today().minusDays(2),
                        "reintegration " + today().minusDays(2) + " null");
    }

    @Test
    void theDayOfAChangeIsCorrected() {
        String family = cases.referred();
        becomes(family, "substitute", today().minusDays(2));
        FiledForm change = cases.papers(family, "record-family-change").get(0);
        ObjectNode data = change.answers().deepCopy();
        data.put("becameOn", today().minusDays(9).toString());

        assertThat(correct(family, change, data)).isEqualTo(200);

        assertThat(types(family))
                .containsExactly(
                        "difficultSituation 1900-01-01 " + today().minusDays(9),
                        "substitute " + today().minusDays(9) + " null");
    }

    @Test
    void theDatabaseKeepsOneTypeForEachDay() {
        String family = cases.referred();
        UUID id = cases.file(family).familyId();

        assertThatThrownBy(() -> insert(id, "substitute", today(), null))
                .as("two that last")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> insert(id, "substitute", today().minusDays(9), today()))
                .as("an end that is no beginning")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql(
                                "update casefile.family_type_span set until = current_date" + " where family_id = ?")
                        .param(id)
                        .update())
                .as("none that lasts")
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoWasThereFromTheBeginningHasNoDayOfJoining() {
        String family = cases.referred();

        assertThat(joined(family)).isNotEmpty().containsOnly("null");
    }

    @Test
    void aChildThatIsBornJoinsOnItsBirthdayAndAGrandmotherOnTheDayThatIsSaid() {
        String family = cases.accompanied();
        cases.begin(
                "aigerim",
                family,
                "familyChange",
                Answers.to("record-family-change")
                        .with(
                                "members",
                                List.of(
                                        Map.of(
                                                "fullName",
                                                "Aisel Serikova",
                                                "kinship",
                                                "daughter",
                                                "child",
                                                true,
                                                "birthDate",
                                                today().minusDays(4).toString()),
                                        Map.of(
                                                "fullName",
                                                "Roza Akhmetova",
                                                "kinship",
                                                "grandmother",
                                                "child",
                                                false,
                                                "joinedOn",
                                                today().minusDays(20).toString()),
                                        Map.of("fullName", "Nurlan Akhmetov", "kinship", "uncle", "child", false))));

        assertThat(joined(family))
                .endsWith(today().minusDays(4).toString(), today().minusDays(20).toString(), today().toString());

        FiledForm change = cases.papers(family, "record-family-change").get(0);
        ObjectNode data = change.answers().deepCopy();
        ((ObjectNode) data.at("/members/0"))
                .put("birthDate", today().minusDays(6).toString());
        ((ObjectNode) data.at("/members/1"))
                .put("joinedOn", today().minusDays(30).toString());
        assertThat(correct(family, change, data)).isEqualTo(200);

        assertThat(joined(family))
                .endsWith(today().minusDays(6).toString(), today().minusDays(30).toString(), today().toString());
    }

    // T1253-1254
    @Test
    void whereAChildLivesIsCorrectedAndShownOnTheCasePage() {
        String family = cases.accompanied();
        String child = page(family).at("/members/1/id").asText();
        cases.begin(
                "aigerim",
                family,
                "childHome",
                Answers.to("record-child-home")
                        .with(
                                "homes",
                                List.of(Map.of(
                                        "child",
                                        child,
                                        "childPlace",
                                        "hospital",
                                        "livesSince",
                                        today().minusDays(4).toString(),
                                        "inTouchWith",
                                        "The aunt"))));
        FiledForm paper = cases.papers(family, "record-child-home").get(0);
        ObjectNode data = paper.answers().deepCopy();
        ((ObjectNode) data.at("/homes/0"))
                .put("childPlace", "relatives")
                .put("livesSince", today().minusDays(9).toString());

        assertThat(correct(family, paper, data)).isEqualTo(200);

        JsonNode shown = page(family).at("/members/1");
        assertThat(shown.path("lived")).hasSize(1);
        assertThat(shown.at("/lived/0/place").asText()).isEqualTo("relatives");
        assertThat(shown.at("/lived/0/since").asText())
                .isEqualTo(today().minusDays(9).toString());
        assertThat(shown.at("/ties/0/with").asText()).isEqualTo("The aunt");
        assertThat(Visitor.json(Visitor.signedIn(port, "saule").get("/casework/api/cases/" + family))
                        .at("/members/1/lived"))
                .hasSize(1);
    }

    private void becomes(String family, String type, LocalDate on) {
        cases.begin(
                "aigerim",
                family,
                "familyChange",
                Answers.to("record-family-change").with("familyBecomes", type).with("becameOn", on.toString()));
    }

    private void insert(UUID family, String type, LocalDate since, LocalDate until) {
        database.sql("insert into casefile.family_type_span values (gen_random_uuid(), ?, ?, ?, ?)")
                .params(family, type, since, until)
                .update();
    }

    private List<String> types(String family) {
        return database.sql("select concat_ws(' ', type, since, coalesce(until::text, 'null'))"
                        + " from casefile.family_type_span where family_id = ? order by since")
                .param(cases.file(family).familyId())
                .query(String.class)
                .list();
    }

    private boolean onEveryDayOneRow(String family) {
        return database.sql("select bool_and((select count(*) from casefile.family_type_span s where s.family_id = ?"
                        + " and s.since <= day and (s.until > day or s.until is null)) = 1)"
                        + " from generate_series(cast(? as date) - 60, cast(? as date), interval '1 day') day")
                .params(cases.file(family).familyId(), today(), today())
                .query(Boolean.class)
                .single();
    }

    private List<String> joined(String family) {
        return database.sql("select coalesce(joined_on::text, 'null') from casefile.family_member"
                        + " where family_id = ? order by position")
                .param(cases.file(family).familyId())
                .query(String.class)
                .list();
    }

    private int correct(String family, FiledForm paper, JsonNode data) {
        ObjectNode corrected =
                json.createObjectNode().put("reason", "Written down wrongly.").set("data", data);
        return Visitor.signedIn(port, "aigerim")
                .post(FormDoor.correction(family, paper.id()), corrected.toString())
                .statusCode();
    }

    private JsonNode page(String family) {
        return Visitor.json(Visitor.signedIn(port, "aigerim").get("/casework/api/cases/" + family));
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }
}
