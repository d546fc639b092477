package org.shanyraq.working.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All faults that are found, each with its place, so that they can be told from the first file's first line to the last. */
final class Faults {

    private final List<Placed> found = new ArrayList<>();

    /** @param place the larger the further down in the file */
    void add(String file, int place, @Nullable String element, String key, Object... arguments) {
        found.add(new Placed(new Fault(file, element, "working.fault." + key, List.of(arguments)), place));
    }

    boolean anyIn(String file) {
        return found.stream().anyMatch(placed -> placed.fault.file().equals(file));
    }

    List<Fault> sorted() {
        return found.stream()
                .sorted(Comparator.comparing((Placed placed) -> placed.fault.file())
                        .thenComparingInt(placed -> placed.place)
                        .thenComparing(placed -> placed.fault.key()))
                .map(placed -> placed.fault)
                .distinct()
                .toList();
    }

    private record Placed(Fault fault, int place) {}
}
