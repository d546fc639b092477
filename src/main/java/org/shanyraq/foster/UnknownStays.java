package org.shanyraq.foster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Children who live with a foster family of which the register does not know which: their placement began before there was
 * one. Declared here, answered by the placements.
 */
public interface UnknownStays {

    /** By name, and no more than can be read. */
    List<Stay> all();

    /**
     * This child's, which cannot end until the act is done.
     *
     * @throws org.shanyraq.engine.Refusal if there is none
     */
    Stay of(UUID child);

    /**
     * @param label who it is, of which family and case, and with whom it lives as that was written down
     * @param since when it lives there
     */
    record Stay(UUID placement, UUID child, String label, LocalDate since) {}
}
