package org.shanyraq.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;

/** The groups of who is signed in, as a list of tasks asks for them. Public, because expressions call it. */
public final class SignedInGroups {

    private static final List<String> NONE = List.of("");

    private SignedInGroups() {}

    /** Who has no role yet is in no group; the engine fails on a list of no groups at all. */
    public static List<String> groups() {
        List<String> groups = CommandContextFunctions.currentUserGroups();
        return groups == null || groups.isEmpty() ? NONE : groups;
    }
}
