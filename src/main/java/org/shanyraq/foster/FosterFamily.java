package org.shanyraq.foster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A family that takes children for a short time (A118), as the register knows it now; what was before is in its papers. */
@Entity
class FosterFamily {

    @Id
    private String number;

    @Version
    private Integer lockVersion;

    private String names;
    private String phone;
    private String address;
    private String languages;
    private int places;
    private int ageFrom;
    private int ageTo;

    @Enumerated(EnumType.STRING)
    private School schoolWhere;

    private @Nullable UUID schoolPupil;
    private @Nullable String schoolPlace;
    private @Nullable LocalDate schoolFinishedOn;
    private @Nullable String contractNumber;
    private LocalDate contractOn;
    private String actBody;
    private String actNumber;
    private LocalDate actOn;
    private @Nullable LocalDate restFrom;
    private @Nullable LocalDate restUntil;
    private @Nullable String restBecause;
    private boolean lastCheckInOrder;
    private @Nullable LocalDate nextCheckOn;

    @Column(updatable = false)
    private OffsetDateTime enteredAt;

    private @Nullable LocalDate endedOn;
    private @Nullable String endedBecause;
    private UUID filingId;

    protected FosterFamily() {}

    /** @param number {@code P-YYYY-NNNN} */
    FosterFamily(String number, EnterFosterFamilyAnswers given, Submission submission) {
        this.number = number;
        enteredAt = submission.at();
        filingId = submission.filing();
        lastCheckInOrder = given.homeInOrder();
        describe(given);
    }

    final void describe(FosterDetails given) {
        ensureGoesOn();
        names = Needed.given(given.fosterNames(), "fosterNames");
        phone = Needed.given(given.fosterPhone(), "fosterPhone");
        address = Needed.given(given.fosterAddress(), "fosterAddress");
        languages = Needed.given(given.fosterLanguages(), "fosterLanguages");
        places = Needed.given(given.places(), "places");
        ageFrom = Needed.given(given.ageFrom(), "ageFrom");
        ageTo = Needed.given(given.ageTo(), "ageTo");
        if (ageTo < ageFrom) {
            throw Refusal.because("foster.agesTheOtherWay").at("ageTo");
        }
        contractNumber = given.contractNumber();
        contractOn = Needed.given(given.contractOn(), "contractOn");
        actBody = Needed.given(given.actBody(), "actBody");
        actNumber = Needed.given(given.actNumber(), "actNumber");
        actOn = Needed.given(given.actOn(), "actOn");
        schoolWhere = Needed.given(given.schoolWhere(), "schoolWhere");
        wentToSchool(given);
    }

    private void wentToSchool(FosterDetails given) {
        schoolPupil = schoolWhere == School.centre ? Needed.given(given.schoolPupil(), "schoolPupil") : null;
        schoolPlace = schoolWhere == School.elsewhere ? Needed.given(given.schoolPlace(), "schoolPlace") : null;
        schoolFinishedOn =
                schoolWhere == School.notYet ? null : Needed.given(given.schoolFinishedOn(), "schoolFinishedOn");
    }

    /** For a time no child is placed there; who lives there stays. */
    void rest(KeepFosterFamilyAnswers given) {
        ensureGoesOn();
        LocalDate from = Needed.given(given.restFrom(), "restFrom");
        LocalDate until = Needed.given(given.restUntil(), "restUntil");
        if (until.isBefore(from)) {
            throw Refusal.because("foster.restEndsBefore").at("restUntil");
        }
        restFrom = from;
        restUntil = until;
        restBecause = Needed.given(given.restBecause(), "restBecause");
    }

    /** The rest is over as of today, or does not come to be. */
    void endRest() {
        ensureGoesOn();
        if (restFrom == null) {
            throw Refusal.because("foster.noRest").at("what");
        }
        restFrom = null;
        restUntil = null;
        restBecause = null;
    }

    void end(KeepFosterFamilyAnswers given) {
        ensureGoesOn();
        endedOn = Needed.given(given.endedOn(), "endedOn");
        endedBecause = Needed.given(given.endedBecause(), "endedBecause");
        nextCheckOn = null;
    }

    boolean goesOn() {
        return endedOn == null;
    }

    void ensureGoesOn() {
        if (endedOn != null) {
            throw Refusal.because("foster.endedAlready", Days.written(endedOn));
        }
    }

    /** @param day from when on the next check is due */
    void awaitCheck(LocalDate day) {
        nextCheckOn = day;
    }

    void checkIsDue() {
        nextCheckOn = null;
    }

    void checked(boolean inOrder) {
        lastCheckInOrder = inOrder;
    }

    /**
     * Why no child can come there, besides that no place is free.
     *
     * @param age of the child in full years; {@code null} where it is not known
     * @param overdue whether a check is to be made and its limit has passed
     */
    Optional<NotNow> hindrance(@Nullable Integer age, LocalDate day, boolean overdue) {
        if (endedOn != null) {
            return Optional.of(NotNow.ended);
        } else if (schoolWhere == School.notYet) {
            return Optional.of(NotNow.schoolNotDone);
        } else if (!lastCheckInOrder) {
            return Optional.of(NotNow.notInOrder);
        } else if (overdue) {
            return Optional.of(NotNow.checkOverdue);
        } else if (rests(day)) {
            return Optional.of(NotNow.rests);
        }
        return age == null || (age >= ageFrom && age <= ageTo) ? Optional.empty() : Optional.of(NotNow.otherAges);
    }

    boolean rests(LocalDate day) {
        return restFrom != null && restUntil != null && !day.isBefore(restFrom) && !day.isAfter(restUntil);
    }

    String number() {
        return number;
    }

    String names() {
        return names;
    }

    String phone() {
        return phone;
    }

    String address() {
        return address;
    }

    String languages() {
        return languages;
    }

    int places() {
        return places;
    }

    int ageFrom() {
        return ageFrom;
    }

    int ageTo() {
        return ageTo;
    }

    School schoolWhere() {
        return schoolWhere;
    }

    @Nullable
    UUID schoolPupil() {
        return schoolPupil;
    }

    @Nullable
    String schoolPlace() {
        return schoolPlace;
    }

    @Nullable
    LocalDate schoolFinishedOn() {
        return schoolFinishedOn;
    }

    @Nullable
    String contractNumber() {
        return contractNumber;
    }

    LocalDate contractOn() {
        return contractOn;
    }

    String actBody() {
        return actBody;
    }

    String actNumber() {
        return actNumber;
    }

    LocalDate actOn() {
        return actOn;
    }

    @Nullable
    LocalDate restFrom() {
        return restFrom;
    }

    @Nullable
    LocalDate restUntil() {
        return restUntil;
    }

    @Nullable
    String restBecause() {
        return restBecause;
    }

    boolean lastCheckInOrder() {
        return lastCheckInOrder;
    }

    /** {@code null} while a check is to be made, and where none is awaited. */
    @Nullable
    LocalDate nextCheckOn() {
        return nextCheckOn;
    }

    /** {@code null} as long as they are a foster family. */
    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String endedBecause() {
        return endedBecause;
    }
}
