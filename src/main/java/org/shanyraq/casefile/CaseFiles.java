package org.shanyraq.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.running.CaseEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and finds case files. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseFiles {

    private final FamilyCaseRepository cases;
    private final AttentionRepository attention;
    private final Families families;
    private final EntityManager entities;
    private final CentreClock clock;

    CaseFiles(
            FamilyCaseRepository cases,
            AttentionRepository attention,
            Families families,
            EntityManager entities,
            CentreClock clock) {
        this.cases = cases;
        this.attention = attention;
        this.families = families;
        this.entities = entities;
        this.clock = clock;
    }

    /** A family's first case. */
    public FamilyCase open(UUID familyId, String caseManager, boolean immediateDanger) {
        return open(familyId, null, caseManager, immediateDanger);
    }

    /** A further case of a family that the centre accompanied or met before, and that has no open one. */
    public FamilyCase openAfter(FamilyCase earlier, String caseManager, boolean immediateDanger) {
        return open(earlier.familyId(), earlier.number(), caseManager, immediateDanger);
    }

    /** The case of a family that was a part of this case's family until now. */
    public FamilyCase openBeside(FamilyCase origin, UUID familyId, String caseManager) {
        return open(familyId, origin.number(), caseManager, false);
    }

    /** The cases that were opened after this one, for its family or a part of it. */
    @Transactional(readOnly = true)
    public List<FamilyCase> openedAfter(String caseNumber) {
        return cases.findByEarlierCaseOrderByNumber(caseNumber);
    }

    /** The cases that this worker leads now. */
    @Transactional(readOnly = true)
    public List<FamilyCase> ledBy(String worker) {
        return cases.findLedBy(worker);
    }

    /** The cases that came to whoever leads them now in this absence of a worker. */
    @Transactional(readOnly = true)
    public List<FamilyCase> handedOverIn(String absence) {
        return cases.findHandedOverIn(absence);
    }

    /** The cases that somebody leads now in place of this worker, since all of theirs went over. */
    @Transactional(readOnly = true)
    public List<FamilyCase> ledInPlaceOf(String worker) {
        return cases.findLedInPlaceOf(worker);
    }

    private FamilyCase open(UUID familyId, @Nullable String earlierCase, String caseManager, boolean immediateDanger) {
        OffsetDateTime now = clock.now();
        int year = now.getYear();
        String number = "%d-%04d".formatted(year, cases.nextNumber(year));
        return cases.save(new FamilyCase(number, familyId, earlierCase, caseManager, immediateDanger, now));
    }

    /**
     * @param caseNumber {@code YYYY-NNNN}
     * @throws Refusal if there is no such case
     */
    @Transactional(readOnly = true)
    public FamilyCase of(String caseNumber) {
        return cases.findById(caseNumber).orElseThrow(() -> unknown(caseNumber));
    }

    /** The case, in which a danger begins or ends: nobody decides on it at the same moment without knowing of that. */
    public FamilyCase inDanger(String caseNumber) {
        FamilyCase familyCase = of(caseNumber);
        entities.lock(familyCase, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return familyCase;
    }

    /**
     * The case in which this one goes on, since it was joined with others or its family turned out to be another one;
     * itself if nothing of that happened.
     *
     * @throws Refusal if there is no such case
     */
    @Transactional(readOnly = true)
    public FamilyCase goingOn(String caseNumber) {
        FamilyCase found = of(caseNumber);
        if (found.joinedCase() != null) {
            return goingOn(found.joinedCase());
        }
        UUID known = families.known(found.familyId());
        return known.equals(found.familyId())
                ? found
                : goingOn(newestOf(known).orElseThrow().number());
    }

    /** As {@link #goingOn}; none where nobody knows the number. */
    @Transactional(readOnly = true)
    public Optional<FamilyCase> goingOnIfKnown(String caseNumber) {
        return cases.findById(caseNumber).map(known -> goingOn(known.number()));
    }

    /** The other cases of this case's family, also of its doubles in the register, the oldest first. */
    @Transactional(readOnly = true)
    public List<FamilyCase> othersOfFamily(String caseNumber) {
        return cases.findOfFamilies(families.allOf(of(caseNumber).familyId())).stream()
                .filter(other -> !other.number().equals(caseNumber))
                .toList();
    }

    /** The family's open case, if it has one. */
    @Transactional(readOnly = true)
    public Optional<FamilyCase> openOf(UUID familyId) {
        return cases.findOpen(familyId).stream().findFirst();
    }

    /** Which of these cases are open. */
    @Transactional(readOnly = true)
    public Set<String> openAmong(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty() ? Set.of() : cases.findOpen(caseNumbers);
    }

    /** The newest case of each of these families, by family; families without a case are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, FamilyCase> newestOf(Collection<UUID> familyIds) {
        return familyIds.isEmpty()
                ? Map.of()
                : cases.findOfFamilies(familyIds).stream()
                        .collect(Collectors.toMap(FamilyCase::familyId, Function.identity(), (older, newer) -> newer));
    }

    /** The newest case of this family; none where it never had one. */
    @Transactional(readOnly = true)
    public Optional<FamilyCase> newestOf(UUID familyId) {
        return Optional.ofNullable(newestOf(Set.of(familyId)).get(familyId));
    }

    /** The case's family with its members, in one query. */
    @Transactional(readOnly = true)
    public Family family(String caseNumber) {
        return cases.findFamily(caseNumber).orElseThrow(() -> unknown(caseNumber));
    }

    /** The children of the case's family, in the order in which they were written down. */
    @Transactional(readOnly = true)
    public List<Member> children(String caseNumber) {
        return cases.findChildren(caseNumber, Member.bornAfterToBeAChildOn(clock.today()));
    }

    /** How many children more a worker would carry with this case: one who belongs to two of their families is one. */
    @Transactional(readOnly = true)
    public int childrenNewTo(String worker, String caseNumber) {
        return cases.countChildrenNewTo(worker, caseNumber, Member.bornAfterToBeAChildOn(clock.today()));
    }

    @Transactional(readOnly = true)
    public CaseOverview overview(String caseNumber) {
        FamilyCase familyCase = of(caseNumber);
        return CaseOverview.of(
                familyCase, isReEntry(familyCase), family(caseNumber), attention.findRaised(caseNumber), clock.today());
    }

    /** Whether the same family had a case before; a part of another family is met for the first time as its own. */
    private boolean isReEntry(FamilyCase familyCase) {
        return familyCase.earlierCase() != null
                && of(familyCase.earlierCase()).familyId().equals(familyCase.familyId());
    }

    /** Who led the case, the first one first. */
    @Transactional(readOnly = true)
    public List<CaseOverview.Led> leads(String caseNumber) {
        return of(caseNumber).leads().all().stream().map(CaseOverview.Led::of).toList();
    }

    /** By case number; numbers that nobody knows are left out. */
    @Transactional(readOnly = true)
    public Map<String, CaseCard> cards(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty()
                ? Map.of()
                : cases.findCards(caseNumbers).stream()
                        .collect(Collectors.toMap(CaseCard::caseNumber, Function.identity()));
    }

    @EventListener
    void ended(CaseEnded ended) {
        of(ended.caseNumber()).leads().end(clock.now());
    }

    /** Full names of members of families, by their ids. */
    @Transactional(readOnly = true)
    public Map<UUID, String> memberNames(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : cases.findMembers(ids).stream().collect(Collectors.toMap(Member::id, Member::fullName));
    }

    private static Refusal unknown(String caseNumber) {
        return Refusal.because("casefile.unknownCase", caseNumber);
    }
}
