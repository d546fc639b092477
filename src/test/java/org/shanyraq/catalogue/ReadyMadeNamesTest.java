package org.shanyraq.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.engine.ReadyMadeNames;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** The entries that come with the product are named in the reader's language; the centre's own stay as it wrote them. */
@CentreTest
class ReadyMadeNamesTest {

    @Autowired
    private ServiceCatalogue catalogue;

    @Autowired
    private ReadyMadeNames names;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aServiceIsNamedWithItsGroup() {
        read("ru");
        assertThat(catalogue.names())
                .containsEntry("individualCounselling", "Социально-психологические: индивидуальная консультация");
        read("en");
        assertThat(catalogue.names())
                .containsEntry("individualCounselling", "Socio-psychological: individual counselling");
    }

    @Test
    void aNameThatTheCentreHasWrittenStays() {
        read("ru");
        assertThat(names.of("catalogue.service.artTherapy", "painting together"))
                .isEqualTo("painting together");
        assertThat(names.of("catalogue.service.ofTheCentresOwn", "песочная терапия"))
                .isEqualTo("песочная терапия");
    }

    /** A migration that adds an entry adds its name to the bundles too. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void everyEntryThatCameWithTheProductIsSaid(String language) {
        read(language);
        assertThat(all("catalogue.service.", "service_type")).hasSize(60).allMatch(ReadyMadeNamesTest::isCyrillic);
        assertThat(all("partner.kind.", "partner_kind")).hasSize(11).allMatch(ReadyMadeNamesTest::isCyrillic);
    }

    private List<String> all(String key, String table) {
        return database.query(
                "select code, name from casefile." + table,
                (row, number) -> names.of(key + row.getString("code"), row.getString("name")));
    }

    private static void read(String language) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(5)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }
}
