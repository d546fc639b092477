package org.shanyraq.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Refusal;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms show of groups: of those who take part their names and nothing else. */
@Service
@Transactional(readOnly = true)
public class GroupSheets {

    private final GroupActivityRepository groups;
    private final CaseFiles caseFiles;
    private final ServiceCatalogue catalogue;
    private final Workers workers;

    GroupSheets(GroupActivityRepository groups, CaseFiles caseFiles, ServiceCatalogue catalogue, Workers workers) {
        this.groups = groups;
        this.caseFiles = caseFiles;
        this.catalogue = catalogue;
        this.workers = workers;
    }

    /** For a new group, led by whoever opens it unless somebody else is chosen. */
    public Map<String, Object> toOpen(String person, long waitForSchool) {
        return Map.of(
                "groupKindOptions",
                catalogue.groupOptions(),
                "workerOptions",
                workerOptions(),
                "leader",
                person,
                "waitForSchool",
                waitForSchool);
    }

    /** For the first enrolment: who was enrolled from case files already. */
    public Map<String, Object> toEnrol(String number) {
        GroupActivity group = of(number);
        Map<String, Object> sheet = shown(group);
        Map<UUID, String> names = names(group);
        sheet.put(
                "participants",
                group.participants().stream()
                        .map(participant -> Map.of("name", name(participant, names)))
                        .toList());
        return sheet;
    }

    /** For a meeting: a row for each who takes part. */
    public Map<String, Object> toMeet(String number) {
        GroupActivity group = of(number);
        Map<String, Object> sheet = shown(group);
        Map<UUID, String> names = names(group);
        sheet.put("meetingNumber", group.meetings().size() + 1);
        sheet.put("leader", group.leader());
        sheet.put("workerOptions", workerOptions());
        sheet.put(
                "attendance",
                group.participants().stream()
                        .map(participant -> Map.of("id", participant.id(), "name", name(participant, names)))
                        .toList());
        return sheet;
    }

    /** For the end: the meetings that were held. */
    public Map<String, Object> toClose(String number) {
        GroupActivity group = of(number);
        Map<String, Object> sheet = shown(group);
        sheet.put(
                "meetings",
                group.meetings().stream()
                        .map(meeting -> Map.of(
                                "meeting", meeting.number(),
                                "day", Days.written(meeting.heldOn()),
                                "people", meeting.attendees().size()))
                        .toList());
        return sheet;
    }

    /** The groups of the school of foster parents; without any, the candidates wait. */
    public Map<String, Object> toEnrolCandidates(String caseNumber) {
        List<Map<String, String>> school = options(FosterParentSchool.KIND::equals);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("schoolOptions", school);
        sheet.put("memberOptions", memberOptions(caseNumber));
        if (school.isEmpty()) {
            sheet.put("enrolment", Enrolment.waits);
        }
        return sheet;
    }

    /** From a case file: the groups that run, and who of the family could take part. */
    public Map<String, Object> toChoose(String caseNumber) {
        return Map.of("groupOptions", options(kind -> true), "memberOptions", memberOptions(caseNumber));
    }

    private List<Map<String, String>> options(Predicate<String> kind) {
        Map<String, String> kinds = catalogue.names();
        Map<String, String> leaders = workers.names();
        return groups.findByStatusOrderByStartsOnDesc(GroupStatus.running).stream()
                .filter(group -> kind.test(group.kind()))
                .map(group -> Map.of(
                        "value", group.number(),
                        "label",
                                "%s (%s), %s"
                                        .formatted(
                                                group.title(), kinds.get(group.kind()), leaders.get(group.leader()))))
                .toList();
    }

    private List<Map<String, Object>> memberOptions(String caseNumber) {
        return caseFiles.family(caseNumber).members().stream()
                .map(member -> Map.<String, Object>of("value", member.id(), "label", member.fullName()))
                .toList();
    }

    private Map<String, Object> shown(GroupActivity group) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("number", group.number());
        sheet.put("title", group.title());
        sheet.put("kindShown", catalogue.names().get(group.kind()));
        sheet.put("place", group.place());
        sheet.put("schedule", group.schedule());
        sheet.put("plannedMeetings", group.plannedMeetings());
        return sheet;
    }

    private Map<UUID, String> names(GroupActivity group) {
        return caseFiles.memberNames(group.participants().stream()
                .map(GroupParticipant::member)
                .filter(Objects::nonNull)
                .toList());
    }

    private static String name(GroupParticipant participant, Map<UUID, String> names) {
        return participant.member() == null ? participant.name() : names.get(participant.member());
    }

    private List<Map<String, String>> workerOptions() {
        return workers.all().stream().map(GroupSheets::option).toList();
    }

    private static Map<String, String> option(Worker worker) {
        return Map.of("value", worker.userId(), "label", worker.name());
    }

    private GroupActivity of(String number) {
        return groups.findById(number).orElseThrow(() -> Refusal.because("activity.notRunning"));
    }
}
