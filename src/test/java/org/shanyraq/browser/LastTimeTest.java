package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.familyAssessed;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.reviewWithUnmetGoals;
import static org.shanyraq.support.Labels.labelOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.support.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** What was answered the last time stands under each question, and can be taken over. */
@BrowserTest
class LastTimeTest {

    private static final Map<String, Object> HOUSING = Map.of(
            "evidence",
            "Бір бөлмелі жатақхана, бес адам тұрады; қабырғалары ылғалды, балалардың ұйықтайтын жеке орны жоқ. "
                    .repeat(4),
            "seenBy",
            "Айгерім Ахметова",
            "rating",
            "seriousConcern",
            "need",
            "A dry room for the boy");

    @Autowired
    private Cases cases;

    @Autowired
    private CentreClock clock;

    @Test
    void theAnswersOfTheLastAssessmentStandBesideTheNewOnes(Desks desks) {
        String caseNumber = cases.atInDepthAssessment();
        cases.file(caseNumber, familyAssessed().with("housing", HOUSING));
        cases.goOnTo("task_agreeNextStep", caseNumber, reviewWithUnmetGoals());
        cases.file(caseNumber, nextStep("reassess"));
        OffsetDateTime filedAt =
                cases.papers(caseNumber, "assess-family").get(0).filedAt();
        Desk aigerim = desks.of("aigerim");
        FormOnPage form = aigerim.openTask(caseNumber, labelOf("task_assessFamily"));

        FormOnPage housing = form.group("Housing");
        String day = Days.written(clock.at(filedAt).toLocalDate());
        assertThat(housing.lastTime("What is needed"))
                .hasText("Last time, %s, Aigerim Suleimenova: A dry room for the boy".formatted(day));
        assertThat(housing.lastTime("How is it?")).containsText("Serious concern");
        assertThat(housing.input("What is needed"))
                .hasAccessibleDescription(Pattern.compile(".*A dry room for the boy"));
        aigerim.photograph("last-time");

        housing.sameAsLastTime("What is needed");
        assertThat(housing.input("What is needed")).hasValue("A dry room for the boy");
        assertThat(housing.input("What is needed")).isFocused();
        Locator again = housing.place().getByText("Same as last time");
        int offered = again.count();
        housing.write("What was seen and heard", "They have moved.");
        assertThat(again).hasCount(offered - 1);
        housing.sameAsLastTime("How is it?");
        for (String area : List.of(
                "Employment and income",
                "Family history and functioning",
                "Extended family",
                "Family's social integration",
                "Community resources")) {
            form.group(area).sameAsLastTime("How is it?");
        }
        aigerim.completeAndSee();

        JsonNode filed = cases.papers(caseNumber, "assess-family").get(1).answers();
        assertThat(filed.at("/housing/need").asText()).isEqualTo("A dry room for the boy");
        assertThat(filed.at("/housing/rating").asText()).isEqualTo("seriousConcern");
        assertThat(filed.at("/housing/evidence").asText()).isEqualTo("They have moved.");
        assertThat(filed.at("/housing/seenBy").asText()).isEqualTo("Aigerim Suleimenova");
        assertThat(filed.at("/employment/rating").asText()).isEqualTo("noConcern");
    }

    @Test
    void onAPhoneTheyStandUnderTheQuestion(Desks desks) {
        String caseNumber = cases.atInDepthAssessment();
        cases.file(caseNumber, familyAssessed().with("housing", HOUSING));
        cases.goOnTo("task_agreeNextStep", caseNumber, reviewWithUnmetGoals());
        cases.file(caseNumber, nextStep("reassess"));
        Desk aigerim = desks.onPhone("aigerim");
        FormOnPage housing =
                aigerim.openTask(caseNumber, labelOf("task_assessFamily")).group("Housing");

        assertThat(housing.lastTime("What was seen and heard").boundingBox().y)
                .isGreaterThan(housing.input("What was seen and heard").boundingBox().y);
        assertThat(aigerim.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        housing.field("What was seen and heard").scrollIntoViewIfNeeded();
        aigerim.photograph("last-time-on-a-phone");
        housing.press("Show it all");
        assertThat(housing.place().getByText("Show it all")).hasCount(0);
    }
}
