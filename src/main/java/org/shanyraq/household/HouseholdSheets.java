package org.shanyraq.household;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be chosen on the forms of this module. */
@Service
@Transactional(readOnly = true)
public class HouseholdSheets {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

    private final CaseFiles caseFiles;
    private final Workers workers;

    HouseholdSheets(CaseFiles caseFiles, Workers workers) {
        this.caseFiles = caseFiles;
        this.workers = workers;
    }

    /** The family's members, who has left it, and which children it expects. */
    public Map<String, Object> ofChange(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        return Map.of(
                "memberOptions",
                members(family),
                "cameBackOptions",
                options(family.everybody().stream().filter(Member::mayComeBack)),
                "newbornOptions",
                options(family.members().stream().filter(Member::isUnnamed)),
                "expectedOptions",
                family.expected().stream()
                        .map(child -> Map.of("value", child.id(), "label", MONTH.format(child.month())))
                        .toList());
    }

    /** The family's members, the case managers, and where the family lives now. */
    public Map<String, Object> ofSplit(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        return Map.of("memberOptions", members(family), "caseManagerOptions", caseManagers());
    }

    /** The case with which this one was joined, if it was, and the case managers. */
    public Map<String, Object> ofSeparation(String caseNumber) {
        FamilyCase joined = caseFiles.of(caseNumber);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("otherCase", joined.joinedCase());
        facts.put("caseManager", joined.caseManager());
        facts.put("caseManagerOptions", caseManagers());
        return facts;
    }

    private List<Map<String, Object>> caseManagers() {
        return workers.caseManagers().stream()
                .map(worker -> Map.<String, Object>of("value", worker.userId(), "label", worker.name()))
                .toList();
    }

    private static List<Map<String, Object>> members(Family family) {
        return options(family.members().stream());
    }

    private static List<Map<String, Object>> options(Stream<Member> members) {
        return members.map(member -> Map.<String, Object>of("value", member.id(), "label", member.fullName()))
                .toList();
    }
}
