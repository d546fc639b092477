package org.shanyraq.security;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.firstContact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One opened form is one record, however often it is sent, and the later answer is the same as the first. */
@CentreTest
class OneRecordTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient database;

    @Autowired
    ObjectMapper json;

    // Row 12 of November 2026
    @Test
    void threeEqualReferralsAtOnceAreOneCase() throws Exception {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String name = someName();
        ObjectNode referral = referral(aigerim, name);

        Set<String> answers = atOnce(3, () -> answer(aigerim.post(referralForm(), referral.toString())));
        String later = answer(aigerim.post(referralForm(), referral.toString()));

        assertThat(answers).containsExactly(later);
        assertThat(later).contains("\"caseNumber\":\"" + only(casesOf(name)) + "\"");
    }

    @Test
    void twentyReferralsEachSentTwiceAtOnceAreTwentyCases() throws Exception {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        for (int time = 0; time < 20; time++) {
            String name = someName();
            ObjectNode referral = referral(aigerim, name);

            Set<String> answers = atOnce(2, () -> answer(aigerim.post(referralForm(), referral.toString())));

            assertThat(answers).as("time %d", time).hasSize(1);
            assertThat(answers.iterator().next()).contains(only(casesOf(name)));
        }
    }

    @Test
    void whatIsBegunInACaseIsBegunOnce() throws Exception {
        String family = cases.accompanied();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String form = FormDoor.act(family, "contactLog");
        ObjectNode contact = opened(
                aigerim,
                form,
                Map.of(
                        "contacts",
                        List.of(Map.of(
                                "contactOn",
                                centre.now().toLocalDate().toString(),
                                "contactKind",
                                "phone",
                                "contactReached",
                                true,
                                "contactWith",
                                "The mother"))));

        Set<String> answers = atOnce(3, () -> answer(aigerim.post(form, contact.toString())));
        assertThat(answers).containsExactly(answer(aigerim.post(form, contact.toString())));
        assertThat(cases.papers(family, "record-contact")).hasSize(1);

        ObjectNode another = opened(aigerim, form, Map.of()).set("data", contact.path("data"));
        assertThat(answer(aigerim.post(form, another.toString()))).isNotIn(answers);
        assertThat(cases.papers(family, "record-contact")).hasSize(2);
    }

    @Test
    void aGroupIsOpenedOnce() throws Exception {
        Visitor madina = Visitor.signedIn(port, "madina");
        String form = startForm("groupActivity");
        String title = someName();
        ObjectNode group = opened(
                madina,
                form,
                Answers.to("open-group")
                        .with("kind", "parentClub")
                        .with("title", title)
                        .with("leader", "madina")
                        .with("startsOn", TODAY)
                        .with("plannedMeetings", 3)
                        .at(now()));

        Set<String> answers = atOnce(3, () -> answer(madina.post(form, group.toString())));

        assertThat(answers).hasSize(1);
        assertThat(database.sql("select count(*) from casefile.group_activity where title = :title")
                        .param("title", title)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aTaskThatIsSentAgainIsToldWhatItWasToldFirst() throws Exception {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String form = FormDoor.task(centre.task(family, "task_makeFirstContact").getId());
        ObjectNode contact = opened(aigerim, form, cases.filled(family, firstContact()));

        Set<String> answers = atOnce(3, () -> answer(aigerim.post(form, contact.toString())));
        answers.add(answer(aigerim.post(form, contact.toString())));

        assertThat(answers).containsExactly("{}");
        assertThat(cases.papers(family, "make-first-contact")).hasSize(1);
        assertThat(centre.openTasks(family)).containsExactly("task_assessSituation");
        contact.put("opening", UUID.randomUUID().toString());
        assertThat(aigerim.post(form, contact.toString()).statusCode()).isEqualTo(404);
    }

    @Test
    void aCorrectionThatIsSentAgainIsToldWhatItWasToldFirst() throws Exception {
        String family = cases.referred();
        FiledForm paper = cases.papers(family, "register-referral").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String form = FormDoor.correction(family, paper.id());
        ObjectNode correction =
                opened(aigerim, form, Map.of("whatHappened", "For two weeks.")).put("reason", "I misheard.");

        Set<String> answers = atOnce(3, () -> answer(aigerim.post(form, correction.toString())));
        answers.add(answer(aigerim.post(form, correction.toString())));

        assertThat(answers).containsExactly("{}");
        assertThat(cases.papers(family, "register-referral")).hasSize(2);
        correction.put("opening", UUID.randomUUID().toString());
        assertThat(aigerim.post(form, correction.toString()).statusCode()).isEqualTo(409);
    }

    /** Nothing that was typed disappears without a word. */
    @Test
    void whoChangesAFormThatIsFiledAlreadyIsTold() {
        String name = someName();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode referral = referral(aigerim, name);
        assertThat(aigerim.post(referralForm(), referral.toString()).statusCode())
                .isEqualTo(200);

        ((ObjectNode) referral.path("data")).put("whatHappened", "He is ill too.");
        HttpResponse<String> told = aigerim.post(referralForm(), referral.toString());

        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(told).path("message").asText()).startsWith("This form was filed already, on ");
        assertThat(casesOf(name)).hasSize(1);
    }

    @Test
    void whoIsRefusedMendsTheFormAndFilesItUnderTheSameNumber() {
        String name = someName();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode referral = referral(aigerim, name);
        ObjectNode data = (ObjectNode) referral.path("data");
        JsonNode channel = data.remove("channel");

        assertThat(aigerim.post(referralForm(), referral.toString()).statusCode())
                .isEqualTo(422);
        data.set("channel", channel);
        assertThat(aigerim.post(referralForm(), referral.toString()).statusCode())
                .isEqualTo(200);
        assertThat(casesOf(name)).hasSize(1);
    }

    /** The number is worth something to the person and at the place that it was given for only. */
    @Test
    void aNumberOfSomebodyElseTellsNothing() {
        String name = someName();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode referral = referral(aigerim, name);
        String answered = answer(aigerim.post(referralForm(), referral.toString()));
        Visitor daniyar = Visitor.signedIn(port, "daniyar");

        ObjectNode own =
                referral(daniyar, name).put("opening", referral.path("opening").asText());
        String other = answer(daniyar.post(referralForm(), own.toString()));

        assertThat(other).isNotEqualTo(answered);
        assertThat(casesOf(name)).hasSize(2);
        Visitor madina = Visitor.signedIn(port, "madina");
        assertThat(madina.post(referralForm(), referral.toString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aStartWithoutANumberIsNotTaken() {
        String name = someName();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode referral = referral(aigerim, name);
        referral.remove("opening");

        HttpResponse<String> refused = aigerim.post(referralForm(), referral.toString());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.json(refused).at("/errors/0/message").asText()).contains("Reload it");
        assertThat(aigerim.post(
                                referralForm(),
                                referral.put("opening", "not a number").toString())
                        .statusCode())
                .isEqualTo(400);
        assertThat(casesOf(name)).isEmpty();
    }

    private ObjectNode referral(Visitor person, String familyName) {
        return opened(
                person,
                referralForm(),
                Answers.referral().with("familyName", familyName).at(now()));
    }

    /** What the page sends back: the number under which it was opened, and what was filled in. */
    private ObjectNode opened(Visitor person, String form, Map<String, ?> answers) {
        return person.opened(form, json.valueToTree(answers));
    }

    private String referralForm() {
        return startForm("familyCase");
    }

    private String startForm(String process) {
        return database.sql("select id_ from act_re_procdef where key_ = :key order by version_ desc limit 1")
                .param("key", process)
                .query((row, number) -> FormDoor.start(row.getString(1)))
                .single();
    }

    private Moment now() {
        return new Moment(centre.now(), List.of());
    }

    private static String someName() {
        return "Once " + UUID.randomUUID();
    }

    private List<String> casesOf(String familyName) {
        return database.sql("""
                        select case_number from casefile.family_case
                          join casefile.family on family.id = family_case.family_id
                         where family.name = :name
                        """).param("name", familyName).query(String.class).list();
    }

    private static String only(List<String> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static Set<String> atOnce(int times, Callable<String> act) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(times);
        ExecutorService pressing = Executors.newFixedThreadPool(times);
        try {
            List<Future<String>> begun = Collections.nCopies(times, act).stream()
                    .map(press -> pressing.submit(() -> {
                        ready.await(30, TimeUnit.SECONDS);
                        return press.call();
                    }))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> press : begun) {
                answers.add(press.get(60, TimeUnit.SECONDS));
            }
            return answers.stream().collect(toSet());
        } finally {
            pressing.shutdownNow();
        }
    }
}
