package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.childSeen;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.dangerAcknowledged;
import static org.shanyraq.support.Answers.dangerFound;
import static org.shanyraq.support.Answers.earlyExit;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.guardianshipReport;
import static org.shanyraq.support.Answers.monitoringContact;
import static org.shanyraq.support.Answers.noDangerFound;
import static org.shanyraq.support.Answers.noReportNeeded;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reportDecided;
import static org.shanyraq.support.Answers.response;
import static org.shanyraq.support.Answers.situation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.family.Member;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.safeguarding.DangerOutcome;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * [2] stage 10 of the algorithm, A122: a red family that leaves by whatever door, not being admitted included, leaves only
 * with a report to the guardianship body or with the coordinator's written reason why none is needed. The ways out are
 * those that the life line and the forms have; one without a rule fails.
 */
@CentreTest
class WaysOutTest {

    /** Which ways lead to each end of the life line: an end that is not here has no rule. */
    private static final Map<String, List<String>> WAYS_TO = Map.of(
            "end_familyReferredElsewhere", List.of("refer"),
            "end_oneOffServicesOnly", List.of("oneOffServices"),
            "end_familyDeclined", List.of("decline"),
            // by a reason of exit; the agreement that is refused goes this way too
            "end_familyLeaves", List.of(),
            "end_caseClosed", List.of(),
            "end_nothingLeft", List.of("joined"),
            "end_monitoringCompleted", List.of("yearOver"),
            // no case ends: it goes on as the one that was open
            "end_referralJoined", List.of(),
            // nor here: what was told goes on in the case to which a coordinator gave it
            "end_referralPassedOn", List.of());

    private static final String BECAUSE = "As the worker sees it.";

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Dangers dangers;

    @Test
    void everyEndOfTheLifeLineIsReachedByAWayThatIsKnown() {
        Set<String> ends = Stream.of("family-case.bpmn", "accompaniment.bpmn")
                .map(diagram ->
                        Bpmn.readModelFromFile(Path.of("processes", diagram).toFile()))
                .flatMap(model -> model.getModelElementsByType(EndEvent.class).stream())
                .map(EndEvent::getId)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(WAYS_TO.keySet())
                .as("say in WAYS_TO what has to happen before a case may end there")
                .containsExactlyInAnyOrderElementsOf(ends);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("waysAndLevels")
    void everyWayOutHasARuleForEveryLevel(String way, RiskLevel level) {
        for (String leaving : leavings(way)) {
            Judgement said = decisions.ask(
                    "exitConditions",
                    null,
                    Map.of(
                            "exitReason",
                            way,
                            "riskLevel",
                            level.name(),
                            "contactAttempts",
                            3,
                            "leaving",
                            leaving,
                            "childrenLeft",
                            0));
            assertThat(said.text("reason"))
                    .as("%s, %s, %s", way, level, leaving)
                    .isNotEqualTo("Please choose the reason why the family leaves.");
            boolean mayLeave = Boolean.TRUE.equals(said.answer("permitted"));
            boolean goesOn = way.equals("joined");
            assertThat(said.answer("reportNeeded"))
                    .as("%s, %s, %s: report", way, level, leaving)
                    .isEqualTo(mayLeave && level == RiskLevel.red && !goesOn);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("outcomesAndLevels")
    void aFamilyThatIsNotTakenInLeavesInSilenceOnlyWhereItIsSafe(String outcome, RiskLevel level) {
        String family = cases.atAdmission(confirmedRisk(level.name(), BECAUSE));

        cases.file(family, admission(outcome).with("grounds", BECAUSE));
        cases.file(family, familyInformed());

        assertLeaves(family, level);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("reasonsAndLevels")
    void aFamilyThatLeavesEarlyLeavesInSilenceOnlyWhereItIsSafe(String reason, RiskLevel level) {
        String family = cases.admitted(
                referral().withNoChildLeft(),
                confirmedRisk(level.name(), BECAUSE),
                admission("accompany").with("grounds", BECAUSE));
        if (reason.equals("contactLost")) {
            Map<String, Object> attempt =
                    Answers.row("contactOn", Answers.TODAY, "contactKind", "phone", "contactReached", false);
            cases.begin(
                    "aigerim",
                    family,
                    "contactLog",
                    Answers.to("record-contact").with("contacts", Collections.nCopies(3, attempt)));
        }
        if (!permitted(reason, level)) {
            assertThat(Cases.refusal(() -> cases.begin("aigerim", family, "earlyExit", earlyExit(reason))))
                    .isNotBlank();
            return;
        }
        cases.begin("aigerim", family, "earlyExit", earlyExit(reason));
        cases.file(family, closure(reason));
        cases.file(family, closureApproved());

        assertLeaves(family, level);
    }

    @Test
    void aFamilyWhoseRiskRoseAfterItsClosureWasPreparedDoesNotLeaveInSilence() {
        String family = cases.admitted(
                confirmedRisk("yellow", BECAUSE), admission("accompany").with("grounds", BECAUSE));
        cases.begin("aigerim", family, "earlyExit", earlyExit("ownWish"));
        cases.file(family, closure("ownWish"));
        cases.reportDanger("aigerim", family, danger());
        cases.file(family, closureApproved());

        assertThat(centre.openTasks(family)).contains("task_decideOnReport");
        assertThat(cases.attention(family)).contains("leavingReport coordinatorTold", "leavingReport directorTold");
    }

    // stage 4: who refuses the agreement leaves, too
    @Test
    void aRedFamilyThatRefusesTheAgreementDoesNotLeaveInSilence() {
        String family = cases.admitted(confirmedRisk("red", BECAUSE));
        cases.file(family, Answers.agreementDeclined());
        cases.file(family, closure("ownWish"));
        cases.file(family, closureApproved());

        assertLeaves(family, RiskLevel.red);
    }

    // cases/2026-11.md row 1: danger seen at the first contact, the family does not apply, the commission declines
    @Test
    void aChildInDangerWhoseFamilyWantsNoHelpIsFollowedAndReported() {
        String family = cases.referred();
        cases.file(
                family,
                firstContact()
                        .with("immediateDangerSeen", true)
                        .with("application", "none")
                        .without("applicant"));
        assertThat(dangers.ofCase(family)).hasSize(1);
        assertThat(cases.attention(family)).contains("dangerNoted coordinatorTold", "dangerNoted directorTold");
        cases.file(family, situation().with("application", "none"));
        cases.file(family, confirmedRisk());
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);

        cases.file(family, admission("decline").with("grounds", BECAUSE));
        cases.file(family, familyInformed());

        assertThat(centre.isRunning(family)).isTrue();
        assertThat(centre.openTasks(family))
                .contains("task_decideOnReport", "task_assessDanger", "task_acknowledgeDanger");
        assertThat(Cases.refusal(() -> cases.file(family, noReportNeeded()))).contains("in danger");
        cases.file(family, reportDecided());
        cases.file(family, guardianshipReport());
        assertThat(cases.papers(family, "report-to-guardianship-body")).hasSize(1);
        assertThat(dangers.ofCase(family)).allMatch(danger -> danger.outcome() == null);
    }

    // A122: a child is followed until it is seen safe, whatever becomes of its family's case
    @Test
    void aDangerThatIsOpenWhenACaseIsClosedGoesOnUntilTheChildIsSeenSafe() {
        String family = closedInDanger();

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(dangers.ofCase(family)).hasSize(1).allMatch(danger -> danger.outcome() == null);
        assertThat(centre.openTasks(family)).containsExactlyInAnyOrder("task_assessDanger", "task_acknowledgeDanger");
        cases.file(family, dangerAcknowledged());
        cases.file(family, dangerFound());
        cases.file(family, response());
        cases.goOnTo("task_seeChild", family);
        cases.file(family, childSeen(true));

        assertThat(dangers.ofCase(family)).allMatch(danger -> danger.outcome() == DangerOutcome.over);
        assertThat(cases.file(family).hasOpenDanger()).isFalse();
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(centre.passed(family)).contains("end_dangerOver");
        centre.assertNothingIsLeft(family);
    }

    // neighbour: it turns out that there was none
    @Test
    void aDangerThatWasNoneEndsAfterTheClosureToo() {
        String family = closedInDanger();

        cases.file(family, dangerAcknowledged());
        cases.file(family, noDangerFound());

        assertThat(dangers.ofCase(family)).allMatch(danger -> danger.outcome() == DangerOutcome.noDanger);
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.yellow);
        centre.assertNothingIsLeft(family);
    }

    private String closedInDanger() {
        String family = cases.admitted();
        cases.reportDanger("aigerim", family, danger());
        cases.begin("aigerim", family, "earlyExit", earlyExit("ownWish"));
        cases.file(family, closure("ownWish"));
        cases.file(family, closureApproved());
        cases.file(family, reportDecided());
        cases.file(family, guardianshipReport());
        return family;
    }

    // stage 10: also where nobody looks any more
    @Test
    void aRedFamilyIsNotLeftAloneInSilenceWhenItsYearIsOver() {
        String family = cases.monitored();
        cases.reportDanger("aigerim", family, danger());
        cases.file(family, dangerAcknowledged());
        cases.file(family, dangerFound());
        cases.file(family, response());
        cases.goOnTo("task_seeChild", family);
        cases.file(family, childSeen(true));
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);

        yearPasses(family);

        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        assertThat(centre.isRunning(family)).isTrue();
        assertThat(centre.passed(family)).doesNotContain("end_monitoringCompleted");
        assertLeaves(family, RiskLevel.red);
        assertThat(centre.passed(family)).contains("end_monitoringCompleted");
        centre.assertNothingIsLeft(family);
    }

    @Test
    void ofAFamilyThatIsNotRedNothingIsAskedWhenItsYearIsOver() {
        String family = cases.monitored();

        yearPasses(family);

        assertLeaves(family, RiskLevel.green);
        centre.assertNothingIsLeft(family);
    }

    private void yearPasses(String family) {
        OffsetDateTime closed = centre.now();
        for (int quarter = 1; quarter <= 4; quarter++) {
            centre.passUntil(closed.plusMonths(3L * quarter).plusDays(2));
            cases.file(family, monitoringContact());
        }
    }

    // neighbour of row 1: the written reason
    @Test
    void theCoordinatorWritesWhyNoReportIsNeeded() {
        String family = cases.atAdmission(confirmedRisk("red", BECAUSE));
        cases.file(family, admission("refer").with("grounds", BECAUSE));
        cases.file(family, familyInformed());

        assertThat(Cases.refusal(() -> cases.file(family, noReportNeeded().without("noneNeededBecause"))))
                .isNotBlank();
        cases.file(family, noReportNeeded());

        assertThat(centre.openTasks(family)).doesNotContain("task_reportToGuardianshipBody", "task_decideOnReport");
        assertThat(centre.passed(family)).contains("end_reasonWritten", "end_familyNotAdmitted");
    }

    // neighbour of row 1: nobody acts, and it is not forgotten
    @Test
    void aReportThatNobodyMakesRaisesItsHand() {
        String family = cases.atAdmission(confirmedRisk("red", BECAUSE));
        cases.file(family, admission("decline").with("grounds", BECAUSE));
        cases.file(family, familyInformed());
        int told = hands(family);

        centre.passDays(7);

        assertThat(hands(family)).isGreaterThan(told);
        assertThat(cases.attention(family)).contains("leavingReport caseManagerReminded");
        cases.file(family, reportDecided());
        cases.file(family, guardianshipReport());
    }

    // cases/2026-11.md row 7
    @ParameterizedTest
    @MethodSource("endsWithChildren")
    void aCaseDoesNotEndWithADeathOrWithComingOfAgeWhileAChildIsLeft(String reason, int children) {
        String family = cases.admitted(referral().ofChildren(children));

        assertThat(Cases.refusal(() -> cases.begin("aigerim", family, "earlyExit", earlyExit(reason))))
                .contains("A child under 18 still belongs to the family");
        assertThat(centre.openTasks(family)).doesNotContain("task_prepareClosure");
    }

    // neighbour of row 7: the family has left already, and is watched
    @Test
    void aMonitoredYearDoesNotEndWithADeathWhileAChildIsLeft() {
        String family = cases.monitored();

        assertThat(Cases.refusal(() -> cases.begin("aigerim", family, "earlyExit", earlyExit("death"))))
                .contains("A child under 18 still belongs to the family");
        assertThat(centre.isRunning(family)).isTrue();
    }

    // neighbour of row 7: what is written down in the family first opens the way
    @Test
    void whenTheLastChildIsGoneTheCaseMayEndWithADeath() {
        String family = cases.admitted(referral().ofChildren(2));
        List<UUID> children =
                caseFiles.children(family).stream().map(Member::id).toList();

        gone(family, children.get(0));
        assertThat(Cases.refusal(() -> cases.begin("aigerim", family, "earlyExit", earlyExit("death"))))
                .contains("A child under 18 still belongs to the family");
        gone(family, children.get(1));
        cases.begin("aigerim", family, "earlyExit", earlyExit("death"));

        assertThat(centre.openTasks(family)).contains("task_prepareClosure");
    }

    private void gone(String family, UUID child) {
        Map<String, String> departure = Map.of(
                "member",
                child.toString(),
                "leaving",
                "died",
                "leftOn",
                centre.now().toLocalDate().toString());
        centre.begin("aigerim", family, "familyChange", Map.of("members", List.of(), "left", List.of(departure)));
    }

    @Test
    void aMergedCaseTakesItsLevelAlong() {
        String red = cases.admitted(confirmedRisk("red", BECAUSE));
        String green = cases.admitted(
                confirmedRisk("green", BECAUSE), admission("accompany").with("grounds", BECAUSE));

        centre.begin(
                "saule",
                red,
                "caseMerge",
                Map.of("namesakes", "one", "otherCase", green, "why", "One family, referred twice"));

        assertThat(cases.file(green).riskLevel()).isEqualTo(RiskLevel.red);
        assertThat(centre.variable(green, "riskLevel")).contains("red");
    }

    private void assertLeaves(String family, RiskLevel level) {
        if (level != RiskLevel.red) {
            assertThat(centre.openTasks(family)).doesNotContain("task_decideOnReport", "task_reportToGuardianshipBody");
            assertThat(hands(family)).isZero();
            return;
        }
        assertThat(cases.attention(family)).contains("leavingReport coordinatorTold", "leavingReport directorTold");
        assertThat(centre.groupsOf(family, "task_decideOnReport")).containsExactly("coordinator");
        cases.file(family, reportDecided());
        cases.file(family, guardianshipReport());
        assertThat(cases.papers(family, "report-to-guardianship-body")).hasSize(1);
    }

    private int hands(String family) {
        return (int) cases.attention(family).stream()
                .filter(hand -> hand.startsWith("leavingReport"))
                .count();
    }

    private boolean permitted(String reason, RiskLevel level) {
        Map<String, Object> facts = new HashMap<>(Map.of("exitReason", reason, "riskLevel", level.name()));
        facts.putAll(Map.of("contactAttempts", 3, "leaving", "early", "childrenLeft", 0));
        return Boolean.TRUE.equals(decisions.ask("exitConditions", null, facts).answer("permitted"));
    }

    private static List<String> leavings(String way) {
        if (outcomes().contains(way)) {
            return List.of("notAdmitted");
        }
        return switch (way) {
            case "joined" -> List.of("joined");
            case "yearOver" -> List.of("monitoring");
            default -> List.of("planned", "early", "beforeAdmission", "monitoring");
        };
    }

    static List<Object[]> waysAndLevels() {
        List<String> ways = new ArrayList<>(reasons());
        WAYS_TO.values().forEach(ways::addAll);
        return withLevels(ways);
    }

    static List<Object[]> outcomesAndLevels() {
        return withLevels(outcomes());
    }

    static List<Object[]> reasonsAndLevels() {
        return withLevels(reasons());
    }

    static List<Object[]> endsWithChildren() {
        return List.of(new Object[] {"death", 3}, new Object[] {"reachedAdulthood", 4}, new Object[] {"death", 1});
    }

    private static List<Object[]> withLevels(List<String> ways) {
        return ways.stream()
                .flatMap(way -> Arrays.stream(RiskLevel.values()).map(level -> new Object[] {way, level}))
                .toList();
    }

    private static List<String> outcomes() {
        return Arrays.stream(AdmissionOutcome.values())
                .filter(outcome -> outcome != AdmissionOutcome.accompany)
                .map(Enum::name)
                .toList();
    }

    /** As the closure act offers them. */
    private static List<String> reasons() {
        try {
            return StreamSupport.stream(
                            new ObjectMapper()
                                    .readTree(Path.of("forms", "prepare-closure.form")
                                            .toFile())
                                    .path("components")
                                    .spliterator(),
                            false)
                    .filter(field -> "exitReason".equals(field.path("key").asText()))
                    .flatMap(field -> field.path("values").findValuesAsText("value").stream())
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
