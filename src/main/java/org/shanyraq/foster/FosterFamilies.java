package org.shanyraq.foster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.activity.SchoolPupils;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.Deadlines;
import org.shanyraq.running.RunningCase;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The centre's foster families (A118): entered, checked, at rest, ended; and the children who come to them. More children
 * than places cannot be there at once, whoever places them.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FosterFamilies {

    /** Far more than a centre has. */
    static final Limit MOST = Limit.of(300);

    private static final String CHECK = "fosterCheck";
    private static final String INTERVAL = "fosterCheckInterval";
    private static final String AGAIN = "fosterRecheck";
    private static final String ENDED = "fosterFamily.ended";

    private final FosterFamilyRepository families;
    private final FosterCheckRepository checks;
    private final FosterStays stays;
    private final UnknownStays unknown;
    private final SchoolPupils pupils;
    private final RunningCase running;
    private final Deadlines deadlines;
    private final MessageSource words;
    private final CentreClock clock;

    FosterFamilies(
            FosterFamilyRepository families,
            FosterCheckRepository checks,
            FosterStays stays,
            UnknownStays unknown,
            SchoolPupils pupils,
            RunningCase running,
            Deadlines deadlines,
            MessageSource words,
            CentreClock clock) {
        this.families = families;
        this.checks = checks;
        this.stays = stays;
        this.unknown = unknown;
        this.pupils = pupils;
        this.running = running;
        this.deadlines = deadlines;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The family is in the register from now on.
     *
     * @return its number, {@code P-YYYY-NNNN}
     */
    public String enter(EnterFosterFamilyAnswers given, Submission submission) {
        ensurePupil(given);
        int year = clock.today().getYear();
        String number = "P-%d-%04d".formatted(year, families.nextNumber(year));
        families.saveAndFlush(new FosterFamily(number, given, submission));
        checks.save(new FosterCheck(number, given, submission));
        return number;
    }

    /** The time to the next check begins with the day of the last one. */
    public void awaitNextCheck(String number) {
        FosterFamily family = of(number);
        LocalDate last = checks.findMade(number, Limit.of(1)).get(0).checkedOn();
        OffsetDateTime since = last == null ? clock.now() : clock.now().with(last);
        String until = family.lastCheckInOrder() ? INTERVAL : AGAIN;
        family.awaitCheck(deadlines.limit(until, since).toLocalDate());
        running.beginWithoutCase(
                "fosterCheck",
                number,
                Map.of(
                        "lastCheckInOrder",
                        family.lastCheckInOrder(),
                        CaseVariables.CLOCK_START.name(),
                        since.toString()));
    }

    /** A check is to be made from now on. */
    public void openCheck(String number) {
        of(number).checkIsDue();
        checks.save(new FosterCheck(number, deadlines.limit(CHECK, clock.now())));
    }

    /**
     * What was seen at a check.
     *
     * @throws Refusal if it was made before the one that was made last
     */
    public void check(CheckFosterFamilyAnswers given, Submission submission) {
        String number = submission.caseNumber();
        LocalDate last = checks.findMade(number, Limit.of(1)).get(0).checkedOn();
        if (last != null && given.checkedOn().isBefore(last)) {
            throw Refusal.because("foster.checkedBefore", Days.written(last)).at("checkedOn");
        }
        checks.findDue(number)
                .orElseThrow(() -> Refusal.because("foster.noCheckDue"))
                .make(given, submission);
        of(number).checked(given.homeInOrder());
    }

    /**
     * What has changed with a family, that it rests, who lives there already, or that it is none any more.
     *
     * @return whether it is none any more
     * @throws Refusal if it were to have fewer places than children, or to end with children in it, or no place is free for
     *     who lives there already
     */
    public boolean keep(KeepFosterFamilyAnswers given, Submission submission) {
        String number = submission.caseNumber();
        FosterFamily family = locked(number);
        switch (given.what()) {
            case changed -> change(family, given);
            case rests -> family.rest(given);
            case restOver -> family.endRest();
            case livesThere -> livesThere(family, given);
            case ended -> end(family, given);
        }
        return given.what() == Kept.ended;
    }

    private void change(FosterFamily family, KeepFosterFamilyAnswers given) {
        ensurePupil(given);
        int places = Needed.given(given.places(), "places");
        int taken = stays.taken(family.number());
        if (places < taken) {
            throw Refusal.because("foster.fewerPlacesThanChildren", taken).at("places");
        }
        stays.moveUp(family.number(), places);
        family.describe(given);
    }

    /** As it is, whoever is at rest or was not found in order: only the places hold. */
    private void livesThere(FosterFamily family, KeepFosterFamilyAnswers given) {
        family.ensureGoesOn();
        UnknownStays.Stay stay = unknown.of(Needed.given(given.childId(), "childId"));
        if (stays.taken(family.number()) >= family.places()) {
            throw Refusal.because("foster.placesAreTaken", family.places()).at("childId");
        }
        stays.come(family, stay.placement(), stay.since());
    }

    private void end(FosterFamily family, KeepFosterFamilyAnswers given) {
        if (stays.taken(family.number()) > 0) {
            throw Refusal.because("foster.childrenLiveThere").at("endedOn");
        }
        family.end(given);
        running.tell(family.number(), ENDED, Map.of());
    }

    private void ensurePupil(FosterDetails given) {
        UUID pupil = given.schoolPupil();
        if (given.schoolWhere() == School.centre && pupil != null && !pupils.include(pupil)) {
            throw Refusal.because("foster.unknownPupil").at("schoolPupil");
        }
    }

    /**
     * A child comes to live there.
     *
     * @param placement in which it lives there
     * @param age of the child in full years on that day; {@code null} where it is not known
     * @return who they are, for the placement's own record
     * @throws Refusal if there is no such family, any more or at all, or it cannot be there: no place is free, it is too young or too old for them, they rest, have not
     *     finished the school or were not found in order
     */
    public Carers receive(String number, UUID placement, @Nullable Integer age, LocalDate day) {
        FosterFamily family = families.findLocked(number)
                .filter(FosterFamily::goesOn)
                .orElseThrow(() -> Refusal.because("foster.unknown").at("fosterFamily"));
        hindrance(family, age, day, overdue(Set.of(number)), stays.taken(number))
                .ifPresent(why -> {
                    throw Refusal.because("foster.cannotTake", family.names(), said(why, family))
                            .at("fosterFamily");
                });
        stays.come(family, placement, day);
        return carers(family);
    }

    /** The child of this placement lives there no more; nothing where it lived with nobody of the register. */
    public void leave(UUID placement, LocalDate day) {
        stays.familyOf(placement).ifPresent(number -> {
            locked(number);
            stays.leave(placement, day);
        });
    }

    /** Who cares for the child of this placement, as the register knows them now; empty where it is nobody of the register. */
    @Transactional(readOnly = true)
    public Optional<Carers> carers(UUID placement) {
        return stays.familyOf(placement).flatMap(families::findById).map(FosterFamilies::carers);
    }

    private static Carers carers(FosterFamily family) {
        return new Carers(family.names(), family.phone());
    }

    /** All families of the register, for a child of this age: each with its places, and why it takes none now. */
    @Transactional(readOnly = true)
    public List<Offer> offers(@Nullable Integer age) {
        List<FosterFamily> open = families.findOpen(MOST);
        List<String> numbers = open.stream().map(FosterFamily::number).toList();
        Map<String, Integer> taken = stays.taken(numbers);
        Set<String> overdue = overdue(numbers);
        return open.stream()
                .map(family -> {
                    int children = taken.getOrDefault(family.number(), 0);
                    return new Offer(
                            family.number(),
                            word(
                                    "foster.offer",
                                    family.names(),
                                    family.places() - children,
                                    family.places(),
                                    family.ageFrom(),
                                    family.ageTo()),
                            hindrance(family, age, clock.today(), overdue, children)
                                    .map(why -> said(why, family))
                                    .orElse(null));
                })
                .toList();
    }

    Optional<NotNow> hindrance(
            FosterFamily family, @Nullable Integer age, LocalDate day, Set<String> overdue, int taken) {
        return family.hindrance(age, day, overdue.contains(family.number()))
                .or(() -> taken < family.places() ? Optional.empty() : Optional.of(NotNow.noPlace));
    }

    /** Of these families those whose check is late. */
    Set<String> overdue(Collection<String> numbers) {
        OffsetDateTime now = clock.now();
        return numbers.isEmpty()
                ? Set.of()
                : checks.findDue(numbers).stream()
                        .filter(check -> check.isOverdue(now))
                        .map(FosterCheck::fosterFamily)
                        .collect(Collectors.toSet());
    }

    String said(NotNow why, FosterFamily family) {
        return word("foster.notNow." + why, family.ageFrom(), family.ageTo(), Days.written(family.restUntil()));
    }

    private String word(String key, @Nullable Object... facts) {
        return words.getMessage(key, facts, LocaleContextHolder.getLocale());
    }

    private FosterFamily of(String number) {
        return families.findById(number).orElseThrow(() -> Refusal.because("foster.unknown"));
    }

    private FosterFamily locked(String number) {
        return families.findLocked(number).orElseThrow(() -> Refusal.because("foster.unknown"));
    }

    /** Who cares for a child. */
    public record Carers(String names, String phone) {}

    /**
     * A family as whoever looks for a place reads it.
     *
     * @param label its names, places and ages
     * @param whyNot {@code null} where the child can come
     */
    public record Offer(
            String number, String label, @Nullable String whyNot) {}
}
