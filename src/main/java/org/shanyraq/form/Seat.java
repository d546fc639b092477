package org.shanyraq.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.FormSchemas.FormSchema;
import org.shanyraq.running.FormContext;

/**
 * A person at a form that they may see.
 *
 * @param id the task, the paper, or the process that a start form belongs to
 * @param work the same work whenever it is set again: the case, what was begun in it, the task in the diagram and, where
 *     there is one task for each child or specialist, which
 * @param element the task or start event in the diagram
 * @param processDefinition {@code null} where no process waits for the form
 * @param lastTime the forms from which it is shown what was answered before
 * @param mine whether this person may file it now
 * @param begins whether something begins here, so that one person may have several drafts, each their own
 * @param paper that is corrected; {@code null} where nothing was filed yet
 */
record Seat(
        String id,
        String work,
        String element,
        String title,
        @Nullable String processDefinition,
        FormSchema schema,
        FormContext context,
        List<String> lastTime,
        boolean mine,
        boolean begins,
        @Nullable FiledPaper paper) {

    /** @throws NoSuchElementException where no process waits for the form */
    String process() {
        return Optional.ofNullable(processDefinition).orElseThrow();
    }

    String form() {
        return schema.key();
    }

    String person() {
        return context.person();
    }

    /** Of a paper that was filed before variables were kept nobody knows any more what its form showed. */
    boolean isKnown() {
        return paper == null || paper.variables() != null;
    }

    /** What the paper says; nothing where none was filed yet. */
    ObjectNode said() {
        return paper == null ? JsonNodeFactory.instance.objectNode() : (ObjectNode) paper.answers();
    }
}
