package org.shanyraq.safeguarding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.family.FamilyType;
import org.shanyraq.family.NewMember;
import org.shanyraq.intake.ReferralAnswers;

/**
 * A danger as it is reported. The family and its case manager are asked only where no case is open yet.
 *
 * @param children the ids of those in danger, in an open case; in a new one everybody written down as a child is
 * @param childSafe at the moment of the report
 * @param earlierCase the number of a case of the family, see {@link ReferralAnswers}
 */
public record ReportDangerAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<UUID> children,
        @NotNull(message = "{required}") DangerKind dangerKind,
        @NotNull(message = "{required}") Boolean childSafe,
        @NotNull(message = "{required}") DangerSource source,

        @Pattern(regexp = "\\d{4}-\\d{4,}", message = "{intake.earlierCase.pattern}") @Nullable
        String earlierCase,

        @Size(max = 200) @Nullable String familyName,
        @Nullable FamilyType familyType,
        @Size(max = 500) @Nullable String address,
        @Size(max = 100) @Nullable String phone,
        @Size(max = 100, message = "{tooManyRows}") List<@Valid NewMember> members,
        @Nullable String caseManager) {

    public ReportDangerAnswers {
        children = children == null ? List.of() : List.copyOf(children);
        members = members == null ? List.of() : List.copyOf(members);
    }

    /** The danger as a referral, for a family that has no open case. */
    ReferralAnswers referral() {
        if (earlierCase == null) {
            Needed.given(caseManager, "caseManager");
        }
        return new ReferralAnswers(
                source.channel(),
                null,
                true,
                earlierCase,
                familyName,
                familyType,
                address,
                phone,
                members,
                null,
                null,
                caseManager);
    }
}
