package org.shanyraq.support;

import java.util.List;
import java.util.UUID;

/** The addresses of forms, one for each kind of place. */
public final class FormDoor {

    private static final String FORMS = "/casework/api/forms/";
    private static final List<String> PLACES = List.of(
            task("{task}"),
            start("{process}"),
            act("{caseNumber}", "{process}"),
            correction("{caseNumber}", "{paper}"));

    private FormDoor() {}

    /** @param id of the task */
    public static String task(String id) {
        return FORMS + "task/" + id;
    }

    /** @param definition the id of the deployed process */
    public static String start(String definition) {
        return FORMS + "start/" + definition;
    }

    /** @param process its key */
    public static String act(String caseNumber, String process) {
        return FORMS + "act/" + caseNumber + "/" + process;
    }

    public static String correction(String caseNumber, UUID paper) {
        return correction(caseNumber, paper.toString());
    }

    public static String correction(String caseNumber, String paper) {
        return FORMS + "correction/" + caseNumber + "/" + paper;
    }

    /** Of a door that takes any place, one path for each kind; of any other its own. */
    public static List<String> paths(String door) {
        return door.equals(FORMS + "{*place}") ? PLACES : List.of(door);
    }
}
