package org.shanyraq.household;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What the processes must know after a family has changed.
 *
 * @param joined the children who came
 * @param gone the children who went
 * @param childLeft whether any child under eighteen is in the family now
 */
public record ChangedHousehold(Collection<UUID> joined, Collection<UUID> gone, boolean childLeft) {

    public List<String> joinedIds() {
        return ids(joined);
    }

    public List<String> goneIds() {
        return ids(gone);
    }

    private static List<String> ids(Collection<UUID> people) {
        return people.stream().map(UUID::toString).toList();
    }
}
