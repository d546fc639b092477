package org.shanyraq.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What runs beside the main line of a case: each module that lets something run there tells what is open. */
public interface OpenMatters {

    /** In a fixed number of queries, the oldest first. */
    List<Matter> of(String caseNumber);

    /** Of all modules, the oldest first. */
    static List<Matter> all(List<OpenMatters> modules, String caseNumber) {
        return modules.stream()
                .flatMap(module -> module.of(caseNumber).stream())
                .sorted(Comparator.comparing(Matter::since))
                .toList();
    }

    /**
     * @param kind the module whose affair it is, such as {@code placement}
     * @param what it is, in words
     * @param state how far it has come, in words
     * @param members whom of the family it concerns
     * @param until when it is to be over; {@code null} if nobody has said so
     */
    record Matter(
            String kind,
            @Nullable String what,
            String state,
            Set<UUID> members,
            OffsetDateTime since,
            @Nullable LocalDate until) {}
}
