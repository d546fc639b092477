package org.shanyraq.household;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be chosen on the forms of this module, by the names that they read. */
@Service
@Transactional(readOnly = true)
public class HouseholdSheets {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

    private final CaseFiles caseFiles;
    private final Workers workers;
    private final Relations relations;

    HouseholdSheets(CaseFiles caseFiles, Workers workers, Relations relations) {
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.relations = relations;
    }

    /** The family's members, who has left it, and which children it expects. */
    public OfChange ofChange(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        return new OfChange(
                members(family),
                options(family.everybody().stream().filter(Member::mayComeBack)),
                options(family.members().stream().filter(Member::isUnnamed)),
                family.expected().stream()
                        .map(child -> new Choice(MONTH.format(child.month()), child.id()))
                        .toList());
    }

    /** Everybody who belongs or has belonged to the family, and what is known of who belongs to whom. */
    public OfRelations ofRelations(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        RecordRelationsAnswers known = relations.of(family.id());
        return new OfRelations(options(family.everybody().stream()), known.relations(), known.supporters());
    }

    /** The family's members and the case managers. */
    public OfSplit ofSplit(String caseNumber) {
        return new OfSplit(members(caseFiles.family(caseNumber)), caseManagers());
    }

    /** The case with which this one was joined, if it was, and the case managers. */
    public OfSeparation ofSeparation(String caseNumber) {
        FamilyCase joined = caseFiles.of(caseNumber);
        return new OfSeparation(joined.joinedCase(), joined.caseManager(), caseManagers());
    }

    private List<Choice> caseManagers() {
        return workers.caseManagers().stream()
                .map(worker -> new Choice(worker.name(), worker.userId()))
                .toList();
    }

    private static List<Choice> members(Family family) {
        return options(family.members().stream());
    }

    private static List<Choice> options(Stream<Member> members) {
        return members.map(member -> new Choice(member.fullName(), member.id())).toList();
    }

    /** @param newbornOptions who has no name yet */
    public record OfChange(
            List<Choice> memberOptions,
            List<Choice> cameBackOptions,
            List<Choice> newbornOptions,
            List<Choice> expectedOptions) {}

    public record OfRelations(
            List<Choice> memberOptions, List<ToldRelation> relations, List<ToldSupporter> supporters) {}

    public record OfSplit(List<Choice> memberOptions, List<Choice> caseManagerOptions) {}

    public record OfSeparation(@Nullable String otherCase, String caseManager, List<Choice> caseManagerOptions) {}
}
