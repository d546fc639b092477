package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.referralOfKnownFamily;
import static org.shanyraq.support.Answers.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.form.FormErrors;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The number of a case is easily guessed: written into a form, it opens no file that its address would not. */
@CentreTest
class NumbersInFormsTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    ObjectMapper json;

    /** Right and wrong names, an open case, an ended one and none: at each the first row is refused in the same words. */
    @ParameterizedTest
    @ValueSource(strings = {"zhanna", "daniyar"})
    void whoWorksWithNoneOfItsMembersEnrolsNobodyOfAFamilyInAGroup(String person) {
        String open = cases.accompanied();
        Visitor visitor = Visitor.signedIn(port, person);
        String form = enrolment(person);

        for (String number : List.of(open, cases.closed(), "1999-0001")) {
            JsonNode right = refused(visitor, form, number, "Gulmira Serikova", "Nobody At All");
            JsonNode wrong = refused(visitor, form, number, "Nobody At All", "Gulmira Serikova");

            assertThat(right).as(number).isEqualTo(wrong);
            assertThat(right.toString()).contains("\"newcomers\",0,\"fullName\"");
            assertThat(right.toString().replace(number, "N"))
                    .isEqualTo(refused(visitor, form, "1998-0001", "Somebody Else", "Nobody At All")
                            .toString()
                            .replace("1998-0001", "N"));
        }
        assertThat(centre.tasks(group(form), "task_enrolParticipants")).hasSize(1);
    }

    /** An open case of somebody else, an ended one and none, whoever is named as lead: the same way, the same answer. */
    @Test
    void aReferralTellsNothingOfTheNumberThatItNames() {
        Visitor daniyar = Visitor.signedIn(port, "daniyar");
        for (String number : List.of(cases.accompanied(), cases.closed(), "1999-0001")) {
            for (Answers given : List.of(
                    referralOfKnownFamily(number).ofChildren(1).with("caseManager", "daniyar"),
                    referralOfKnownFamily(number).ofChildren(1).with("caseManager", "aigerim"))) {
                String proposed = cases.referredBy("daniyar", given);

                assertThat(proposed).as(number).startsWith("R-");
                assertThat(centre.openTasks(proposed)).containsExactly("task_distributeReferral");
                assertThat(daniyar.get("/casework/api/cases/" + number).statusCode())
                        .isEqualTo(404);
            }
        }
    }

    /** In danger too an ended case and none sound alike. */
    @Test
    void aReferralInDangerTellsNothingOfANumberThatItCannotTakeUp() {
        Answers none =
                referralOfKnownFamily("1999-0001").with("immediateDanger", true).with("caseManager", "daniyar");
        String ended = cases.closed();
        String said = refusal(() -> cases.referredBy("daniyar", none), "1999-0001");

        assertThat(said).contains("earlierCase");
        assertThat(refusal(() -> cases.referredBy("daniyar", none.with("earlierCase", ended)), ended))
                .isEqualTo(said);
    }

    /** Who may see the case is told what is wrong. */
    @Test
    void whoWatchesOverAllCasesIsToldThatACaseManagerIsMissing() {
        String ended = cases.closed();

        assertThat(refusal(
                        () -> cases.referredBy(
                                "saule", referralOfKnownFamily(ended).without("caseManager")),
                        ended))
                .contains("caseManager");
    }

    private static String refusal(ThrowingCallable filing, String number) {
        FormErrors refused = catchThrowableOfType(FormErrors.class, filing);
        assertThat(refused).isNotNull();
        return refused.errors().toString().replace(number, "N");
    }

    /** A further referral is everybody's to write; it makes nobody one of those who work with the family. */
    @Test
    void whoWroteTheNumberInAReferralFindsNobodyInTheCaseEither() {
        String open = cases.accompanied();
        cases.referredBy("daniyar", referralOfKnownFamily(open).ofChildren(1).without("caseManager"));

        JsonNode refused =
                refused(Visitor.signedIn(port, "daniyar"), enrolment("daniyar"), open, "Gulmira Serikova", "Nobody");

        assertThat(refused.toString()).contains("\"newcomers\",0,\"fullName\"");
    }

    @Test
    void whoLeadsTheCaseAndWhoWatchesOverAllOfThemEnrol() {
        for (String person : List.of("aigerim", "saule")) {
            String family = cases.accompanied();
            String form = enrolment(person);

            HttpResponse<String> enrolled =
                    enrol(Visitor.signedIn(port, person), form, family, List.of("Gulmira Serikova"));

            assertThat(enrolled.statusCode()).as(enrolled.body()).isEqualTo(200);
        }
    }

    private final Map<String, String> groups = new HashMap<>();

    private String enrolment(String leader) {
        String group = centre.start(
                leader,
                "groupActivity",
                Answers.to("open-group")
                        .with("kind", "parentClub")
                        .with("title", "Thursday club")
                        .with("leader", leader)
                        .with("startsOn", TODAY)
                        .with("plannedMeetings", 3)
                        .at(new Moment(centre.now(), List.of())));
        String form = FormDoor.task(centre.task(group, "task_enrolParticipants").getId());
        groups.put(form, group);
        return form;
    }

    private String group(String form) {
        return groups.get(form);
    }

    private JsonNode refused(Visitor visitor, String form, String number, String... names) {
        HttpResponse<String> answer = enrol(visitor, form, number, Arrays.asList(names));
        assertThat(answer.statusCode()).isEqualTo(422);
        return Visitor.json(answer);
    }

    private HttpResponse<String> enrol(Visitor visitor, String form, String number, List<String> names) {
        JsonNode opened = Visitor.json(visitor.get(form));
        List<Object> rows = new ArrayList<>();
        names.forEach(name -> rows.add(row("fullName", name, "caseNumber", number)));
        ObjectNode filled = json.createObjectNode();
        filled.set("data", json.valueToTree(Map.of("newcomers", rows, "outcome", "begins")));
        filled.set("version", opened.path("version"));
        filled.set("opening", opened.path("opening"));
        return visitor.post(form, filled.toString());
    }
}
