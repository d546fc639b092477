package org.shanyraq.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.FormGone;

/** What is different at one kind of place, and nothing else: who may, and what becomes of the answers. */
abstract class FormWay<P extends FormPlace> {

    private final Class<P> place;
    private final FilingCabinet cabinet;

    FormWay(Class<P> place, FilingCabinet cabinet) {
        this.place = place;
        this.cabinet = cabinet;
    }

    Class<P> place() {
        return place;
    }

    /**
     * Finds the form and asks whether the signed-in person may see it.
     *
     * @throws FormGone if there is none for them
     * @throws Refusal if there is no such case, or it is not theirs to see
     */
    abstract <T> T seat(P at, Function<Seat, T> work);

    /**
     * Asked before anything is looked at closer.
     *
     * @throws FormGone if this person may not file it now
     * @throws Refusal if they may not file this
     */
    abstract void ensureMayFile(Seat seat, Sent sent, ObjectNode answers);

    /** The record is filed by the module that owns it, and the form is kept as it was given. */
    <A extends Record> Routing file(Seat seat, Given<A> given, Submission submission, Sent sent) {
        Routing routing = given.file(submission);
        if (given.leavesPaper()) {
            cabinet.keep(
                    seat.form(),
                    seat.schema().version(),
                    seat.element(),
                    submission,
                    routing.number(submission),
                    given.answers());
        }
        return routing;
    }

    /** The engine moves on. */
    abstract Filed goOn(Seat seat, Routing routing);
}
