package org.shanyraq.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.ComponentAgain;
import org.shanyraq.assessment.ScalesWhereAsked;
import org.shanyraq.casefile.ContactKind;
import org.shanyraq.casefile.MobileReason;
import org.shanyraq.casefile.NewContact;
import org.shanyraq.service.ServiceGiven;

/**
 * The answers of {@code make-monitoring-contact}: one quarterly contact (T1159).
 *
 * @param contactWith whom of the family
 * @param situation how the children fare
 * @param immediateDanger whether a child is in immediate danger; asked where the family is in a new difficult situation
 * @param components what gave concern in the assessment, rated once more at the end of the year (T1426)
 * @param scales how the family stands to a change and to the centre then, as the worker sees it
 * @param services one-off services given on this occasion
 * @param mobileVisit whether a visit was a mobile one, to a family that cannot come
 * @param online whether a meeting was online
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
        @Size(max = 200, message = "{tooManyRows}") List<@NotNull @Valid ComponentAgain> components,
        @Valid @Nullable ScalesWhereAsked scales,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ServiceGiven> services,
        @Nullable Boolean mobileVisit,
        @Nullable Boolean online,
        @Nullable MobileReason mobileReason) {

    public MakeMonitoringContactAnswers {
        components = Objects.requireNonNullElse(components, List.of());
        services = Objects.requireNonNullElse(services, List.of());
    }

    NewContact contact() {
        return new NewContact(
                contactOn,
                contactKind,
                contactReached ? contactWith : null,
                contactReached,
                contactKind.said(Boolean.TRUE.equals(mobileVisit), Boolean.TRUE.equals(online)),
                mobileReason);
    }
}
