package org.shanyraq.foster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register says of a foster family, as two forms ask for it; what the one asks under a condition may be missing. */
interface FosterDetails {

    @Nullable
    String fosterNames();

    @Nullable
    String fosterPhone();

    @Nullable
    String fosterAddress();

    @Nullable
    String fosterLanguages();

    /** How many children at once, 1-10. */
    @Nullable
    Integer places();

    /** In full years, as {@link #ageTo()}. */
    @Nullable
    Integer ageFrom();

    @Nullable
    Integer ageTo();

    @Nullable
    School schoolWhere();

    /** Who of a group of the centre's school they are. */
    @Nullable
    UUID schoolPupil();

    @Nullable
    String schoolPlace();

    @Nullable
    LocalDate schoolFinishedOn();

    @Nullable
    String contractNumber();

    @Nullable
    LocalDate contractOn();

    @Nullable
    String actBody();

    @Nullable
    String actNumber();

    @Nullable
    LocalDate actOn();
}
