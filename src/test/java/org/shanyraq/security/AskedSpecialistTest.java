package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever is asked reads the question and what the asker ticked, as long as it is theirs to do; what they wrote themselves they
 * read ever after, and nobody else through that.
 */
@CentreTest
class AskedSpecialistTest {

    private static final String TOLD = "The boy sleeps in the stairwell.";
    private static final String SEEN = "The mother weeps when he speaks.";
    private static final String QUESTION = "Is he afraid of his father?";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    TaskService tasks;

    @Test
    void aPsychologistWhoIsAskedReadsTheQuestionAndWhatWasTickedUntilTheViewIsGiven() {
        Visitor madina = Visitor.signedIn(port, "madina");
        String family = cases.referred(referral().with("whatHappened", TOLD));
        assertThat(madina.get(file(family)).statusCode()).isEqualTo(404);

        cases.file(family, asking(List.of("referral", "contacts")));
        JsonNode form = Visitor.json(madina.get(
                FormDoor.task(centre.task(family, "task_addPsychologistView").getId())));
        assertThat(form.at("/data/question").asText()).isEqualTo(QUESTION);
        assertThat(timeline(madina, family)).contains(TOLD, SEEN);
        assertThat(Visitor.json(madina.get(file(family))).path("shown").toString())
                .isEqualTo("[\"referral\",\"contacts\"]");
        JsonNode lines = Visitor.json(madina.get(file(family) + "/timeline"));
        assertThat(lines.findValues("mayCorrect")).isNotEmpty().noneMatch(JsonNode::asBoolean);
        assertThat(lines.toString()).doesNotContain("A note for the coordinator alone");

        cases.file(family, Answers.psychologistView());
        assertThat(madina.get(file(family)).statusCode()).isEqualTo(404);
        assertThat(madina.get(file(family) + "/timeline").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasNotTickedStaysClosed() {
        Visitor madina = Visitor.signedIn(port, "madina");
        String family = cases.referred(referral().with("whatHappened", TOLD));
        cases.file(family, asking(List.of("contacts")));

        assertThat(timeline(madina, family)).contains(SEEN).doesNotContain(TOLD);

        String other = cases.referred(referral().with("whatHappened", TOLD));
        cases.file(other, asking(List.of()));
        assertThat(timeline(madina, other)).doesNotContain(SEEN).doesNotContain(TOLD);
    }

    /** The others of the group know the family as long as the task waits; what was ticked is for whom takes it. */
    @Test
    void whoHasTakenTheTaskReadsItAloneThen() {
        String family = cases.referred(referral().with("whatHappened", TOLD));
        cases.file(family, asking(List.of("referral")));
        Visitor madina = Visitor.signedIn(port, "madina");
        assertThat(timeline(madina, family)).contains(TOLD);

        String task = centre.task(family, "task_addPsychologistView").getId();
        tasks.setAssignee(task, "madina");
        assertThat(timeline(madina, family)).contains(TOLD);
        assertThat(Visitor.signedIn(port, "timur").get(file(family)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSpecialistWhoIsAskedForAServiceReadsWhatGoesWithThatRequestOnly() {
        String family = cases.accompanied(referral().with("whatHappened", TOLD));
        Visitor madina = Visitor.signedIn(port, "madina");
        Visitor timur = Visitor.signedIn(port, "timur");
        cases.begin(
                "aigerim",
                family,
                "serviceDelivery",
                Answers.specialistAsked("psychologist").with("shown", List.of("plan")));
        cases.begin(
                "aigerim",
                family,
                "serviceDelivery",
                Answers.specialistAsked("lawyer").with("shown", List.of("referral")));

        assertThat(shown(madina, family)).isEqualTo("[\"plan\"]");
        assertThat(shown(timur, family)).isEqualTo("[\"referral\"]");
        assertThat(timeline(madina, family)).doesNotContain(TOLD).contains("\"draft-plan\"");
        assertThat(timeline(timur, family)).contains(TOLD).doesNotContain("\"draft-plan\"");
    }

    @Test
    void whatOneWroteStaysReadableToItsAuthorAndToNobodyElse() {
        String family = cases.referred(referral().with("whatHappened", TOLD));
        cases.file(family, asking(List.of("referral")));
        String task = centre.task(family, "task_addPsychologistView").getId();
        tasks.setAssignee(task, "madina");
        cases.fileAs("madina", family, Answers.psychologistView().with("findings", "He draws houses without doors."));
        Visitor madina = Visitor.signedIn(port, "madina");

        JsonNode own = Visitor.json(madina.get(file(family) + "/written"));
        assertThat(own.path("papers")).hasSize(1);
        assertThat(own.toString())
                .contains("He draws houses without doors.")
                .doesNotContain(TOLD)
                .doesNotContain("\"mayCorrect\":true");
        assertThat(madina.get(file(family)).statusCode()).isEqualTo(404);
        assertThat(written(madina)).contains(family);
        assertThat(written(Visitor.signedIn(port, "aigerim"))).doesNotContain(family);
        for (String other : List.of("timur", "daniyar")) {
            assertThat(Visitor.signedIn(port, other)
                            .get(file(family) + "/written")
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(Visitor.unknown(port).get(file(family) + "/written").statusCode())
                .isEqualTo(401);
        assertThat(Visitor.json(Visitor.signedIn(port, "aigerim").get(file(family) + "/written"))
                        .toString())
                .doesNotContain("He draws houses without doors.");
    }

    @Test
    void whoAsksForThePsychologistSaysWhatTheyWantToKnow() {
        String family = cases.referred();
        assertThat(Cases.refusal(() -> cases.file(family, firstContact().with("psychologistNeeded", true))))
                .isNotEmpty();
        assertThat(centre.openTasks(family)).containsExactly("task_makeFirstContact");
    }

    private static Answers asking(List<String> shown) {
        return firstContact()
                .with("situation", SEEN)
                .with("psychologistNeeded", true)
                .with("psychologistQuestion", QUESTION)
                .with("confidentialNote", "A note for the coordinator alone")
                .with("shownToPsychologist", shown);
    }

    private static List<String> written(Visitor visitor) {
        return Visitor.json(visitor.get("/casework/api/today")).path("written").findValuesAsText("caseNumber");
    }

    private static String file(String family) {
        return "/casework/api/cases/" + family;
    }

    private static String timeline(Visitor visitor, String family) {
        return Visitor.json(visitor.get(file(family) + "/timeline")).toString();
    }

    private static String shown(Visitor visitor, String family) {
        return Visitor.json(visitor.get(file(family))).path("shown").toString();
    }
}
