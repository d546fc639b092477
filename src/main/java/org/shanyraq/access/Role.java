package org.shanyraq.access;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people are to the centre, each a group of users that diagrams name by its id. Specialists are not among them: their
 * kinds are the centre's own list.
 */
public enum Role {
    /** Leads families (T1034). */
    caseManager("Case managers"),
    coordinator("Coordinators"),
    director("Directors"),
    /** Draws the diagrams, and has no task and no file. */
    analyst("Analysts"),
    /** Runs the server, and has no task and no file. The id of the group is Camunda's. */
    administrator("camunda-admin", "Administrators");

    private final String group;
    private final String title;

    Role(String title) {
        this.group = name();
        this.title = title;
    }

    Role(String group, String title) {
        this.group = group;
        this.title = title;
    }

    /** Empty for a kind of specialists and for what is no role at all. */
    public static Optional<Role> of(String group) {
        return Arrays.stream(values()).filter(role -> role.is(group)).findFirst();
    }

    /** The id of the group of users. */
    public String group() {
        return group;
    }

    /** What Admin calls the group. */
    public String title() {
        return title;
    }

    public boolean is(@Nullable String otherGroup) {
        return group.equals(otherGroup);
    }

    /** Whether they see every task and every file. */
    public boolean watchesOverAll() {
        return this == coordinator || this == director;
    }

    /** Whether they may close all doors of the centre at once. */
    public boolean closesDoors() {
        return this == director || this == administrator;
    }

    /** Whether families are their work: as leads, or watching over those who lead. */
    public boolean worksWithFamilies() {
        return this == caseManager || watchesOverAll();
    }

    /** Who leads families stands in for who leads families, and who watches over them for who watches. */
    public boolean standsInFor(Role away) {
        return worksWithFamilies() && away.worksWithFamilies() && watchesOverAll() == away.watchesOverAll();
    }
}
