package org.shanyraq.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormErrors;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.Typed;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine knows where a case stands, and nothing of the people in it: no name, birth date, address, phone or note
 * reaches a table of the engine.
 */
@CentreTest
class PrivacyTest {

    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_NOTE = 9;

    private static final DateTimeFormatter AS_LIMITS_ARE = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ENGLISH);
    private static final List<DateTimeFormatter> DATES = Stream.concat(
                    Stream.of(AS_LIMITS_ARE),
                    Stream.of("dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "d MMMM yyyy")
                            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)))
            .toList();

    @Autowired
    DemoFamilies demo;

    @Autowired
    CentreClock clock;

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate tables;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectMapper json;

    @Test
    void theSearchFindsWhatIsPlanted() {
        transaction.executeWithoutResult(planting -> {
            planting.setRollbackOnly();
            Task throwAway = tasks.newTask();
            tasks.saveTask(throwAway);
            tasks.setVariable(throwAway.getId(), "text", "Қарлығашова Айжан");
            tasks.setVariable(
                    throwAway.getId(), "bytes", "{\"note\":\"Ұйықтамайды\"}".getBytes(StandardCharsets.UTF_8));
            tasks.setVariable(throwAway.getId(), "object", serialised(List.of("born on", "2019-02-28")));
            tasks.createComment(throwAway.getId(), null, "Rings at +7 700 111 22 33");

            List<String> found = EngineTables.readBy(tables)
                    .find(List.of("қарлығашова айжан", "Ұйықтамайды", "2019-02-28", "+7 700 111 22 33", "not planted"));

            assertThat(found)
                    .contains(
                            "act_ru_variable.text_: қарлығашова айжан",
                            "act_hi_varinst.text_: қарлығашова айжан",
                            "act_ge_bytearray.bytes_: Ұйықтамайды",
                            "act_ge_bytearray.bytes_: 2019-02-28",
                            "act_hi_comment.message_: +7 700 111 22 33")
                    .noneMatch(hit -> hit.endsWith("not planted"));
        });
    }

    @Test
    void nothingOfTheFamiliesIsKnownToTheEngine() {
        Collection<String> caseNumbers =
                new ArrayList<>(FiveFamilies.playedBy(demo, clock).values());
        String drafted = aDraftIsLeft(FiveFamilies.playedBy(demo, clock).get("Valentina"));
        String refused = aFormIsRefused(FiveFamilies.playedBy(demo, clock).get("Valentina"));
        caseNumbers.add(aJobFails());

        Set<String> people = peopleOf(caseNumbers);
        Set<String> notes = notesOf(caseNumbers);
        notes.addAll(List.of(drafted, refused));
        EngineTables engine = EngineTables.readBy(tables);

        assertThat(people).as("what is known of people").contains("Жұлдызова Элина", "+7 700 000 01 01", "Берёзкина");
        assertThat(notes).as("notes").hasSizeGreaterThan(200).anyMatch(note -> note.contains("I want Mum to laugh"));
        assertThat(engine.names()).contains("act_ru_variable.text_", "act_hi_detail.text_", "act_ge_bytearray.bytes_");
        assertThat(engine.find(people)).isEmpty();
        assertThat(engine.find(notes)).isEmpty();
    }

    private String aDraftIsLeft(String caseNumber) {
        String note = "The aunt in Өскемен could take the little one";
        String task = centre.task(caseNumber, "task_decideAdmission").getId();
        acting.person("saule", () -> {
            road.saveDraft(
                    new FormPlace.Task(task),
                    Typed.of(
                            json.valueToTree(Map.of("grounds", note)),
                            road.open(new FormPlace.Task(task)).version()));
            return null;
        });
        return note;
    }

    private String aFormIsRefused(String caseNumber) {
        String note = "Only one of us was there: Берёзкина Валентина";
        assertThatThrownBy(() -> centre.complete(
                        "saule",
                        caseNumber,
                        "task_decideAdmission",
                        Map.of("decision", "accompany", "grounds", note, "votes", List.of())))
                .isInstanceOf(FormErrors.class);
        return note;
    }

    /** A timer of this case fails, and the engine keeps the failure with its whole trace. */
    private String aJobFails() {
        String caseNumber = cases.referred(Answers.referral()
                .with("familyName", "Тұманбаева")
                .with(
                        "members",
                        List.of(
                                Answers.member(
                                        "Тұманбаева Гүлсім",
                                        "mother",
                                        false,
                                        now -> now.today().minusYears(31)),
                                Answers.member(
                                        "Тұманбаев Олжас",
                                        "son",
                                        true,
                                        now -> now.today().minusYears(6)))));
        String stage = centre.task(caseNumber, "task_makeFirstContact").getProcessInstanceId();
        Object clockStart = runtime.getVariable(stage, "clockStart");
        Job reminder =
                management.createJobQuery().processInstanceId(stage).timers().singleResult();

        runtime.setVariable(stage, "clockStart", "no moment");
        assertThatThrownBy(() -> management.executeJob(reminder.getId())).isNotNull();
        runtime.setVariable(stage, "clockStart", clockStart);

        assertThat(management.getJobExceptionStacktrace(reminder.getId())).contains("no moment");
        return caseNumber;
    }

    private Set<String> peopleOf(Collection<String> caseNumbers) {
        Set<String> known = new TreeSet<>();
        database.sql("""
            select family.name, family.address, family.phone, member.full_name, member.iin, member.birth_date
              from casefile.family_case
              join casefile.family on family.id = family_case.family_id
              join casefile.family_member member on member.family_id = family.id
             where family_case.case_number in (:cases)
            """).param("cases", caseNumbers).query(row -> {
            for (String column : List.of("name", "address", "phone", "full_name", "iin")) {
                known.add(Objects.requireNonNullElse(row.getString(column), row.getString("full_name")));
            }
            Arrays.stream(row.getString("full_name").split(" "))
                    .filter(name -> name.length() >= SHORTEST_NAME)
                    .forEach(known::add);
            LocalDate born = row.getObject("birth_date", LocalDate.class);
            // Whoever is born on a day of the tests' own time shares it with limits of other cases, as the engine
            // writes
            // them; in every other way of writing it is looked for all the same.
            DATES.stream()
                    .filter(written -> written != AS_LIMITS_ARE || born.isBefore(LocalDate.now()))
                    .map(born::format)
                    .forEach(known::add);
        });
        return known;
    }

    /** Every text that somebody wrote into a form of these cases; the words of the product itself are nobody's. */
    private Set<String> notesOf(Collection<String> caseNumbers) {
        String ours = wordsOfTheProduct();
        return database
                .sql("select answers::text from casefile.filing where case_number in (:cases)")
                .param("cases", caseNumbers)
                .query((row, number) -> parsed(row.getString(1)))
                .list()
                .stream()
                .flatMap(PrivacyTest::texts)
                .filter(text -> text.length() >= SHORTEST_NOTE && text.contains(" "))
                .filter(text -> !ours.contains(text.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(JsonNode answer) {
        if (answer.isTextual()) {
            return Stream.of(answer.textValue());
        }
        List<JsonNode> inside = new ArrayList<>();
        answer.elements().forEachRemaining(inside::add);
        return inside.stream().flatMap(PrivacyTest::texts);
    }

    private static String wordsOfTheProduct() {
        try {
            PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
            StringBuilder words = new StringBuilder();
            for (String pattern : List.of("classpath*:processes/*", "classpath*:forms/*.form", "classpath*:i18n/*")) {
                for (Resource file : files.getResources(pattern)) {
                    words.append(file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            return words.toString().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode parsed(String answers) {
        try {
            return json.readTree(answers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] serialised(Object object) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
            stream.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
