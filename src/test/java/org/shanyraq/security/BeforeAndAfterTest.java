package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.familyAsked;
import static org.shanyraq.support.Answers.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Before and after on the page of the case: the worker's line and the family's, each for whom it concerns. */
@CentreTest
class BeforeAndAfterTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient database;

    // T1107 T1426: baseline, now, what was done in between; the worker's line and the family's
    @Test
    void theFamilysOwnLineStandsBesideTheWorkersAndTheCoordinatorSeesItOnlyAmongMany() {
        String family = cases.atReview(
                referral().ofChildren(2),
                childAssessed()
                        .with(
                                "education",
                                Map.of("rating", "seriousConcern", "evidence", "Cannot read.", "need", "Lessons")));
        String child = childOf(family);
        cases.file(family, familyAsked(3).with("children", List.of(child(child))));

        JsonNode drawing = page("aigerim", family).at("/changes/0");

        assertThat(drawing.path("name").asText()).startsWith("Before and after: Child");
        assertThat(drawing.path("told").toString())
                .contains("Education: Serious concern", "The family: ", ": 5", "Worker and family see it differently");
        assertThat(page("bolat", family).path("changes"))
                .as("health and violence")
                .isEmpty();
        int answered = database.sql(
                        "select count(distinct case_number) from casefile.family_answer where answered >= 3")
                .query(Integer.class)
                .single();
        assertThat(page("saule", family).at("/changes/0/told").toString().contains("The family: "))
                .as("among %s families", answered)
                .isEqualTo(answered >= 5);
        assertThat(timeline("saule", family)).contains("Only for who wrote it.").doesNotContain("withOthers");
    }

    @Test
    void whoIsToAskPrintsThePageWithTheFaces() throws IOException {
        String family = cases.atPlan();
        String path = "/casework/api/cases/" + family + "/family-questions.pdf?language=";

        for (String language : List.of("en", "ru", "kk")) {
            assertThat(Pdfs.text(Visitor.signedIn(port, "madina").bytes(path + language)))
                    .contains("1", "5", "Serikov");
        }
        assertThat(Visitor.signedIn(port, "timur").get(path + "en").statusCode())
                .isEqualTo(404);
    }

    private JsonNode page(String person, String family) {
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases/" + family));
    }

    private String timeline(String person, String family) {
        return Visitor.signedIn(port, person)
                .get("/casework/api/cases/" + family + "/timeline?page=1")
                .body();
    }

    private static Map<String, Object> child(String id) {
        return Map.of(
                "id", id, "asked", true, "atHome", 5, "atSchool", 5, "withOthers", 5, "inTheEvening", 5, "withUs", 5);
    }

    private String childOf(String family) {
        for (JsonNode member : page("aigerim", family).path("members")) {
            if (member.path("child").asBoolean()) {
                return member.path("id").asText();
            }
        }
        throw new IllegalStateException("No child in " + family);
    }
}
