package org.shanyraq.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.shanyraq.running.FirstFacts;
import org.shanyraq.running.FormContext;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.FormGuard;
import org.springframework.stereotype.Component;

/** A process that belongs to no case, or opens one: begun by whom the engine lets start it. */
@Component
class StartWay extends BeginningWay<FormPlace.Start> {

    private final FormDesk desk;
    private final FirstFacts first;

    StartWay(FilingCabinet cabinet, FormGuard guard, RuntimeService runtime, FormDesk desk, FirstFacts first) {
        super(FormPlace.Start.class, cabinet, guard, runtime);
        this.desk = desk;
        this.first = first;
    }

    @Override
    <T> T seat(FormPlace.Start place, Function<Seat, T> work) {
        return desk.inside(engine -> work.apply(seat(place.definition(), engine)));
    }

    private Seat seat(String definition, CommandContext engine) {
        ProcessDefinitionEntity process = FormDesk.deployed(definition, engine);
        CamundaFormRefImpl form = process == null ? null : FormReference.at(process);
        if (process == null || form == null) {
            throw new FormGone(FormGone.Reason.noSuchForm);
        }
        if (!desk.allows(engine, checker -> checker.checkCreateProcessInstance(process))) {
            throw new FormGone(FormGone.Reason.mayNotStart);
        }
        return new Seat(
                process.getKey(),
                process.getKey(),
                process.getInitial().getId(),
                desk.title(process),
                process.getId(),
                desk.schema(form, process, engine),
                new FormContext(null, desk.person(), Map.of()),
                List.of(),
                true,
                true,
                null);
    }

    @Override
    Map<String, Object> known(Seat seat) {
        return first.withoutCase();
    }
}
