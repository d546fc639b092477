package org.shanyraq.form;

import org.jspecify.annotations.Nullable;

/**
 * What became of a draft that was to be saved.
 *
 * @param revision under which it is kept now
 * @param other what another page has saved meanwhile, or {@code null}; then nothing went over it, and what was sent waits
 *     beside it until the person chooses
 */
public record Kept(int revision, OpenForm.@Nullable SavedDraft other) {}
