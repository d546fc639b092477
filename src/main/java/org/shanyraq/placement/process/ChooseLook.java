package org.shanyraq.placement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.placement.NextLook;
import org.shanyraq.placement.Placements;
import org.springframework.stereotype.Component;

/** Chooses when a child in a placement is looked at next. */
@Component
class ChooseLook implements JavaDelegate {

    private final Placements placements;

    ChooseLook(Placements placements) {
        this.placements = placements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NextLook next = placements.chooseLook(UUID.fromString((String) execution.getVariable("placementId")));
        execution.setVariable("look", next.deadline());
        execution.setVariable("clockStart", next.countsFrom());
    }
}
