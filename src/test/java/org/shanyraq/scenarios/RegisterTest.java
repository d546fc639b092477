package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.dangerInNewCase;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.FormErrors;
import org.shanyraq.engine.FormErrors.FieldError;
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
        Answers back = Answers.referralOfKnownFamily(known);

        FieldError refused =
                refused(back.with("members", List.of(member("Kulash Yesenkulova", "mother", false, today -> MOTHERS))));
        String again = cases.referred(back);

        assertThat(refused.path()).isEqualTo(List.of("members", 0, "fullName"));
        assertThat(centre.openTasks(again)).containsExactly("task_makeFirstContact");
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
