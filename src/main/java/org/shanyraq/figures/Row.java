package org.shanyraq.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure, or one part of it, in all columns of its table. The parts of a figure follow its whole.
 *
 * @param figure its key, such as {@code families.opening}
 * @param part which of its parts, such as {@code movedAway}; {@code null} for the figure as a whole
 * @param title what it is called
 * @param how who is counted, when, and once or per event; empty for a part, as its figure says it
 * @param cells one for each column, in their order
 */
public record Row(String figure, @Nullable String part, String title, String how, List<Cell> cells) {}
