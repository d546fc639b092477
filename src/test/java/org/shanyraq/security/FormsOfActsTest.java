package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.change;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistView;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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

    /** One specialist has a task in the case, another had one. */
    @Test
    void noFormOfAnActShowsARiskThatTheCasePageHides() {
        String family = withALawyerAsked();
        List<String> hidden = cases.risk(family).factors();
        assertThat(hidden).isNotEmpty();
        ensureNobodyIsShown(family, hidden);

        cases.fileAs("timur", family, specialistView());
        ensureNobodyIsShown(family, hidden);
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
