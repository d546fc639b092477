package org.shanyraq.household;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who in a family is whose parent and partner and lives with whom, and who supports it. The latest paper says it all. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Relations {

    private static final String LIST = "relations";

    private final RelationRepository relations;
    private final SupporterRepository supporters;
    private final CaseFiles caseFiles;
    private final CentreClock clock;

    Relations(RelationRepository relations, SupporterRepository supporters, CaseFiles caseFiles, CentreClock clock) {
        this.relations = relations;
        this.supporters = supporters;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /**
     * @throws Refusal if somebody is not of the family, is told to be something to themselves or their own ancestor, or if
     *     something ends before it began or in the future
     */
    public void record(RecordRelationsAnswers told, Submission submission) {
        replace(told, caseFiles.family(submission.caseNumber()), submission.filing());
    }

    /** Only the latest paper is followed: what an earlier one told has been replaced. */
    public void correct(RecordRelationsAnswers now, Correction correction) {
        Family family = caseFiles.family(correction.caseNumber());
        boolean holds = Stream.concat(
                        relations.findByFamilyIdAndReplacedFalseOrderByPosition(family.id()).stream()
                                .map(Relation::filingId),
                        supporters.findByFamilyIdAndReplacedFalseOrderByPosition(family.id()).stream()
                                .map(Supporter::filingId))
                .allMatch(correction.paper()::equals);
        if (holds) {
            replace(now, family, correction.paper());
        }
    }

    /** What holds and has held in the family of this case, by ids. */
    @Transactional(readOnly = true)
    public RecordRelationsAnswers of(UUID family) {
        return new RecordRelationsAnswers(
                relations.findByFamilyIdAndReplacedFalseOrderByPosition(family).stream()
                        .map(Relation::told)
                        .toList(),
                supporters.findByFamilyIdAndReplacedFalseOrderByPosition(family).stream()
                        .map(Supporter::told)
                        .toList());
    }

    private void replace(RecordRelationsAnswers told, Family family, UUID filing) {
        Map<UUID, String> people = family.everybody().stream().collect(Collectors.toMap(Member::id, Member::fullName));
        for (int row = 0; row < told.relations().size(); row++) {
            ensureTrue(told.relations().get(row), people, row);
        }
        ensureNoCircle(told.relations(), people);
        relations.findByFamilyIdAndReplacedFalseOrderByPosition(family.id()).forEach(Relation::isReplaced);
        supporters.findByFamilyIdAndReplacedFalseOrderByPosition(family.id()).forEach(Supporter::isReplaced);
        for (int row = 0; row < told.relations().size(); row++) {
            relations.save(new Relation(family.id(), told.relations().get(row), filing, row));
        }
        for (int row = 0; row < told.supporters().size(); row++) {
            supporters.save(new Supporter(family.id(), told.supporters().get(row), filing, row));
        }
    }

    private void ensureTrue(ToldRelation told, Map<UUID, String> people, int row) {
        if (!people.containsKey(told.one()) || !people.containsKey(told.other())) {
            throw Refusal.because("family.unknownMember")
                    .at(LIST, row, people.containsKey(told.one()) ? "other" : "one");
        }
        if (told.one().equals(told.other())) {
            throw Refusal.because("household.relatedToOneself").at(LIST, row, "other");
        }
        if (isAfter(told.since(), told.until()) || isAfter(told.until(), clock.today())) {
            throw Refusal.because("household.relationEndsWrong").at(LIST, row, "until");
        }
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    private static void ensureNoCircle(List<ToldRelation> told, Map<UUID, String> people) {
        Map<UUID, Set<UUID>> children = new HashMap<>();
        told.stream()
                .filter(relation -> relation.relation() == RelationKind.parentOf)
                .forEach(relation -> children.computeIfAbsent(relation.one(), first -> new HashSet<>())
                        .add(relation.other()));
        people.forEach((person, name) -> {
            if (descendants(person, children).contains(person)) {
                throw Refusal.because("household.ownAncestor", name);
            }
        });
    }

    private static Set<UUID> descendants(UUID person, Map<UUID, Set<UUID>> children) {
        Set<UUID> found = new HashSet<>();
        List<UUID> next = List.copyOf(children.getOrDefault(person, Set.of()));
        while (!next.isEmpty()) {
            next = next.stream()
                    .filter(found::add)
                    .flatMap(child -> children.getOrDefault(child, Set.of()).stream())
                    .toList();
        }
        return found;
    }
}
