package org.shanyraq.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * The answers of {@code accompany-family}: what was done since the last entry, and whether a review is wanted before
 * its time.
 *
 * @param reviewReason why, where a review is asked for
 */
public record AccompanyFamilyAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ContactMade> contacts,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ServiceGiven> services,
        @NotNull(message = "{required}") WhatNext whatNext,
        ReviewReason reviewReason) {

    public AccompanyFamilyAnswers {
        contacts = Objects.requireNonNullElse(contacts, List.of());
        services = Objects.requireNonNullElse(services, List.of());
    }

    boolean asksForReview() {
        return whatNext == WhatNext.askForReview;
    }

    boolean isEmpty() {
        return contacts.isEmpty() && services.isEmpty() && !asksForReview();
    }
}
