package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.change;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistView;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be begun in a case shows no more of the family's risk than the case page shows the same reader. */
@CentreTest
class FormsOfActsTest {

    private static final List<String> EVERYBODY =
            List.of("aigerim", "daniyar", "saule", "bolat", "madina", "timur", "zhanna", "arman", "admin");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient database;

    /** One specialist has a task in the case, another had one. */
    @Test
    void noFormOfAnActShowsARiskThatTheCasePageHides() {
        String family = withALawyerAsked();
        List<String> hidden = new ArrayList<>(cases.risk(family).factors());
        // Why anybody comes to the centre is offered to everybody: the same word there says nothing of this family.
        hidden.removeAll(database.sql("select code from casefile.coming_reason_kind")
                .query(String.class)
                .list());
        assertThat(hidden).hasSizeGreaterThan(1);
        ensureNobodyIsShown(family, hidden);

        cases.fileAs("timur", family, specialistView());
        ensureNobodyIsShown(family, hidden);
    }

    /**
     * Whatever was written down on any paper of the family. Whoever reports a danger is shown the children's names, or could
     * not say who is in danger.
     */
    @Test
    void noFormOfAnActShowsWhatTheFileHidesFromItsReader() {
        String family = withALawyerAsked();
        ensureNobodyIsShownMoreThanTheFile(family);
        cases.fileAs("timur", family, specialistView());
        ensureNobodyIsShownMoreThanTheFile(family);
    }

    private void ensureNobodyIsShownMoreThanTheFile(String family) {
        Set<String> written = written(family);
        Set<String> names = namesOfChildren(family);
        assertThat(written).hasSizeGreaterThan(10);
        for (String person : EVERYBODY) {
            Visitor visitor = Visitor.signedIn(port, person);
            String at = "/casework/api/cases/" + family;
            JsonNode page = Visitor.json(visitor.get(at));
            String file = page
                    + visitor.get(at + "/timeline").body()
                    + visitor.get(at + "/timeline?page=2").body()
                    + visitor.get("/casework/api/served").body();
            for (String act : acts(page)) {
                List<String> shown = words(form(person, family, act).path("data"));
                assertThat(shown)
                        .as("%s at %s", person, act)
                        .noneMatch(word -> written.stream()
                                .filter(fact -> !file.contains(fact) && !names.contains(fact))
                                .anyMatch(word::contains));
            }
        }
    }

    /** Names, addresses, sentences: what people wrote, and no choices from lists. */
    private Set<String> written(String family) {
        return database
                .sql("select answers::text from casefile.filing where case_number = :family")
                .param("family", family)
                .query(String.class)
                .list()
                .stream()
                .flatMap(paper -> words(read(paper)).stream())
                .filter(word -> word.contains(" "))
                .collect(Collectors.toSet());
    }

    private Set<String> namesOfChildren(String family) {
        return Set.copyOf(database.sql("select m.full_name from casefile.family_case c join casefile.family_member m"
                        + " on m.family_id = c.family_id where c.case_number = :family and m.child")
                .param("family", family)
                .query(String.class)
                .list());
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoSeesTheRiskFindsItTicked() {
        String family = withALawyerAsked();

        JsonNode form = form("aigerim", family, "circumstancesChange");

        assertThat(words(form.at("/data/risk"))).containsAll(cases.risk(family).factors());
    }

    @Test
    void whatAReporterWasNotShownStaysKnown() {
        String family = withALawyerAsked();
        List<String> known = cases.risk(family).factors();
        cases.fileAs("timur", family, specialistView());

        centre.begin("timur", family, "circumstancesChange", cases.filled(family, change("unsafeHome")));

        assertThat(cases.risk(family).factors()).containsAll(known).contains("unsafeHome");
    }

    private String withALawyerAsked() {
        return cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
    }

    private void ensureNobodyIsShown(String family, List<String> hidden) {
        for (String person : EVERYBODY) {
            Visitor visitor = Visitor.signedIn(port, person);
            JsonNode page = Visitor.json(visitor.get("/casework/api/cases/" + family));
            if (!page.path("risks").isEmpty()) {
                continue;
            }
            for (String act : acts(page)) {
                assertThat(words(form(person, family, act).path("data")))
                        .as("%s at %s", person, act)
                        .doesNotContainAnyElementsOf(hidden);
            }
        }
    }

    /** Those that the page offers, and those that may be open to who has worked with the family. */
    private static TreeSet<String> acts(JsonNode page) {
        TreeSet<String> acts = new TreeSet<>(List.of("circumstancesChange", "safeguarding", "groupEnrolment"));
        acts.addAll(page.path("acts").findValuesAsText("process"));
        return acts;
    }

    private JsonNode form(String person, String family, String act) {
        return Visitor.json(Visitor.signedIn(port, person).get(FormDoor.act(family, act)));
    }

    private static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node.isTextual()) {
            words.add(node.asText());
        }
        node.forEach(child -> words.addAll(words(child)));
        return words;
    }
}
