package org.shanyraq.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shanyraq.access.Sights;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.OpenMatters;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Families;
import org.shanyraq.family.Family;
import org.shanyraq.family.SamePerson;
import org.shanyraq.form.Submission;
import org.shanyraq.home.ChildHomes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever was recorded twice is known once, and two again if that was a mistake. Every paper stays where it was filed;
 * nothing that is known of anybody changes.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Merges {

    private final RegisterMergeRepository merges;
    private final CaseFiles caseFiles;
    private final Families families;
    private final Households households;
    private final ChildHomes homes;
    private final List<OpenMatters> matters;
    private final Sights sights;

    Merges(
            RegisterMergeRepository merges,
            CaseFiles caseFiles,
            Families families,
            Households households,
            ChildHomes homes,
            List<OpenMatters> matters,
            Sights sights) {
        this.merges = merges;
        this.caseFiles = caseFiles;
        this.families = families;
        this.households = households;
        this.homes = homes;
        this.matters = matters;
        this.sights = sights;
    }

    /**
     * The case with which this one is to be compared: itself for a person who stands twice in it.
     *
     * @throws Refusal if there is no such case, or both are of one family already
     */
    public String suspect(SuspectDoubleAnswers answers, String caseNumber) {
        if (answers.doubleKind() == DoubleKind.person && answers.otherCase() == null) {
            return caseNumber;
        }
        String otherCase = Needed.given(answers.otherCase(), "otherCase");
        UUID other = other(otherCase).familyId();
        if (answers.doubleKind() == DoubleKind.family
                && families.allOf(other).contains(caseFiles.of(caseNumber).familyId())) {
            throw Refusal.because("household.sameFamilyAlready", otherCase).at("otherCase");
        }
        return otherCase;
    }

    private FamilyCase other(String number) {
        try {
            sights.toOpen(number);
        } catch (Refusal unknown) {
            throw unknown.at("otherCase");
        }
        return caseFiles.of(number);
    }

    /**
     * @return how the two became one, if they do
     * @throws Refusal if they cannot become one as things stand
     */
    public Optional<RegisterMerge> decide(
            DoubleKind kind, String otherCase, DecideMergeAnswers answers, Submission submission) {
        if (answers.mergeDecision() == MergeDecision.two) {
            return Optional.empty();
        }
        RegisterMerge merge = merges.save(
                kind == DoubleKind.family
                        ? family(otherCase, answers, submission)
                        : person(otherCase, answers, submission));
        merge.people()
                .forEach(person ->
                        homes.goOn(Needed.given(person.doubled(), "doubled"), Needed.given(person.kept(), "kept")));
        return Optional.of(merge);
    }

    private RegisterMerge family(String otherCase, DecideMergeAnswers answers, Submission submission) {
        Family here = known(submission.caseNumber());
        Family there = known(otherCase);
        if (here.id().equals(there.id())) {
            throw Refusal.because("household.sameFamilyAlready", otherCase);
        }
        boolean staysHere = keepsFirst(here, there);
        Family kept = staysHere ? here : there;
        Family doubled = staysHere ? there : here;
        return new RegisterMerge(
                DoubleKind.family,
                otherCase,
                doubled.id(),
                kept.id(),
                families.oneFamily(doubled, kept, answers.apart()),
                submission);
    }

    private Family known(String caseNumber) {
        return families.of(families.known(caseFiles.of(caseNumber).familyId()));
    }

    /** The family that the centre works with stays; of two that it does not, the one of the newer case. */
    boolean keepsFirst(Family one, Family other) {
        Optional<FamilyCase> open = caseFiles.openOf(one.id());
        Optional<FamilyCase> otherOpen = caseFiles.openOf(other.id());
        if (open.isPresent() && otherOpen.isPresent()) {
            throw Refusal.because(
                    "household.bothOpen", open.get().number(), otherOpen.get().number());
        }
        return otherOpen.isEmpty()
                && (open.isPresent()
                        || newest(one).openedAt().isAfter(newest(other).openedAt()));
    }

    private FamilyCase newest(Family family) {
        return caseFiles.newestOf(family.id()).orElseThrow();
    }

    private RegisterMerge person(String otherCase, DecideMergeAnswers answers, Submission submission) {
        Family here = caseFiles.family(submission.caseNumber());
        Family there = caseFiles.family(otherCase);
        if (answers.doubled() == null || answers.kept() == null) {
            throw Refusal.because("household.whoIsWho").at(answers.doubled() == null ? "doubled" : "kept");
        }
        if (answers.doubled().equals(answers.kept())) {
            throw Refusal.because("household.oneAndTheSame").at("kept");
        }
        Family doubled = familyOf(answers.doubled(), here, there, "doubled");
        Family kept = familyOf(answers.kept(), here, there, "kept");
        ensureNothingOpen(doubled, List.of(answers.doubled()));
        SamePerson person = families.onePerson(doubled, answers.doubled(), kept, answers.kept());
        return new RegisterMerge(DoubleKind.person, otherCase, doubled.id(), kept.id(), List.of(person), submission);
    }

    private static Family familyOf(UUID member, Family here, Family there, String field) {
        return Stream.of(here, there)
                .filter(family -> family.members().stream()
                        .anyMatch(present -> present.id().equals(member)))
                .findFirst()
                .orElseThrow(() -> Refusal.because("family.unknownMember").at(field));
    }

    /** What is open about somebody would lose whom it is about. */
    private void ensureNothingOpen(Family family, List<UUID> people) {
        caseFiles
                .openOf(family.id())
                .ifPresent(open -> matters.stream()
                        .flatMap(each -> each.of(open.number()).stream())
                        .filter(matter -> matter.members() != null
                                && matter.members().stream().anyMatch(people::contains))
                        .findFirst()
                        .ifPresent(matter -> {
                            throw Refusal.because("household.openAboutThem", matter.what());
                        }));
    }

    /**
     * They are two after all: every entry is again as it was.
     *
     * @throws Refusal if it was taken back already, or what was merged was merged further
     */
    public RegisterMerge undo(UndoMergeAnswers answers, Submission submission) {
        RegisterMerge merge = of(answers.merge());
        merge.undo(submission);
        Family kept = families.of(merge.keptFamily());
        ensureNothingOpen(kept, received(merge));
        families.asBefore(families.of(merge.doubledFamily()), kept, merge.people());
        return merge;
    }

    /** Whoever joined a family is assessed with it, whoever was recorded twice only once. */
    public void adjustToMerge(UUID id) {
        RegisterMerge merge = of(id);
        adjust(merge.keptFamily(), received(merge), List.of());
        adjust(merge.doubledFamily(), List.of(), doubled(merge));
    }

    /** As before the merge. */
    public void adjustToUndo(UUID id) {
        RegisterMerge merge = of(id);
        adjust(merge.keptFamily(), List.of(), received(merge));
        adjust(merge.doubledFamily(), doubled(merge), List.of());
    }

    private void adjust(UUID family, List<UUID> joined, List<UUID> gone) {
        caseFiles
                .openOf(family)
                .ifPresent(open -> households.adjustAssessment(open.number(), childrenIn(open, joined), ids(gone)));
    }

    private List<String> childrenIn(FamilyCase open, List<UUID> people) {
        return caseFiles.children(open.number()).stream()
                .map(child -> child.id())
                .filter(people::contains)
                .map(UUID::toString)
                .toList();
    }

    private static List<String> ids(List<UUID> people) {
        return people.stream().map(UUID::toString).toList();
    }

    private static List<UUID> received(RegisterMerge merge) {
        return merge.people().stream()
                .filter(SamePerson::received)
                .map(SamePerson::kept)
                .toList();
    }

    private static List<UUID> doubled(RegisterMerge merge) {
        return merge.people().stream().map(SamePerson::doubled).toList();
    }

    private RegisterMerge of(UUID id) {
        return merges.findById(id).orElseThrow(() -> Refusal.because("household.noMerge"));
    }

    /** What holds and concerns this case's family, the latest first. */
    @Transactional(readOnly = true)
    public List<RegisterMerge> holding(String caseNumber) {
        return merges.findHolding(families.allOf(caseFiles.of(caseNumber).familyId()));
    }
}
