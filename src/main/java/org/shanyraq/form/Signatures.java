package org.shanyraq.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.WithoutAuthorization;
import org.shanyraq.running.Variable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decisions of two people. A user task of a group says with its extension property {@code secondSignatureBy} whose the
 * second signature is. Whoever files its form has signed first: nothing follows from that yet, and the task goes to those
 * groups. The second reads what was decided, and either agrees, and with that it is filed as the first has signed it; or
 * sends it back with a reason.
 */
@Component
public class Signatures {

    /** The form with which the second signs or does not. */
    static final String FORM = "second-signature";

    /** By this the second's form finds what was signed. */
    public static final Variable<String> SIGNATURE = Variable.text("signature");

    /** What the first is shown of it who decides again. */
    static final String WHY_NOT = "whyNotSigned";

    private static final String PROPERTY = "secondSignatureBy";

    private final JdbcClient database;
    private final FormDesk desk;
    private final TaskService tasks;
    private final WithoutAuthorization inside;
    private final ObjectMapper json;
    private final MessageSource sentences;

    Signatures(
            JdbcClient database,
            FormDesk desk,
            TaskService tasks,
            WithoutAuthorization inside,
            ObjectMapper json,
            MessageSource sentences) {
        this.database = database;
        this.desk = desk;
        this.tasks = tasks;
        this.inside = inside;
        this.json = json;
        this.sentences = sentences;
    }

    /** What was signed at this task last. */
    Optional<Signature> latest(String task) {
        return database.sql(
                        "select * from casefile.first_signature where task_id = :task order by sequence desc limit 1")
                .param("task", task)
                .query((row, number) -> signature(row))
                .optional();
    }

    /** @throws java.util.NoSuchElementException if there is none of this id */
    public Signature of(UUID id) {
        return database.sql("select * from casefile.first_signature where id = :id")
                .param("id", id)
                .query((row, number) -> signature(row))
                .optional()
                .orElseThrow();
    }

    /** Whose the second signature is; nobody's where one person decides. */
    List<String> seconds(Seat seat) {
        return desk.saidOf(seat).list(PROPERTY);
    }

    /** The first has signed: the task is the second's now. */
    void sign(Seat seat, ObjectNode answers, OffsetDateTime at) {
        List<String> groups = groups(seat.id());
        database.sql("""
                        insert into casefile.first_signature (id, task_id, form, form_version, answers, signed_by, signed_at, groups)
                        values (:id, :task, :form, :version, cast(:answers as jsonb), :person, :at, string_to_array(:groups, ','))
                        """)
                .param("id", UUID.randomUUID())
                .param("task", seat.id())
                .param("form", seat.form())
                .param("version", seat.schema().version())
                .param("answers", answers.toString())
                .param("person", seat.person())
                .param("at", at)
                .param("groups", String.join(",", groups))
                .update();
        inside.call(context -> {
            tasks.setAssignee(seat.id(), null);
            move(seat.id(), groups, seconds(seat));
            return null;
        });
    }

    /** The second has signed too, or sends it back to the first. */
    void sign(Signature signature, Seat seat, boolean agrees, @Nullable String reason, OffsetDateTime at) {
        database.sql("update casefile.first_signature set second_by = :person, second_at = :at, agrees = :agrees,"
                        + " reason = :reason where id = :id")
                .param("person", seat.person())
                .param("at", at)
                .param("agrees", agrees)
                .param("reason", reason)
                .param("id", signature.id())
                .update();
        if (!agrees) {
            inside.call(context -> {
                move(seat.id(), groups(seat.id()), signature.groups());
                tasks.setAssignee(seat.id(), signature.person());
                return null;
            });
        }
    }

    private void move(String task, List<String> from, List<String> to) {
        from.forEach(group -> tasks.deleteCandidateGroup(task, group));
        to.forEach(group -> tasks.addCandidateGroup(task, group));
    }

    private List<String> groups(String task) {
        return inside.call(context -> tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList());
    }

    /** The form with a line above it: why the second does not agree. */
    JsonNode withReason(JsonNode schema) {
        ObjectNode line = json.createObjectNode()
                .put("type", "text")
                .put("id", "Text_whyNotSigned")
                .put(
                        "text",
                        sentences.getMessage("form.notSigned", null, LocaleContextHolder.getLocale()) + "\n\n{{"
                                + WHY_NOT + "}}");
        line.putObject("layout").put("row", "Row_whyNotSigned").putNull("columns");
        ObjectNode shownForm = schema.deepCopy();
        ((ArrayNode) shownForm.path("components")).insert(0, line);
        return shownForm;
    }

    /** @throws Refusal if whoever signed first would sign second as well */
    static void ensureAnother(Signature signature, String person) {
        if (signature.person().equals(person)) {
            throw Refusal.because("form.signedFirst");
        }
    }

    private Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getObject("id", UUID.class),
                row.getString("form"),
                row.getInt("form_version"),
                read(row.getString("answers")),
                row.getString("signed_by"),
                row.getObject("signed_at", OffsetDateTime.class),
                List.of((String[]) row.getArray("groups").getArray()),
                row.getString("second_by"),
                row.getBoolean("agrees"),
                row.getString("reason"));
    }

    private ObjectNode read(String answers) {
        try {
            return (ObjectNode) json.readTree(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored signature is not readable", e);
        }
    }

    /**
     * What the first has signed.
     *
     * @param person who signed first
     * @param groups whose task it was
     * @param second {@code null} while nobody has signed or sent it back
     * @param reason why the second does not agree
     */
    public record Signature(
            UUID id,
            String form,
            int version,
            ObjectNode answers,
            String person,
            OffsetDateTime at,
            List<String> groups,
            @Nullable String second,
            boolean agrees,
            @Nullable String reason) {

        boolean waits() {
            return second == null;
        }

        boolean isSentBack() {
            return second != null && !agrees;
        }
    }
}
