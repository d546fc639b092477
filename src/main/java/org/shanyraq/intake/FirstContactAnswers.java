package org.shanyraq.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.ContactKind;
import org.shanyraq.casefile.MobileReason;
import org.shanyraq.casefile.NewContact;
import org.shanyraq.engine.Needed;
import org.shanyraq.family.NewFamily;
import org.shanyraq.family.NewMember;

/**
 * A first contact as the case manager tells it. What follows {@code attempt} is asked only when the family was met.
 *
 * @param contactAt in the centre's zone
 * @param members what is known of them now; empty if they were not gone through
 * @param childExpected any day of the month in which a child is to be born
 * @param othersAtWork who else works with the family
 * @param mobileVisit whether a visit was a mobile one, to a family that cannot come
 * @param online whether a meeting was online
 * @param comingReasons what the family comes with, from the list of reasons
 */
public record FirstContactAnswers(
        @NotNull(message = "{required}") LocalDateTime contactAt,
        @NotNull(message = "{required}") ContactKind kind,
        @NotNull(message = "{required}") ContactResult result,
        @Size(max = 300) @Nullable String metWith,
        @Size(max = 10000) @Nullable String situation,
        Boolean immediateDangerSeen,
        ApplicationKind application,
        @Size(max = 300) String applicant,
        Boolean psychologistNeeded,
        @Size(max = 500) @Nullable String address,
        @Size(max = 100) @Nullable String phone,
        @Size(max = 100, message = "{tooManyRows}") List<@Valid NewMember> members,
        @Nullable LocalDate childExpected,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid OtherAtWork> othersAtWork,
        @Nullable Boolean mobileVisit,
        @Nullable Boolean online,
        @Nullable MobileReason mobileReason,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull String> comingReasons) {

    public FirstContactAnswers {
        members = members == null ? List.of() : List.copyOf(members);
        othersAtWork = Objects.requireNonNullElse(othersAtWork, List.of());
        comingReasons = Objects.requireNonNullElse(comingReasons, List.of());
    }

    boolean familyMet() {
        return result == ContactResult.met;
    }

    /** Whether the case manager asks for the psychologist's view. */
    public boolean asksForPsychologist() {
        return familyMet() && psychologistNeeded;
    }

    /** Whether the family has said that it wants help. */
    public boolean familyApplies() {
        return familyMet() && application != ApplicationKind.none;
    }

    NewContact contact() {
        return new NewContact(
                contactAt.toLocalDate(),
                kind,
                familyMet() ? metWith : null,
                familyMet(),
                kind.said(Boolean.TRUE.equals(mobileVisit), Boolean.TRUE.equals(online)),
                mobileReason);
    }

    /** Told by a family that was met. */
    List<String> toldReasons() {
        return familyMet() ? comingReasons : List.of();
    }

    /** What is said of the family; what is not said, as always on this form, is as it was said before. */
    NewFamily told(FirstContactAnswers before) {
        return new NewFamily(
                null,
                null,
                address == null ? before.address : address,
                phone == null ? before.phone : phone,
                members.isEmpty() ? before.members : members);
    }

    void ensureComplete() {
        if (!familyMet()) {
            return;
        }
        Needed.given(immediateDangerSeen, "immediateDangerSeen");
        Needed.given(application, "application");
        Needed.given(psychologistNeeded, "psychologistNeeded");
        if (application != ApplicationKind.none) {
            Needed.given(applicant, "applicant");
        }
    }
}
