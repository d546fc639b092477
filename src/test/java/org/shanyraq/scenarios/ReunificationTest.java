package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child that lives outside its family comes back to it, is prepared longer, or does not (T1254, A124). */
@CentreTest
class ReunificationTest {

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    JdbcClient database;

    @Test
    void aChildInAStateCentreIsPreparedComesHomeAndStays() {
        String family = cases.accompanied();
        UUID child = begin(family);
        assertThat(centre.openTasks(family))
                .contains("task_gatherReturnPapers", "task_checkHousing", "task_accompanyVisits");
        prepare(family);
        assertThat(status(child)).isEqualTo("preparing 1");
        cases.file(family, decision("comeBack"));
        centre.passDays(3);
        cases.file(family, Answers.to("bring-home").with("returned", true).with("returnedOn", Answers.TODAY));
        assertThat(centre.openTasks(family)).contains("task_lookAtFirstWeeks", "task_conductReview");
        centre.passDays(10);
        cases.file(family, firstWeeks(true));

        assertThat(centre.passed(family)).contains("end_childReunited");
        assertThat(status(child)).isEqualTo("reunited 1");
        assertThat(lives(child)).containsExactly("stateCentre", "home");
        assertThat(count("casefile.child_reunited", child)).isEqualTo(1);
        assertThat(count("casefile.child_put_in_touch", child)).isEqualTo(1);
    }

    @Test
    void aFamilyThatIsNotReadyIsPreparedLongerAndTheReturnGivenUpWithAReason() {
        String family = cases.accompanied();
        UUID child = begin(family);
        prepare(family);
        cases.file(family, decision("prepareLonger"));
        assertThat(centre.openTasks(family))
                .contains("task_gatherReturnPapers", "task_checkHousing", "task_accompanyVisits");
        prepare(family);
        assertThat(Cases.refusal(() -> cases.file(family, decision("giveUp").without("givenUpReason"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, decision("giveUp"));

        assertThat(centre.passed(family)).contains("end_returnGivenUp");
        assertThat(status(child)).isEqualTo("givenUp 2");
        assertThat(lives(child)).containsExactly("stateCentre");
    }

    @Test
    void aChildThatMayComeBackDoesNotAlwaysDoSo() {
        String family = cases.accompanied();
        UUID child = begin(family);
        prepare(family);
        cases.file(family, decision("comeBack"));
        cases.file(
                family,
                Answers.to("bring-home")
                        .with("returned", false)
                        .with("givenUpReason", "childWish")
                        .with("notReturnedBecause", "The girl wants to finish the school year there."));

        assertThat(centre.passed(family)).contains("end_notBroughtHome");
        assertThat(status(child)).isEqualTo("givenUp 1");
        assertThat(lives(child)).containsExactly("stateCentre");
    }

    @Test
    void aChildThatHasToLeaveAgainLivesElsewhereAgain() {
        String family = cases.accompanied();
        UUID child = begin(family);
        prepare(family);
        cases.file(family, decision("comeBack"));
        cases.file(family, Answers.to("bring-home").with("returned", true).with("returnedOn", Answers.TODAY));
        centre.passDays(12);
        assertThat(Cases.refusal(() -> cases.file(
                        family,
                        firstWeeks(false)
                                .with("leftAgainOn", today().minusDays(20).toString()))))
                .contains("A day before that does not fit here");
        cases.file(family, firstWeeks(false));

        assertThat(centre.passed(family)).contains("end_childLeftAgain");
        assertThat(status(child)).isEqualTo("leftAgain 1");
        assertThat(lives(child)).containsExactly("stateCentre", "home", "relatives");
    }

    @Test
    void onlyAChildWhoLivesElsewhereComesBackAndOnlyOnceAtATime() {
        String family = cases.accompanied();
        UUID child = caseFiles.children(family).get(0).id();

        assertThat(Cases.refusal(() -> start(family, child))).contains("lives at home");
        livesInACentre(family, child);
        start(family, child);

        assertThat(Cases.refusal(() -> start(family, child))).contains("being prepared already");
    }

    @Test
    void nobodyDecidesOnAReturnThatTheyPreparedThemselves() {
        String family = cases.accompanied();
        UUID child = caseFiles.children(family).get(0).id();
        livesInACentre(family, child);
        cases.begin("saule", family, "reunification", planned(child));
        prepare(family);

        assertThat(Cases.refusal(() -> cases.fileAs("saule", family, decision("comeBack"))))
                .isNotBlank();
    }

    private UUID begin(String family) {
        UUID child = caseFiles.children(family).get(0).id();
        livesInACentre(family, child);
        start(family, child);
        return child;
    }

    private void livesInACentre(String family, UUID child) {
        cases.begin(
                "aigerim",
                family,
                "childHome",
                Answers.to("record-child-home")
                        .with(
                                "homes",
                                List.of(Map.of(
                                        "child",
                                        child.toString(),
                                        "childPlace",
                                        "stateCentre",
                                        "livesSince",
                                        today().minusDays(60).toString()))));
    }

    private void start(String family, UUID child) {
        cases.begin("aigerim", family, "reunification", planned(child));
    }

    private static Answers planned(UUID child) {
        return Answers.to("begin-reunification")
                .with("childId", child.toString())
                .with("whyNow", "The mother has been sober for half a year and has work.")
                .with("childView", "Asks every day when she may go home.");
    }

    private void prepare(String family) {
        cases.file(
                family,
                Answers.to("gather-return-papers")
                        .with("papers", List.of("application", "income"))
                        .with("handedOn", Answers.TODAY));
        cases.file(
                family,
                Answers.to("check-housing")
                        .with("checkedOn", Answers.TODAY)
                        .with("housing", "fitWithHelp")
                        .with("housingNote", "Warm and clean, a bed is lacking."));
        cases.file(
                family,
                Answers.to("accompany-visits")
                        .with("visits", List.of(Answers.row("visitedOn", Answers.TODAY, "visitedWith", "The mother")))
                        .with("childView", "Did not want to leave.")
                        .with("visitsView", "They are close again."));
    }

    private static Answers decision(String how) {
        return Answers.to("decide-return")
                .with("returnDecision", how)
                .with("givenUpReason", "parentsNotReady")
                .with("decisionGrounds", "What was prepared.");
    }

    private static Answers firstWeeks(boolean stays) {
        return Answers.to("look-at-first-weeks")
                .with("lookedOn", Answers.TODAY)
                .with("stays", stays)
                .with("childPlace", "relatives")
                .with("leftAgainOn", Answers.TODAY)
                .with("childView", "Sleeps well.")
                .with("firstWeeksNote", "Quiet days, a good start at school.");
    }

    private String status(UUID child) {
        return database.sql("select status || ' ' || visits from casefile.reunification where child_id = ?")
                .param(child)
                .query(String.class)
                .single();
    }

    private List<String> lives(UUID child) {
        return database.sql("select place from casefile.child_home where member_id = ? order by since")
                .param(child)
                .query(String.class)
                .list();
    }

    private int count(String view, UUID child) {
        return database.sql("select count(*) from " + view + " where member_id = ?")
                .param(child)
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }
}
