package org.shanyraq.form;

import java.util.List;
import org.shanyraq.running.Act;

/** Where a form is filled in. One road leads to all of them; what is different at each, its {@link FormWay} says. */
public sealed interface FormPlace {

    /** What it is called where an opened form is remembered: the same whichever version a process is begun in. */
    String name();

    /**
     * As the address of a form has it.
     *
     * @param address {@code task/<id>}, {@code start/<process definition>}, {@code act/<case>/<process>} or
     *     {@code correction/<case>/<paper>}
     * @throws IllegalArgumentException if it is none of them
     */
    static FormPlace of(String address) {
        List<String> parts = List.of(address.replaceFirst("^/", "").split("/"));
        return switch (parts.get(0) + " of " + parts.size()) {
            case "task of 2" -> new Task(parts.get(1));
            case "start of 2" -> new Start(parts.get(1));
            case "act of 3" -> new Act(parts.get(1), parts.get(2));
            case "correction of 3" -> new Correction(parts.get(1), parts.get(2));
            default -> throw new IllegalArgumentException("No form is filled in at " + address);
        };
    }

    /** A task that somebody is to do. */
    record Task(String id) implements FormPlace {

        @Override
        public String name() {
            return "task/" + id;
        }
    }

    /**
     * The beginning of a process that belongs to no case, or opens one.
     *
     * @param definition the id of the deployed process
     */
    record Start(String definition) implements FormPlace {

        @Override
        public String name() {
            return "start/" + definition.split(":")[0];
        }
    }

    /**
     * Something that is begun in a case beside its tasks.
     *
     * @param process the key of the process
     */
    record Act(String caseNumber, String process) implements FormPlace {

        @Override
        public String name() {
            return "act/" + process + "/" + caseNumber;
        }
    }

    /**
     * A paper that was filed, to be corrected.
     *
     * @param paper the id of the filing
     */
    record Correction(String caseNumber, String paper) implements FormPlace {

        @Override
        public String name() {
            return "correction/" + caseNumber + "/" + paper;
        }
    }
}
