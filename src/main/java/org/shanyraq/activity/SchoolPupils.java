package org.shanyraq.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Who took part in the groups of the centre's own school of foster parents (A112). Who may ask is the asker's question. */
@Component
public class SchoolPupils {

    private static final int MOST = 500;

    private static final String PUPILS = """
            select pupil.id, coalesce(pupil.name, member.full_name) as name, school.title
              from casefile.group_participant pupil
              join casefile.group_activity school on school.number = pupil.group_number and school.kind = :kind
              left join casefile.family_member member on member.id = pupil.member_id
            """;

    private final JdbcClient database;

    SchoolPupils(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    public List<Pupil> all() {
        return pupils(database.sql(PUPILS + " order by pupil.enrolled_on desc, pupil.position limit :most")
                .param("most", MOST));
    }

    public Optional<Pupil> of(UUID id) {
        return pupils(database.sql(PUPILS + " where pupil.id = :id").param("id", id)).stream()
                .findFirst();
    }

    public boolean include(UUID id) {
        return of(id).isPresent();
    }

    private static List<Pupil> pupils(StatementSpec query) {
        return query.param("kind", FosterParentSchool.KIND)
                .query((row, line) ->
                        new Pupil(row.getObject("id", UUID.class), row.getString("name"), row.getString("title")))
                .list();
    }

    /** @param group its title */
    public record Pupil(UUID id, String name, String group) {}
}
