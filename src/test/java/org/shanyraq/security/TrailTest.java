package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looking leaves a trace: who, what case, what of it, as what, from where; and nothing of what was shown. */
@CentreTest
class TrailTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate database;

    @Test
    void whoReadsACaseIsWrittenDownWithWhatTheyReadAndAsWhat() {
        String number = cases.referred();

        Visitor lead = Visitor.signedIn(port, "aigerim");
        assertThat(lead.get("/casework/api/cases/" + number).statusCode()).isEqualTo(200);
        assertThat(lead.get("/casework/api/cases/" + number + "/timeline").statusCode())
                .isEqualTo(200);
        assertThat(Visitor.signedIn(port, "saule")
                        .get("/casework/api/cases/" + number)
                        .statusCode())
                .isEqualTo(200);

        assertThat(lines(number, "aigerim", "read"))
                .extracting(line -> line.get("what"))
                .containsExactly("cases/{caseNumber}", "cases/{caseNumber}/timeline");
        assertThat(lines(number, "aigerim", "read").get(0))
                .containsEntry("why", "lead")
                .containsEntry("address", "127.0.0.1")
                .containsEntry("outcome", 200)
                .hasEntrySatisfying(
                        "session", session -> assertThat((String) session).matches("[0-9a-f]{12}"));
        assertThat(lines(number, "saule", "read"))
                .singleElement()
                .satisfies(line -> assertThat(line).containsEntry("why", "whole"));
    }

    @Test
    void aFormIsReadAndFiledUnderItsNameAndInItsCase() {
        String number = cases.referred();
        String task = centre.task(number, "task_makeFirstContact").getId();
        Visitor lead = Visitor.signedIn(port, "aigerim");

        lead.get("/casework/api/forms/task/" + task);
        lead.get(ENGINE + "/task/" + task);

        assertThat(lines(number, "aigerim", "read"))
                .extracting(line -> line.get("what"))
                .contains("form make-first-contact", "camunda/api/engine/engine/default/task/" + task);
        assertThat(lines(number, "aigerim", "change"))
                .extracting(line -> line.get("what"))
                .as("the referral was filed in this case")
                .contains("form register-referral");
    }

    @Test
    void whoIsRefusedACaseIsWrittenDownWithTheNumberThatTheyAskedFor() {
        String number = cases.referred();

        assertThat(Visitor.signedIn(port, "zhanna")
                        .get("/casework/api/cases/" + number)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "daniyar")
                        .get("/casework/api/forms/act/" + number + "/caseClosure")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);

        assertThat(lines(number, "zhanna", "refused"))
                .singleElement()
                .satisfies(line -> assertThat(line).containsEntry("outcome", 404));
        assertThat(lines(number, "daniyar", "refused")).hasSize(1);
    }

    @Test
    void whatIsTypedIntoAnAddressOrSearchedForIsNotKept() {
        String name = "Жанымгүл Қоңыратбаева";
        String typed = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        Visitor lead = Visitor.signedIn(port, "aigerim");

        lead.get("/casework/api/cases/" + typed);
        lead.get("/casework/api/cases?search=" + typed);
        lead.get("/casework/api/forms/act/" + typed + "/caseClosure");
        lead.get(ENGINE + "/task/Zhanymgul");
        lead.get(ENGINE + "/Zhanymgul");
        Visitor.atRest(port, "aigerim", "shanyraq").get("/engine-rest/task?nameLike=" + typed);

        assertThat(database.queryForList("select t::text from casefile.trail t", String.class))
                .isNotEmpty()
                .noneMatch(line -> line.contains("Жанымгүл") || line.contains("Zhanymgul") || line.contains("%D0"));
        assertThat(database.queryForObject(
                        "select count(*) from casefile.trail where kind = 'search' and person = 'aigerim'", Long.class))
                .isPositive();
    }

    @Test
    void nothingOfTheFamilyIsInTheTrail() {
        String number = cases.accompanied();
        Visitor lead = Visitor.signedIn(port, "aigerim");
        for (String page : List.of("", "/timeline", "/contacts", "/services", "/contact-sheet.pdf", "/looks")) {
            lead.get("/casework/api/cases/" + number + page);
        }
        for (Task task :
                tasks.createTaskQuery().processInstanceBusinessKey(number).list()) {
            lead.get("/casework/api/forms/task/" + task.getId());
            lead.get("/casework/api/cards?task=" + task.getId());
        }

        List<String> written = database.queryForList("select t::text from casefile.trail t", String.class);
        List<String> personal = database.queryForList(
                "select full_name from casefile.family_member where full_name is not null union select name from casefile.family"
                        + " union select phone from casefile.family where phone is not null"
                        + " union select address from casefile.family where address is not null",
                String.class);
        assertThat(personal).hasSizeGreaterThan(3);
        assertThat(written).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(personal));
    }

    @Test
    void aPageThatAsksAgainAndAgainIsOneLineAMinuteForOneSession() {
        String number = cases.referred();
        Visitor lead = Visitor.signedIn(port, "aigerim");
        for (int time = 0; time < 5; time++) {
            lead.get("/casework/api/cases/" + number);
        }
        Visitor.signedIn(port, "aigerim").get("/casework/api/cases/" + number);

        assertThat(lines(number, "aigerim", "read")).hasSize(2);
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() {
        String number = cases.referred();
        Visitor lead = Visitor.signedIn(port, "aigerim");
        database.execute("alter table casefile.trail add constraint full_disk check (kind <> 'read') not valid");
        try {
            var answer = lead.get("/casework/api/cases/" + number);

            assertThat(answer.statusCode()).isEqualTo(503);
            JsonNode said = Visitor.json(answer);
            assertThat(said.path("message").asText()).contains("written down");
            assertThat(said).hasSize(1);
        } finally {
            database.execute("alter table casefile.trail drop constraint full_disk");
        }
        assertThat(lead.get("/casework/api/cases/" + number).statusCode()).isEqualTo(200);
    }

    /** At a door of the engine, which knows nothing of the trail. */
    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        String number = cases.referred();
        Visitor admin = Visitor.signedIn(port, "admin");
        String job = database.queryForObject("""
                select job.id_ from act_ru_job job join act_ru_execution process on process.id_ = job.process_instance_id_
                where process.business_key_ = ? limit 1""", String.class, number);
        String door = ENGINE + "/job/" + job + "/retries";
        database.execute("alter table casefile.trail add constraint full_disk check (kind <> 'change') not valid");
        try {
            assertThat(admin.put(door, "{\"retries\": 7}").statusCode()).isEqualTo(503);
        } finally {
            database.execute("alter table casefile.trail drop constraint full_disk");
        }
        assertThat(retries(job)).isNotEqualTo(7);

        assertThat(admin.put(door, "{\"retries\": 7}").statusCode()).isEqualTo(204);
        assertThat(retries(job)).isEqualTo(7);
        assertThat(changes(job)).containsExactly(204);

        assertThat(admin.put(door, "{\"retries\": -7}").statusCode()).isBetween(400, 499);
        assertThat(retries(job)).isEqualTo(7);
        assertThat(changes(job))
                .as("an act that was refused is a line too")
                .hasSize(2)
                .contains(204);
    }

    private Integer retries(String job) {
        return database.queryForObject("select retries_ from act_ru_job where id_ = ?", Integer.class, job);
    }

    private List<Integer> changes(String job) {
        return database.queryForList(
                "select outcome from casefile.trail where kind = 'change' and what like '%' || ? || '%' order by id",
                Integer.class, job);
    }

    @Test
    void theTrailIsOnlyAddedTo() {
        cases.referred();

        for (String change : List.of(
                "update casefile.trail set person = 'nobody'",
                "delete from casefile.trail",
                "truncate casefile.trail")) {
            assertThatThrownBy(() -> database.execute(change)).as(change).isNotNull();
        }
    }

    @Test
    void signingInAndOutLeavesALineAndAWrongPasswordToo() {
        Visitor visitor = Visitor.unknown(port);
        visitor.signIn("timur", "wrong");
        visitor.signIn("Zaure1990secret", "wrong");
        assertThat(visitor.signIn("timur", "shanyraq")).isEqualTo(200);
        visitor.get("/camunda/app/tasklist/default/");
        visitor.post("/camunda/api/admin/auth/user/default/logout", "");
        Visitor.atRest(port, "timur", "wrong").get("/engine-rest/task");

        assertThat(database.queryForList(
                        "select kind || ' ' || coalesce(person, 'nobody') || ' ' || what || ' ' || outcome"
                                + " from casefile.trail where person = 'timur' or person is null order by id",
                        String.class))
                .containsSubsequence(
                        "signInFailed timur session 401",
                        "signInFailed nobody session 401",
                        "signIn timur session 200",
                        "signOut timur session 200",
                        "signInFailed timur engine-rest 401");
        assertThat(database.queryForList("select t::text from casefile.trail t", String.class))
                .noneMatch(line -> line.contains("Zaure"));
    }

    @Test
    void whoGivesATaskToWhomIsWrittenDownOnce() {
        String number = cases.referred();
        String task = centre.task(number, "task_makeFirstContact").getId();

        Visitor.signedIn(port, "saule").post(ENGINE + "/task/" + task + "/assignee", "{\"userId\": \"daniyar\"}");

        assertThat(lines(number, "saule", "assign"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("whom", "daniyar")
                        .containsEntry("what", "task task_makeFirstContact"));
        assertThat(lines(number, "saule", "change")).isEmpty();
    }

    @Test
    void whoChangesWhoseRightsIsWrittenDown() {
        Visitor admin = Visitor.signedIn(port, "admin");

        admin.put(ENGINE + "/group/coordinator/members/arman", "{}");
        admin.delete(ENGINE + "/group/coordinator/members/arman");
        var right = admin.post(
                ENGINE + "/authorization/create",
                "{\"type\": 1, \"permissions\": [\"READ\"], \"userId\": \"arman\", \"resourceType\": 7,"
                        + " \"resourceId\": \"*\"}");
        Visitor.signedIn(port, "arman").put(ENGINE + "/group/director/members/arman", "{}");
        List<String> lines = database.queryForList(
                "select person || ': ' || what || ' ' || coalesce(whom, '') from casefile.trail"
                        + " where kind = 'rights' and whom = 'arman' order by id",
                String.class);
        admin.delete(ENGINE + "/authorization/" + Visitor.json(right).path("id").asText());

        assertThat(lines)
                .containsExactly(
                        "admin: into group coordinator arman",
                        "admin: out of group coordinator arman",
                        "admin: set right to Task *: READ arman");
        assertThat(database.queryForObject(
                        "select count(*) from casefile.trail where kind = 'refused' and person = 'arman'", Long.class))
                .isPositive();
    }

    @Test
    void whatASearchOfTheRegisterFoundIsALineInThatCase() {
        String number = cases.referredBy(
                "aigerim",
                referral()
                        .with(
                                "members",
                                List.of(member(
                                        "Ұлпан Сейтімбетова", "mother", false, today -> LocalDate.of(1985, 2, 11)))));

        Visitor.signedIn(port, "daniyar")
                .post(
                        "/casework/api/register/doubles",
                        "{\"members\": [{\"fullName\": \"Ұлпан Сейтімбетова\", \"birthDate\": \"1985-02-11\"}]}");

        assertThat(lines(number, "daniyar", "search"))
                .singleElement()
                .satisfies(line -> assertThat(line).containsEntry("found", number));
    }

    private List<Map<String, Object>> lines(String number, String person, String kind) {
        return database.queryForList(
                "select * from casefile.trail where case_number = ? and person = ? and kind = ? order by id",
                number,
                person,
                kind);
    }
}
