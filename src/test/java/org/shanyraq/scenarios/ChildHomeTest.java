package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.dangerFound;
import static org.shanyraq.support.Answers.emergencyReception;
import static org.shanyraq.support.Answers.fosterFamilyEntered;
import static org.shanyraq.support.Answers.guardianshipAllows;
import static org.shanyraq.support.Answers.placementAskedFor;
import static org.shanyraq.support.Answers.placementEnded;
import static org.shanyraq.support.Answers.placementGoesOn;
import static org.shanyraq.support.Answers.placementStartedWith;
import static org.shanyraq.support.Answers.response;
import static org.shanyraq.support.Answers.situation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a child lives, whoever placed it; who is put in touch and who is reunited falls out of it (T1253-1254). */
@CentreTest
class ChildHomeTest {

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    JdbcClient database;

    @Test
    void aChildWhomThePolicePlacedIsPutInTouchWithItsGrandmotherAndReunited() {
        String family = cases.accompanied();
        UUID child = child(family);

        tell(family, home(child, "stateCentre", 40));
        tell(family, touch(home(child, "stateCentre", 40), "Grandmother Roza", 30));
        tell(family, touch(home(child, "stateCentre", 40), "grandmother roza", 20));
        tell(family, home(child, "home", 5));

        assertThat(homes(child)).containsExactly("stateCentre " + ago(40) + " " + ago(5), "home " + ago(5) + " null");
        assertThat(inTouch(child)).containsExactly("Grandmother Roza " + ago(30));
        assertThat(reunited(child)).containsExactly("stateCentre home " + ago(5));
        assertThat(centre.passed(family)).contains("end_homeRecorded");
    }

    @Test
    void whatIsLearntOfEarlierTimesIsPutWhereItBelongs() {
        String family = cases.referred();
        UUID child = child(family);
        tell(family, home(child, "fosterFamily", 10));

        tell(family, home(child, "relatives", 50), home(child, "hospital", 20));
        tell(family, home(child, "fosterFamily", 15));

        assertThat(homes(child))
                .containsExactly(
                        "relatives " + ago(50) + " " + ago(20),
                        "hospital " + ago(20) + " " + ago(15),
                        "fosterFamily " + ago(15) + " null");
    }

    @Test
    void nobodyIsReunitedWhoWasInHospitalOrLivesWithAGuardian() {
        String family = cases.referred();
        UUID child = child(family);
        tell(family, home(child, "hospital", 20), home(child, "home", 10));
        assertThat(reunited(child)).isEmpty();

        String guardians = cases.referred(Answers.referral().with("familyType", "substitute"));
        UUID ward = child(guardians);
        tell(guardians, home(ward, "stateCentre", 20), touch(home(ward, "home", 10), "Her brother", 4));

        assertThat(reunited(ward)).isEmpty();
        assertThat(inTouch(ward)).containsExactly("Her brother " + ago(4));
    }

    @Test
    void daysInAHospitalOnTheWayHomeChangeNothing() {
        String family = cases.referred();
        UUID child = child(family);
        tell(family, home(child, "stateCentre", 30), home(child, "hospital", 12), home(child, "home", 10));

        assertThat(reunited(child)).containsExactly("stateCentre home " + ago(10));
    }

    @Test
    void aChildWhoLivesAtHomeIsPutInTouchWithNobody() {
        String family = cases.referred();
        UUID child = child(family);

        tell(family, touch(home(child, "home", 10), "An aunt", 4));

        assertThat(homes(child)).isEmpty();
        assertThat(inTouch(child)).isEmpty();
    }

    @Test
    void aDayThatIsYetToComeIsRefusedAndSoIsAnEmptyPaper() {
        String family = cases.referred();
        UUID child = child(family);

        assertThat(Cases.refusal(() -> tell(family, home(child, "relatives", -1))))
                .contains("yet to come");
        assertThat(Cases.refusal(() -> tell(family))).startsWith("Write down at least one row");
        assertThat(homes(child)).isEmpty();
    }

    // A118
    @Test
    void aPlacementTellsWhereTheChildLives() {
        String family = cases.accompanied();
        UUID child = child(family);
        cases.begin("aigerim", family, "placement", placementAskedFor(child).with("kind", "fosterFamily"));
        cases.file(family, guardianshipAllows());
        cases.file(
                family,
                placementStartedWith(centre.start(
                        "saule",
                        "fosterFamily",
                        fosterFamilyEntered("Aliya and Marat Ospanov", 1).at(new Moment(centre.now(), List.of())))));
        cases.file(family, placementGoesOn());
        LocalDate began = today();
        centre.passDays(20);
        cases.file(family, placementEnded("returnedHome"));

        assertThat(homes(child)).containsExactly("fosterFamily " + began + " " + today(), "home " + today() + " null");
        assertThat(inTouch(child)).containsExactly("The mother " + began);
        assertThat(reunited(child)).containsExactly("fosterFamily home " + today());
    }

    @Test
    void whoIsTakenInInAnEmergencyLivesInAStateCentre() {
        String family = cases.accompanied();
        cases.reportDanger("aigerim", family, Answers.danger());
        cases.file(family, dangerFound());
        cases.file(family, response());
        cases.file(family, emergencyReception());

        assertThat(homes(child(family))).containsExactly("stateCentre " + today() + " null");
    }

    @Test
    void aChildWhoMovesOutAndComesBackIsHomeAgain() {
        String family = cases.accompanied();
        UUID child = child(family);
        Map<String, Object> left = new HashMap<>();
        left.put("member", child.toString());
        left.put("leftOn", ago(3).toString());
        left.put("leaving", "movedOut");
        left.put("childPlace", "boardingSchool");
        centre.begin("aigerim", family, "familyChange", Map.of("left", List.of(left)));
        centre.begin("aigerim", family, "familyChange", Map.of("cameBack", List.of(child.toString())));

        assertThat(homes(child))
                .containsExactly("boardingSchool " + ago(3) + " " + today(), "home " + today() + " null");
    }

    @Test
    void theFirstAssessmentAsksWhereTheChildrenLive() {
        String family = cases.referred();
        cases.goOnTo("task_assessSituation", family);
        UUID child = child(family);

        cases.file(
                family, situation().with("childrenApart", true).with("homes", List.of(home(child, "relatives", 90))));

        assertThat(homes(child)).containsExactly("relatives " + ago(90) + " null");
    }

    @Test
    void whereAChildLivesGoesWithItIntoACaseOfItsOwn() {
        String ends = cases.referred();
        UUID child = child(ends);
        tell(ends, touch(home(child, "relatives", 30), "Grandmother", 30));
        String goesOn = cases.accompanied();
        centre.begin(
                "saule",
                ends,
                "caseMerge",
                Map.of("namesakes", "two", "otherCase", goesOn, "why", "One family, referred twice"));

        UUID there = caseFiles
                .family(goesOn)
                .entryOf(caseFiles.family(ends).member(child))
                .orElseThrow()
                .id();
        assertThat(homes(there)).containsExactly("relatives " + ago(30) + " null");
        assertThat(inTouch(there)).containsExactly("Grandmother " + ago(30));
        assertThat(homes(child)).isEmpty();
    }

    @SafeVarargs
    private void tell(String family, Map<String, Object>... homes) {
        cases.begin(
                "aigerim", family, "childHome", Answers.to("record-child-home").with("homes", List.of(homes)));
    }

    private Map<String, Object> home(UUID child, String place, int days) {
        Map<String, Object> row = new HashMap<>();
        row.put("child", child.toString());
        row.put("childPlace", place);
        row.put("livesSince", ago(days).toString());
        return row;
    }

    private Map<String, Object> touch(Map<String, Object> row, String with, int days) {
        row.put("inTouchWith", with);
        row.put("inTouchSince", ago(days).toString());
        return row;
    }

    private List<String> homes(UUID child) {
        return lines(
                "select concat_ws(' ', place, since, coalesce(until::text, 'null')) from casefile.child_home"
                        + " where member_id = ? order by since",
                child);
    }

    private List<String> inTouch(UUID child) {
        return lines(
                "select concat_ws(' ', with_whom, in_touch_since) from casefile.child_put_in_touch"
                        + " where member_id = ? order by in_touch_since",
                child);
    }

    private List<String> reunited(UUID child) {
        return lines(
                "select concat_ws(' ', came_from, lives, reunited_on) from casefile.child_reunited where member_id = ?",
                child);
    }

    private List<String> lines(String sql, UUID child) {
        return database.sql(sql).param(child).query(String.class).list();
    }

    private UUID child(String family) {
        return caseFiles.children(family).get(0).id();
    }

    private LocalDate ago(int days) {
        return today().minusDays(days);
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }
}
