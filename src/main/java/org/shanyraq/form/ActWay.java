package org.shanyraq.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.shanyraq.engine.PersonsGroups;
import org.shanyraq.running.Act;
import org.shanyraq.running.CaseDoor;
import org.shanyraq.running.CaseRegister;
import org.shanyraq.running.FirstFacts;
import org.shanyraq.running.FormContext;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.FormGuard;
import org.shanyraq.running.ModelWords;
import org.springframework.stereotype.Component;

/** A process that runs beside the others of a case: begun by whom its diagram names, in a case that they may see. */
@Component
class ActWay extends BeginningWay<FormPlace.Act> {

    private final FormDesk desk;
    private final FirstFacts first;
    private final CaseDoor door;
    private final CaseRegister register;
    private final PersonsGroups persons;
    private final ModelWords words;

    ActWay(
            FilingCabinet cabinet,
            FormGuard guard,
            RuntimeService runtime,
            FormDesk desk,
            FirstFacts first,
            CaseDoor door,
            CaseRegister register,
            PersonsGroups persons,
            ModelWords words) {
        super(FormPlace.Act.class, cabinet, guard, runtime);
        this.desk = desk;
        this.first = first;
        this.door = door;
        this.register = register;
        this.persons = persons;
        this.words = words;
    }

    @Override
    <T> T seat(FormPlace.Act place, Function<Seat, T> work) {
        ensureMayBegin(place);
        return desk.inside(engine -> work.apply(seat(place.caseNumber(), place.process(), engine)));
    }

    private void ensureMayBegin(FormPlace.Act place) {
        ProcessDefinitionEntity process = desk.inside(engine -> FormDesk.newest(place.process(), engine));
        door.ensureMayBegin(
                place.caseNumber(),
                process != null && Act.isOpenToTeam(process, persons.ofSignedIn()),
                process != null && Act.isOpenToVisitors(process));
    }

    private Seat seat(String caseNumber, String key, CommandContext engine) {
        CaseRegister.CaseFacts facts = register.facts(caseNumber);
        List<String> groups = persons.ofSignedIn();
        ProcessDefinitionEntity process = FormDesk.newest(key, engine);
        CamundaFormRefImpl form = process == null ? null : FormReference.at(process);
        Act offered = process == null || form == null ? null : Act.offered(process, facts.status(), groups);
        if (process == null || form == null || offered == null) {
            throw new FormGone(FormGone.Reason.mayNotStart);
        }
        String place = key + "/" + caseNumber;
        return new Seat(
                place,
                place,
                process.getInitial().getId(),
                words.of(offered).title(),
                process.getId(),
                desk.schema(form, process, engine),
                new FormContext(caseNumber, desk.person(), facts.routing()),
                FormDesk.lastTime(process),
                true,
                true,
                null);
    }

    @Override
    Map<String, Object> known(Seat seat) {
        return first.of(seat.context().caseNumber());
    }
}
