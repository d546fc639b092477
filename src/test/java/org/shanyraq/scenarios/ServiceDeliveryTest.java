package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.nobodyCame;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.requestAccepted;
import static org.shanyraq.support.Answers.requestAskedAgain;
import static org.shanyraq.support.Answers.requestReturned;
import static org.shanyraq.support.Answers.requestWithdrawn;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.session;
import static org.shanyraq.support.Answers.specialistAsked;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shanyraq.access.Sights;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.delivery.RequestStatus;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.Typed;
import org.shanyraq.running.FormGone;
import org.shanyraq.security.Accounts;
import org.shanyraq.service.ServiceRecord;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;

/** A measure of the plan is a specialist's work: asked for, accepted or returned, given in sessions, done or stopped. */
@CentreTest
class ServiceDeliveryTest {

    private static final String DELIVERY = "serviceDelivery";
    private static final String ANSWER = "task_answerServiceRequest";
    private static final String REVISE = "task_reviseServiceRequest";
    private static final String SESSION = "task_recordSession";

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identities;

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    ServiceRequests requests;

    @Autowired
    ServiceRecords records;

    @Autowired
    Sights sights;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    // T1151, T1156
    @Test
    void aMeasureIsGivenInSessionsUntilItIsDoneAndTheReviewSeesIt() {
        String family = cases.accompanied(plan().answeredForBy("psychologist", "lawyer"));
        JsonNode measures = acting.person("aigerim", () -> road.open(new FormPlace.Act(family, DELIVERY)))
                .data()
                .path("measureOptions");
        assertThat(measures.path(0).path("label").asText()).isEqualTo("1.1 What the psychologist does (psychologist)");

        ask(
                family,
                specialistAsked("psychologist")
                        .with("measure", measures.path(0).path("value").asText()));
        assertThat(centre.groupsOf(family, ANSWER)).containsExactly("psychologist");
        assertThat(form("madina", family, ANSWER).path("requestedMeasure").asText())
                .isEqualTo("What the psychologist does");
        cases.file(family, requestAccepted());
        assertThat(centre.task(family, SESSION).getAssignee()).isEqualTo("madina");
        cases.file(family, session("anotherSession"));
        assertThat(form("madina", family, SESSION).path("sessions")).hasSize(1);
        cases.file(family, session("done"));

        assertThat(centre.passed(family)).contains("end_serviceDone");
        assertThat(records.latest(family, 5))
                .hasSize(2)
                .allSatisfy(given -> assertThat(given.givenBy()).isEqualTo("psychologist"))
                .extracting(ServiceRecord::people)
                .containsOnly(2);
        cases.file(family, reviewAsked());
        assertThat(centre.groupsOf(family, "task_contributeToReview")).containsExactly("lawyer", "psychologist");
        cases.goOnTo("task_conductReview", family);
        assertThat(form("aigerim", family, "task_conductReview").path("deliveries"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("measure").asText()).isEqualTo("What the psychologist does");
                    assertThat(row.path("sessions").asInt()).isEqualTo(2);
                    assertThat(row.path("state").asText()).isEqualTo("done");
                });
    }

    // The centre's decision
    @Test
    void aReturnedRequestIsChangedAndAskedOfSomebodyElse() {
        String family = asked("psychologist");

        cases.file(family, requestReturned());
        assertThat(centre.openTasks(family)).contains(REVISE).doesNotContain(ANSWER);
        JsonNode returned = form("aigerim", family, REVISE);
        assertThat(returned.path("returnedBecause").asText()).isEqualTo("it is not their field");
        assertThat(returned.path("askedFor").asText()).startsWith("The boy does not sleep");
        cases.file(family, requestAskedAgain("lawyer"));

        assertThat(centre.groupsOf(family, ANSWER)).containsExactly("lawyer");
        cases.file(family, requestAccepted());
        assertThat(centre.task(family, SESSION).getAssignee()).isEqualTo("timur");
    }

    // The centre's decision
    @Test
    void aServiceIsStoppedFromTheCaseFileAtAnyTime() {
        String family = asked("psychologist", "lawyer");
        cases.fileAs("madina", family, requestAccepted());
        JsonNode options = stopForm("aigerim", family).path("requestOptions");
        assertThat(options.findValuesAsText("label"))
                .anySatisfy(label -> assertThat(label).contains("psychologist", "being given"))
                .anySatisfy(label -> assertThat(label).contains("lawyer", "not answered yet"));

        for (JsonNode option : options) {
            stop("aigerim", family, option.path("value").asText());
        }

        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(centre.passed(family)).contains("end_serviceStoppedEarly", "end_serviceEnded");
        assertThat(stopForm("saule", family).path("requestOptions")).isEmpty();
        assertThat(Cases.refusal(() ->
                        stop("aigerim", family, options.path(0).path("value").asText())))
                .isNotBlank();
        String other = asked("psychologist");
        assertThat(Cases.refusal(() ->
                        stop("aigerim", other, options.path(0).path("value").asText())))
                .isEqualTo("This request is not known.");
        assertThatThrownBy(() -> stopForm("madina", other)).isInstanceOf(FormGone.class);
    }

    private JsonNode stopForm(String person, String family) {
        return acting.person(person, () -> road.open(new FormPlace.Act(family, "serviceStop")))
                .data();
    }

    private void stop(String person, String family, String request) {
        centre.begin(
                person,
                family,
                "serviceStop",
                Map.of("request", request, "stoppedBecause", "otherReason", "stopNote", "The boy sleeps well again"));
    }

    // A session is written down with its true date, and who was there then may have left since
    @Test
    void whoHasLeftTheFamilyCanStillHaveTakenPart() {
        String family = asked("psychologist");
        cases.file(family, requestAccepted());
        cases.file(family, session("anotherSession"));
        Member gone = caseFiles.children(family).get(0);
        centre.begin(
                "aigerim",
                family,
                "familyChange",
                Map.of(
                        "members",
                        List.of(),
                        "left",
                        List.of(Map.of(
                                "member",
                                gone.id().toString(),
                                "leftOn",
                                centre.now().toLocalDate().toString(),
                                "leaving",
                                "movedOut"))));

        JsonNode form = form("madina", family, SESSION);
        assertThat(form.path("requestedFor").asText()).contains(gone.fullName());
        assertThat(form.path("sessions").path(0).path("to").asText()).contains(gone.fullName());
        assertThat(form.path("participants").toString())
                .doesNotContain(gone.id().toString());
        assertThat(form("aigerim", family, "task_accompanyFamily").toString()).contains(gone.fullName());
        cases.file(
                family, session("done").with("participants", List.of(gone.id().toString())));
        assertThat(centre.passed(family)).contains("end_serviceDone");
    }

    // The centre's decision
    @Test
    void aReturnedRequestIsWithdrawn() {
        String family = asked("psychologist");

        cases.file(family, requestReturned());
        cases.file(family, requestWithdrawn());

        assertThat(centre.passed(family)).contains("end_requestReturned", "end_requestWithdrawn");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(records.latest(family, 5)).isEmpty();
    }

    // The centre's decision
    @Test
    void aServiceIsStoppedWithItsReason() {
        String family = asked("psychologist");
        cases.file(family, requestAccepted());

        cases.file(family, session("anotherSession"));
        assertThat(Cases.refusal(() -> cases.file(family, nobodyCame("stopped").with("stopNote", null))))
                .isEqualTo("Please fill this in.");
        cases.file(family, nobodyCame("stopped"));

        assertThat(centre.passed(family)).contains("end_serviceStopped");
        assertThat(records.latest(family, 5)).as("nobody came the second time").hasSize(1);
        cases.file(family, reviewAsked());
        cases.goOnTo("task_conductReview", family);
        assertThat(form("aigerim", family, "task_conductReview").findValuesAsText("state"))
                .containsExactly("stopped: the family does not want it any more");
    }

    @Test
    void withoutASessionNothingIsDone() {
        String family = asked("psychologist");
        cases.file(family, requestAccepted());

        assertThat(Cases.refusal(() -> cases.file(family, nobodyCame("done")))).contains("nothing is done");
        assertThat(centre.openTasks(family)).contains(SESSION);
    }

    @Test
    void whatIsAskedFitsTheFamilyAndTheCentre() {
        String family = cases.accompanied();
        Answers usual = specialistAsked("psychologist");

        assertThat(Cases.refusal(() -> ask(family, usual.with("specialist", "dentist"))))
                .contains("Nobody works here in this field");
        assertThat(Cases.refusal(() -> ask(family, usual.with("service", "haircut"))))
                .contains("not in the catalogue");
        assertThat(Cases.refusal(() -> ask(family, usual.with("recipients", List.of(UUID.randomUUID())))))
                .contains("not a member of this family");
        assertThat(Cases.refusal(() ->
                        ask(family, usual.with("measure", UUID.randomUUID().toString()))))
                .contains("not in the plan in force");
        assertThat(Cases.refusal(() -> ask(
                        family,
                        usual.with("wantedBy", centre.now().toLocalDate().minusDays(1)))))
                .contains("has passed");
        assertThat(centre.openTasks(family)).doesNotContain(ANSWER);
    }

    @Test
    void onlyWhoLeadsTheFamilyAsksAndOnlyTheAskedSeeIt() {
        String family = cases.accompanied();

        assertThatThrownBy(() -> cases.begin("madina", family, DELIVERY, specialistAsked("lawyer")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cases.begin("bolat", family, DELIVERY, specialistAsked("lawyer")))
                .isInstanceOf(FormGone.class);
        cases.begin("saule", family, DELIVERY, specialistAsked("lawyer"));

        assertThat(maySee("timur", family)).isTrue();
        assertThat(maySee("madina", family)).isFalse();
        assertThatThrownBy(() -> cases.fileAs("madina", family, requestAccepted()))
                .isInstanceOf(IllegalStateException.class);
        cases.file(family, requestAccepted());
        cases.file(family, session("done"));
        assertThat(maySee("timur", family)).as("the work is done").isFalse();
    }

    // T1156
    @Test
    void severalSpecialistsServeAFamilyAtOnce() {
        String family = asked("psychologist", "lawyer", "speechTherapist");

        cases.fileAs("madina", family, requestAccepted());
        cases.fileAs("timur", family, requestReturned());
        cases.fileAs("zhanna", family, requestAccepted());
        cases.fileAs("madina", family, session("anotherSession"));
        cases.fileAs("zhanna", family, session("done"));

        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily", SESSION, REVISE);
        assertThat(centre.task(family, SESSION).getAssignee()).isEqualTo("madina");
        assertThat(records.servingRoles(family, centre.now().toLocalDate()))
                .containsExactly("psychologist", "speechTherapist");
    }

    @Test
    void twoRequestsOfOneCaseKeepTheirDraftsApart() {
        String family = asked("psychologist", "psychologist");
        List<Task> open = centre.tasks(family, ANSWER);

        acting.person("madina", () -> {
            road.saveDraft(new FormPlace.Task(open.get(0).getId()), Typed.of(json(requestReturned(), family), ""));
            return null;
        });

        assertThat(acting.person(
                                "madina",
                                () -> road.open(new FormPlace.Task(open.get(0).getId())))
                        .draft())
                .isNotNull();
        assertThat(acting.person(
                                "madina",
                                () -> road.open(new FormPlace.Task(open.get(1).getId())))
                        .draft())
                .isNull();
    }

    // The centre's decision: five working days
    @Test
    void aRequestThatNobodyAnswersRaisesItsHandAndCountsAnewWhenItIsAskedAgain() {
        String family = asked("psychologist");
        OffsetDateTime limit = centre.time(centre.task(family, ANSWER).getDueDate());

        centre.passUntil(limit.plusMinutes(1));
        assertThat(raised(family))
                .containsExactly("serviceRequest caseManagerReminded", "serviceRequest coordinatorTold");
        centre.passDays(21);
        assertThat(raised(family)).endsWith("serviceRequest directorTold").hasSize(3);

        cases.file(family, requestReturned());
        cases.file(family, requestAskedAgain("psychologist"));
        assertThat(centre.time(centre.task(family, ANSWER).getDueDate())).isAfter(centre.now());
        cases.file(family, requestAccepted());
        assertThat(raised(family)).hasSize(3);
    }

    // The centre's decision: ten working days from the acceptance, later from the planned day
    @Test
    void aSessionThatNobodyWritesDownRaisesItsHandAndIsWrittenDownLate() {
        String family = asked("psychologist");
        cases.file(family, requestAccepted());
        OffsetDateTime first = centre.time(centre.task(family, SESSION).getDueDate());

        centre.passUntil(first.plusMinutes(1));
        assertThat(raised(family))
                .containsExactly("serviceSession caseManagerReminded", "serviceSession coordinatorTold");
        centre.passDays(21);
        assertThat(raised(family)).endsWith("serviceSession directorTold").hasSize(3);

        cases.file(family, session("anotherSession"));
        assertThat(centre.time(centre.task(family, SESSION).getDueDate()))
                .isAfter(centre.now().plusWeeks(2));
        cases.file(family, session("done"));
        assertThat(raised(family)).hasSize(3);
    }

    @Test
    void whoeverWroteTheLastSessionHasTheNext() {
        String family = asked("psychologist");
        cases.file(family, requestAccepted());

        accounts.open("karlygash", "Karlygash", "Tulegenova", "shanyraq", "psychologist");

        cases.handOver(family, SESSION, "karlygash");
        cases.file(family, session("anotherSession"));

        assertThat(centre.task(family, SESSION).getAssignee()).isEqualTo("karlygash");
        newcomers.forget("karlygash");
    }

    @Test
    void aServiceGoesOnWhileTheFamilyIsMonitored() {
        String family = cases.atClosure();
        ask(family, specialistAsked("psychologist"));

        cases.file(family, closure().agreeingToMonitoring());
        cases.file(family, closureApproved());

        cases.file(family, requestAccepted());
        cases.file(family, session("done"));
        assertThat(centre.passed(family)).contains("end_serviceDone");
    }

    @Test
    void nothingThatWasAskedOutlivesTheCase() {
        String family = cases.atClosure();
        ask(family, specialistAsked("psychologist"));
        UUID request = UUID.fromString((String) centre.variableAt(ANSWER, family, "serviceRequest"));
        ask(family, specialistAsked("lawyer"));
        ask(family, specialistAsked("speechTherapist"));
        cases.fileAs("madina", family, requestAccepted());
        cases.fileAs("timur", family, requestReturned());

        cases.file(family, closure());
        cases.file(family, closureApproved());

        centre.assertNothingIsLeft(family);
        assertThat(requests.of(request).status()).isEqualTo(RequestStatus.caseEnded);
    }

    private String asked(String... specialists) {
        String family = cases.accompanied();
        for (String specialist : specialists) {
            ask(family, specialistAsked(specialist));
        }
        return family;
    }

    private void ask(String family, Answers answers) {
        cases.begin("aigerim", family, DELIVERY, answers);
    }

    private JsonNode form(String person, String family, String task) {
        String id = centre.task(family, task).getId();
        return acting.person(person, () -> road.open(new FormPlace.Task(id))).data();
    }

    private JsonNode json(Answers answers, String family) {
        return new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(cases.filled(family, answers));
    }

    private boolean maySee(String person, String family) {
        return acting.person(person, () -> sights.of(family).opensTheFile());
    }

    private List<String> raised(String family) {
        return cases.attention(family).stream()
                .filter(raised -> raised.startsWith("service"))
                .toList();
    }
}
