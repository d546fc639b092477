package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.oneOffServiceAsked;
import static org.shanyraq.support.Answers.oneOffServiceAskedFor;
import static org.shanyraq.support.Answers.oneOffServiceGiven;
import static org.shanyraq.support.Answers.oneOffServiceNotGiven;
import static org.shanyraq.support.Answers.situation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.shanyraq.access.Sights;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.oneoff.OneOffServices;
import org.shanyraq.oneoff.OneOffStatus;
import org.shanyraq.running.Act;
import org.shanyraq.running.Acts;
import org.shanyraq.running.CaseTasks;
import org.shanyraq.running.FormGone;
import org.shanyraq.service.ServiceRecord;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A single service to a person, a family or a group on an oral request, with or without a case (T1160). */
@CentreTest
class OneOffServiceTest {

    private static final String ONE_OFF = "oneOffService";
    private static final String GIVE = "task_giveOneOffService";

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    OneOffServices services;

    @Autowired
    ServiceRecords records;

    @Autowired
    CaseTasks caseTasks;

    @Autowired
    Sights sights;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient database;

    @Autowired
    FormRoad road;

    @Autowired
    Acts acts;

    @Autowired
    ActingAs acting;

    // T1160
    @Test
    void aFamilyInItsFirstDaysGetsAServiceAtOnce() {
        String family = cases.referred();

        cases.begin("aigerim", family, ONE_OFF, oneOffServiceAsked("caseManager"));
        assertThat(centre.task(family, GIVE).getAssignee()).isEqualTo("aigerim");
        cases.file(family, oneOffServiceGiven());

        assertThat(centre.passed(family)).contains("end_serviceGiven");
        assertThat(records.latest(family, 5)).singleElement().satisfies(given -> {
            assertThat(given.givenBy()).isEqualTo("caseManager");
            assertThat(given.people()).isEqualTo(2);
        });
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
    }

    // The centre's decision
    @Test
    void aServiceThatIsNotGivenRaisesItsHand() {
        String family = cases.referred();
        cases.begin("aigerim", family, ONE_OFF, oneOffServiceAsked("lawyer"));

        centre.passDays(30);

        assertThat(cases.attention(family))
                .contains(
                        "oneOffService caseManagerReminded",
                        "oneOffService coordinatorTold",
                        "oneOffService directorTold");
        cases.fileAs("timur", family, oneOffServiceGiven());
        assertThat(centre.passed(family)).contains("end_serviceGiven");
    }

    @Test
    void aLateServiceWithoutACaseIsSeenInTheListAlone() {
        String number = start("saule", oneOffServiceAskedFor("group", 14));

        centre.passDays(30);

        assertThat(centre.passed(number)).contains("task_remindCaseManager", "task_tellDirector");
        give("timur", number, oneOffServiceGiven().with("people", 12));
        centre.assertNothingIsLeft(number);
    }

    // T1160: no case, no agreement; the group is counted
    @Test
    void aGroupWithoutACaseIsServedAndCounted() {
        String number = start("saule", oneOffServiceAskedFor("group", 14));

        assertThat(number).matches("S-\\d{4}-\\d{4}");
        assertThat(centre.groupsOf(number, GIVE)).containsExactly("lawyer");
        assertThat(sheet("timur", number).path("requestedFor").asText()).isEqualTo("Parents of class 2B");
        give("timur", number, oneOffServiceGiven().with("people", 12));

        centre.assertNothingIsLeft(number);
        assertThat(centre.passed(number)).contains("end_serviceGiven");
        assertThat(services.of(number)).satisfies(service -> {
            assertThat(service.caseNumber()).isNull();
            assertThat(service.status()).isEqualTo(OneOffStatus.given);
            assertThat(service.people()).isEqualTo(12);
        });
        assertThat(records.oneOff(number))
                .singleElement()
                .extracting(ServiceRecord::people)
                .isEqualTo(12);
        assertThat(database.sql("select form from casefile.filing where subject = ? order by sequence")
                        .param(number)
                        .query(String.class)
                        .list())
                .as("its forms are kept under its own number")
                .containsExactly("request-one-off-service", "give-one-off-service");
    }

    @Test
    void noNameOfAPersonWithoutACaseEntersTheEngine() {
        String number = start("timur", oneOffServiceAskedFor("person", 1).with("recipientName", "Raushan Imanova"));

        assertThat(centre.task(number, GIVE).getAssignee())
                .as("who takes the request gives the service that is in their field")
                .isEqualTo("timur");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(centre.task(number, GIVE).getProcessInstanceId())
                        .list())
                .isNotEmpty()
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains("Raushan"));
        give("timur", number, oneOffServiceGiven());
        assertThat(services.of(number).people()).isOne();
    }

    /** Work without a case has no card and no case file, and disturbs nobody's lists. */
    @Test
    void whoServesSomebodyWithoutACaseFindsNoCaseBehindIt() {
        String number = start("saule", oneOffServiceAskedFor("family", 4));
        String task = centre.task(number, GIVE).getId();

        assertThat(acting.person("timur", () -> caseTasks.seen(List.of(task))))
                .extracting(CaseTasks.Seen::caseNumber)
                .containsExactly(number);
        assertThatThrownBy(() -> acting.person("timur", () -> {
                    sights.toOpen(number);
                    return null;
                }))
                .hasMessageContaining("unknownCase");
        give("timur", number, oneOffServiceNotGiven());
        assertThat(services.of(number).people()).isEqualTo(4);
    }

    // The centre's decision
    @Test
    void aServiceThatWasNotGivenEndsWithItsReason() {
        String family = cases.monitored();
        cases.begin("aigerim", family, ONE_OFF, oneOffServiceAsked("lawyer"));

        assertThat(centre.groupsOf(family, GIVE)).containsExactly("lawyer");
        assertThat(Cases.refusal(
                        () -> cases.file(family, oneOffServiceNotGiven().with("notGivenBecause", null))))
                .isEqualTo("Please fill this in.");
        cases.file(family, oneOffServiceNotGiven());

        assertThat(centre.passed(family)).contains("end_serviceNotGiven");
        assertThat(records.latest(family, 5)).isEmpty();
    }

    // T1088, T1160
    @Test
    void whereTheCommissionDecidesOnOneOffServicesTheFirstBeginsAndTheCaseIsOver() {
        String family = cases.atAdmission(situation().seeing("unemployed"));
        cases.file(family, admission("oneOffServices"));
        cases.file(family, familyInformed());

        assertThat(centre.passed(family)).contains("end_oneOffServicesOnly");
        String agree = centre.task(family, "task_requestOneOffService").getId();
        JsonNode sheet = acting.person("aigerim", () -> road.open(new FormPlace.Task(agree)))
                .data();
        assertThat(sheet.path("offered").asText()).isEqualTo("A consultation with the lawyer");
        cases.file(family, oneOffServiceAsked("psychologist"));
        cases.begin("saule", family, ONE_OFF, oneOffServiceAsked("caseManager"));
        assertThat(centre.tasks(family, GIVE)).extracting("assignee").containsExactlyInAnyOrder(null, "aigerim");
        cases.fileAs("madina", family, oneOffServiceGiven());
        cases.fileAs("aigerim", family, oneOffServiceGiven());

        centre.assertNothingIsLeft(family);
        assertThat(records.servingRoles(family, centre.now().toLocalDate())).containsExactly("psychologist");
    }

    // T1159: one-off services stay open to a family that left
    @Test
    void aFamilyThatLeftAsksForAService() {
        String family = cases.closed();

        assertThat(offered("aigerim", family)).contains(ONE_OFF).doesNotContain("serviceDelivery");
        cases.begin("aigerim", family, ONE_OFF, oneOffServiceAsked("caseManager"));
        cases.file(family, oneOffServiceGiven());

        centre.assertNothingIsLeft(family);
    }

    @Test
    void whoServesNobodyStartsNoService() {
        for (String person : List.of("arman", "bolat")) {
            assertThatThrownBy(() -> start(person, oneOffServiceAskedFor("person", 1)))
                    .isInstanceOf(FormGone.class);
        }
        String family = cases.referred();
        assertThatThrownBy(() -> cases.begin("bolat", family, ONE_OFF, oneOffServiceAsked("lawyer")))
                .isInstanceOf(FormGone.class);
    }

    @Test
    void whatIsAskedSaysForWhomItIs() {
        String family = cases.referred();

        assertThat(Cases.refusal(() -> start("saule", oneOffServiceAskedFor("group", 1))))
                .isEqualTo("Write how many people, at least 2.");
        assertThat(Cases.refusal(
                        () -> start("saule", oneOffServiceAskedFor("person", 1).with("recipientName", null))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(
                        () -> start("saule", oneOffServiceAskedFor("person", 1).with("givenBy", "dentist"))))
                .startsWith("Nobody works here in this field");
        assertThat(Cases.refusal(() -> cases.begin(
                        "aigerim", family, ONE_OFF, oneOffServiceAsked("lawyer").with("recipients", List.of()))))
                .isEqualTo("Please fill this in.");
    }

    private String start(String person, Answers answers) {
        return centre.start(person, ONE_OFF, answers.at(new Moment(centre.now(), List.of())));
    }

    private void give(String person, String number, Answers answers) {
        centre.complete(person, number, GIVE, answers.at(new Moment(centre.now(), List.of())));
    }

    private JsonNode sheet(String person, String number) {
        String task = centre.task(number, GIVE).getId();
        return acting.person(person, () -> road.open(new FormPlace.Task(task))).data();
    }

    private List<String> offered(String person, String caseNumber) {
        return acting.person(person, () -> acts.offeredIn(caseNumber)).stream()
                .map(Act::process)
                .toList();
    }
}
