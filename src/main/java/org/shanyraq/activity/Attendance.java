package org.shanyraq.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * One row of who came.
 *
 * @param id of the participant
 * @param name only shown
 */
public record Attendance(
        @NotNull UUID id,
        @Size(max = 200) String name,
        @NotNull(message = "{required}") Presence presence) {}
