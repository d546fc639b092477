package org.shanyraq.staff;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was there at one moment, and who stands in for the others. */
public final class Presence {

    private final Map<String, Absence> away;

    Presence(Map<String, Absence> away) {
        this.away = away;
    }

    /** Who is told what these workers are to know: all of them who are there, or else who stands in for them. */
    public Set<String> inPlaceOf(Collection<String> workers) {
        Set<String> present = workers.stream()
                .filter(worker -> !away.containsKey(worker))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return present.isEmpty() ? there(workers) : present;
    }

    /** A substitute may be away too; whoever has been asked for already is not asked for again. */
    private Set<String> there(Collection<String> workers) {
        Set<String> there = new LinkedHashSet<>();
        workers.forEach(worker -> {
            Set<String> asked = new LinkedHashSet<>();
            String next = worker;
            while (away.containsKey(next) && asked.add(next)) {
                next = away.get(next).substitute();
            }
            there.add(next);
        });
        // Of somebody whom nobody replaces.
        there.remove(null);
        return there;
    }
}
