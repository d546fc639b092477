package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.accompanied;
import static org.shanyraq.support.Answers.change;
import static org.shanyraq.support.Answers.childAssessed;
import static org.shanyraq.support.Answers.contribution;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.familyAssessed;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.monitoringContactInNewDifficulty;
import static org.shanyraq.support.Answers.parentingAssessed;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.psychologistView;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.referralLookedAt;
import static org.shanyraq.support.Answers.referralOfKnownFamily;
import static org.shanyraq.support.Answers.requestAccepted;
import static org.shanyraq.support.Answers.review;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.session;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistAsked;
import static org.shanyraq.support.Answers.specialistView;
import static org.shanyraq.support.Answers.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * [2] stage 2 of the algorithm, A122: danger has one consequence, from whichever form it is told. The forms are those
 * that have the question: a form that gets it and is not played here fails.
 */
@CentreTest
class DangerToldTest {

    /** The forms in which a danger is what it is all about. */
    private static final Set<String> OF_SAFEGUARDING = Set.of("report-danger", "assess-danger", "see-child");

    private static final String SEEN = "The stepfather has a knife, the boy is in the flat.";

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private Dangers dangers;

    @ParameterizedTest(name = "{0}")
    @MethodSource("formsThatAskForDanger")
    void safeguardingBeginsByItselfAndIsDueTheSameDay(String form) {
        Supplier<String> told = ways().get(form);
        assertThat(told)
                .as("a way in which danger is told in %s.form, in ways()", form)
                .isNotNull();

        String family = told.get();

        assertThat(dangers.ofCase(family)).hasSize(1).noneMatch(danger -> danger.outcome() != null);
        assertThat(cases.attention(family)).contains("dangerNoted coordinatorTold", "dangerNoted directorTold");
        assertThat(cases.file(family).immediateDanger()).isTrue();
        assertThat(centre.groupsOf(family, "task_assessDanger")).containsExactly("coordinator");
        assertThat(centre.groupsOf(family, "task_acknowledgeDanger")).containsExactly("director");
        for (String task : List.of("task_assessDanger", "task_acknowledgeDanger")) {
            assertDueToday(centre.task(family, task));
        }
        assertThat(centre.tasks(family, "task_assessDanger")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questionsAboutDanger")
    void everyQuestionWhetherAChildIsInDangerHasThisConsequence(String form, String key, boolean marked) {
        assertThat(marked)
                .as("%s of %s.form has the property 'danger', which names the answer that means yes", key, form)
                .isTrue();
    }

    // cases/2026-11.md row 2: a Sunday, 21:00
    @Test
    void aReferralOnASundayEveningIsDueOnThatSunday() {
        centre.passUntil(centre.now()
                .with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                .withHour(21)
                .withMinute(0));

        String family = cases.referred(referral().with("immediateDanger", true));

        for (String task : List.of("task_makeFirstContact", "task_assessDanger", "task_acknowledgeDanger")) {
            assertDueToday(centre.task(family, task));
        }
        centre.passUntil(centre.now().withHour(23).withMinute(59).withSecond(59).plusSeconds(2));
        assertThat(cases.attention(family))
                .contains("firstContact coordinatorTold", "dangerAssessment coordinatorTold");
        centre.passDays(1);
        assertThat(cases.attention(family)).contains("firstContact directorTold", "dangerAssessment directorTold");
    }

    // neighbour of row 2: what is told by night is not left until the morning
    @Test
    void aContactOnAHolidayIsNoLater() {
        centre.passUntil(centre.now()
                .with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
                .withHour(12)
                .withMinute(0));
        String family = cases.accompanied();

        cases.begin("aigerim", family, "contactLog", told(contact()));

        assertDueToday(centre.task(family, "task_assessDanger"));
    }

    @Test
    void whatIsToldOfADangerThatIsKnownJoinsIt() {
        String family = cases.referred(referral().with("immediateDanger", true));
        int hands = cases.attention(family).size();

        cases.file(family, firstContact().with("immediateDangerSeen", true));

        assertThat(dangers.ofCase(family)).hasSize(1);
        assertThat(centre.tasks(family, "task_assessDanger")).hasSize(1);
        assertThat(cases.attention(family)).hasSizeGreaterThanOrEqualTo(hands + 2);
    }

    @Test
    void whatIsToldOfADangerThatWasReportedJoinsItToo() {
        String family = cases.atInDepthAssessment();
        cases.reportDanger("aigerim", family, danger());

        cases.file(family, told(childAssessed()));

        assertThat(dangers.ofCase(family)).hasSize(1);
    }

    @Test
    void whenThereTurnsOutToBeNoneTheFamilyStandsAsItStoodBefore() {
        String family = cases.accompanied();
        RiskLevel before = cases.file(family).riskLevel();
        cases.begin("aigerim", family, "contactLog", told(contact()));
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        cases.begin("aigerim", family, "contactLog", told(contact()));

        cases.file(family, Answers.noDangerFound());

        assertThat(cases.file(family).immediateDanger()).isFalse();
        assertThat(cases.file(family).riskLevel()).isEqualTo(before);
    }

    @Test
    void aFormAboutOneChildIsAboutThatChild() {
        String family = cases.atInDepthAssessment(referral().ofChildren(2));

        cases.file(family, told(childAssessed()));

        assertThat(dangers.ofCase(family))
                .singleElement()
                .satisfies(danger -> assertThat(danger.children()).hasSize(1));
    }

    private Map<String, Supplier<String>> ways() {
        return Map.ofEntries(
                Map.entry("register-referral", () -> cases.referred(referral().with("immediateDanger", true))),
                Map.entry(
                        "make-first-contact",
                        () -> filed(cases.referred(), firstContact().with("immediateDangerSeen", true))),
                Map.entry("add-psychologist-view", () -> {
                    String family = filed(
                            cases.referred(),
                            firstContact()
                                    .with("psychologistNeeded", true)
                                    .with("psychologistQuestion", "How does the boy sleep?"));
                    return filed(family, told(psychologistView()));
                }),
                Map.entry(
                        "assess-situation",
                        () -> filed(
                                goneOnTo("task_assessSituation", cases.referred()),
                                situation().seeing("immediateDanger", "lowIncome"))),
                Map.entry("assess-child", () -> filed(cases.atInDepthAssessment(), told(childAssessed()))),
                Map.entry("assess-parenting", () -> filed(cases.atInDepthAssessment(), told(parentingAssessed()))),
                Map.entry("assess-family", () -> filed(cases.atInDepthAssessment(), told(familyAssessed()))),
                Map.entry("give-specialist-view", () -> {
                    String family = cases.atInDepthAssessment(
                            situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
                    return filed(family, told(specialistView()));
                }),
                Map.entry(
                        "summarise-assessment",
                        () -> filed(
                                goneOnTo("task_summariseAssessment", cases.atInDepthAssessment()),
                                summary().seeing("immediateDanger"))),
                Map.entry("accompany-family", () -> filed(cases.accompanied(), told(accompanied()))),
                Map.entry("record-contact", () -> {
                    String family = cases.accompanied();
                    cases.begin("aigerim", family, "contactLog", told(contact()));
                    return family;
                }),
                Map.entry("record-session", () -> {
                    String family = cases.accompanied();
                    cases.begin("aigerim", family, "serviceDelivery", specialistAsked("psychologist"));
                    cases.file(family, requestAccepted());
                    return filed(family, told(session("anotherSession")));
                }),
                Map.entry("record-change", () -> {
                    String family = cases.accompanied();
                    cases.begin("aigerim", family, "circumstancesChange", change("immediateDanger"));
                    return family;
                }),
                Map.entry("contribute-to-review", () -> {
                    String family = cases.accompanied(plan().answeredForBy("psychologist"));
                    cases.file(family, accompanied().servedBy("lawyer"));
                    cases.file(family, reviewAsked());
                    return filed(family, told(contribution()));
                }),
                Map.entry("conduct-review", () -> filed(cases.atReview(), review().seeing("immediateDanger"))),
                Map.entry("make-monitoring-contact", () -> {
                    String family = cases.monitored();
                    centre.passDays(92);
                    return filed(family, monitoringContactInNewDifficulty().with("immediateDanger", true));
                }),
                Map.entry("look-at-referral", () -> {
                    String family = cases.monitored();
                    cases.referredBy("saule", referralOfKnownFamily(family));
                    return filed(family, referralLookedAt("reEntry").with("immediateDanger", true));
                }));
    }

    private static Answers contact() {
        return Answers.to("record-contact")
                .with(
                        "contacts",
                        List.of(Answers.row(
                                "contactOn",
                                Answers.TODAY,
                                "contactKind",
                                "phone",
                                "contactReached",
                                true,
                                "contactWith",
                                "The grandmother")));
    }

    private static Answers told(Answers answers) {
        return answers.with("childInDanger", true).with("dangerSeen", SEEN);
    }

    private String filed(String family, Answers answers) {
        cases.file(family, answers);
        return family;
    }

    private String goneOnTo(String task, String family) {
        cases.goOnTo(task, family);
        return family;
    }

    private void assertDueToday(Task task) {
        OffsetDateTime due = centre.time(task.getDueDate());
        assertThat(due.toLocalDate()).as(task.getName()).isEqualTo(centre.now().toLocalDate());
    }

    static List<String> formsThatAskForDanger() {
        return forms().filter(form -> questions(form.json()).stream().anyMatch(DangerToldTest::isMarked))
                .map(Form::stem)
                .toList();
    }

    /** By its words or by its choices a question is known. */
    static List<Object[]> questionsAboutDanger() {
        List<Object[]> found = new ArrayList<>();
        forms().filter(form -> !OF_SAFEGUARDING.contains(form.stem()))
                .forEach(form -> questions(form.json()).stream()
                        .filter(DangerToldTest::asksForDanger)
                        .map(question ->
                                new Object[] {form.stem(), question.path("key").asText(), isMarked(question)})
                        .forEach(found::add));
        return found;
    }

    private static boolean asksForDanger(JsonNode question) {
        boolean yesOrNo = "checkbox".equals(question.path("type").asText())
                || question.path("values").findValues("value").stream().allMatch(JsonNode::isBoolean)
                        && question.path("values").size() > 0;
        boolean inWords = (question.path("label").asText()
                        + question.path("key").asText())
                .toLowerCase()
                .contains("danger");
        return yesOrNo && inWords
                || question.path("values").findValues("value").stream()
                        .anyMatch(value -> value.asText().equals("immediateDanger"));
    }

    private static boolean isMarked(JsonNode question) {
        return question.at("/properties/danger").isTextual();
    }

    private static List<JsonNode> questions(JsonNode parent) {
        List<JsonNode> all = new ArrayList<>();
        parent.path("components").forEach(component -> {
            all.add(component);
            all.addAll(questions(component));
        });
        return all;
    }

    private static Stream<Form> forms() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().map(Form::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Form(String stem, JsonNode json) {

        static Form read(Path file) {
            try {
                String stem = file.getFileName().toString().replaceFirst("\\.form$", "");
                return new Form(stem, new ObjectMapper().readTree(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
