package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.oneOffServiceAskedFor;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.service.OutsidePeople;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who belongs to no family counts once as well: by the name with the year of birth or the telephone. */
@CentreTest
class OutsidePeopleTest {

    @Autowired
    Centre centre;

    @Autowired
    OutsidePeople people;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient database;

    private String name;

    @BeforeEach
    void somebodyWhomNoOtherTestKnows() {
        name = "Saltanat " + UUID.randomUUID();
    }

    @Test
    void theSameNameAndYearIsTheSamePersonWhateverTheOrderOfItsWords() {
        UUID first = recognised(name, 1980, null);
        String turned = name.split(" ")[1].toUpperCase(Locale.ROOT) + "  saltanat";

        assertThat(recognised(turned, 1980, null)).isEqualTo(first);
        assertThat(recognised(name, 1981, null)).isNotEqualTo(first);
    }

    @Test
    void aTelephoneTellsTooHoweverItIsWritten() {
        UUID first = recognised(name, null, "+7 701 123-45-67");

        assertThat(recognised(name, 1990, "8 (701) 123 45 67")).isEqualTo(first);
        assertThat(recognised(name, 1990, null))
                .as("the year was learnt with the telephone")
                .isEqualTo(first);
        assertThat(recognised(name, 1991, "8 701 123 45 67"))
                .as("a daughter of the same name at the same telephone")
                .isNotEqualTo(first);
    }

    @Test
    void ofWhomNothingButTheNameIsSaidIsSomebodyNewEachTime() {
        assertThat(recognised(name, null, null)).isNotEqualTo(recognised(name, null, null));
    }

    @Test
    void onePersonWithTwoOneOffServicesIsOnePersonAndAFamilyIsANumber() {
        ask(oneOffServiceAskedFor("person", 1).with("recipientName", name).with("birthYear", 1975));
        ask(oneOffServiceAskedFor("person", 1).with("recipientName", name).with("birthYear", 1975));
        ask(oneOffServiceAskedFor("family", 3).with("recipientName", name));

        assertThat(database.sql(
                                "select count(*) || ' ' || count(outside_person_id) || ' ' || count(distinct outside_person_id)"
                                        + " from casefile.one_off_service where recipient_name = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo("3 2 1");
    }

    private void ask(Answers answers) {
        centre.start("timur", "oneOffService", answers.at(new Moment(centre.now(), List.of())));
    }

    private UUID recognised(String called, Integer birthYear, String phone) {
        return transactions.execute(status -> people.recognised(called, birthYear, phone));
    }
}
