package org.shanyraq.engine;

import java.util.Map;

/**
 * One form of the product, implemented by the module that owns the record it makes. The form's key is the simple
 * name of the implementing class in kebab case: {@code MakeFirstContact} answers for {@code make-first-contact.form}
 * and for the user task {@code task_makeFirstContact}.
 *
 * @param <A> the typed answers: a record whose components are named as the form's fields
 */
public interface CaseForm<A extends Record> {

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
}
