package org.shanyraq.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.ContactKind;
import org.shanyraq.service.ServiceGiven;

/**
 * The answers of {@code make-monitoring-contact}: one quarterly contact (T1159).
 *
 * @param contactWith whom of the family
 * @param situation how the children fare
 * @param immediateDanger whether a child is in immediate danger; asked where the family is in a new difficult situation
 * @param services one-off services given on this occasion
 */
public record MakeMonitoringContactAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{closure.inFuture}")
        LocalDate contactOn,

        @NotNull(message = "{required}") ContactKind contactKind,
        @NotNull(message = "{required}") Boolean contactReached,
        @Size(max = 200) @Nullable String contactWith,
        @Size(max = 4000) @Nullable String situation,
        @Nullable MonitoringOutcome outcome,
        Boolean immediateDanger,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ServiceGiven> services) {

    public MakeMonitoringContactAnswers {
        services = Objects.requireNonNullElse(services, List.of());
    }
}
