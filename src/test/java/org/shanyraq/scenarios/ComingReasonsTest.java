package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.oneOffServiceAsked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.form.FormErrors;
import org.shanyraq.intake.ComingReasons;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why people come to the centre: asked once, where what they ask for is taken down (T1165-1171, T1203-1216). */
@CentreTest
class ComingReasonsTest {

    @Autowired
    Cases cases;

    @Autowired
    ComingReasons reasons;

    @Autowired
    JdbcClient database;

    @Test
    void whatAFamilyComesWithIsKeptWithItsCase() {
        String family = cases.referred();

        cases.file(family, firstContact().with("comingReasons", List.of("lowIncome", "grief")));

        assertThat(reasons.ofCase(family)).containsExactlyInAnyOrder("lowIncome", "grief");
    }

    @Test
    void whoIsNotMetComesWithNothingYet() {
        String family = cases.referred();

        cases.file(
                family,
                firstContact()
                        .with("result", "notReached")
                        .with("attempt", "Nobody opened.")
                        .with("comingReasons", List.of("grief")));

        assertThat(reasons.ofCase(family)).isEmpty();
    }

    @Test
    void aOneOffServiceHasItsOwnReasonsBesideThoseOfTheCase() {
        String family = cases.accompanied();
        cases.begin(
                "aigerim",
                family,
                "oneOffService",
                oneOffServiceAsked("caseManager").with("comingReasons", List.of("divorce")));

        String number = database.sql("select number from casefile.one_off_service where case_number = ?")
                .param(family)
                .query(String.class)
                .single();
        assertThat(reasons.ofOneOff(number)).containsExactly("divorce");
    }

    @Test
    void whatIsNotOnTheListIsRefused() {
        String family = cases.referred();

        FormErrors refused = catchThrowableOfType(
                FormErrors.class,
                () -> cases.file(family, firstContact().with("comingReasons", List.of("theWeather"))));

        assertThat(refused.errors().get(0).path()).startsWith("comingReasons");
    }

    // T1248-1250
    @Test
    void theListHasTheThreeGroupsOfReasons() {
        assertThat(database.sql("select distinct reason_group from casefile.coming_reason_kind"
                                + " where reason_group is not null")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("psychologicalPedagogical", "legal", "economic");
    }
}
