package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.dangerInNewCase;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.referralLookedAt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.family.Member;
import org.shanyraq.form.FormErrors;
import org.shanyraq.form.FormErrors.FieldError;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

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

    @Autowired
    TransactionTemplate transaction;

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
                                said("known", member("Kulash Yesenkulova", "mother", false, today -> MOTHERS)),
                                said(
                                        "known",
                                        member(
                                                "Ескендір Есенқұлов",
                                                "son",
                                                true,
                                                today -> today.today().minusYears(7))),
                                member("Жансая Есенқұлова", "daughter", true, Answers.TODAY))));

        assertThat(centre.openTasks(again)).containsExactly("task_makeFirstContact");
        assertThat(cases.file(again).familyId()).isEqualTo(cases.file(known).familyId());
        assertThat(names(again)).containsExactly(before.get(0), before.get(1), "Жансая Есенқұлова");
        assertThat(caseFiles.overview(again).reEntry()).isTrue();
        assertThat(caseFiles.overview(again).earlierCase()).isEqualTo(known);
        assertThat(caseFiles.overview(known).reEntry()).isFalse();
    }

    /** The file knows Asel, the referral names Asel and Aisel of one birthday: nobody is silently missing. */
    @Test
    void whoeverIsAlikeSomebodyOfTheFileIsAskedAboutAndNobodyIsLeftOut() {
        LocalDate born = centre.now().toLocalDate().minusYears(5);
        String known = cases.closed(
                referral().with("members", List.of(member("Асель Нурланова", "daughter", true, today -> born))));
        Map<String, Object> asel = member("Асель Нурланова", "daughter", true, today -> born);
        Map<String, Object> aisel = member("Айсель Нурланова", "daughter", true, today -> born);

        FieldError asked = refused(again(known, asel, aisel));
        assertThat(asked.message()).contains("Асель Нурланова");
        assertThat(asked.path()).isEqualTo(List.of("members", 0, "alike"));

        assertThat(refused(again(known, said("known", asel), said("known", aisel)))
                        .message())
                .contains("nobody else");

        String back = cases.referred(again(known, said("known", asel), said("another", aisel)));
        assertThat(names(back)).containsExactly("Асель Нурланова", "Айсель Нурланова");
    }

    @Test
    void whoeverComesBackUnderANewNameIsWhoWasInTheirPlaceAndNeverSomebodyElse() {
        LocalDate born = centre.now().toLocalDate().minusYears(8);
        Map<String, Object> alua = member("Алуа Бекова", "mother", false, today -> MOTHERS);
        Map<String, Object> dias = member("Диас Беков", "son", true, today -> born);
        Map<String, Object> daniil = member("Даниил Беков", "son", true, today -> born.plusYears(3));
        String known = cases.closed(referral().with("members", List.of(alua, dias, daniil)));
        Map<String, Object> renamed = member("Зухра Омарханова", "mother", false, today -> MOTHERS);
        Map<String, Object> grandmother =
                member("Разия Омарханова", "grandmother", false, today -> MOTHERS.minusYears(30));
        Map<String, Object> either = member("Тлеген Омарханов", "son", true, today -> null);

        assertThat(refused(again(known, said("known", grandmother))).message()).contains("nobody else");
        assertThat(refused(again(known, said("known", either))).message()).contains("several people");

        String back = cases.referred(again(known, said("known", renamed), said("known", dias)));
        assertThat(names(back)).containsExactly("Алуа Бекова", "Диас Беков", "Даниил Беков");
    }

    /** A name and a birth date are no identity: a namesake of one birthday can be another person. */
    @Test
    void aNamesakeOfOneBirthdayCanBeAnotherPerson() {
        LocalDate born = centre.now().toLocalDate().minusYears(6);
        String known =
                cases.closed(referral().with("members", List.of(member("Әли Қасымұлы", "son", true, today -> born))));

        String back = cases.referred(again(known, said("another", member("Әли Қасымұлы", "son", true, today -> born))));

        assertThat(names(back)).containsExactly("Әли Қасымұлы", "Әли Қасымұлы");
    }

    @Test
    void whoMovedOutAndIsToldOfAgainBelongsToTheFamilyAgain() {
        LocalDate born = centre.now().toLocalDate().minusYears(10);
        String known = cases.accompanied(referral()
                .with(
                        "members",
                        List.of(
                                member("Сара Төлеуова", "mother", false, today -> MOTHERS),
                                member("Даулет Төлеуов", "son", true, today -> born),
                                member("Дана Төлеуова", "daughter", true, today -> born.minusYears(3)))));
        Member dauletOfTheFile = caseFiles.family(known).members().get(1);
        centre.begin(
                "aigerim",
                known,
                "familyChange",
                Map.of(
                        "members",
                        List.of(),
                        "left",
                        List.of(Map.of(
                                "member",
                                dauletOfTheFile.id().toString(),
                                "leftOn",
                                centre.now().toLocalDate().toString(),
                                "leaving",
                                "movedOut"))));
        assertThat(names(known)).doesNotContain("Даулет Төлеуов");

        centre.begin(
                "aigerim",
                known,
                "familyChange",
                Map.of(
                        "members",
                        List.of(),
                        "left",
                        List.of(),
                        "cameBack",
                        List.of(dauletOfTheFile.id().toString())));

        assertThat(caseFiles.family(known).members()).extracting(Member::id).contains(dauletOfTheFile.id());
    }

    @Test
    void twoNewbornsWithoutNamesAreTwoChildrenAndAnExpectedOneIsNotCountedYet() {
        LocalDate born = centre.now().toLocalDate().minusDays(3);
        String family = cases.referred(referral()
                .with(
                        "members",
                        List.of(
                                member("Гүлжан Омарова", "mother", false, today -> MOTHERS),
                                newborn("daughter", born),
                                newborn("daughter", born)))
                .with("childExpected", centre.now().toLocalDate().plusMonths(2).toString()));

        assertThat(caseFiles.children(family)).hasSize(2);
        assertThat(names(family))
                .containsExactly("Гүлжан Омарова", "Newborn (no name yet), girl", "Newborn 2 (no name yet), girl");
        assertThat(caseFiles.overview(family).expected())
                .containsExactly(centre.now().toLocalDate().plusMonths(2).withDayOfMonth(1));
        LocaleContextHolder.setLocale(Locale.forLanguageTag("kk"));
        try {
            assertThat(names(family).get(2)).isEqualTo("Жаңа туған нәресте 2 (аты әлі қойылмаған), қыз");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void anExpectedChildBecomesAMemberWhenItIsBornAndGetsItsNameLater() {
        String family = cases.accompanied();
        int children = caseFiles.children(family).size();
        change(
                family,
                Map.of("childExpected", centre.now().toLocalDate().plusDays(20).toString()));
        assertThat(caseFiles.children(family)).hasSize(children);
        String expected = expectedIn(family);

        assertThat(refusedChange(family, Map.of("born", List.of(expected)))).contains("one row for each");
        change(
                family,
                Map.of(
                        "members",
                        List.of(Map.of(
                                "notNamedYet",
                                true,
                                "kinship",
                                "son",
                                "child",
                                true,
                                "birthDate",
                                centre.now().toLocalDate().toString())),
                        "born",
                        List.of(expected)));

        assertThat(caseFiles.overview(family).expected()).isEmpty();
        assertThat(caseFiles.children(family)).hasSize(children + 1);
        Member baby = caseFiles.children(family).get(children);
        assertThat(baby.fullName()).isEqualTo("Newborn (no name yet), boy");
        change(
                family,
                Map.of("named", List.of(Map.of("newborn", baby.id().toString(), "newName", "Алпамыс Серікұлы"))));
        assertThat(names(family)).contains("Алпамыс Серікұлы").noneMatch(name -> name.startsWith("Newborn"));
    }

    /** Neighbour of row 11: twins are born into a running case, and only one of them has a name soon. */
    @Test
    void ofTwinsWithoutNamesOneIsNamedAndTheOtherIsNot() {
        String family = cases.accompanied();
        int before = names(family).size();
        LocalDate born = centre.now().toLocalDate().minusDays(1);

        Map<String, Object> newborn =
                Map.of("notNamedYet", true, "kinship", "son", "child", true, "birthDate", born.toString());
        change(family, Map.of("members", List.of(newborn, newborn)));
        assertThat(names(family).subList(before, before + 2))
                .containsExactly("Newborn (no name yet), boy", "Newborn 2 (no name yet), boy");
        Member second = caseFiles.family(family).members().get(before + 1);
        change(family, Map.of("named", List.of(Map.of("newborn", second.id().toString(), "newName", "Алдияр"))));

        assertThat(names(family).subList(before, before + 2)).containsExactly("Newborn (no name yet), boy", "Алдияр");
        assertThat(caseFiles.family(family).members().get(before + 1).id()).isEqualTo(second.id());
    }

    /** Neighbour of row 13, beside the referral: there is nothing to be seen in the name. */
    @Test
    void nobodyWhoseNameCannotBeSeenJoinsAFamily() {
        String family = cases.accompanied();
        List<String> before = names(family);

        for (String unseen : List.of(" ", "\u00A0\u200B", "\u3164", "\u2800\u00AD", "\u202E\u2060")) {
            Map<String, Object> nobody = Map.of(
                    "fullName",
                    unseen,
                    "kinship",
                    "son",
                    "child",
                    true,
                    "birthDate",
                    centre.now().toLocalDate().toString());
            assertThat(refusedChange(family, Map.of("members", List.of(nobody))))
                    .isEqualTo("Please fill this in.");
        }

        assertThat(names(family)).isEqualTo(before);
    }

    private void change(String family, Map<String, Object> what) {
        Map<String, Object> answers = new HashMap<>(Map.of("members", List.of(), "left", List.of()));
        answers.putAll(what);
        centre.begin("aigerim", family, "familyChange", answers);
    }

    private String refusedChange(String family, Map<String, Object> what) {
        return catchThrowableOfType(FormErrors.class, () -> change(family, what))
                .errors()
                .get(0)
                .message();
    }

    private String expectedIn(String family) {
        return transaction.execute(
                step -> caseFiles.family(family).expected().get(0).id().toString());
    }

    private static Map<String, Object> newborn(String kinship, LocalDate born) {
        Map<String, Object> row = new HashMap<>(member("-", kinship, true, today -> born));
        row.remove("fullName");
        row.put("notNamedYet", true);
        return row;
    }

    @SafeVarargs
    private static Answers again(String known, Map<String, Object>... members) {
        return Answers.referralOfKnownFamily(known).with("members", List.of(members));
    }

    private static Map<String, Object> said(String alike, Map<String, Object> member) {
        Map<String, Object> row = new HashMap<>(member);
        row.put("alike", alike);
        return row;
    }

    @Test
    void aFamilyWithAnOpenCaseIsReferredAgainAndTheReferralJoinsItsFile() {
        String family = cases.accompanied();
        List<String> before = names(family);

        String joined = referAgain("saule", family, false);

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
        OpenForm form = acting.person("aigerim", () -> road.open(new FormPlace.Task(task)));
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
        referAgain("saule", family, false);

        assertThat(Cases.refusal(
                        () -> cases.file(family, referralLookedAt("reEntry").with("immediateDanger", false))))
                .contains("cannot follow");
        cases.file(family, referralLookedAt("reviewNow"));

        assertThat(centre.openTasks(family)).contains("task_conductReview");
        assertThat(centre.passed(family)).contains("end_reviewBroughtForward");
    }

    // T1159
    @Test
    void aFamilyThatIsWatchedAndReferredAgainComesBackWithoutWaitingForTheQuarter() {
        String family = cases.monitored();
        referAgain("saule", family, false);

        assertThat(refusedToFollow(family, "reEntry")).isEqualTo("Please fill this in.");
        cases.file(family, referralLookedAt("reEntry").with("immediateDanger", false));

        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
        assertThat(centre.passed(family)).contains("end_familyBack", "end_reEntry");
        assertThat(cases.file(family).isOpen()).isTrue();
    }

    @Test
    void theNumberOfACaseThatWasJoinedLeadsToTheOneInWhichItGoesOn() {
        String ended = cases.referred();
        String family = cases.accompanied();
        centre.begin(
                "saule",
                ended,
                "caseMerge",
                Map.of("namesakes", "one", "otherCase", family, "why", "One family, referred twice"));

        assertThat(referAgain("saule", ended, false)).isEqualTo(family);
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
