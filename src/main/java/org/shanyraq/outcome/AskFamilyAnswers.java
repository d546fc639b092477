package org.shanyraq.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code ask-family}: five questions to the family, and with faces to each child (T882, T1429). An answer is 1,
 * not at all, to 5, or 0 for who did not want to answer.
 *
 * @param reached whether anybody could be asked
 * @param family what the grown-ups say; {@code null} where nobody was asked
 */
public record AskFamilyAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{outcome.inFuture}")
        LocalDate askedOn,

        @NotNull(message = "{required}") Boolean reached,
        @Nullable AskedHow askedHow,
        @Valid @Nullable OfFamily family,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid OfChild> children) {

    public AskFamilyAnswers {
        children = Objects.requireNonNullElse(children, List.of());
    }

    /**
     * @param safe whether it is safe at home
     * @param daily whether they manage from day to day
     * @param turnTo whether they know whom to turn to
     * @param help whether what the centre does is the help that they need
     * @param respect whether they are treated with respect
     */
    public record OfFamily(
            @Min(0) @Max(5) @Nullable Integer safe,
            @Min(0) @Max(5) @Nullable Integer daily,
            @Min(0) @Max(5) @Nullable Integer turnTo,
            @Min(0) @Max(5) @Nullable Integer help,
            @Min(0) @Max(5) @Nullable Integer respect) {

        Line line() {
            return Line.of(Stream.of(safe, daily, turnTo, help, respect));
        }
    }

    /**
     * How a child feels: at atHome, at atSchool, with other children, in the inTheEvening, when people of the centre come.
     *
     * @param name only shown
     * @param asked whether it could be asked
     */
    public record OfChild(
            @NotNull(message = "{required}") UUID id,
            String name,
            @NotNull(message = "{required}") Boolean asked,
            @Min(0) @Max(5) @Nullable Integer atHome,
            @Min(0) @Max(5) @Nullable Integer atSchool,
            @Min(0) @Max(5) @Nullable Integer withOthers,
            @Min(0) @Max(5) @Nullable Integer inTheEvening,
            @Min(0) @Max(5) @Nullable Integer withUs) {

        Line line() {
            return Line.of(Stream.of(atHome, atSchool, withOthers, inTheEvening, withUs));
        }
    }
}
