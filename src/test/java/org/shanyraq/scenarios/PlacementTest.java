package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.guardianshipAllows;
import static org.shanyraq.support.Answers.guardianshipRefuses;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.placementAskedFor;
import static org.shanyraq.support.Answers.placementEnded;
import static org.shanyraq.support.Answers.placementGoesOn;
import static org.shanyraq.support.Answers.placementLookedAt;
import static org.shanyraq.support.Answers.placementNotBegun;
import static org.shanyraq.support.Answers.placementProlonged;
import static org.shanyraq.support.Answers.placementStarted;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reintegrationPlanned;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.placement.Placement;
import org.shanyraq.placement.PlacementEnd;
import org.shanyraq.placement.Placements;
import org.shanyraq.running.CaseTasks;
import org.shanyraq.running.FormGone;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;

/** A child lives with other carers for a time: at most 180 days, unless the guardianship body prolongs it (A118). */
@CentreTest
class PlacementTest {

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Placements placements;

    @Autowired
    CaseTasks caseTasks;

    @Autowired
    ActingAs acting;

    // A118, A124
    @Test
    void aChildThatReturnsHomeIsHelpedThereAndItsFamilyIsReviewedAtOnce() {
        String family = cases.accompanied();
        place(family);
        centre.passDays(85);
        cases.file(family, placementLookedAt());
        centre.passDays(60);
        cases.file(family, placementLookedAt());

        cases.file(family, placementEnded("returnedHome"));

        assertThat(centre.openTasks(family)).containsExactly("task_conductReview", "task_planReintegration");
        cases.file(family, reintegrationPlanned());
        assertThat(centre.passed(family)).contains("end_childReturnedHome");
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(latest(family).ending()).isEqualTo(PlacementEnd.returnedHome);
        assertThat(latest(family).endedOn()).isEqualTo(today());
    }

    // A124
    @Test
    void aChildThatCannotReturnIsPlacedForGood() {
        String family = cases.accompanied();
        place(family);

        cases.file(family, placementEnded("permanentPlacement"));

        assertThat(centre.passed(family)).contains("end_childPlacedForGood");
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(latest(family).ending()).isEqualTo(PlacementEnd.permanentPlacement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranAway", "carersStopped", "cameOfAge", "death", "other"})
    void aPlacementMayEndBeforeItShould(String reason) {
        String family = cases.referred();
        place(family);

        cases.file(family, placementEnded("endedEarly").with("earlyReason", reason));

        assertThat(centre.passed(family)).contains("end_placementEndedEarly");
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
        assertThat(latest(family).ending()).isEqualTo(PlacementEnd.endedEarly);
    }

    @Test
    void withoutTheDecisionOfTheGuardianshipBodyNoPlacementBegins() {
        String family = cases.referred();
        ask(family, child(family));

        assertThat(Cases.refusal(() -> cases.file(family, guardianshipAllows().without("decisionNumber"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> cases.file(family, guardianshipRefuses().without("refusedBecause"))))
                .isEqualTo("Please fill this in.");

        cases.file(family, guardianshipRefuses());
        assertThat(centre.passed(family)).contains("end_placementRefused");
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
        assertThat(latest(family).startedOn()).isNull();
    }

    @Test
    void anAllowedPlacementMayNotComeAbout() {
        String family = cases.referred();
        ask(family, child(family));
        cases.file(family, guardianshipAllows());

        assertThat(Cases.refusal(() -> cases.file(family, placementNotBegun().without("notBegunBecause"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, placementNotBegun());

        assertThat(centre.passed(family)).contains("end_placementNotBegun");
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
    }

    @Test
    void aChildThatWaitsForADecisionRaisesItsHand() {
        String family = cases.referred();
        ask(family, child(family));

        centre.passDays(30);

        assertThat(raised(family, "placementDecision"))
                .containsExactly("caseManagerReminded", "coordinatorTold", "directorTold");
        cases.file(family, guardianshipAllows());
        assertThat(centre.openTasks(family)).contains("task_startPlacement");
    }

    // A118
    @Test
    void coordinatorAndDirectorAreToldWhenTheLimitIsReachedAndTheEndIsStillRecorded() {
        String family = cases.referred();
        place(family);
        assertThat(dueOn(family, "task_followPlacement")).isEqualTo(today().plusDays(180));

        centre.passDays(179);
        assertThat(raised(family, "placementLimit")).containsExactly("caseManagerReminded");
        centre.passDays(2);
        assertThat(raised(family, "placementLimit"))
                .containsExactly("caseManagerReminded", "coordinatorTold", "directorTold");

        cases.file(family, placementEnded("permanentPlacement"));
        assertThat(centre.passed(family)).contains("end_childPlacedForGood");
    }

    @Test
    void aPlacementIsProlongedOnlyByARecordedDecisionUntilItsDay() {
        String family = cases.referred();
        place(family);
        LocalDate limit = latest(family).allowedUntil();
        centre.passDays(170);

        assertThat(Cases.refusal(() -> cases.file(family, prolonged(40).without("decisionNumber"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> cases.file(family, prolonged(5))))
                .contains("A prolongation ends after that day");
        cases.file(family, prolonged(40));

        assertThat(latest(family).allowedUntil())
                .isEqualTo(today().plusDays(40))
                .isAfter(limit);
        assertThat(dueOn(family, "task_followPlacement")).isEqualTo(today().plusDays(40));
        centre.passDays(20);
        assertThat(raised(family, "placementLimit")).containsExactly("caseManagerReminded");
        assertThat(raised(family, "placementProlonged")).isEmpty();
        centre.passDays(10);
        assertThat(raised(family, "placementProlonged")).containsExactly("caseManagerReminded");
        centre.passDays(11);
        assertThat(raised(family, "placementProlonged"))
                .containsExactly("caseManagerReminded", "coordinatorTold", "directorTold");
    }

    @Test
    void aPlacementMayBeProlongedTwice() {
        String family = cases.referred();
        place(family);
        centre.passDays(175);
        cases.file(family, prolonged(30));
        centre.passDays(25);
        cases.file(family, placementGoesOn());
        cases.file(family, prolonged(60));

        centre.passDays(40);
        assertThat(raised(family, "placementProlonged")).containsExactly("caseManagerReminded");
        cases.file(family, placementEnded("endedEarly"));

        assertThat(centre.passed(family)).contains("end_placementEndedEarly");
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
    }

    @Test
    void eachChildOfAFamilyHasItsOwnPlacement() {
        String family = cases.referred(referral().ofChildren(2));
        Member elder = caseFiles.children(family).get(0);
        Member younger = caseFiles.children(family).get(1);
        place(family, elder);
        place(family, younger);

        List<String> tasks = centre.tasks(family, "task_followPlacement").stream()
                .map(Task::getId)
                .toList();
        assertThat(acting.person("aigerim", () -> caseTasks.seen(tasks)))
                .extracting(seen -> seen.about().get("childId"))
                .containsExactlyInAnyOrder(elder.id().toString(), younger.id().toString());
        file(family, younger, placementEnded("endedEarly"));

        assertThat(centre.tasks(family, "task_followPlacement")).hasSize(1);
        assertThat(placements.ofCase(family)).extracting(Placement::isRunning).containsExactly(true, false);
        assertThat(Cases.refusal(() -> ask(family, elder))).contains("in a placement already");
        ask(family, younger);
        assertThat(placements.ofCase(family)).hasSize(3);
    }

    // A118: from its third birthday on
    @Test
    void aChildIsNotPlacedOnTheDayBeforeItsThirdBirthday() {
        String family = withAChildBorn(moment -> moment.today().minusYears(3).plusDays(1));
        ask(family, child(family));
        cases.file(family, guardianshipAllows());

        assertThat(Cases.refusal(() -> cases.file(family, placementStarted())))
                .startsWith("This child is not 3 years old on the day of the placement.");
        centre.passDays(1);
        cases.file(family, placementStarted());

        assertThat(latest(family).isRunning()).isTrue();
    }

    // A118: up to the day before its eighteenth
    @Test
    void aChildIsNotPlacedOnItsEighteenthBirthday() {
        String family = withAChildBorn(moment -> moment.today().minusYears(18).plusDays(1));
        ask(family, child(family));
        cases.file(family, guardianshipAllows());
        LocalDate dayBefore = today();
        centre.passDays(1);

        assertThat(Cases.refusal(() -> cases.file(family, placementStarted())))
                .startsWith("This person is 18 or older on the day of the placement.");
        cases.file(family, placementStarted().with("startedOn", dayBefore));

        assertThat(latest(family).startedOn()).isEqualTo(dayBefore);
    }

    @Test
    void whoseAgeNobodyKnowsIsNotPlaced() {
        String family = withAChildBorn(moment -> null);
        ask(family, child(family));
        cases.file(family, guardianshipAllows());

        assertThat(Cases.refusal(() -> cases.file(family, placementStarted())))
                .startsWith("The birth date of this child is not known.");
    }

    @Test
    void aLookComesUpBeforeItsDayAndClimbsTheLadderWhenItIsOverdue() {
        String family = cases.referred();
        place(family);
        LocalDate start = today();

        centre.passDays(82);
        assertThat(centre.tasks(family, "task_lookAtPlacement")).isEmpty();
        centre.passDays(2);
        assertThat(dueOn(family, "task_lookAtPlacement")).isEqualTo(start.plusDays(90));
        assertThat(raised(family, "placementFirstLook")).containsExactly("caseManagerReminded");
        centre.passDays(7);
        assertThat(raised(family, "placementFirstLook")).containsExactly("caseManagerReminded", "coordinatorTold");
        centre.passDays(7);
        assertThat(raised(family, "placementFirstLook"))
                .containsExactly("caseManagerReminded", "coordinatorTold", "directorTold");

        cases.file(family, placementLookedAt());
        centre.passDays(46);
        assertThat(dueOn(family, "task_lookAtPlacement")).isEqualTo(start.plusDays(150));
    }

    @Test
    void aPlacementThatGoesOnIsLookedAtEverySixtyDays() {
        String family = cases.referred();
        place(family);
        LocalDate start = today();
        centre.passDays(90);
        cases.file(family, placementLookedAt());
        centre.passDays(65);
        cases.file(family, placementLookedAt());
        cases.file(family, prolonged(200));

        centre.passDays(50);
        assertThat(dueOn(family, "task_lookAtPlacement")).isEqualTo(start.plusDays(210));
        cases.file(family, placementLookedAt());
        centre.passDays(60);
        assertThat(dueOn(family, "task_lookAtPlacement")).isEqualTo(start.plusDays(270));
    }

    @Test
    void whatWasLateIsRecordedWithItsTrueDayAndCountedFromThere() {
        String family = cases.referred();
        ask(family, child(family));
        cases.file(family, guardianshipAllows());
        LocalDate start = today();
        centre.passDays(100);

        cases.file(family, placementStarted().with("startedOn", start));
        centre.passDays(1);

        assertThat(latest(family).allowedUntil()).isEqualTo(start.plusDays(180));
        assertThat(raised(family, "placementFirstLook")).containsExactly("caseManagerReminded");
        centre.passDays(7);
        assertThat(raised(family, "placementFirstLook")).containsExactly("caseManagerReminded", "coordinatorTold");
        centre.passDays(7);
        assertThat(raised(family, "placementFirstLook"))
                .containsExactly("caseManagerReminded", "coordinatorTold", "directorTold");
    }

    // T1253
    @Test
    void contactsWithTheOwnFamilyAreWrittenDownAsTheyHappen() {
        String family = cases.referred();
        place(family);

        assertThat(Cases.refusal(() -> cases.file(family, placementGoesOn().without("familyContacts"))))
                .startsWith("Nothing is written down yet.");
        assertThat(Cases.refusal(() ->
                        cases.file(family, placementGoesOn().with("familyContacts", contact(daysAgo(1))))))
                .contains("A day before that does not fit here.");
        cases.file(family, placementGoesOn());

        assertThat(centre.openTasks(family)).contains("task_followPlacement");
        assertThat(cases.papers(family, "follow-placement")).hasSize(1);
    }

    @Test
    void whatCannotBeTrueIsRefusedWithASentence() {
        String family = cases.referred();
        ask(family, child(family));
        cases.file(family, guardianshipAllows());
        assertThat(Cases.refusal(() -> cases.file(family, placementStarted().with("startedOn", daysAgo(1)))))
                .startsWith("The placement cannot begin before the guardianship body decided.");
        assertThat(Cases.refusal(() -> cases.file(family, placementStarted().without("startedOn"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, placementStarted());
        assertThat(Cases.refusal(
                        () -> cases.file(family, placementEnded("returnedHome").with("endedOn", daysAgo(1)))))
                .startsWith("The placement began on");
        assertThat(Cases.refusal(() ->
                        cases.file(family, placementEnded("permanentPlacement").without("permanentDecision"))))
                .isEqualTo("Please fill this in.");
        centre.passDays(84);
        assertThat(Cases.refusal(() -> cases.file(family, placementLookedAt().with("lookedOn", daysAgo(90)))))
                .startsWith("The placement began on");
    }

    @Test
    void aFamilyThatIsNotTakenInLeavesNoPlacementBehind() {
        String family = cases.atAdmission(situation().seeing("unemployed"));
        place(family);
        cases.file(family, admission("decline").with("grounds", "The danger is with another centre."));

        cases.file(family, familyInformed());

        assertClosedWithItsCase(family);
    }

    @Test
    void aCaseThatIsClosedLeavesNoPlacementBehind() {
        String family = cases.atClosure();
        place(family);
        cases.file(family, closure());

        cases.file(family, closureApproved());

        assertClosedWithItsCase(family);
    }

    @Test
    void aPlacementGoesOnInTheCaseWithWhichItsCaseIsJoined() {
        String ends = cases.referred();
        place(ends);
        LocalDate start = today();
        centre.passDays(100);
        String goesOn = cases.referred();

        join(ends, goesOn);
        centre.passDays(1);

        centre.assertNothingIsLeft(ends);
        assertThat(placements.ofCase(ends)).isEmpty();
        assertThat(latest(goesOn).isRunning()).isTrue();
        assertThat(dueOn(goesOn, "task_followPlacement")).isEqualTo(start.plusDays(180));
        assertThat(dueOn(goesOn, "task_lookAtPlacement")).isEqualTo(start.plusDays(90));
        cases.file(goesOn, placementLookedAt());
        centre.passDays(45);
        assertThat(dueOn(goesOn, "task_lookAtPlacement")).isEqualTo(start.plusDays(150));
        cases.file(goesOn, placementEnded("endedEarly"));
        assertThat(centre.passed(goesOn)).contains("end_placementEndedEarly");
    }

    @Test
    void aProlongedPlacementKeepsItsDayInTheCaseWithWhichItsCaseIsJoined() {
        String ends = cases.referred();
        place(ends);
        cases.file(ends, prolonged(250));
        LocalDate limit = today().plusDays(250);
        String goesOn = cases.referred();

        join(ends, goesOn);

        assertThat(dueOn(goesOn, "task_followPlacement")).isEqualTo(limit);
        assertThat(latest(goesOn).childId()).isEqualTo(child(goesOn).id());
    }

    @Test
    void whereAFamilyIsSplitAPlacementGoesOnInTheCaseOfItsChild() {
        String family = cases.referred();
        place(family);
        LocalDate start = today();
        Member placed = child(family);

        centre.begin(
                "saule",
                family,
                "familySplit",
                Map.of(
                        "newFamilyName", "Second",
                        "members", List.of(placed.id().toString()),
                        "newCaseManager", "daniyar",
                        "why", "The child stays with its father"));
        String second = caseFiles.openedAfter(family).get(0).number();

        assertThat(placements.ofCase(family)).isEmpty();
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
        assertThat(centre.passed(family)).contains("end_placementGoesOnElsewhere");
        assertThat(latest(second).childId()).isEqualTo(child(second).id());
        assertThat(centre.task(second, "task_followPlacement").getAssignee()).isEqualTo("daniyar");
        assertThat(dueOn(second, "task_followPlacement")).isEqualTo(start.plusDays(180));
    }

    /** What is not allowed or not begun yet is asked for anew. */
    @Test
    void aPlacementThatIsBeingPreparedEndsWithTheCaseThatIsJoined() {
        String ends = cases.referred();
        ask(ends, child(ends));
        String goesOn = cases.referred();

        join(ends, goesOn);

        assertThat(centre.openTasks(goesOn)).containsExactly("task_makeFirstContact");
        ask(goesOn, child(goesOn));
        assertThat(centre.openTasks(goesOn)).contains("task_recordGuardianshipDecision");
    }

    @Test
    void onlyWhoLeadsTheFamilyAndTheCoordinatorAskForAPlacement() {
        String family = cases.referred();
        Member child = child(family);

        List.of("daniyar", "madina", "bolat", "arman")
                .forEach(person -> assertThatThrownBy(() -> ask(person, family, child))
                        .isInstanceOfAny(Refusal.class, FormGone.class));
        assertThat(placements.ofCase(family)).isEmpty();
        ask("saule", family, child);

        assertThat(task(family, "task_recordGuardianshipDecision").getAssignee())
                .isEqualTo("aigerim");
    }

    @Test
    void noChildIsPlacedFromACaseThatIsClosed() {
        String family = cases.closed();

        assertThatThrownBy(() -> ask(family, child(family))).isInstanceOf(FormGone.class);
    }

    private void assertClosedWithItsCase(String family) {
        assertThat(latest(family).isRunning()).isFalse();
        assertThat(latest(family).endedOn()).isEqualTo(today());
        assertThat(latest(family).ending()).isNull();
        centre.assertNothingIsLeft(family);
    }

    private void join(String ends, String goesOn) {
        centre.begin(
                "saule",
                ends,
                "caseMerge",
                Map.of("namesakes", "one", "otherCase", goesOn, "why", "One family, referred twice"));
    }

    private LocalDate dueOn(String family, String task) {
        return centre.time(centre.task(family, task).getDueDate()).toLocalDate();
    }

    private void place(String family) {
        place(family, child(family));
    }

    private void place(String family, Member child) {
        ask(family, child);
        file(family, child, guardianshipAllows());
        file(family, child, placementStarted());
    }

    private void ask(String family, Member child) {
        ask("aigerim", family, child);
    }

    private void ask(String person, String family, Member child) {
        centre.begin(person, family, "placement", cases.filled(family, placementAskedFor(child.id())));
    }

    private void file(String family, Member child, Answers answers) {
        centre.complete(
                "aigerim",
                family,
                answers.task(),
                sheet -> sheet.path("child").asText().startsWith(child.fullName()),
                cases.filled(family, answers));
    }

    private static Answers prolonged(int days) {
        return placementProlonged(moment -> moment.today().plusDays(days));
    }

    private String withAChildBorn(Moment.Answer birthDate) {
        return cases.referred(referral()
                .with(
                        "members",
                        List.of(
                                member(
                                        "Gulmira Serikova",
                                        "mother",
                                        false,
                                        moment -> moment.today().minusYears(40)),
                                member("Dana Serikova", "daughter", true, birthDate))));
    }

    private static List<Object> contact(LocalDate on) {
        return List.of(row("contactOn", on, "contactKind", "phone", "contactWith", "The father"));
    }

    private Member child(String family) {
        return caseFiles.children(family).get(0);
    }

    private Placement latest(String family) {
        List<Placement> all = placements.ofCase(family);
        return all.get(all.size() - 1);
    }

    private Task task(String family, String task) {
        return centre.task(family, task);
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }

    private LocalDate daysAgo(int days) {
        return today().minusDays(days);
    }

    private List<String> raised(String family, String deadline) {
        return caseFiles.overview(family).attention().stream()
                .filter(hand -> hand.deadline().equals(deadline))
                .map(hand -> hand.step().name())
                .toList();
    }
}
