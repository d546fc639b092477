package org.shanyraq.supervision.process;

import static org.shanyraq.running.CaseVariables.CASE_MANAGER;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.running.Variable;
import org.shanyraq.supervision.AbsenceArrangements;
import org.shanyraq.supervision.DeadlineMoves;
import org.shanyraq.supervision.HandOvers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the diagrams of supervision, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class SupervisionSteps {

    static final Variable<String> FORMER_CASE_MANAGER = Variable.text("formerCaseManager");
    static final Variable<String> ABSENCE = Variable.text("absence");

    /** What runs for a case goes over to the worker who leads it now. */
    @Bean
    JavaDelegate handOverCase(HandOvers handOvers) {
        return step ->
                handOvers.moveWork(step.getProcessBusinessKey(), FORMER_CASE_MANAGER.of(step), CASE_MANAGER.of(step));
    }

    /** The case goes back to the worker whose it is. */
    @Bean
    JavaDelegate handBackCase(HandOvers handOvers) {
        return step -> handOvers.handBack(step.getProcessBusinessKey());
    }

    /** What runs for the cases of a worker who is away goes over to who leads each of them now. */
    @Bean
    JavaDelegate handOverCases(AbsenceArrangements arrangements) {
        return step -> arrangements.moveWork(ABSENCE.of(step));
    }

    /** The cases go back to the worker who is back. */
    @Bean
    JavaDelegate handBackCases(AbsenceArrangements arrangements) {
        return step -> arrangements.handBack(ABSENCE.of(step));
    }

    /** Due dates and armed timers of the case move by the days that were granted. */
    @Bean
    JavaDelegate moveDeadline(DeadlineMoves moves) {
        return step -> moves.apply(step.getProcessBusinessKey());
    }
}
