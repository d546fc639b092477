package org.shanyraq.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.family.Described;
import org.shanyraq.family.FamilyType;
import org.shanyraq.family.NewFamily;
import org.shanyraq.family.NewMember;

/**
 * A referral as it is taken down.
 *
 * @param received in the centre's zone; {@code null} if it has just come in
 * @param earlierCase the number of a case of a family that the centre knows; its name and type are not asked then,
 *     and whoever is told of and known already is not written down again
 * @param childExpected any day of the month in which a child is to be born
 * @param whyNewCase why a new case is opened although the register knows somebody alike
 * @param caseManager who makes the first contact; not asked where an open case has one
 */
public record ReferralAnswers(
        @NotNull(message = "{required}") ReferralChannel channel,
        @Nullable LocalDateTime received,
        @NotNull(message = "{required}") Boolean immediateDanger,

        @Pattern(regexp = "\\d{4}-\\d{4,}", message = "{intake.earlierCase.pattern}") @Nullable
        String earlierCase,

        @Size(max = 200) @Nullable String familyName,
        @Nullable FamilyType familyType,
        @Size(max = 500) @Nullable String address,
        @Size(max = 100) @Nullable String phone,
        @Size(max = 100, message = "{tooManyRows}") List<@Valid NewMember> members,
        @Nullable LocalDate childExpected,
        @Size(max = 500) @Nullable String whyNewCase,
        @Nullable String caseManager) {

    public ReferralAnswers {
        members = members == null ? List.of() : List.copyOf(members);
    }

    boolean familyIsKnown() {
        return earlierCase != null;
    }

    /** Whether nobody has looked yet if the centre knows this family. */
    boolean mayBeDouble() {
        return !familyIsKnown() && whyNewCase == null;
    }

    /**
     * Everybody who is told of, as the register is searched for them; but for a child of whom it is said that another family
     * of the centre knows it as well.
     */
    List<Described> people() {
        return members.stream()
                .filter(member -> member.otherCase() == null)
                .map(member -> new Described(member.fullName(), member.birthDate(), member.iin(), phone, address))
                .toList();
    }

    /** The same of the family of this case, for whom a coordinator has chosen. */
    ReferralAnswers inCase(String knownCase, String lead) {
        return new ReferralAnswers(
                channel,
                received,
                immediateDanger,
                knownCase,
                null,
                null,
                address,
                phone,
                members,
                childExpected,
                null,
                lead);
    }

    /** The same of a family that the centre does not know. */
    ReferralAnswers ofAnother(String name, FamilyType type, String lead) {
        return new ReferralAnswers(
                channel,
                received,
                immediateDanger,
                null,
                name,
                type,
                address,
                phone,
                members,
                childExpected,
                null,
                lead);
    }

    NewFamily family() {
        Needed.given(familyName, "familyName");
        Needed.given(familyType, "familyType");
        return told();
    }

    /** What is said of the family; of one that is known, neither name nor type. */
    NewFamily told() {
        return new NewFamily(familyName, familyType, address, phone, members);
    }
}
