package org.shanyraq.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One form of the product, implemented by the module that owns the record it makes. The form's key is the simple
 * name of the implementing class in kebab case: {@code MakeFirstContact} answers for {@code make-first-contact.form}
 * and for the user task {@code task_makeFirstContact}.
 *
 * @param <A> the typed answers: a record whose components are named as the form's fields
 */
public interface FormHandler<A extends Record> {

    /** The record that the posted answers become; its Bean Validation constraints speak at the form's fields. */
    Class<A> answers();

    /**
     * What the case file already knows, by field key, in the shapes that the form shows (dates as
     * {@code yyyy-MM-dd}, rows as lists of maps). Also read again when the form is filed: if it differs from what was
     * shown, the person is asked to look first.
     */
    default Map<String, Object> prefill(FormContext context) {
        return Map.of();
    }

    /**
     * Files the answers in the case file and tells what routes the process on; everything else stays out of the
     * engine.
     *
     * @throws Refusal if the case file cannot take the answers; nothing is stored then and the task stays open
     */
    Routing file(A answers, Submission submission);

    /**
     * Where one work is set once for each of several, such as the assessment of each child: the other pieces of it that
     * this paper does too, with what each of them is answered. Each of them becomes a paper of its own, as if somebody
     * had filed it there; it is read after {@link #file}.
     *
     * @param answers as they were given
     */
    default List<SameWork.Piece> alsoDone(JsonNode answers, FormContext context) {
        return List.of();
    }

    /**
     * A paper of this form is corrected: the facts that were written down from it follow, and what they were is kept. What
     * was decided on it stands.
     *
     * @param was what the paper said until now
     * @param now what it says from now on
     * @throws Refusal if the facts cannot be so; the paper is not corrected then
     */
    default void correct(A was, A now, Correction correction) {}
}
