package org.shanyraq.running;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By how much the time limits of a case were moved. Declared here, answered by the module that grants it. */
public interface GrantedTime {

    /**
     * In the order in which they were granted.
     *
     * @param deadline a key of the table of deadlines
     * @param countedFrom what the time limit counts from, as {@code clockStart} has it: ISO, with offset
     */
    List<Grant> of(String caseNumber, String deadline, String countedFrom);

    /**
     * @param from what was due before this day stays where it was; {@code null} moves everything
     * @param days of the calendar
     */
    record Grant(@Nullable LocalDate from, int days) {}
}
