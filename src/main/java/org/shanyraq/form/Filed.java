package org.shanyraq.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told who has filed a form.
 *
 * @param id the process instance that began with it, or {@code null}
 * @param caseNumber under which it runs, or {@code null}
 * @param goesOn whether anything is left to be done in it
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Filed(@Nullable String id, @Nullable String caseNumber, boolean goesOn) {

    /** Nothing began. */
    static Filed done() {
        return new Filed(null, null, false);
    }
}
