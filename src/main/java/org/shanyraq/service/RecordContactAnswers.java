package org.shanyraq.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** The answers of {@code record-contact}: what was done beside the tasks. */
public record RecordContactAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ContactMade> contacts,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ServiceGiven> services) {

    public RecordContactAnswers {
        contacts = Objects.requireNonNullElse(contacts, List.of());
        services = Objects.requireNonNullElse(services, List.of());
    }
}
