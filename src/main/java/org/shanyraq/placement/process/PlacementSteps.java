package org.shanyraq.placement.process;

import static org.shanyraq.running.CaseVariables.CLOCK_START;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.placement.NextLook;
import org.shanyraq.placement.Placements;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic step of the placement diagrams, named as its symbol. */
@Configuration(proxyBeanMethods = false)
class PlacementSteps {

    /** Which placement it is about: a family may have several at once. */
    static final Variable<UUID> PLACEMENT = Variable.id("placementId");

    private static final Variable<String> LOOK = Variable.text("look");

    /** Chooses when a child in a placement is looked at next. */
    @Bean
    JavaDelegate chooseLook(Placements placements) {
        return step -> {
            NextLook next = placements.chooseLook(PLACEMENT.of(step));
            LOOK.set(step, next.deadline());
            CLOCK_START.set(step, next.countsFrom());
        };
    }
}
