package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.dangerInNewCase;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.referralLookedAt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.FormErrors;
import org.shanyraq.engine.FormErrors.FieldError;
import org.shanyraq.engine.FormRoad;
import org.shanyraq.engine.OpenForm;
import org.shanyraq.family.Member;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Before a family is written down, the register is searched for it. */
@CentreTest
class RegisterTest {

    private static final LocalDate MOTHERS = LocalDate.of(1990, 2, 11);

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    @Test
    void whoIsLikelyKnownIsRefusedWithTheNumberOfTheCaseAndWhoLeadsIt() {
        String known = cases.referred(family("Жұлдызай Тоқмағанбетова", MOTHERS));

        FieldError refused = refused(family("Токмаганбетова Жулдызай", MOTHERS));

        assertThat(refused.path()).isEqualTo(List.of("whyNewCase"));
        assertThat(refused.message()).contains(known + " (Aigerim Suleimenova)");
        assertThat(refused.message()).doesNotContain("Тоқмағанбетова");
    }

    @Test
    void withAWordWhyANewCaseIsOpenedAndTheWordIsKept() {
        cases.referred(family("Балзия Мәмбетәлиева", MOTHERS));

        String another = cases.referred(
                family("Балзия Мамбеталиева", MOTHERS).with("whyNewCase", "Her cousin of the same name"));

        assertThat(cases.papers(another, "register-referral"))
                .singleElement()
                .satisfies(
                        paper -> assertThat(paper.answers().path("whyNewCase").asText())
                                .isEqualTo("Her cousin of the same name"));
    }

    @Test
    void aTwinIsSomebodyElse() {
        LocalDate twins = centre.now().toLocalDate().minusYears(9);
        cases.referred(withoutWord(member("Шаттықова Алина", "daughter", true, today -> twins)));

        String other = cases.referred(withoutWord(member("Шаттықова Арина", "daughter", true, today -> twins)));

        assertThat(centre.openTasks(other)).containsExactly("task_makeFirstContact");
    }

    @Test
    void aFamilyThatComesBackIsNotSearchedForAndNobodyOfItIsWrittenDownTwice() {
        String known = cases.closed(referral()
                .without("whyNewCase")
                .with(
                        "members",
                        List.of(
                                member("Күләш Есенқұлова", "mother", false, today -> MOTHERS),
                                member(
                                        "Ескендір Есенқұлов",
                                        "son",
                                        true,
                                        today -> today.today().minusYears(7)))));
        List<String> before = names(known);

        String again = cases.referred(Answers.referralOfKnownFamily(known)
                .with(
                        "members",
                        List.of(
                                member("Kulash Yesenkulova", "mother", false, today -> MOTHERS),
                                member(
                                        "Ескендір Есенқұлов",
                                        "son",
                                        true,
                                        today -> today.today().minusYears(7)),
                                member("Жансая Есенқұлова", "daughter", true, Answers.TODAY))));

        assertThat(centre.openTasks(again)).containsExactly("task_makeFirstContact");
        assertThat(cases.file(again).familyId()).isEqualTo(cases.file(known).familyId());
        assertThat(names(again)).containsExactly(before.get(0), before.get(1), "Жансая Есенқұлова");
        assertThat(caseFiles.overview(again).reEntry()).isTrue();
        assertThat(caseFiles.overview(again).earlierCase()).isEqualTo(known);
        assertThat(caseFiles.overview(known).reEntry()).isFalse();
    }

    @Test
    void aFamilyWithAnOpenCaseIsReferredAgainAndTheReferralJoinsItsFile() {
        String family = cases.accompanied();
        List<String> before = names(family);

        String joined = referAgain("daniyar", family, false);

        assertThat(joined).isEqualTo(family);
        assertThat(cases.papers(family, "register-referral")).hasSize(2);
        assertThat(names(family)).isEqualTo(before);
        assertThat(centre.task(family, "task_lookAtReferral").getAssignee()).isEqualTo("aigerim");
        assertThat(centre.openTasks(family)).contains("task_accompanyFamily");
        assertThat(centre.passed(family)).contains("end_referralJoined");
        cases.file(family, referralLookedAt("nothingMore"));
        assertThat(centre.passed(family)).contains("end_referralLookedAt");
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
    }

    @Test
    void whatIsToldAgainIsShownToTheCaseManagerAsItWasTold() {
        String family = cases.referred();

        referAgain("saule", family, true);

        String task = centre.task(family, "task_lookAtReferral").getId();
        OpenForm form = acting.person("aigerim", () -> road.open(task));
        assertThat(form.data().path("whatHappened").asText()).isEqualTo("Seen alone at night");
        assertThat(form.data().path("dangerReported").asBoolean()).isTrue();
        assertThat(form.data().at("/people/0/fullName").asText()).isEqualTo("Айзере Досымова");
    }

    @Test
    void aChildSaidToBeInDangerIsLookedAfterOnTheSameDayElseWithinThreeDays() {
        centre.passToTheMorningOfAWorkingDay();
        String family = cases.referred();

        referAgain("saule", family, true);
        referAgain("saule", family, false);

        assertThat(centre.tasks(family, "task_lookAtReferral"))
                .extracting(task -> centre.time(task.getDueDate()).toLocalDate())
                .contains(centre.now().toLocalDate())
                .hasSize(2);
        centre.passDays(30);
        assertThat(cases.attention(family))
                .contains(
                        "furtherReferral caseManagerReminded",
                        "furtherReferral coordinatorTold",
                        "furtherReferral directorTold");
        cases.file(family, referralLookedAt("nothingMore"));
        cases.file(family, referralLookedAt("nothingMore"));
        assertThat(centre.passed(family)).contains("end_furtherReferralEscalated");
    }

    // T1155
    @Test
    void whatIsToldAgainCanBringTheReviewForward() {
        String family = cases.accompanied();
        referAgain("daniyar", family, false);

        assertThat(refusedToFollow(family, "reEntry")).contains("cannot follow");
        cases.file(family, referralLookedAt("reviewNow"));

        assertThat(centre.openTasks(family)).contains("task_conductReview");
        assertThat(centre.passed(family)).contains("end_reviewBroughtForward");
    }

    // T1159
    @Test
    void aFamilyThatIsWatchedAndReferredAgainComesBackWithoutWaitingForTheQuarter() {
        String family = cases.monitored();
        referAgain("daniyar", family, false);

        assertThat(refusedToFollow(family, "reEntry")).contains("immediate danger");
        cases.file(family, referralLookedAt("reEntry").with("immediateDanger", false));

        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
        assertThat(centre.passed(family)).contains("end_familyBack", "end_reEntry");
        assertThat(cases.file(family).isOpen()).isTrue();
    }

    @Test
    void theNumberOfACaseThatWasJoinedLeadsToTheOneInWhichItGoesOn() {
        String ended = cases.referred();
        String family = cases.accompanied();
        centre.begin("saule", ended, "caseMerge", Map.of("otherCase", family, "why", "One family, referred twice"));

        assertThat(referAgain("daniyar", ended, false)).isEqualTo(family);
    }

    @Test
    void aChildInDangerOfAFamilyWithAnOpenCaseIsReportedThere() {
        String family = cases.accompanied();

        String reported = cases.newCaseInDanger(
                "saule",
                dangerInNewCase()
                        .with("earlierCase", family)
                        .without("familyName")
                        .without("familyType")
                        .without("caseManager"));

        assertThat(reported).isEqualTo(family);
        assertThat(centre.openTasks(family)).contains("task_accompanyFamily", "task_assessDanger");
        assertThat(centre.openTasks(family)).doesNotContain("task_makeFirstContact");
    }

    private String referAgain(String person, String known, boolean danger) {
        return cases.referredBy(
                person,
                Answers.referralOfKnownFamily(known)
                        .without("caseManager")
                        .with("whatHappened", "Seen alone at night")
                        .with("immediateDanger", danger)
                        .with("members", List.of(member("Айзере Досымова", "daughter", true, Answers.TODAY))));
    }

    private String refusedToFollow(String family, String what) {
        return catchThrowableOfType(FormErrors.class, () -> cases.file(family, referralLookedAt(what)))
                .errors()
                .get(0)
                .message();
    }

    private List<String> names(String caseNumber) {
        return caseFiles.family(caseNumber).members().stream()
                .map(Member::fullName)
                .toList();
    }

    @Test
    void aChildInDangerDoesNotWaitUntilSomebodyHasSearched() {
        List<Map<String, Object>> people = List.of(
                member("Раушангүл Бөлекбаева", "mother", false, today -> MOTHERS),
                member("Child Болекбаев", "son", true, today -> today.today().minusYears(6)));
        cases.referred(referral().without("whyNewCase").with("members", people));

        String family = cases.newCaseInDanger("saule", dangerInNewCase().with("members", people));

        assertThat(family).isNotNull();
    }

    private static Answers family(String mother, LocalDate birthDate) {
        return withoutWord(member(mother, "mother", false, today -> birthDate));
    }

    private static Answers withoutWord(Map<String, Object> member) {
        return referral()
                .without("whyNewCase")
                .without("phone")
                .without("address")
                .with("members", List.of(member));
    }

    private FieldError refused(Answers referral) {
        FormErrors errors = catchThrowableOfType(FormErrors.class, () -> cases.referred(referral));
        assertThat(errors.errors()).hasSize(1);
        return errors.errors().get(0);
    }
}
