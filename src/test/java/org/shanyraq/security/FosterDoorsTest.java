package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.fosterFamilyEntered;
import static org.shanyraq.support.Answers.guardianshipAllows;
import static org.shanyraq.support.Answers.placementAskedFor;
import static org.shanyraq.support.Answers.placementStartedWith;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of foster families is read by coordinators and directors; whoever looks for a place reads what it takes to choose. */
@CentreTest
class FosterDoorsTest {

    private static final String DOOR = "/casework/api/foster-families";
    private static final List<String> READERS = List.of("saule", "bolat");
    private static final List<String> OTHERS = List.of("aigerim", "daniyar", "madina", "zhanna", "admin");

    @LocalServerPort
    private int port;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private JdbcClient database;

    @Test
    void onlyCoordinatorsAndDirectorsReadTheRegister() {
        String foster = entered("Register readers");

        for (String person : READERS) {
            assertThat(get(person, "").body()).as(person).contains("Register readers");
            assertThat(get(person, "/" + foster).body()).as(person).contains("Register readers", "Abai avenue");
            assertThat(get(person, "/P-1999-0001").body()).as(person).contains("no such foster family");
        }
        for (String person : OTHERS) {
            for (String path : List.of("", "/" + foster, "/P-1999-0001")) {
                HttpResponse<String> refused = get(person, path);
                assertThat(refused.statusCode()).as(person).isBetween(400, 499);
                assertThat(refused.body()).as(person).contains("for coordinators and directors");
            }
        }
        assertThat(Visitor.unknown(port).get(DOOR).statusCode()).isEqualTo(401);
        assertThat(Visitor.unknown(port).get(DOOR + "/" + foster).statusCode()).isEqualTo(401);
    }

    /** The name, the places and the ages; no address, no telephone and nothing of the checks. */
    @Test
    void whoeverLooksForAPlaceReadsNoMoreThanItTakesToChoose() {
        String foster = entered("Chosen by name");
        String family = cases.referred();
        cases.begin(
                "aigerim",
                family,
                "placement",
                placementAskedFor(caseFiles.children(family).get(0).id()).with("kind", "fosterFamily"));
        cases.file(family, guardianshipAllows());
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        String form = aigerim.get("/casework/api/forms/task/"
                        + centre.task(family, "task_startPlacement").getId())
                .body();
        assertThat(form).contains("Chosen by name").doesNotContain("Abai avenue", "222 33 44", "Three rooms");
        cases.file(family, placementStartedWith(foster));
        assertThat(aigerim.get("/casework/api/forms/task/"
                                + centre.task(family, "task_followPlacement").getId())
                        .body())
                .as("their own child's carers")
                .contains("Chosen by name", "222 33 44");
        assertThat(aigerim.get("/casework/api/forms/task/"
                                + centre.task(foster, "task_keepFosterFamily").getId())
                        .body())
                .doesNotContain("Abai avenue");
        assertThat(aigerim.get("/casework/api/subjects/" + foster).body()).doesNotContain("Abai avenue");
        assertThat(aigerim.get("/casework/api/subjects").body()).doesNotContain(foster);
    }

    /** A number says nothing to who reads the paper, and a number that is typed elsewhere names nobody. */
    @Test
    void thePaperOfTheStartNamesTheFosterFamilyAndNoOtherPaperNamesOne() {
        String foster = entered("Named in the paper");
        String other = entered("Named nowhere");
        String family = cases.referred();
        cases.begin(
                "aigerim",
                family,
                "placement",
                placementAskedFor(caseFiles.children(family).get(0).id())
                        .with("kind", "fosterFamily")
                        .with("why", other));
        cases.file(family, guardianshipAllows());
        cases.file(family, placementStartedWith(foster));

        String read = Visitor.signedIn(port, "aigerim")
                .get("/casework/api/cases/" + family + "/timeline")
                .body();
        assertThat(read).contains("Named in the paper", other).doesNotContain(foster, "Named nowhere");
        assertThat(Visitor.signedIn(port, "aigerim")
                        .get("/casework/api/cases/" + family + "/written")
                        .body())
                .contains("Named in the paper")
                .doesNotContain(foster, "Named nowhere");
    }

    @Test
    void whoeverReadsItLeavesALineInTheTrail() {
        String foster = entered("Looked at");

        get("saule", "/" + foster);
        get("aigerim", "/" + foster);

        assertThat(database.sql("select person || ' ' || kind from casefile.trail where case_number = :number"
                                + " and what like 'foster-families%' order by 1")
                        .param("number", foster)
                        .query(String.class)
                        .list())
                .containsExactly("aigerim refused", "saule read");
    }

    private HttpResponse<String> get(String person, String path) {
        return Visitor.signedIn(port, person).get(DOOR + path);
    }

    private String entered(String names) {
        return centre.start(
                "saule", "fosterFamily", fosterFamilyEntered(names, 1).at(new Moment(centre.now(), List.of())));
    }
}
