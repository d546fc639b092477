package org.shanyraq.engine;

import java.util.List;

/** The answers cannot be filed as they are; each error stands at a field and says what to do. Nothing is stored. */
public class FormErrors extends RuntimeException {

    private final transient List<FieldError> errors;

    FormErrors(List<FieldError> errors) {
        super("The form has " + errors.size() + " field(s) to mend");
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** @param path keys and row numbers from the outside in; empty for the form as a whole */
    public record FieldError(List<Object> path, String message) {}
}
