package org.shanyraq.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people have chosen for themselves; it is kept with their accounts. */
@Component
public class Preferences {

    private final IdentityService identities;
    private final JdbcClient database;

    Preferences(IdentityService identities, JdbcClient database) {
        this.identities = identities;
        this.database = database;
    }

    /**
     * Of the signed-in person.
     *
     * @param name such as {@code language}
     */
    public Optional<String> of(String name) {
        return Optional.ofNullable(identities.getUserInfo(person(), name));
    }

    /** Of all these people, by user id; who has not chosen is left out. */
    // The engine's API tells what one person has chosen at a time only.
    public Map<String, String> of(String name, Collection<String> people) {
        return people.isEmpty()
                ? Map.of()
                : database
                        .sql("select user_id_, value_ from public.act_id_info"
                                + " where key_ = :name and type_ = 'userinfo' and user_id_ in (:people)")
                        .param("name", name)
                        .param("people", people)
                        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(String name, String value) {
        identities.setUserInfo(person(), name, value);
    }

    private String person() {
        return identities.getCurrentAuthentication().getUserId();
    }
}
