package org.shanyraq.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.engine.Choice;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** [2] The state's groups, grounds, volume and tariff are data beside the centre's own catalogue (T589-613 T604 T780). */
@CentreTest
class StateCatalogueTest {

    private static final String OWN = "catalogueTestHaircut";

    @Autowired
    private ServiceCatalogue catalogue;

    @Autowired
    private Grounds grounds;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
        database.update("delete from casefile.service_type where code = ?", OWN);
        database.update("update casefile.need_ground set active = true where code = 'oldAge'");
    }

    @Test
    void theStateHasEightGroupsAndTwelveGrounds() {
        for (String table : List.of("state_service_group", "need_ground")) {
            List<Map<String, Object>> rows = database.queryForList("select * from casefile." + table);
            assertThat(rows).hasSize(table.equals("need_ground") ? 12 : 8);
            for (String name : List.of("name_en", "name_ru", "name_kk")) {
                assertThat(rows.stream().map(row -> row.get(name))).doesNotHaveDuplicates();
            }
        }
    }

    /** T1071 T1222 T1230 T1200 T1235 T1253 */
    @Test
    void theEntriesOfTheSecondEditionAreOffered() {
        assertThat(catalogue.options(Set.of()).stream().map(Choice::value))
                .contains(
                        "medicalSocialExamination",
                        "disabilityPapers",
                        "letterToGuardianshipBody",
                        "letterToChildRightsCommittee",
                        "letterToProsecutor",
                        "groupCounselling",
                        "tutors",
                        "specialCourses",
                        "contactWithRelatives");
        assertThat(catalogue.isForGroups("groupCounselling")).isTrue();
    }

    @Test
    void everyEntryIsCountedAmongAGroupOfTheState() {
        assertThat(database.queryForObject(
                        "select count(*) from casefile.service_type where state_group is null", Integer.class))
                .isZero();
    }

    /** One more service is one row, in a group that only the state has, with what it costs. */
    @Test
    void whatAServiceCostsIsSaidWhereItIsChosen() {
        database.update("insert into casefile.service_type"
                + " (code, service_group, state_group, name, position, volume, tariff) values"
                + " ('" + OWN + "', 'socioEconomic', 'socialDomestic', 'стрижка', 999001, 'overGuaranteed', 1500)");
        read("ru");

        assertThat(catalogue.options(Set.of()))
                .contains(new Choice("Социально-бытовые: стрижка (сверх гарантированного объёма, 1500 тенге)", OWN));
        assertThat(catalogue.names()).containsEntry(OWN, "Социально-бытовые: стрижка");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "en"})
    void aGroundIsChosenInTheReadersLanguage(String language) {
        read(language);

        assertThat(grounds.options()).hasSize(12);
        assertThat(grounds.options().get(0))
                .isEqualTo(new Choice(
                        Map.of("ru", "Сиротство", "kk", "Жетімдік", "en", "Orphanhood")
                                .get(language),
                        "orphanhood"));
    }

    @Test
    void aGroundThatIsSwitchedOffStaysNamed() {
        database.update("update casefile.need_ground set active = false where code = 'oldAge'");

        assertThat(grounds.options()).hasSize(11);
        assertThat(grounds.names()).containsKey("oldAge");
    }

    private static void read(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
    }
}
