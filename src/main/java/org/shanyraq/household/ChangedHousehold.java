package org.shanyraq.household;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the processes must know after a family has changed.
 *
 * @param joined the children who came
 * @param gone the children who went
 * @param childLeft whether any child under eighteen is in the family now
 */
public record ChangedHousehold(Collection<UUID> joined, Collection<UUID> gone, boolean childLeft) {

    /** As a process variable: ids, separated by commas. */
    public String joinedIds() {
        return ids(joined.stream());
    }

    /** As a process variable: ids, separated by commas. */
    public String goneIds() {
        return ids(gone.stream());
    }

    private static String ids(Stream<UUID> people) {
        return people.map(UUID::toString).collect(Collectors.joining(","));
    }
}
