package org.shanyraq.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers cannot be filed as they are; each error stands at a field and says what to do. Nothing is stored. */
public class FormErrors extends RuntimeException {

    private final transient List<FieldError> errors;

    FormErrors(List<FieldError> errors) {
        super("The form has fields to mend: "
                + errors.stream().map(error -> error.path().toString()).collect(Collectors.joining(", ")));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /**
     * @param path keys and row numbers from the outside in; empty for the form as a whole
     * @param asks the field of the form that, ticked, says that it is so; {@code null} where there is none
     */
    public record FieldError(
            List<Object> path,
            String message,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String asks) {

        public FieldError(List<Object> path, String message) {
            this(path, message, null);
        }
    }
}
