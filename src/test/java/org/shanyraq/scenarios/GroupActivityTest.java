package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.EVERYBODY;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.situation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.activity.FosterParentSchool;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
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

/** Clubs, trainings and other groups of the centre (T1060, T1067, T1252, A112). */
@CentreTest
class GroupActivityTest {

    private static final Moment.Answer NEXT_WEEK = moment -> moment.today().plusWeeks(1);

    @Autowired
    private FosterParentSchool school;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private ServiceRecords services;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private JdbcClient database;

    // T1252: parent-club meetings are counted, and the people at them
    @Test
    void twoFamiliesAndAnOutsiderMeetUntilTheGroupIsClosed() {
        String one = cases.accompanied();
        String other = cases.accompanied();
        String group = openedByTheirCaseManager();
        enrol(group, of("Gulmira Serikova", one), of("gulmira SERIKOVA", other), somebody("Asel from flat 3"));
        assertThat(attendance(group)).containsExactly("Gulmira Serikova", "Gulmira Serikova", "Asel from flat 3");

        meet(group, meeting("came", "came", "came"));
        centre.passDays(7);
        meet(group, meeting("came", "absent", "came"));
        centre.passDays(7);
        meet(group, meeting("came", "came", "absent").with("next", "over"));
        file("aigerim", group, closed());

        assertThat(centre.passed(group)).contains("end_groupClosed");
        centre.assertNothingIsLeft(group);
        assertThat(services.latest(one, 10)).hasSize(3).allSatisfy(record -> {
            assertThat(record.service()).isEqualTo("parentClub");
            assertThat(record.givenBy()).isEqualTo("caseManager");
            assertThat(record.people()).isEqualTo(1);
        });
        assertThat(services.latest(other, 10)).extracting(ServiceRecord::people).containsExactly(1, 1);
        assertThat(database.sql("""
                        select meeting.number || ': ' || count(*) from casefile.group_meeting meeting
                          join casefile.group_attendance came on came.meeting_id = meeting.id
                         where meeting.group_number = :group group by meeting.number order by meeting.number
                        """).param("group", group).query(String.class).list())
                .containsExactly("1: 3", "2: 2", "3: 2");
    }

    @Test
    void theEndOfAGroupShowsItsMeetings() {
        String group = begun();
        meet(group, meeting("came").with("next", "over"));

        JsonNode sheet = opened("madina", group, "task_closeGroup");

        assertThat(sheet.path("meetings")).hasSize(1);
        assertThat(sheet.at("/meetings/0/people").asInt()).isEqualTo(1);
        assertThat(sheet.path("kindShown").asText()).contains("parent club");
    }

    @Test
    void peopleJoinAndLeaveAtEveryMeeting() {
        String group = begun();

        meet(group, meeting("came").with("newcomers", List.of(somebody("Dana"))));
        assertThat(attendance(group)).containsExactly("Asel from flat 3", "Dana");
        meet(group, meeting("left", "came"));

        assertThat(attendance(group)).containsExactly("Dana");
        meet(group, meeting("came").with("newcomers", List.of(somebody("Asel from flat 3"))));
        assertThat(attendance(group)).as("who left may come again").containsExactly("Dana", "Asel from flat 3");
    }

    /** T1252: so many people were reached, not so many attendances. */
    @Test
    void whoComesToTwoGroupsAndWhoComesBackIsOnePersonAlsoWithoutACase() {
        String name = "Raushan " + UUID.randomUUID();
        String one = opened();
        enrol(one, row("fullName", name, "birthYear", 1979));
        String other = begun();
        meet(other, meeting("came").with("newcomers", List.of(row("fullName", name, "birthYear", 1979))));
        meet(other, meeting("came", "left"));
        meet(other, meeting("came").with("newcomers", List.of(somebody(name))));

        assertThat(database.sql("select count(*) || ' ' || count(distinct outside_person_id)"
                                + " from casefile.group_participant where name = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo("3 1");
    }

    // T1067
    @Test
    void whoeverServesAFamilyEnrolsItFromItsFile() {
        String family = cases.accompanied();
        String group = begun();
        Answers chosen = Answers.to("enrol-in-group").with("group", group).with("members", EVERYBODY);

        cases.begin("aigerim", family, "groupEnrolment", chosen);

        assertThat(centre.passed(family)).contains("end_familyEnrolled");
        assertThat(attendance(group)).containsExactly("Asel from flat 3", "Gulmira Serikova", "Child 1 Serikov");
        assertThat(Cases.refusal(() -> cases.begin("aigerim", family, "groupEnrolment", chosen)))
                .startsWith("This person takes part already.");
        meet(group, meeting("came", "came", "came"));
        assertThat(services.latest(family, 10))
                .singleElement()
                .satisfies(record -> assertThat(record.people()).isEqualTo(2));
    }

    @Test
    void onlyMembersOfTheFamilyAreEnrolledFromItsFileAndOnlyInAGroupThatRuns() {
        String family = cases.accompanied();
        String group = begun();
        Answers chosen = Answers.to("enrol-in-group").with("group", group).with("members", EVERYBODY);

        assertThat(Cases.refusal(() -> cases.begin(
                        "aigerim",
                        family,
                        "groupEnrolment",
                        chosen.with("members", List.of("00000000-0000-0000-0000-000000000000")))))
                .contains("not a member of this family");
        assertThat(Cases.refusal(
                        () -> cases.begin("aigerim", family, "groupEnrolment", chosen.with("group", "G-1999-0001"))))
                .startsWith("This group does not run");
        meet(group, cancelled());
        assertThat(Cases.refusal(() -> cases.begin("aigerim", family, "groupEnrolment", chosen)))
                .startsWith("This group does not run");
        assertThatThrownBy(() -> cases.begin("daniyar", family, "groupEnrolment", chosen))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cases.begin("bolat", family, "groupEnrolment", chosen))
                .isInstanceOf(FormGone.class);
    }

    // T1049, T1060
    @Test
    void candidatesForFosterParentsAreEnrolledInTheSchoolWithoutBeingAccompanied() {
        String family = cases.atAdmission(
                situation().with("targetGroup", "candidateSubstituteParents").seeing());
        cases.file(family, admission("oneOffServices"));
        String group = begun();

        cases.begin(
                "aigerim",
                family,
                "groupEnrolment",
                Answers.to("enrol-in-group").with("group", group).with("members", EVERYBODY));

        assertThat(attendance(group)).contains("Gulmira Serikova");
        meet(group, cancelled());
    }

    // T1049, T1060
    @Test
    void theCoordinatorEnrolsCandidatesInAGroupOfTheSchool() {
        String family = candidates();
        String school = open("saule", group().with("kind", "fosterParentSchool"));
        Answers enrolled = Answers.to("enrol-candidates").with("enrolment", "enrolled");

        assertThat(Cases.refusal(() -> cases.file(family, enrolled))).isNotBlank();
        cases.file(family, enrolled.with("group", school).with("members", EVERYBODY));

        assertThat(centre.passed(family)).contains("end_familyEnrolled");
        centre.assertNothingIsLeft(family);
        enrol(school, somebody("Asel from flat 3"));
        assertThat(attendance(school)).contains("Gulmira Serikova");
        meet(school, cancelled());
    }

    /** The waiting list. */
    @Test
    void candidatesWaitUntilAGroupOfTheSchoolIsOpened() {
        String family = candidates();
        String another = candidates();
        for (String waiting : List.of(family, another)) {
            cases.file(waiting, Answers.to("enrol-candidates").with("enrolment", "waits"));
            assertThat(centre.openTasks(waiting)).isEmpty();
            assertThat(centre.isRunning(waiting)).isTrue();
            assertThat(school.of(waiting)).hasSize(1);
        }
        assertThat(school.waiting()).isEqualTo(2);
        meetNobody(open("saule", group()));
        assertThat(centre.openTasks(family)).as("another kind of group").isEmpty();
        centre.passDays(40);

        String opened = open("saule", group().with("kind", "fosterParentSchool"));

        assertThat(centre.openTasks(family)).containsExactly("task_enrolCandidates");
        assertThat(centre.time(centre.task(family, "task_enrolCandidates").getDueDate()))
                .isAfter(centre.now());
        assertThat(school.waiting()).isZero();
        cases.file(
                family,
                Answers.to("enrol-candidates")
                        .with("enrolment", "enrolled")
                        .with("group", opened)
                        .with("members", EVERYBODY));
        assertThat(school.of(family)).isEmpty();
        assertThat(Cases.refusal(
                        () -> cases.file(another, Answers.to("enrol-candidates").with("enrolment", "notWanted"))))
                .isNotBlank();
        cases.file(
                another,
                Answers.to("enrol-candidates")
                        .with("enrolment", "notWanted")
                        .with("notWantedBecause", "They have moved to the sea."));
        assertThat(centre.passed(another)).contains("event_groupOpened", "end_notWanted");
        meetNobody(opened);
    }

    private String candidates() {
        String family = cases.atAdmission(
                situation().with("targetGroup", "candidateSubstituteParents").seeing());
        cases.file(family, admission("oneOffServices"));
        cases.file(family, familyInformed());
        return family;
    }

    private void meetNobody(String group) {
        file(
                leader(group, "task_enrolParticipants"),
                group,
                Answers.to("enrol-participants").with("outcome", "cancelled").with("cancelledBecause", "Too few."));
    }

    /** Who looks for a person in somebody else's case hears the same as about a case that is not there. */
    @Test
    void aMemberOfAFamilyIsFoundByCaseNumberAndWholeNameOnly() {
        String family = cases.accompanied();
        String closed = cases.closed();
        String group = openedByTheirCaseManager();

        assertThat(Cases.refusal(() -> enrol(group, of("Gulmira Ospanova", family))))
                .isEqualTo(unknownIn(family));
        assertThat(Cases.refusal(() -> enrol(group, of("Gulmira Serikova", "1999-0001"))))
                .isEqualTo(unknownIn("1999-0001"));
        assertThat(Cases.refusal(() -> enrol(group, of("Gulmira Serikova", closed))))
                .isEqualTo(unknownIn(closed));
        assertThat(Cases.refusal(() -> enrol(group, of("Gulmira Serikova", family), of("Serikova Gulmira", family))))
                .startsWith("This person takes part already.");
        assertThat(centre.openTasks(group)).containsExactly("task_enrolParticipants");
    }

    /** Row 21 of November 2026. */
    @Test
    void whoIsEnrolledIsFoundAsTheRegisterFindsThem() {
        String family = cases.accompanied(Answers.referral()
                .with(
                        "members",
                        List.of(
                                Answers.member(
                                        "Құлагерова Айжан",
                                        "mother",
                                        false,
                                        moment -> moment.today().minusYears(31)),
                                Answers.member(
                                        "Құлагеров Санжар",
                                        "son",
                                        true,
                                        moment -> moment.today().minusYears(9)))));
        String group = openedByTheirCaseManager();

        enrol(group, of("Кулагерова", family), of("Санжар\u00A0Кулагеров\u200B", family));

        assertThat(attendance(group)).containsExactly("Құлагерова Айжан", "Құлагеров Санжар");
    }

    @Test
    void aNameThatFitsSeveralIsNobodys() {
        String family = cases.accompanied(Answers.referral().ofChildren(2));
        String group = openedByTheirCaseManager();

        assertThat(Cases.refusal(() -> enrol(group, of("Serikov", family)))).isEqualTo(unknownIn(family));
    }

    @Test
    void aGroupWithNobodyInItDoesNotBegin() {
        String group = opened();

        assertThat(Cases.refusal(() -> enrol(group))).startsWith("Nobody is enrolled yet.");
        Answers notBegun =
                Answers.to("enrol-participants").with("newcomers", List.of()).with("outcome", "cancelled");
        assertThat(Cases.refusal(() -> file("madina", group, notBegun))).isEqualTo("Please fill this in.");
        file("madina", group, notBegun.with("cancelledBecause", "Too few people want to come."));

        assertThat(centre.passed(group)).contains("end_groupNotBegun");
        centre.assertNothingIsLeft(group);
    }

    @Test
    void aGroupIsCancelledWithItsReason() {
        String group = begun();
        meet(group, meeting("came"));

        assertThat(Cases.refusal(() -> meet(group, cancelled().without("cancelledBecause"))))
                .isEqualTo("Please fill this in.");
        meet(group, cancelled());

        assertThat(centre.passed(group)).contains("end_groupCancelled");
        centre.assertNothingIsLeft(group);
    }

    @Test
    void aMeetingSaysWhenWhatAndWho() {
        String group = begun();

        for (String field : List.of("heldOn", "topic", "next", "nextMeetingOn")) {
            assertThat(Cases.refusal(() -> meet(group, meeting("came").without(field))))
                    .as(field)
                    .isEqualTo("Please fill this in.");
        }
        assertThat(Cases.refusal(() -> meet(group, meeting("absent")))).startsWith("Nobody came");
        assertThat(Cases.refusal(() -> meet(group, meeting("came").with("leader", "nobody"))))
                .startsWith("Nobody of this name works here");
        assertThat(centre.openTasks(group)).containsExactly("task_recordMeeting");
    }

    /** The papers of a meeting are due by its own day, also where another person leads it. */
    @Test
    void whoLeadsTheNextMeetingFindsItAmongTheTasks() {
        String group = begun();

        meet(group, meeting("came").with("leader", "zhanna"));

        Task next = centre.task(group, "task_recordMeeting");
        assertThat(next.getAssignee()).isEqualTo("zhanna");
        assertThat(centre.time(next.getDueDate()).toLocalDate())
                .isAfter(centre.now().toLocalDate().plusWeeks(1));
        file("zhanna", group, attendanceOf("zhanna", group, meeting("came")));
        assertThat(centre.passed(group)).contains("task_recordMeeting");
    }

    /** Who leads a group that a family comes to serves it no further: nobody is asked into its review for that. */
    @Test
    void whoLeadsAGroupIsNotAskedIntoTheReviewsOfItsFamilies() {
        String family = cases.accompanied();
        String group = openedByTheirCaseManager();
        enrol(group, of("Gulmira Serikova", family));
        meet(group, meeting("came"));

        cases.file(family, reviewAsked());

        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
    }

    @Test
    void aGroupIsOfAKindThatTheCatalogueGivesInGroupsAndLedBySomebodyOfTheCentre() {
        assertThat(Cases.refusal(() -> open("madina", group().with("kind", "divorce"))))
                .startsWith("This is not given in groups");
        assertThat(Cases.refusal(() -> open("madina", group().with("leader", "arman"))))
                .startsWith("Nobody of this name works here");
        assertThat(open("saule", group().with("kind", "fosterParentSchool"))).startsWith("G-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolat", "arman", "admin"})
    void whoWorksWithNoFamilyOpensNoGroup(String person) {
        assertThatThrownBy(() -> open(person, group())).isInstanceOf(FormGone.class);
    }

    /** Need to know: of those who take part the leader sees the names. */
    @Test
    void onlyTheLeaderAndWhoWatchesOverTheCentreSeeWhoTakesPart() {
        String family = cases.accompanied();
        String group = opened();
        cases.begin(
                "aigerim",
                family,
                "groupEnrolment",
                Answers.to("enrol-in-group").with("group", group).with("members", EVERYBODY));
        enrol(group);
        String task = centre.task(group, "task_recordMeeting").getId();

        JsonNode sheet = acting.person("madina", () -> road.open(new FormPlace.Task(task)))
                .data();

        assertThat(sheet.at("/attendance/0").properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("id", "name");
        assertThat(acting.person("saule", () -> road.open(new FormPlace.Task(task)))
                        .data()
                        .path("attendance"))
                .hasSize(2);
        for (String person : List.of("aigerim", "timur", "arman", "admin")) {
            assertThatThrownBy(() -> acting.person(person, () -> road.open(new FormPlace.Task(task))))
                    .as(person)
                    .isInstanceOf(FormGone.class);
        }
    }

    private String opened() {
        return open("madina", group());
    }

    /** By the case manager of the families that come. */
    private String openedByTheirCaseManager() {
        return open("aigerim", group().with("leader", "aigerim"));
    }

    private String begun() {
        String group = opened();
        enrol(group, somebody("Asel from flat 3"));
        return group;
    }

    private String open(String person, Answers answers) {
        return centre.start(person, "groupActivity", filled(answers));
    }

    @SafeVarargs
    private void enrol(String group, Map<String, Object>... people) {
        file(
                leader(group, "task_enrolParticipants"),
                group,
                Answers.to("enrol-participants")
                        .with("newcomers", List.of(people))
                        .with("outcome", "begins"));
    }

    private void meet(String group, Answers answers) {
        String leader = leader(group, "task_recordMeeting");
        file(leader, group, attendanceOf(leader, group, answers));
    }

    private String leader(String group, String task) {
        return centre.task(group, task).getAssignee();
    }

    private void file(String person, String group, Answers answers) {
        centre.complete(person, group, answers.task(), filled(answers));
    }

    private Map<String, Object> filled(Answers answers) {
        return answers.at(new Moment(centre.now(), List.of()));
    }

    /** The rows as the form shows them, answered one after the other. */
    private Answers attendanceOf(String person, String group, Answers answers) {
        List<Object> rows = new ArrayList<>();
        List<?> presences = (List<?>) filled(answers).get("attendance");
        JsonNode shown = opened(person, group, "task_recordMeeting").path("attendance");
        for (int row = 0; row < presences.size(); row++) {
            rows.add(row("id", shown.path(row).path("id").asText(), "presence", presences.get(row)));
        }
        return answers.with("attendance", rows);
    }

    private List<String> attendance(String group) {
        return opened(leader(group, "task_recordMeeting"), group, "task_recordMeeting")
                .path("attendance")
                .findValuesAsText("name");
    }

    private JsonNode opened(String person, String group, String task) {
        String id = centre.task(group, task).getId();
        return acting.person(person, () -> road.open(new FormPlace.Task(id))).data();
    }

    private static Answers group() {
        return Answers.to("open-group")
                .with("kind", "parentClub")
                .with("title", "Thursday club")
                .with("leader", "madina")
                .with("startsOn", TODAY)
                .with("plannedMeetings", 3);
    }

    private static Map<String, Object> of(String name, String caseNumber) {
        return row("fullName", name, "caseNumber", caseNumber);
    }

    private static Map<String, Object> somebody(String name) {
        return row("fullName", name);
    }

    /** One answer for each who takes part, in their order. */
    private static Answers meeting(String... presences) {
        return Answers.to("record-meeting")
                .with("outcome", "held")
                .with("heldOn", TODAY)
                .with("meetingMode", "office")
                .with("topic", "How to say no")
                .with("attendance", List.of((Object[]) presences))
                .with("next", "another")
                .with("nextMeetingOn", NEXT_WEEK);
    }

    private static Answers cancelled() {
        return Answers.to("record-meeting")
                .with("outcome", "cancelled")
                .with("attendance", List.of())
                .with("cancelledBecause", "The hall is being repaired.");
    }

    private static Answers closed() {
        return Answers.to("close-group")
                .with("result", "reached")
                .with("evaluation", "The mothers want to go on meeting.");
    }

    private static String unknownIn(String caseNumber) {
        return "Nobody of this name is known in an open case %s that you work with. Look at the number and write the whole name; whoever works with the family can enrol it from its file."
                .formatted(caseNumber);
    }
}
