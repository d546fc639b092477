package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.fosterFamilyChecked;
import static org.shanyraq.support.Answers.fosterFamilyEntered;
import static org.shanyraq.support.Answers.fosterFamilyKept;
import static org.shanyraq.support.Answers.guardianshipAllows;
import static org.shanyraq.support.Answers.placementAskedFor;
import static org.shanyraq.support.Answers.placementEnded;
import static org.shanyraq.support.Answers.placementStarted;
import static org.shanyraq.support.Answers.placementStartedWith;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.HandRaised;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.foster.FosterDesk;
import org.shanyraq.placement.Placements;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Foster families are a register (A118): children come to those that have a place, are at hand and were found in order. */
@CentreTest
@RecordApplicationEvents
class FosterFamilyTest {

    private static final String KEEP = "task_keepFosterFamily";
    private static final String CHECK = "task_checkFosterFamily";
    private static final String START = "task_startPlacement";

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Placements placements;

    @Autowired
    private FosterDesk desk;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    // A118
    @Test
    void aChildComesToAFosterFamilyOfTheRegisterAndItsPlaceIsFreeAgainAfterwards() {
        String foster = entered("Zhansaya and Bekzat", 1);
        assertThat(foster).matches("P-\\d{4}-\\d{4}");
        String family = allowed();
        assertThat(labels(family, "fosterFamilyOptions"))
                .contains("Zhansaya and Bekzat · 1 of 1 places free · ages 3–17");

        cases.file(family, placementStartedWith(foster));

        assertThat(line(foster).taken()).isEqualTo(1);
        assertThat(line(foster).whyNot()).isEqualTo("no place free");
        assertThat(sheet("aigerim", family, "task_followPlacement")
                        .path("carers")
                        .asText())
                .isEqualTo("Zhansaya and Bekzat");
        String other = allowed();
        assertThat(labels(other, "fosterFamilyOptions")).noneMatch(label -> label.startsWith("Zhansaya and Bekzat"));
        assertThat(sheet("aigerim", other, START).path("fosterFamiliesNotNow").toString())
                .contains("Zhansaya and Bekzat", "no place free");
        assertThat(refused(other, foster)).startsWith("Zhansaya and Bekzat cannot take the child: no place free.");

        cases.file(family, placementEnded("returnedHome"));
        assertThat(line(foster).taken()).isZero();
        cases.file(other, placementStartedWith(foster));
        assertThat(line(foster).taken()).isEqualTo(1);
        assertThat(acting.person("saule", () -> desk.of(foster)).stays()).hasSize(2);
    }

    @Test
    void ofTwoChildrenForTheLastPlaceAtTheSameInstantOneIsPlacedAndOfTheOtherItIsSaid() throws Exception {
        String foster = entered("Last place", 1);
        List<String> families = List.of(allowed(), allowed());

        List<String> told = atOnce(families.stream()
                .<Callable<String>>map(family -> () -> {
                    try {
                        cases.file(family, placementStartedWith(foster));
                        return "placed";
                    } catch (RuntimeException e) {
                        return Cases.refusal(() -> {
                            throw e;
                        });
                    }
                })
                .toList());

        assertThat(told).filteredOn("placed"::equals).hasSize(1);
        assertThat(told)
                .filteredOn(said -> !said.equals("placed"))
                .singleElement()
                .asString()
                .startsWith("Last place cannot take the child: no place free.");
        assertThat(line(foster).taken()).isEqualTo(1);
    }

    /** Whoever writes there. */
    @Test
    void theDatabaseItselfHoldsNoMoreChildrenThanPlaces() {
        String foster = entered("Two places", 2);
        String one = placed(foster);
        placed(foster);
        String third = allowed();

        for (int seat : List.of(1, 2, 3)) {
            assertThatThrownBy(() -> database.sql(
                                    "insert into casefile.foster_stay (placement_id, foster_family, places, seat, came_on)"
                                            + " select id, :foster, 2, :seat, current_date from casefile.placement where case_number = :case")
                            .param("foster", foster)
                            .param("seat", seat)
                            .param("case", third)
                            .update())
                    .as("place " + seat)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> database.sql("update casefile.foster_family set places = 1 where number = :foster")
                        .param("foster", foster)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);

        cases.file(one, placementEnded("returnedHome"));
        keep(foster, changed().with("places", 1));
        assertThat(line(foster).places()).as("whoever is left moves up").isEqualTo(1);
        assertThat(line(foster).taken()).isEqualTo(1);
    }

    @Test
    void thereAreNotFewerPlacesThanChildrenAndNoEndWithChildrenInIt() {
        String foster = entered("Full house", 2);
        placed(foster);
        String family = placed(foster);

        assertThat(Cases.refusal(() -> keep(foster, changed().with("places", 1))))
                .isEqualTo("2 children live there now: there cannot be fewer places.");
        assertThat(Cases.refusal(() -> keep(foster, fosterFamilyKept("ended"))))
                .isEqualTo("Children live there now. Their placements end first.");
        assertThat(family).isNotBlank();
    }

    // A112: the school
    @Test
    void aFamilyThatIsNotDoneWithTheSchoolAtRestOrForOtherAgesTakesNobody() {
        String pupils = entered(fosterFamilyEntered("Still learning", 1).with("schoolWhere", "notYet"));
        String small = entered(fosterFamilyEntered("Little ones", 1).with("ageTo", 4));
        String tired = entered("Tired", 1);
        keep(tired, fosterFamilyKept("rests"));
        String family = allowed();

        String notNow =
                sheet("aigerim", family, START).path("fosterFamiliesNotNow").toString();
        assertThat(notNow)
                .contains("school of foster parents not finished", "takes children aged 3 to 4", "at rest until");
        assertThat(refused(family, pupils)).contains("school of foster parents not finished");
        assertThat(refused(family, small)).contains("takes children aged 3 to 4");
        assertThat(refused(family, tired)).contains("at rest until");
        assertThat(refused(family, "P-1999-0001")).startsWith("There is no such foster family");

        keep(tired, fosterFamilyKept("restOver"));
        cases.file(family, placementStartedWith(tired));
        assertThat(line(tired).taken()).isEqualTo(1);
    }

    // A112, T1060: the centre's own school
    @Test
    void whoCameThroughTheCentresSchoolIsChosenAmongThoseOfItsGroups() {
        String name = "Raushan " + UUID.randomUUID();
        Moment now = new Moment(centre.now(), List.of());
        String school = centre.start(
                "saule",
                "groupActivity",
                Answers.to("open-group")
                        .with("kind", "fosterParentSchool")
                        .with("title", "School of this winter")
                        .with("leader", "madina")
                        .with("startsOn", Answers.TODAY)
                        .with("plannedMeetings", 3)
                        .at(now));
        centre.complete(
                "madina",
                school,
                "task_enrolParticipants",
                Answers.to("enrol-participants")
                        .with("newcomers", List.of(Answers.row("fullName", name)))
                        .with("outcome", "begins")
                        .at(now));
        UUID pupil = database.sql("select id from casefile.group_participant where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
        Answers ours = fosterFamilyEntered("From our school", 1).with("schoolWhere", "centre");

        assertThat(Cases.refusal(() -> entered(ours.with("schoolPupil", UUID.randomUUID()))))
                .startsWith("Whoever is chosen here took part in no group of the school.");
        String foster = entered(ours.with("schoolPupil", pupil));

        assertThat(acting.person("saule", () -> desk.of(foster)).school()).isEqualTo(name + " (School of this winter)");
        assertThat(line(foster).whyNot()).isNull();
    }

    @Test
    void aHomeIsSeenEveryHalfYearAndWhoeverIsLateIsToldOfAndTakesNobody() {
        String foster = entered("Due soon", 1);
        assertThat(line(foster).nextCheckOn()).isEqualTo(today().plusMonths(6));
        assertThat(centre.tasks(foster, CHECK)).isEmpty();

        centre.passUntil(centre.now().plusMonths(6).plusDays(1));
        assertThat(centre.groupsOf(foster, CHECK)).containsExactly("coordinator");
        assertThat(line(foster).checkDueOn()).isNotNull();
        assertThat(line(foster).checkLate()).isFalse();
        centre.passDays(18);
        assertThat(told(foster, AttentionStep.coordinatorTold)).contains("saule");
        assertThat(line(foster).checkLate()).isTrue();
        assertThat(refused(allowed(), foster)).contains("check overdue");
        centre.passDays(10);
        assertThat(told(foster, AttentionStep.directorTold)).contains("bolat");

        file(foster, CHECK, fosterFamilyChecked(true));
        assertThat(line(foster).whyNot()).isNull();
        assertThat(line(foster).nextCheckOn()).isEqualTo(today().plusMonths(6));
        assertThat(acting.person("saule", () -> desk.of(foster)).checks()).hasSize(2);
    }

    @Test
    void whatIsNotInOrderIsSeenAgainAfterAMonthAndUntilThenNobodyIsPlacedThere() {
        String foster = entered(fosterFamilyEntered("No lock yet", 1).with("homeInOrder", false));
        assertThat(refused(allowed(), foster)).contains("last check not in order");

        centre.passUntil(centre.now().plusMonths(1).plusDays(1));
        assertThat(Cases.refusal(
                        () -> file(foster, CHECK, fosterFamilyChecked(false).without("toBeDone"))))
                .isEqualTo("Please fill this in.");
        file(foster, CHECK, fosterFamilyChecked(false));
        assertThat(line(foster).nextCheckOn()).isEqualTo(today().plusMonths(1));
        centre.passUntil(centre.now().plusMonths(1).plusDays(1));
        file(foster, CHECK, fosterFamilyChecked(true));
        cases.file(allowed(), placementStartedWith(foster));
        assertThat(line(foster).taken()).isEqualTo(1);
    }

    @Test
    void whatChangesIsWrittenDownAndWhatWasBeforeStaysInThePapers() {
        String foster = entered("Old name", 2);

        keep(foster, changed().with("fosterNames", "New name").with("fosterPhone", "+7 701 000 00 01"));

        assertThat(line(foster).names()).isEqualTo("New name");
        assertThat(papers(foster)).containsExactly("enter-foster-family", "keep-foster-family");
        assertThat(database.sql(
                                "select answers::text from casefile.filing where subject = :foster and form = 'enter-foster-family'")
                        .param("foster", foster)
                        .query(String.class)
                        .single())
                .contains("Old name");
        assertThat(Cases.refusal(
                        () -> keep(foster, changed().with("ageFrom", 12).with("ageTo", 5))))
                .isEqualTo("The higher age stands here.");
    }

    @Test
    void whoIsNoFosterFamilyAnyMoreIsNotCheckedAndNotChosen() {
        String foster = entered("Moves away", 1);

        keep(foster, fosterFamilyKept("ended"));

        centre.assertNothingIsLeft(foster);
        assertThat(line(foster).endedOn()).isEqualTo(today());
        String family = allowed();
        assertThat(sheet("aigerim", family, START).toString()).doesNotContain("Moves away");
        assertThat(refused(family, foster))
                .as("not offered, so not named")
                .isEqualTo("There is no such foster family in the register.");
    }

    /** A placement that began before there was a register is one that holds no place in it. */
    @Test
    void whoLivesWithThemSinceBeforeTheRegisterIsGivenAPlaceByTheCoordinator() {
        String before = entered("Written by hand before", 2);
        String family = placed(before);
        forgetWhere(family);
        String foster = entered("Since before", 1);
        UUID child = child(family);
        assertThat(line(before).taken()).isZero();
        assertThat(sheet("saule", foster, KEEP).path("livingSomewhereOptions").toString())
                .contains(child.toString(), family, "Written by hand before");
        String full = entered("Has no place", 1);
        placed(full);
        assertThat(Cases.refusal(() -> keep(full, livesThere(child))))
                .isEqualTo("The one place is taken. Write down first how many children can live there.");

        keep(foster, livesThere(child));

        assertThat(line(foster).taken()).isEqualTo(1);
        assertThat(line(foster).whyNot()).isEqualTo("no place free");
        assertThat(acting.person("saule", () -> desk.of(foster)).stays())
                .singleElement()
                .satisfies(stay -> assertThat(stay.cameOn()).isEqualTo(today()));
        assertThat(sheet("aigerim", family, "task_followPlacement")
                        .path("carers")
                        .asText())
                .isEqualTo("Since before");
        assertThat(Cases.refusal(() -> keep(before, livesThere(child)))).contains("known already with whom it lives");
        assertThat(Cases.refusal(() -> keep(before, livesThere(UUID.randomUUID()))))
                .contains("No placement with a foster family runs");

        cases.file(family, placementEnded("returnedHome"));
        assertThat(line(foster).taken()).isZero();
        assertThat(Cases.refusal(() -> keep(before, livesThere(child))))
                .contains("No placement with a foster family runs");
    }

    @Test
    void aChildInAPlaceOfTheRegisterOrWithOtherCarersIsNotAskedFor() {
        String foster = entered("Knows its own", 2);
        String known = placed(foster);
        String relatives = cases.accompanied();
        cases.begin(
                "aigerim",
                relatives,
                "placement",
                placementAskedFor(child(relatives)).with("kind", "relatives"));
        cases.file(relatives, guardianshipAllows());
        cases.file(relatives, placementStarted());

        assertThat(sheet("saule", foster, KEEP).path("livingSomewhereOptions").toString())
                .doesNotContain(child(known).toString(), child(relatives).toString());
        assertThat(Cases.refusal(() -> keep(foster, livesThere(child(relatives)))))
                .contains("No placement with a foster family runs");
    }

    @Test
    void aCheckIsNotDatedBeforeTheOneThatWasMadeLast() {
        String foster = entered("Seen in order of days", 1);
        LocalDate seen = today();
        centre.passUntil(centre.now().plusMonths(6).plusDays(1));

        assertThat(Cases.refusal(() -> file(
                        foster,
                        CHECK,
                        fosterFamilyChecked(true)
                                .with("checkedOn", seen.minusDays(1).toString()))))
                .isEqualTo("The home was seen on %s already. A check is dated on that day or later."
                        .formatted(Days.written(seen)));
        assertThat(line(foster).checkDueOn()).isNotNull();
        file(
                foster,
                CHECK,
                fosterFamilyChecked(true).with("checkedOn", seen.plusDays(1).toString()));
        assertThat(line(foster).checkDueOn()).isNull();
    }

    /** Earlier placements, and a form that was open before there was a register. */
    @Test
    void whoIsPlacedWithRelativesIsWrittenDownByNameAsBefore() {
        String family = cases.accompanied();
        cases.begin(
                "aigerim", family, "placement", placementAskedFor(child(family)).with("kind", "relatives"));
        cases.file(family, guardianshipAllows());

        assertThat(sheet("aigerim", family, START).path("atFosterFamily").asBoolean())
                .isFalse();
        cases.file(family, placementStarted());
        assertThat(placements.ofCase(family).get(0).carersName()).isEqualTo("Aliya and Marat Ospanov");
    }

    @Test
    void theEngineKnowsNothingOfItButItsNumber() {
        String foster = entered("Never in the engine", 1);
        placed(foster);

        assertThat(history.createHistoricVariableInstanceQuery().list())
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains("Never in the engine"));
    }

    private String placed(String foster) {
        String family = allowed();
        cases.file(family, placementStartedWith(foster));
        return family;
    }

    /** The guardianship body has allowed a placement with a foster family. */
    private String allowed() {
        String family = cases.referred();
        cases.begin(
                "aigerim", family, "placement", placementAskedFor(child(family)).with("kind", "fosterFamily"));
        cases.file(family, guardianshipAllows());
        return family;
    }

    private UUID child(String family) {
        return caseFiles.children(family).get(0).id();
    }

    private String refused(String family, String foster) {
        return Cases.refusal(() -> cases.file(family, placementStartedWith(foster)));
    }

    private String entered(String names, int places) {
        return entered(fosterFamilyEntered(names, places));
    }

    private String entered(Answers answers) {
        return centre.start("saule", "fosterFamily", answers.at(new Moment(centre.now(), List.of())));
    }

    /** As it is, to change one thing of it. */
    private static Answers changed() {
        return Answers.to("keep-foster-family").with("what", "changed");
    }

    private static Answers livesThere(UUID child) {
        return fosterFamilyKept("livesThere").with("childId", child);
    }

    private void forgetWhere(String family) {
        database.sql("delete from casefile.foster_stay where placement_id = :placement")
                .param("placement", placements.ofCase(family).get(0).id())
                .update();
    }

    private void keep(String foster, Answers answers) {
        file(foster, KEEP, answers);
    }

    private void file(String foster, String task, Answers answers) {
        centre.complete("saule", foster, task, answers.at(new Moment(centre.now(), List.of())));
    }

    private FosterDesk.Line line(String foster) {
        return acting.person("saule", desk::lines).stream()
                .filter(line -> line.number().equals(foster))
                .findFirst()
                .orElseThrow();
    }

    private List<String> papers(String foster) {
        return database.sql("select form from casefile.filing where subject = :foster order by sequence")
                .param("foster", foster)
                .query(String.class)
                .list();
    }

    private List<String> labels(String family, String options) {
        return sheet("aigerim", family, START).path(options).findValuesAsText("label");
    }

    private JsonNode sheet(String person, String number, String task) {
        String id = centre.task(number, task).getId();
        return acting.person(person, () -> road.open(new FormPlace.Task(id))).data();
    }

    private List<String> told(String number, AttentionStep step) {
        return events.stream(HandRaised.class)
                .filter(hand -> hand.caseNumber().equals(number) && hand.step() == step)
                .flatMap(hand -> hand.told().stream())
                .toList();
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(acts.size());
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<T>> done = acts.stream()
                    .map(act -> people.submit(() -> {
                        barrier.await(10, TimeUnit.SECONDS);
                        return act.call();
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> each : done) {
                answers.add(each.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
