package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.handOver;
import static org.shanyraq.support.Answers.psychologistView;
import static org.shanyraq.support.Answers.situation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.SecondSignatures;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers that are not for everybody who reads their paper, of every form that marks any, for every person, wherever they are shown. */
@CentreTest
class NarrowAnswersTest {

    private static final String ONLY_LEAD = "Only for who wrote it, the case manager and the coordinator.";
    private static final String ONLY_COORDINATOR = "Only for who wrote it and the coordinator.";
    private static final String NOTE = "The father reads the mother's telephone at night.";

    private static final Set<String> CHOICES = Set.of("select", "radio");
    private static final Set<String> SEVERAL = Set.of("checklist", "taglist");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient database;

    @Autowired
    ActingAs acting;

    @Autowired
    SecondSignatures seconds;

    @Autowired
    ObjectMapper json;

    private final Map<String, String> told = new LinkedHashMap<>();

    /** Whoever wrote it, whoever leads the case, in somebody's place too, and the coordinator; in an emergency who opened the file. */
    @Test
    void everyMarkedAnswerOfEveryFormIsReadByThoseWhomItNames() {
        String family = withAPsychologistAsked();
        Map<String, UUID> papers = filedAs("madina", family);
        breakGlass("daniyar", family);
        assertThat(told.values()).contains("lead", "coordinator", "author");

        ensure("madina", family, papers, Set.of("lead", "coordinator", "author"));
        ensure("aigerim", family, papers, Set.of("lead"));
        ensure("saule", family, papers, Set.of("lead", "coordinator"));
        ensure("bolat", family, papers, Set.of());
        ensure("daniyar", family, papers, Set.of("lead"));

        cases.begin("saule", family, "caseHandOver", handOver("daniyar").forDays(5));
        ensure("daniyar", family, papers, Set.of("lead"));
        for (String person : List.of("aigerim", "timur")) {
            assertThat(timeline(person, family)).as(person).doesNotContain("secret");
        }
    }

    @Test
    void anAnswerThatIsNotForTheReaderIsToldOfAndNotTold() {
        String family = withAPsychologistAsked();
        cases.fileAs("madina", family, psychologistView().with("confidentialNote", NOTE));

        assertThat(timeline("bolat", family))
                .contains(ONLY_LEAD, ONLY_COORDINATOR)
                .doesNotContain(NOTE);
        assertThat(timeline("aigerim", family))
                .contains("sleeps badly", ONLY_COORDINATOR)
                .doesNotContain(NOTE);
        assertThat(timeline("saule", family)).contains("sleeps badly", NOTE);
    }

    /** Who corrects a paper of somebody else neither sees the note, nor writes one in that person's name, nor loses it. */
    @Test
    void aCorrectionNeitherShowsNorLosesANoteForCoordinators() {
        String family = withAPsychologistAsked();
        cases.fileAs("madina", family, psychologistView().with("confidentialNote", NOTE));
        FiledForm paper = cases.papers(family, "add-psychologist-view").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String door = FormDoor.correction(family, paper.id());

        JsonNode opened = Visitor.json(aigerim.get(door));

        assertThat(opened.toString()).doesNotContain(NOTE).contains("**Confidential note**: " + ONLY_COORDINATOR);
        assertThat(opened.path("schema").findValuesAsText("key"))
                .contains("findings")
                .doesNotContain("confidentialNote");
        ObjectNode data = opened.path("data").deepCopy();
        assertThat(correct(aigerim, door, data).statusCode())
                .as("nothing corrected")
                .isEqualTo(422);
        data.put("findings", "The boy sleeps well.").put("confidentialNote", "Forged");
        assertThat(correct(aigerim, door, data).statusCode()).isEqualTo(200);

        FiledForm correction = cases.papers(family, "add-psychologist-view").get(1);
        assertThat(correction.answers().path("confidentialNote").asText()).isEqualTo(NOTE);
        assertThat(correction.answers().path("findings").asText()).isEqualTo("The boy sleeps well.");
        assertThat(timeline("aigerim", family)).contains("The boy sleeps well.").doesNotContain(NOTE);
        assertThat(timeline("saule", family)).contains(NOTE);
        assertThat(timeline("bolat", family)).doesNotContain(NOTE, "sleeps well");
        assertThat(Visitor.json(aigerim.get(FormDoor.correction(family, correction.id())))
                        .toString())
                .doesNotContain(NOTE);
    }

    /** Whoever leads the case from now on goes on with what was typed, and not with what was noted in confidence. */
    @Test
    void aNoteForCoordinatorsDoesNotGoAlongWithADraft() {
        String family = cases.referred();
        String task = FormDoor.task(centre.task(family, "task_makeFirstContact").getId());
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String version = Visitor.json(aigerim.get(task)).path("version").asText();
        ObjectNode typed =
                json.createObjectNode().put("situation", "A cold flat").put("confidentialNote", NOTE);
        ObjectNode draft = json.createObjectNode().put("version", version);
        draft.putObject("data").set("answers", typed);
        assertThat(aigerim.put(task, draft.toString()).statusCode()).isLessThan(300);
        assertThat(aigerim.get(task).body()).contains(NOTE);

        cases.begin("saule", family, "caseHandOver", handOver("daniyar"));

        assertThat(Visitor.signedIn(port, "daniyar").get(task).body())
                .contains("A cold flat")
                .doesNotContain(NOTE);
    }

    /** Disability is on the family card, and why a level was proposed stands beside it. */
    @Test
    void theCasePageTellsOfHealthAndViolenceWhatThePapersTell() {
        String family = cases.admitted(situation().seeing("householdViolence", "unemployed", "lowIncome"));
        database.sql("update casefile.family_member set disability = 'childWithDisability' where family_id ="
                        + " (select family_id from casefile.family_case where case_number = :family)")
                .param("family", family)
                .update();

        for (String person : List.of("aigerim", "saule")) {
            assertThat(page(person, family).findValuesAsText("disability"))
                    .as(person)
                    .contains("childWithDisability");
            assertThat(page(person, family).at("/risks/0/reasons").toString())
                    .as(person)
                    .contains("iolence");
        }
        JsonNode page = page("bolat", family);
        assertThat(page.findValuesAsText("disability")).containsOnly("null");
        assertThat(page.at("/risks/0/reasons").toString())
                .contains("only for the case manager and the coordinator")
                .doesNotContain("iolence");
        assertThat(page.at("/risks/0/proposed").asText()).isNotEmpty();
    }

    /** The director is told of every danger, and what the task is about stands in it as long as it is to be done. */
    @Test
    void whoIsToActOnADangerReadsItInTheTaskAndNotInTheFile() {
        String family = cases.admitted();
        cases.reportDanger("aigerim", family, danger().with("whatWasSeen", "The secret of a bruise"));
        String task = centre.task(family, "task_acknowledgeDanger").getId();

        assertThat(Visitor.signedIn(port, "bolat").get(FormDoor.task(task)).body())
                .contains("The secret of a bruise");
        assertThat(timeline("bolat", family)).contains(ONLY_LEAD).doesNotContain("The secret of a bruise");
        assertThat(timeline("aigerim", family)).contains("The secret of a bruise");
    }

    /** Whoever signs a decision second reads of it what they read in the file. */
    @Test
    void theSecondOfTwoReadsNoMoreThanInTheFile() {
        String family = cases.referred();
        UUID signature = UUID.randomUUID();
        database.sql(
                        "insert into casefile.first_signature"
                                + " (id, task_id, form, form_version, answers, signed_by, signed_at, groups)"
                                + " values (:id, 'none', 'add-psychologist-view', :version, cast(:answers as jsonb), 'madina', now(), '{}')")
                .param("id", signature)
                .param("version", newest("add-psychologist-view"))
                .param(
                        "answers",
                        json.createObjectNode()
                                .put("findings", "Seen")
                                .put("confidentialNote", NOTE)
                                .toString())
                .update();

        assertThat(toSign("saule", signature, family)).contains("Seen", NOTE);
        assertThat(toSign("aigerim", signature, family)).contains("Seen").doesNotContain(NOTE);
        assertThat(toSign("bolat", signature, family)).contains(ONLY_LEAD).doesNotContain("Seen", NOTE);
    }

    private List<String> toSign(String person, UUID signature, String family) {
        return acting.person(person, () -> seconds.toSign(signature.toString(), family)).signed().stream()
                .map(SecondSignatures.Line::answer)
                .toList();
    }

    /** A form of before anything was marked is read as its newest version marks it. */
    @Test
    void aQuestionThatIsMarkedLaterGuardsOlderPapersToo() {
        String family = cases.referred();
        file(
                "madina",
                family,
                "add-psychologist-view",
                0,
                json.createObjectNode().put("findings", "secret of old"));

        assertThat(timeline("aigerim", family)).doesNotContain("secret of old");
    }

    private String withAPsychologistAsked() {
        String family = cases.referred();
        cases.file(
                family,
                firstContact()
                        .with("psychologistNeeded", true)
                        .with("psychologistQuestion", "How does the boy sleep?"));
        return family;
    }

    private void ensure(String person, String family, Map<String, UUID> papers, Set<String> reads) {
        String shown = timeline(person, family);
        told.forEach((secret, readers) -> assertThat(shown.contains(secret))
                .as("%s reads %s, for %s", person, secret, readers)
                .isEqualTo(reads.contains(readers)));
        papers.forEach((form, paper) -> {
            String printed = printed(person, family, paper);
            told.forEach((secret, readers) -> {
                if (secret.startsWith("secret " + form + ' ')) {
                    assertThat(printed.contains(secret))
                            .as("%s prints %s, for %s", person, secret, readers)
                            .isEqualTo(reads.contains(readers) && readers.equals("lead"));
                }
            });
        });
    }

    private JsonNode page(String person, String family) {
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases/" + family));
    }

    private String timeline(String person, String family) {
        Visitor visitor = Visitor.signedIn(port, person);
        StringBuilder all = new StringBuilder();
        boolean more = true;
        for (int page = 1; more; page++) {
            JsonNode lines = Visitor.json(visitor.get("/casework/api/cases/" + family + "/timeline?page=" + page));
            all.append(lines);
            more = lines.path("more").asBoolean();
        }
        return all.append(visitor.get("/casework/api/cases/" + family).body()).toString();
    }

    private String printed(String person, String family, UUID paper) {
        byte[] file = Visitor.signedIn(port, person)
                .bytes("/casework/api/cases/%s/filings/%s/paper.docx?paper=record".formatted(family, paper));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
            throw new IllegalStateException("No document of " + person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each form that marks anything one paper, in which every marked question is answered with a text of its own. */
    private Map<String, UUID> filedAs(String person, String family) {
        Map<String, UUID> papers = new LinkedHashMap<>();
        for (Path path : forms()) {
            JsonNode form = read(path);
            if (form.findValues("readers").isEmpty()) {
                continue;
            }
            String key = form.path("id").asText();
            ObjectNode answers = json.createObjectNode();
            answer(key, form.path("components"), "", answers);
            papers.put(key, file(person, family, key, newest(key), answers));
        }
        assertThat(papers).hasSizeGreaterThan(15);
        return papers;
    }

    private void answer(String form, JsonNode components, String outer, ObjectNode into) {
        for (JsonNode component : components) {
            String readers = component.at("/properties/readers").asText(outer);
            String type = component.path("type").asText();
            String name = component.path("key").asText(component.path("path").asText());
            if (component.has("components")) {
                ObjectNode inside = name.isEmpty() ? into : json.createObjectNode();
                answer(form, component.path("components"), readers, inside);
                if (type.equals("dynamiclist")) {
                    into.putArray(name).add(inside);
                } else if (!name.isEmpty()) {
                    into.set(name, inside);
                }
            } else if (!readers.isEmpty() && !name.isEmpty()) {
                String secret = "secret %s %d".formatted(form, told.size());
                if (SEVERAL.contains(type)) {
                    into.putArray(name).add(secret);
                } else if (CHOICES.contains(type) || type.startsWith("text")) {
                    into.put(name, secret);
                } else {
                    continue;
                }
                told.put(secret, readers);
            }
        }
    }

    private UUID file(String person, String family, String form, int version, JsonNode answers) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into casefile.filing (id, case_number, form, form_version, task, filed_by, filed_at, answers)"
                                + " values (:id, :family, :form, :version, 'task_any', :person, now(), cast(:answers as jsonb))")
                .param("id", id)
                .param("family", family)
                .param("form", form)
                .param("version", version)
                .param("person", person)
                .param("answers", answers.toString())
                .update();
        return id;
    }

    private int newest(String form) {
        return database.sql("select max(version_) from act_re_camformdef where key_ = :form")
                .param("form", form)
                .query(Integer.class)
                .single();
    }

    private void breakGlass(String person, String family) {
        Visitor.signedIn(port, person)
                .post(
                        "/casework/api/cases/" + family + "/emergency-access",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("reason", "A child cannot wait")
                                .toString());
    }

    private HttpResponse<String> correct(Visitor person, String door, ObjectNode data) {
        ObjectNode corrected =
                json.createObjectNode().put("reason", "I mixed it up.").set("data", data.deepCopy());
        return person.post(door, corrected.toString());
    }

    private static List<Path> forms() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode read(Path path) {
        try {
            return json.readTree(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
