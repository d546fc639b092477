package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.childAssessed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.assessment.RatedComponent;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.Filings;
import org.shanyraq.family.Member;
import org.shanyraq.form.FormErrors;
import org.shanyraq.running.FormGone;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A child is born, comes of age or dies; one family becomes two, two cases one: file and processes stay right. */
@CentreTest
class FamilyChangesTest {

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    InDepthAssessments assessments;

    @Autowired
    Filings filings;

    @Test
    void aChildThatIsBornDuringTheAssessmentIsAssessedToo() {
        String family = cases.atInDepthAssessment();
        int children = centre.tasks(family, "task_assessChild").size();

        change(family, List.of(born("Aruzhan")), List.of());

        assertThat(centre.tasks(family, "task_assessChild")).hasSize(children + 1);
        assertThat(centre.passed(family)).contains("end_familyFollowed");
        cases.goOnTo("task_draftPlan", family);
    }

    // T1105: each child is assessed, also one who comes when the others have been
    @Test
    void aChildWhoJoinsAfterTheAssessmentIsAssessedSoon() {
        String family = cases.accompanied();

        change(family, List.of(born("Aruzhan"), born("Aidana")), List.of());

        assertThat(centre.tasks(family, "task_assessChild")).hasSize(2);
        cases.file(family, childAssessed());
        cases.file(family, childAssessed());
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(assessments.ratings(family))
                .extracting(RatedComponent::about)
                .contains("Aruzhan", "Aidana");
        assertThat(centre.passed(family)).contains("end_childAssessed");
    }

    @Test
    void theAssessmentOfAChildWhoJoinedRaisesItsHand() {
        String family = cases.accompanied();
        change(family, List.of(born("Aruzhan")), List.of());

        centre.passDays(30);

        assertThat(cases.attention(family))
                .contains(
                        "childAssessment caseManagerReminded",
                        "childAssessment coordinatorTold",
                        "childAssessment directorTold");
        cases.file(family, childAssessed());
    }

    @Test
    void aChildWhoJoinsAndLeavesAgainIsNotAssessed() {
        String family = cases.accompanied();
        change(family, List.of(born("Aruzhan")), List.of());
        Member joined = caseFiles.children(family).stream()
                .filter(child -> child.fullName().equals("Aruzhan"))
                .findFirst()
                .orElseThrow();

        change(family, List.of(), List.of(departure(joined.id(), "movedOut")));

        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
    }

    @Test
    void aChildWhoJoinsBeforeTheAssessmentIsAssessedWithTheOthers() {
        String family = cases.admitted();

        change(family, List.of(born("Aruzhan")), List.of());

        assertThat(centre.tasks(family, "task_assessChild")).isEmpty();
    }

    @Test
    void childrenOfACaseThatIsJoinedAreAssessedInTheOtherOne() {
        String ends = cases.referred();
        change(ends, List.of(born("Aruzhan")), List.of());
        String goesOn = cases.accompanied();

        join(ends, goesOn);

        assertThat(centre.tasks(goesOn, "task_assessChild")).hasSize(1);
        assertThat(centre.task(goesOn, "task_assessChild").getAssignee()).isEqualTo("aigerim");
    }

    @Test
    void aChildThatDiesIsNotAssessedAndTheAssessmentGoesOn() {
        String family = cases.atInDepthAssessment();
        change(family, List.of(born("Aruzhan")), List.of());
        int children = centre.tasks(family, "task_assessChild").size();
        Member oldest = caseFiles.children(family).get(0);

        change(family, List.of(), List.of(departure(oldest.id(), "died")));

        assertThat(centre.tasks(family, "task_assessChild")).hasSize(children - 1);
        assertThat(caseFiles.children(family)).doesNotContain(oldest);
        cases.goOnTo("task_draftPlan", family);
    }

    @Test
    void whenNoChildIsLeftTheCaseManagerSaysHowToGoOn() {
        String family = cases.accompanied();

        change(
                family,
                List.of(),
                caseFiles.children(family).stream()
                        .map(child -> departure(child.id(), "movedOut"))
                        .toList());
        centre.complete(
                "aigerim",
                family,
                "task_goOnWithoutChildren",
                Map.of("howToGoOn", "goOn", "why", "The mother expects a child"));

        assertThat(centre.passed(family)).contains("end_wayFound");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
    }

    @Test
    void whoTurnsEighteenIsNoChildOfTheCaseAnyMore() {
        String family = cases.accompanied();
        int children = caseFiles.children(family).size();
        Map<String, Object> almostOfAge =
                person("Erlan", centre.now().toLocalDate().minusYears(18).plusDays(1));
        change(family, List.of(almostOfAge), List.of());
        assertThat(caseFiles.children(family)).hasSize(children + 1);
        UUID erlan = caseFiles.children(family).get(children).id();
        assertThat(refusal(() -> change(family, List.of(), List.of(departure(erlan, "cameOfAge")))))
                .contains("not of age yet");

        centre.passDays(1);

        assertThat(caseFiles.children(family)).hasSize(children);
        change(family, List.of(), List.of(departure(erlan, "cameOfAge")));
    }

    @Test
    void nothingIsNoChange() {
        String family = cases.referred();

        assertThat(refusal(() -> change(family, List.of(), List.of()))).contains("Nothing has changed");
    }

    @Test
    void oneFamilyBecomesTwoWithACaseEach() {
        String family = cases.atInDepthAssessment();
        change(family, List.of(born("Aruzhan")), List.of());
        int open = centre.tasks(family, "task_assessChild").size();
        Member goes = caseFiles.children(family).get(0);

        centre.begin(
                "saule",
                family,
                "familySplit",
                Map.of(
                        "newFamilyName", "Second",
                        "members", List.of(goes.id().toString()),
                        "newCaseManager", "daniyar",
                        "why", "The parents have parted"));

        String second = caseFiles.openedAfter(family).get(0).number();
        assertThat(caseFiles.family(second).name()).isEqualTo("Second");
        assertThat(caseFiles.children(second)).extracting(Member::fullName).containsExactly(goes.fullName());
        assertThat(caseFiles.children(family)).doesNotContain(goes);
        assertThat(centre.openTasks(second)).containsExactly("task_makeFirstContact");
        assertThat(centre.task(second, "task_makeFirstContact").getAssignee()).isEqualTo("daniyar");
        assertThat(centre.tasks(family, "task_assessChild")).hasSize(open - 1);
        assertThat(centre.passed(family)).contains("end_twoCases");
    }

    @Test
    void aFamilyIsNotSplitIntoAllAndNothing() {
        String family = cases.accompanied();
        List<String> everybody = caseFiles.family(family).members().stream()
                .map(member -> member.id().toString())
                .toList();

        assertThat(refusal(() -> centre.begin(
                        "saule",
                        family,
                        "familySplit",
                        Map.of(
                                "newFamilyName", "Second",
                                "members", everybody,
                                "newCaseManager", "daniyar",
                                "why", "The parents have parted"))))
                .contains("has to stay");
    }

    /** Neighbour of row 13 of November 2026, in another form. */
    @Test
    void aFamilyThatIsSplitOffIsNotNameless() {
        String family = cases.accompanied();
        String goes = caseFiles.children(family).get(0).id().toString();

        for (String unseen : List.of("", " \u00A0", "\u200B\uFEFF", "\u3164")) {
            assertThat(refusal(() -> centre.begin(
                            "saule",
                            family,
                            "familySplit",
                            Map.of(
                                    "newFamilyName",
                                    unseen,
                                    "members",
                                    List.of(goes),
                                    "newCaseManager",
                                    "daniyar",
                                    "why",
                                    "The parents have parted"))))
                    .isEqualTo("Please fill this in.");
        }
        assertThat(caseFiles.openedAfter(family)).isEmpty();
    }

    @Test
    void twoRunningCasesBecomeOne() {
        String ends = cases.atPlan();
        String goesOn = cases.atInDepthAssessment();
        int before = caseFiles.family(goesOn).members().size();
        change(ends, List.of(born("Aruzhan")), List.of());
        int open = centre.tasks(goesOn, "task_assessChild").size();

        join(ends, goesOn);

        centre.assertNothingIsLeft(ends);
        assertThat(cases.file(ends).status()).isEqualTo(CaseStatus.closed);
        assertThat(cases.file(ends).joinedCase()).isEqualTo(goesOn);
        assertThat(caseFiles.family(ends).members()).isEmpty();
        assertThat(caseFiles.family(goesOn).members()).hasSizeGreaterThan(before);
        assertThat(centre.tasks(goesOn, "task_assessChild")).hasSizeGreaterThan(open);
        assertThat(centre.passed(ends)).contains("end_oneCase", "end_nothingLeft");
        cases.goOnTo("task_draftPlan", goesOn);
    }

    @Test
    void aCaseIsNotJoinedWithItselfOrWithOneThatIsOver() {
        String family = cases.accompanied();
        String over = cases.closed();

        assertThat(refusal(() -> join(family, family))).contains("itself");
        assertThat(refusal(() -> join(family, "2001-0001"))).isNotBlank();
        assertThat(refusal(() -> join(family, over))).isNotBlank();
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
    }

    @Test
    void whatWasJoinedByMistakeIsTwoCasesAgainAndNothingIsLost() {
        String ends = cases.atPlan();
        String goesOn = cases.atInDepthAssessment();
        change(ends, List.of(born("Aruzhan")), List.of());
        List<String> people = names(ends);
        List<String> others = names(goesOn);
        int open = centre.tasks(goesOn, "task_assessChild").size();
        int papers = filings.of(ends).size();
        join(ends, goesOn);

        separate(ends);

        assertThat(names(ends)).isEqualTo(people);
        assertThat(names(goesOn)).isEqualTo(others);
        assertThat(centre.tasks(goesOn, "task_assessChild")).hasSize(open);
        assertThat(cases.file(ends).status()).isEqualTo(CaseStatus.referred);
        assertThat(cases.file(ends).joinedCase()).isNull();
        assertThat(cases.file(ends).caseManager()).isEqualTo("daniyar");
        assertThat(filings.of(ends)).hasSize(papers + 2);
        assertThat(centre.openTasks(ends)).containsExactly("task_makeFirstContact");
        assertThat(centre.passed(ends)).contains("end_twoCasesAgain");
        cases.goOnTo("task_draftPlan", goesOn);
        join(ends, goesOn);
        assertThat(names(goesOn)).containsAll(others).hasSizeGreaterThan(others.size());
    }

    @Test
    void thereIsNothingToTakeBackInACaseThatWasNeverJoined() {
        String over = cases.closed();

        assertThat(refusal(() -> separate(over))).contains("was not joined");
        assertThatThrownBy(() -> centre.begin("aigerim", over, "caseSeparation", Map.of()))
                .isInstanceOf(FormGone.class);
    }

    @Test
    void onlyACoordinatorCutsACaseAnew() {
        String family = cases.accompanied();

        assertThatThrownBy(() -> centre.begin("aigerim", family, "familySplit", Map.of()))
                .isInstanceOf(FormGone.class);
        assertThatThrownBy(() -> centre.begin("aigerim", family, "caseMerge", Map.of()))
                .isInstanceOf(FormGone.class);
    }

    private void change(String family, List<Map<String, Object>> joined, List<Map<String, Object>> left) {
        centre.begin("aigerim", family, "familyChange", Map.of("members", joined, "left", left));
    }

    private void separate(String joined) {
        centre.begin(
                "saule", joined, "caseSeparation", Map.of("caseManager", "daniyar", "why", "Cousins, not one family"));
    }

    private List<String> names(String caseNumber) {
        return caseFiles.family(caseNumber).members().stream()
                .map(Member::fullName)
                .toList();
    }

    private void join(String ends, String goesOn) {
        centre.begin(
                "saule",
                ends,
                "caseMerge",
                Map.of("namesakes", "one", "otherCase", goesOn, "why", "One family, referred twice"));
    }

    private Map<String, Object> born(String name) {
        return person(name, centre.now().toLocalDate().minusDays(1));
    }

    private static Map<String, Object> person(String name, LocalDate born) {
        Map<String, Object> person = new HashMap<>();
        person.put("fullName", name);
        person.put("kinship", "daughter");
        person.put("birthDate", born.toString());
        person.put("child", true);
        return person;
    }

    private Map<String, Object> departure(UUID member, String how) {
        return Map.of(
                "member",
                member.toString(),
                "leftOn",
                centre.now().toLocalDate().toString(),
                "leaving",
                how);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        FormErrors refused = catchThrowableOfType(FormErrors.class, act);
        assertThat(refused).as("refused with a sentence").isNotNull();
        return refused.errors().get(0).message();
    }
}
