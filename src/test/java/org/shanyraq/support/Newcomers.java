package org.shanyraq.support;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People whom a test takes on, and who have never been here when it is over. */
@TestComponent
public class Newcomers {

    private final IdentityService identities;
    private final JdbcClient database;

    Newcomers(IdentityService identities, JdbcClient database) {
        this.identities = identities;
        this.database = database;
    }

    public void forget(String person) {
        identities.deleteUser(person);
        database.sql("delete from casefile.ended_account where user_id = :person")
                .param("person", person)
                .update();
        database.sql("update casefile.worker set active = true where user_id = :person")
                .param("person", person)
                .update();
    }

    /** Also not among the workers to whom families are given; none may be left with them. */
    public void forgetAsWorker(String person) {
        forget(person);
        database.sql("delete from casefile.worker where user_id = :person")
                .param("person", person)
                .update();
    }
}
