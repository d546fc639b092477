package org.shanyraq.benchmark;

import static org.shanyraq.support.Answers.EVERYBODY;
import static org.shanyraq.support.Answers.IN_SIX_MONTHS;
import static org.shanyraq.support.Answers.IN_THREE_MONTHS;
import static org.shanyraq.support.Answers.TODAY;
import static org.shanyraq.support.Answers.row;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shanyraq.support.Answers;

/**
 * A mother with two children, at medium risk, whom a psychologist and a lawyer serve too: from the referral over two
 * reviews and a closure to the end of the monitored year.
 */
final class WholeCase {

    private static final String CASE_MANAGER = "aigerim";
    private static final String COORDINATOR = "saule";
    private static final String PSYCHOLOGIST = "madina";
    private static final String LAWYER = "timur";

    private static final List<String> FACTORS = List.of(
            "unemployed", "lowIncome", "benefitNotReceived", "familyConflict", "housingProblem", "singleParent");
    private static final List<String> FACTORS_LEFT = List.of("singleParent");

    private WholeCase() {}

    static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        intake(steps);
        assessment(steps);
        plan(steps);
        // Until the planned review after three months
        accompaniment(steps);
        accompaniment(steps);
        steps.add(new Wait(Period.ofMonths(1).plusDays(5)));
        review(steps, Answers.review().finding("achieved", "partly", "partly").with("onTrack", true), FACTORS, "goOn");
        // Until the mother asks for one
        accompaniment(steps);
        accompaniment(steps);
        steps.add(by(CASE_MANAGER, Answers.reviewAsked()));
        review(
                steps,
                Answers.review()
                        .finding("achieved", "achieved", "achieved")
                        .with("occasion", "parentAsks")
                        .with("occasionNote", "The mother works and wants to go on alone."),
                FACTORS_LEFT,
                "close");
        closure(steps);
        for (int quarter = 1; quarter <= 4; quarter++) {
            steps.add(new Wait(Period.ofMonths(3).plusDays(1)));
            steps.add(by(CASE_MANAGER, Answers.monitoringContact()));
        }
        return steps;
    }

    private static void intake(List<Step> steps) {
        steps.add(by(CASE_MANAGER, Answers.referral().ofChildren(2)));
        steps.add(new Wait(Period.ofDays(1)));
        steps.add(by(
                CASE_MANAGER,
                Answers.firstContact()
                        .with("psychologistNeeded", true)
                        .with("psychologistQuestion", "How does the boy sleep?")));
        steps.add(by(PSYCHOLOGIST, Answers.psychologistView()));
        steps.add(new Wait(Period.ofDays(3)));
        steps.add(by(
                CASE_MANAGER,
                Answers.situation()
                        .with("needs", List.of("food", "employment", "psychologicalSupport", "legalHelp"))
                        .with("risk", Answers.ticked(FACTORS, List.of()))));
        steps.add(by(CASE_MANAGER, Answers.confirmedRisk()));
        steps.add(by(COORDINATOR, Answers.admission("accompany")));
        steps.add(by(COORDINATOR, Answers.leadWorker()));
        steps.add(new Wait(Period.ofDays(1)));
        steps.add(by(CASE_MANAGER, Answers.agreementSigned()));
    }

    private static void assessment(List<Step> steps) {
        steps.add(new Wait(Period.ofDays(5)));
        steps.add(by(CASE_MANAGER, Answers.childAssessed()));
        steps.add(by(CASE_MANAGER, Answers.childAssessed()));
        steps.add(by(CASE_MANAGER, Answers.parentingAssessed()));
        steps.add(by(CASE_MANAGER, Answers.familyAssessed()));
        steps.add(by(PSYCHOLOGIST, Answers.specialistView()));
        steps.add(by(LAWYER, Answers.specialistView()));
        // The case manager is reminded after three weeks
        steps.add(new Wait(Period.ofDays(17)));
        steps.add(by(CASE_MANAGER, Answers.summary().with("risk", Answers.ticked(FACTORS, List.of()))));
        steps.add(by(CASE_MANAGER, Answers.confirmedRisk()));
    }

    private static void plan(List<Step> steps) {
        steps.add(new Wait(Period.ofDays(3)));
        steps.add(by(
                CASE_MANAGER,
                Answers.plan()
                        .with(
                                "goals",
                                List.of(
                                        goal("The mother works again", "parent", "caseManager"),
                                        goal("The boy sleeps and learns well", "psychologist", "parent"),
                                        goal("The family receives its benefits", "lawyer", "parent")))));
        steps.add(new Wait(Period.ofDays(2)));
        steps.add(by(CASE_MANAGER, Answers.planSigned()));
        steps.add(by(COORDINATOR, Answers.planApproved()));
    }

    private static Map<String, Object> goal(String goal, String... responsible) {
        List<Object> measures = new ArrayList<>();
        for (String role : responsible) {
            measures.add(row(
                    "measure", "What the " + role + " does for it", "responsible", role, "deadline", IN_THREE_MONTHS));
        }
        return row(
                "goal", goal,
                "indicator", "Seen by everybody when it is reached",
                "expectedResult", "The boy has breakfast every day",
                "deadline", IN_SIX_MONTHS,
                "measures", measures);
    }

    private static void accompaniment(List<Step> steps) {
        steps.add(new Wait(Period.ofMonths(1)));
        steps.add(by(
                CASE_MANAGER,
                Answers.accompanied()
                        .with(
                                "services",
                                List.of(
                                        service("familyCounselling", "psychologist"),
                                        service("individualCounselling", "lawyer")))));
    }

    private static Map<String, Object> service(String service, String givenBy) {
        return row(
                "service", service,
                "givenOn", TODAY,
                "givenBy", givenBy,
                "recipients", EVERYBODY,
                "mode", "office",
                "result", "They came and will come again.");
    }

    private static void review(List<Step> steps, Answers review, List<String> factors, String nextStep) {
        steps.add(by(PSYCHOLOGIST, Answers.contribution()));
        steps.add(by(LAWYER, Answers.contribution()));
        steps.add(new Wait(Period.ofDays(2)));
        steps.add(by(CASE_MANAGER, review.with("risk", Answers.ticked(factors, List.of()))));
        steps.add(by(CASE_MANAGER, Answers.confirmedRisk()));
        steps.add(by(CASE_MANAGER, Answers.nextStep(nextStep)));
    }

    private static void closure(List<Step> steps) {
        steps.add(new Wait(Period.ofDays(3)));
        steps.add(by(CASE_MANAGER, Answers.closure().agreeingToMonitoring()));
        steps.add(by(COORDINATOR, Answers.closureApproved()));
    }

    private static Paper by(String person, Answers answers) {
        return new Paper(person, answers);
    }

    sealed interface Step permits Paper, Wait {}

    /** Somebody files a form. */
    record Paper(String person, Answers answers) implements Step {}

    /** Time goes by, and the timers on the way fire. */
    record Wait(Period time) implements Step {}
}
