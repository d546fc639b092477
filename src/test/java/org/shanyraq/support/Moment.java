package org.shanyraq.support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What only the centre knows when a form is filled in.
 *
 * @param family the ids of the family's members; empty before there is one
 */
public record Moment(OffsetDateTime time, List<UUID> family) {

    public LocalDate today() {
        return time.toLocalDate();
    }

    /** An answer that is not known before the form is filled in. */
    @FunctionalInterface
    public interface Answer {
        Object at(Moment moment);
    }
}
