package org.shanyraq.foster;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.activity.SchoolPupils;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of the register show, to whoever keeps it. */
@Service
@Transactional(readOnly = true)
public class FosterSheets {

    private final FosterFamilyRepository families;
    private final FosterCheckRepository checks;
    private final FosterStays stays;
    private final UnknownStays unknown;
    private final SchoolPupils pupils;

    FosterSheets(
            FosterFamilyRepository families,
            FosterCheckRepository checks,
            FosterStays stays,
            UnknownStays unknown,
            SchoolPupils pupils) {
        this.families = families;
        this.checks = checks;
        this.stays = stays;
        this.unknown = unknown;
        this.pupils = pupils;
    }

    /** Who may be entered as having gone through the centre's own school. */
    public ToEnter toEnter() {
        return new ToEnter(pupilOptions());
    }

    /** The family as the register knows it. */
    public ToKeep toKeep(String number) {
        FosterFamily family = of(number);
        return new ToKeep(
                named(family),
                "/casework/foster-families.html?number=" + number,
                Days.written(family.restFrom()),
                Days.written(family.restUntil()),
                family.restBecause(),
                unknown.all().stream()
                        .map(stay -> new Choice(stay.label(), stay.child()))
                        .toList(),
                pupilOptions(),
                family.names(),
                family.phone(),
                family.address(),
                family.languages(),
                family.places(),
                family.ageFrom(),
                family.ageTo(),
                family.schoolWhere(),
                family.schoolPupil(),
                family.schoolPlace(),
                family.schoolFinishedOn(),
                family.contractNumber(),
                family.contractOn(),
                family.actBody(),
                family.actNumber(),
                family.actOn());
    }

    /** Where to go, and what was seen there the last time. */
    public ToCheck toCheck(String number) {
        FosterFamily family = of(number);
        Optional<FosterCheck> last =
                checks.findMade(number, Limit.of(1)).stream().findFirst();
        return new ToCheck(
                named(family),
                family.phone(),
                family.address(),
                last.map(check -> Days.written(check.checkedOn())).orElse(null),
                last.map(check -> check.toBeDone() == null ? check.seen() : check.seen() + "\n\n" + check.toBeDone())
                        .orElse(null));
    }

    private Named named(FosterFamily family) {
        return new Named(family.number(), family.names(), stays.taken(family.number()), family.places());
    }

    private FosterFamily of(String number) {
        return families.findById(number).orElseThrow(() -> Refusal.because("foster.unknown"));
    }

    private List<Choice> pupilOptions() {
        return pupils.all().stream()
                .map(pupil -> new Choice("%s (%s)".formatted(pupil.name(), pupil.group()), pupil.id()))
                .toList();
    }

    public record ToEnter(List<Choice> pupilOptions) {}

    public record Named(String number, String family, int taken, int placesNow) {}

    /** @param livingSomewhereOptions children in placements of whom the register does not know with whom they live */
    public record ToKeep(
            @JsonUnwrapped Named named,
            String page,
            @Nullable String restsFrom,
            @Nullable String restsUntil,
            @Nullable String restsBecause,
            List<Choice> livingSomewhereOptions,
            List<Choice> pupilOptions,
            String fosterNames,
            String fosterPhone,
            String fosterAddress,
            String fosterLanguages,
            int places,
            int ageFrom,
            int ageTo,
            School schoolWhere,
            @Nullable UUID schoolPupil,
            @Nullable String schoolPlace,
            @Nullable LocalDate schoolFinishedOn,
            @Nullable String contractNumber,
            LocalDate contractOn,
            String actBody,
            String actNumber,
            LocalDate actOn) {}

    /** @param reached a telephone */
    public record ToCheck(
            @JsonUnwrapped Named named,
            String reached,
            String lives,
            @Nullable String lastOn,
            @Nullable String lastSeen) {}
}
