package org.shanyraq.household.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.household.CaseCuts;
import org.shanyraq.household.Households;
import org.shanyraq.household.Merges;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the diagrams that change a family or the cut of its case, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class HouseholdSteps {

    static final Variable<List<String>> CHILDREN_JOINED = Variable.texts("childrenJoined");
    static final Variable<List<String>> CHILDREN_GONE = Variable.texts("childrenGone");
    static final Variable<String> NEW_CASE = Variable.text("newCase");
    static final Variable<String> OTHER_CASE = Variable.text("otherCase");
    static final Variable<UUID> MERGE = Variable.id("mergeId");

    /** An in-depth assessment that is under way asks about the children who are there now. */
    @Bean
    JavaDelegate adjustAssessment(Households households) {
        return step -> households.adjustAssessment(
                step.getProcessBusinessKey(), CHILDREN_JOINED.of(step), CHILDREN_GONE.of(step));
    }

    /** The case of the part of the family that goes its own way begins with its first contact. */
    @Bean
    JavaDelegate beginNewCase(CaseCuts cuts) {
        return step -> cuts.begin(NEW_CASE.of(step));
    }

    /** The children who come from a case that ends are assessed in the case in which it goes on. */
    @Bean
    JavaDelegate welcomeInOtherCase(Households households) {
        return step -> households.adjustAssessment(OTHER_CASE.of(step), CHILDREN_JOINED.of(step), List.of());
    }

    /** The case goes on in another: all that runs for it ends. */
    @Bean
    JavaDelegate endThisCase(CaseCuts cuts) {
        return step -> cuts.end(step.getProcessBusinessKey());
    }

    /** The children who go back to their own case are no longer assessed in the case that it was joined with. */
    @Bean
    JavaDelegate leaveOtherCase(Households households) {
        return step -> households.adjustAssessment(OTHER_CASE.of(step), List.of(), CHILDREN_GONE.of(step));
    }

    /** A case that is on its own again begins with its first contact. */
    @Bean
    JavaDelegate beginCaseAgain(CaseCuts cuts) {
        return step -> cuts.beginAgain(step.getProcessBusinessKey());
    }

    /** What runs for the families knows who is one person now. */
    @Bean
    JavaDelegate adjustToMerge(Merges merges) {
        return step -> merges.adjustToMerge(MERGE.of(step));
    }

    /** What runs for the families knows who are two again. */
    @Bean
    JavaDelegate adjustToUndo(Merges merges) {
        return step -> merges.adjustToUndo(MERGE.of(step));
    }
}
