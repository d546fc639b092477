package org.shanyraq.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody comes back to is cleared away after its term, and nothing before. */
@CentreTest
class StaleFormsTest {

    private static final String PLACE = "stale-forms-test";

    @Autowired
    private StaleForms stale;

    @Autowired
    private FormTerms kept;

    @Autowired
    private Centre centre;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leavesNothingBehind() {
        database.sql("delete from casefile.draft where place = :place")
                .param("place", PLACE)
                .update();
        database.sql("delete from casefile.opened_form where place = :place")
                .param("place", PLACE)
                .update();
    }

    @Test
    void aDraftGoesOnceNobodyHasTypedOnForLong() {
        draft("fresh", kept.drafts().minusMinutes(5), null);
        draft("stale", kept.drafts().plusMinutes(5), null);
        stale.clear();
        assertThat(drafts()).containsExactly("fresh");
    }

    @Test
    void whatWasThrownAwayGoesSooner() {
        draft("fresh", kept.drafts().minusDays(1), kept.putAside().minusMinutes(5));
        draft("stale", kept.putAside().plusMinutes(10), kept.putAside().plusMinutes(5));
        stale.clear();
        assertThat(drafts()).containsExactly("fresh");
    }

    @Test
    void anAnswerThatNobodyAsksForAgainGoes() {
        answered("fresh", kept.openings().minusMinutes(5));
        answered("stale", kept.openings().plusMinutes(5));
        stale.clear();
        assertThat(database.sql("select person from casefile.opened_form where place = :place")
                        .param("place", PLACE)
                        .query(String.class)
                        .list())
                .containsExactly("fresh");
    }

    private void draft(String person, Duration savedBefore, Duration putAsideBefore) {
        database.sql("""
                        insert into casefile.draft (place, work, person, beginning, opening, answers, saved_at, begun_at,
                                                    put_aside_at)
                        values (:place, :place, :person, :beginning, :beginning, '{}', :saved, :saved,
                                cast(:aside as timestamptz))
                        """)
                .param("place", PLACE)
                .param("person", person)
                .param("beginning", UUID.randomUUID())
                .param("saved", centre.now().minus(savedBefore))
                .param("aside", putAsideBefore == null ? null : centre.now().minus(putAsideBefore))
                .update();
    }

    private void answered(String person, Duration before) {
        database.sql("""
                        insert into casefile.opened_form (opening, person, place, fingerprint, filed_at)
                        values (:opening, :person, :place, '', :at)
                        """)
                .param("opening", UUID.randomUUID())
                .param("person", person)
                .param("place", PLACE)
                .param("at", centre.now().minus(before))
                .update();
    }

    private List<String> drafts() {
        return database.sql("select person from casefile.draft where place = :place")
                .param("place", PLACE)
                .query(String.class)
                .list();
    }
}
