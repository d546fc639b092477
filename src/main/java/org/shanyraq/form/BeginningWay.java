package org.shanyraq.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.FormGuard;

/** Where a process begins with its form. */
abstract class BeginningWay<P extends FormPlace> extends FormWay<P> {

    private final FormGuard guard;
    private final RuntimeService runtime;

    BeginningWay(Class<P> place, FilingCabinet cabinet, FormGuard guard, RuntimeService runtime) {
        super(place, cabinet);
        this.guard = guard;
        this.runtime = runtime;
    }

    /** What the process knows when it begins, besides what its form says. */
    abstract Map<String, Object> known(Seat seat);

    /** A page that knows of no openings would make two of a form that is sent twice. */
    @Override
    void ensureMayFile(Seat seat, Sent sent, ObjectNode answers) {
        if (sent.opening() == null) {
            throw Refusal.because("form.openAnew");
        }
    }

    @Override
    Filed goOn(Seat seat, Routing routing) {
        String known = seat.context().number();
        String number = known == null ? routing.caseNumber() : known;
        Map<String, Object> variables =
                new Routing(null, known(seat)).and(routing).variables();
        ProcessInstance begun = guard.letThrough(
                seat.process(), () -> runtime.startProcessInstanceById(seat.process(), number, variables));
        return new Filed(begun.getId(), number, !begun.isEnded());
    }
}
