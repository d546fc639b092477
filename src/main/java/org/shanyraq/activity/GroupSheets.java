package org.shanyraq.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Refusal;
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
    public ToOpen toOpen(String person, long waitForSchool) {
        return new ToOpen(catalogue.groupOptions(), workerOptions(), person, waitForSchool);
    }

    /** For the first enrolment: who was enrolled from case files already. */
    public ToEnrol toEnrol(String number) {
        GroupActivity group = of(number);
        Map<UUID, String> names = names(group);
        return new ToEnrol(
                shown(group),
                group.participants().stream()
                        .map(participant -> new Enrolled(name(participant, names)))
                        .toList());
    }

    /** For a meeting: a row for each who takes part. */
    public ToMeet toMeet(String number) {
        GroupActivity group = of(number);
        Map<UUID, String> names = names(group);
        return new ToMeet(
                shown(group),
                group.meetings().size() + 1,
                group.leader(),
                workerOptions(),
                group.participants().stream()
                        .map(participant -> new Expected(participant.id(), name(participant, names)))
                        .toList());
    }

    /** For the end: the meetings that were held. */
    public ToClose toClose(String number) {
        GroupActivity group = of(number);
        return new ToClose(
                shown(group),
                group.meetings().stream()
                        .map(meeting -> new Held(
                                meeting.number(),
                                Days.written(meeting.heldOn()),
                                meeting.attendees().size()))
                        .toList());
    }

    /** The groups of the school of foster parents; without any, the candidates wait. */
    public ToEnrolCandidates toEnrolCandidates(String caseNumber) {
        List<Choice> school = options(FosterParentSchool.KIND::equals);
        return new ToEnrolCandidates(school, memberOptions(caseNumber), school.isEmpty() ? Enrolment.waits : null);
    }

    /** From a case file: the groups that run, and who of the family could take part. */
    public ToChoose toChoose(String caseNumber) {
        return new ToChoose(options(kind -> true), memberOptions(caseNumber));
    }

    private List<Choice> options(Predicate<String> kind) {
        Map<String, String> kinds = catalogue.names();
        Map<String, String> leaders = workers.names();
        return groups.findByStatusOrderByStartsOnDesc(GroupStatus.running).stream()
                .filter(group -> kind.test(group.kind()))
                .map(group -> new Choice(
                        "%s (%s), %s".formatted(group.title(), kinds.get(group.kind()), leaders.get(group.leader())),
                        group.number()))
                .toList();
    }

    private List<Choice> memberOptions(String caseNumber) {
        return caseFiles.family(caseNumber).members().stream()
                .map(member -> new Choice(member.fullName(), member.id()))
                .toList();
    }

    private OfGroup shown(GroupActivity group) {
        return new OfGroup(
                group.number(),
                group.title(),
                catalogue.names().get(group.kind()),
                group.place(),
                group.schedule(),
                group.plannedMeetings());
    }

    private Map<UUID, String> names(GroupActivity group) {
        return caseFiles.memberNames(group.participants().stream()
                .map(GroupParticipant::member)
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable String name(GroupParticipant participant, Map<UUID, String> names) {
        return participant.member() == null ? participant.name() : names.get(participant.member());
    }

    private List<Choice> workerOptions() {
        return workers.all().stream()
                .map(worker -> new Choice(worker.name(), worker.userId()))
                .toList();
    }

    private GroupActivity of(String number) {
        return groups.findById(number).orElseThrow(() -> Refusal.because("activity.notRunning"));
    }

    public record OfGroup(
            String number,
            String title,
            @Nullable String kindShown,
            @Nullable String place,
            @Nullable String schedule,
            int plannedMeetings) {}

    /** @param waitForSchool how many candidates for foster parents wait for a group of the school */
    public record ToOpen(
            List<Choice> groupKindOptions, List<Choice> workerOptions, String leader, long waitForSchool) {}

    public record ToEnrol(@JsonUnwrapped OfGroup group, List<Enrolled> participants) {}

    public record Enrolled(@Nullable String name) {}

    public record ToMeet(
            @JsonUnwrapped OfGroup group,
            int meetingNumber,
            String leader,
            List<Choice> workerOptions,
            List<Expected> attendance) {}

    /** Who takes part, and may come. */
    public record Expected(UUID id, @Nullable String name) {}

    public record ToClose(@JsonUnwrapped OfGroup group, List<Held> meetings) {}

    /** @param people how many came */
    public record Held(int meeting, String day, int people) {}

    public record ToEnrolCandidates(
            List<Choice> schoolOptions,
            List<Choice> memberOptions,
            @Nullable Enrolment enrolment) {}

    public record ToChoose(List<Choice> groupOptions, List<Choice> memberOptions) {}
}
