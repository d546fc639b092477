package org.shanyraq.foster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.activity.SchoolPupils;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.staff.Workers;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of foster families, to be read by who watches over the centre's work and by nobody else. */
@Service
@Transactional(readOnly = true)
public class FosterDesk {

    private static final int MOST_CHECKS = 50;
    private static final int MOST_STAYS = 100;

    private final Sights sights;
    private final FosterFamilies register;
    private final FosterFamilyRepository families;
    private final FosterCheckRepository checks;
    private final FosterStays stays;
    private final SchoolPupils pupils;
    private final Workers workers;
    private final CentreClock clock;

    FosterDesk(
            Sights sights,
            FosterFamilies register,
            FosterFamilyRepository families,
            FosterCheckRepository checks,
            FosterStays stays,
            SchoolPupils pupils,
            Workers workers,
            CentreClock clock) {
        this.sights = sights;
        this.register = register;
        this.families = families;
        this.checks = checks;
        this.stays = stays;
        this.pupils = pupils;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * By name; those that are none any more at the end.
     *
     * @throws Refusal if the register is not this person's to read
     */
    public List<Line> lines() {
        ensureReads();
        List<FosterFamily> all = Stream.concat(
                        families.findOpen(FosterFamilies.MOST).stream(), families.findEnded(Limit.of(100)).stream())
                .toList();
        List<String> numbers = all.stream().map(FosterFamily::number).toList();
        Map<String, Integer> taken = stays.taken(numbers);
        Set<String> overdue = register.overdue(numbers);
        Map<String, FosterCheck> due = due(numbers);
        return all.stream()
                .map(family -> line(family, taken.getOrDefault(family.number(), 0), overdue, due.get(family.number())))
                .toList();
    }

    /** @throws Refusal if the register is not this person's to read, or there is no such family */
    public Sheet of(String number) {
        ensureReads();
        FosterFamily family = families.findById(number).orElseThrow(() -> Refusal.because("foster.unknown"));
        Map<String, String> names = workers.names();
        Set<String> itself = Set.of(number);
        return new Sheet(
                line(
                        family,
                        stays.taken(number),
                        register.overdue(itself),
                        due(itself).get(number)),
                family.address(),
                family.languages(),
                family.schoolWhere().name(),
                family.schoolPupil() == null
                        ? family.schoolPlace()
                        : pupils.of(family.schoolPupil())
                                .map(pupil -> "%s (%s)".formatted(pupil.name(), pupil.group()))
                                .orElse(null),
                family.schoolFinishedOn(),
                family.contractNumber(),
                family.contractOn(),
                family.actBody(),
                family.actNumber(),
                family.actOn(),
                family.restBecause(),
                family.endedBecause(),
                checks.findMade(number, Limit.of(MOST_CHECKS)).stream()
                        .map(check -> new Check(
                                check.dueAt() == null
                                        ? null
                                        : clock.at(check.dueAt()).toLocalDate(),
                                Objects.requireNonNull(check.checkedOn()),
                                names.getOrDefault(check.checkedBy(), check.checkedBy()),
                                check.checkedWith(),
                                Objects.requireNonNull(check.seen()),
                                check.childrenSaid(),
                                Boolean.TRUE.equals(check.inOrder()),
                                check.toBeDone()))
                        .toList(),
                stays.of(number, MOST_STAYS).stream()
                        .map(stay -> new Stay(stay.placement(), stay.cameOn(), stay.leftOn()))
                        .toList());
    }

    private void ensureReads() {
        if (!sights.reach().everyCase()) {
            throw Refusal.because("foster.notYours");
        }
    }

    private Map<String, FosterCheck> due(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : checks.findDue(numbers).stream()
                        .collect(Collectors.toMap(FosterCheck::fosterFamily, Function.identity()));
    }

    private Line line(FosterFamily family, int taken, Set<String> overdue, @Nullable FosterCheck due) {
        String whyNot = register.hindrance(family, null, clock.today(), overdue, taken)
                .map(why -> register.said(why, family))
                .orElse(null);
        OffsetDateTime dueAt = due == null ? null : due.dueAt();
        return new Line(
                family.number(),
                family.names(),
                family.phone(),
                family.places(),
                taken,
                family.ageFrom(),
                family.ageTo(),
                family.nextCheckOn(),
                dueAt == null ? null : clock.at(dueAt).toLocalDate(),
                overdue.contains(family.number()),
                family.restFrom(),
                family.restUntil(),
                family.endedOn(),
                whyNot);
    }

    /**
     * @param nextCheckOn from when on the next check is due; {@code null} while one is to be made
     * @param checkDueOn until when the check is to be made that is due now
     * @param whyNot why no child can come there now; {@code null} where one can
     */
    public record Line(
            String number,
            String names,
            String phone,
            int places,
            int taken,
            int ageFrom,
            int ageTo,
            @Nullable LocalDate nextCheckOn,
            @Nullable LocalDate checkDueOn,
            boolean checkLate,
            @Nullable LocalDate restFrom,
            @Nullable LocalDate restUntil,
            @Nullable LocalDate endedOn,
            @Nullable String whyNot) {}

    /** @param school which, or who of a group of the centre's own */
    public record Sheet(
            Line line,
            String address,
            String languages,
            String schoolWhere,
            @Nullable String school,
            @Nullable LocalDate schoolFinishedOn,
            @Nullable String contractNumber,
            LocalDate contractOn,
            String actBody,
            String actNumber,
            LocalDate actOn,
            @Nullable String restBecause,
            @Nullable String endedBecause,
            List<Check> checks,
            List<Stay> stays) {}

    /** @param dueOn {@code null} for how the home was seen before the family was entered */
    public record Check(
            @Nullable LocalDate dueOn,
            LocalDate checkedOn,
            @Nullable String checkedBy,
            @Nullable String checkedWith,
            String seen,
            @Nullable String childrenSaid,
            boolean inOrder,
            @Nullable String toBeDone) {}

    /** @param leftOn {@code null} while the child lives there */
    public record Stay(
            UUID placement, LocalDate cameOn, @Nullable LocalDate leftOn) {}
}
