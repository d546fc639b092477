package org.shanyraq.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.Submission;
import org.shanyraq.service.ServiceGiven;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The groups of the centre. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GroupActivities {

    private final GroupActivityRepository groups;
    private final KnownPeople people;
    private final CaseFiles caseFiles;
    private final ServiceCatalogue catalogue;
    private final ServiceRecords services;
    private final Workers workers;

    GroupActivities(
            GroupActivityRepository groups,
            KnownPeople people,
            CaseFiles caseFiles,
            ServiceCatalogue catalogue,
            ServiceRecords services,
            Workers workers) {
        this.groups = groups;
        this.people = people;
        this.caseFiles = caseFiles;
        this.catalogue = catalogue;
        this.services = services;
        this.workers = workers;
    }

    /**
     * @return its number, {@code G-YYYY-NNNN}
     * @throws Refusal if the kind is no group of the catalogue, or the leader does not work here
     */
    public String open(OpenGroupAnswers answers, Submission submission) {
        if (!catalogue.isForGroups(answers.kind())) {
            throw Refusal.because("activity.unknownKind").at("kind");
        }
        worker(answers.leader());
        int year = submission.at().getYear();
        String number = "G-%d-%04d".formatted(year, groups.nextNumber(year));
        return groups.save(new GroupActivity(number, answers, submission)).number();
    }

    /** Who takes part from the beginning, or that it does not begin. */
    public void enrol(EnrolParticipantsAnswers answers, Submission submission) {
        GroupActivity group = of(submission.caseNumber());
        if (answers.begins()) {
            enrol(group, answers.newcomers(), submission);
            group.begin();
        } else {
            group.cancel(submission.at());
        }
    }

    /** Members of the family of this case take part in a group. */
    public void enrol(EnrolInGroupAnswers answers, Submission submission) {
        GroupActivity group = groups.findById(answers.group())
                .orElseThrow(() -> Refusal.because("activity.notRunning").at("group"));
        List<UUID> members = caseFiles.family(submission.caseNumber()).members().stream()
                .map(Member::id)
                .toList();
        if (!members.containsAll(answers.members())) {
            throw Refusal.because("activity.unknownMember").at("members");
        }
        members.stream()
                .filter(answers.members()::contains)
                .forEach(member -> enrol(group, Person.of(submission.caseNumber(), member), submission));
    }

    /** A meeting with who came, or that there will be none any more. */
    public void meet(RecordMeetingAnswers answers, Submission submission) {
        answers.ensureComplete();
        GroupActivity group = of(submission.caseNumber());
        if (answers.held()) {
            record(group, answers, submission);
        } else {
            group.cancel(submission.at());
        }
    }

    public void close(CloseGroupAnswers answers, Submission submission) {
        of(submission.caseNumber()).close(answers.result(), submission.at());
    }

    private void record(GroupActivity group, RecordMeetingAnswers answers, Submission submission) {
        List<GroupParticipant> came = came(group, answers);
        came.addAll(enrol(group, answers.newcomers(), submission));
        if (came.isEmpty()) {
            throw Refusal.because("activity.nobodyCame").at("attendance");
        }
        GroupMeeting meeting = group.meet(answers.heldOn(), answers.mode(), came, submission);
        group.ledBy(worker(answers.leader()).userId());
        String role = worker(submission.person()).role();
        served(came)
                .forEach((caseNumber, members) -> services.recordMeeting(
                        meeting.id(),
                        caseNumber,
                        new ServiceGiven(
                                answers.heldOn(), group.kind(), role, null, members, null, answers.mode(), null),
                        submission));
    }

    /** The members of families who came, by their cases. */
    private static Map<String, List<UUID>> served(List<GroupParticipant> came) {
        return came.stream()
                .filter(participant -> participant.caseNumber() != null)
                .collect(Collectors.groupingBy(
                        GroupParticipant::caseNumber,
                        Collectors.mapping(GroupParticipant::member, Collectors.toList())));
    }

    private static List<GroupParticipant> came(GroupActivity group, RecordMeetingAnswers answers) {
        Map<UUID, Presence> presence = answers.attendance().stream()
                .collect(Collectors.toMap(Attendance::id, Attendance::presence, (a, b) -> b));
        List<GroupParticipant> participants = group.participants();
        Set<UUID> known = participants.stream().map(GroupParticipant::id).collect(Collectors.toSet());
        if (!presence.keySet().equals(known)) {
            throw Refusal.because("activity.otherParticipants").at("attendance");
        }
        participants.stream()
                .filter(participant -> presence.get(participant.id()) == Presence.left)
                .forEach(participant -> participant.leave(answers.heldOn()));
        return new ArrayList<>(participants.stream()
                .filter(participant -> presence.get(participant.id()) == Presence.came)
                .toList());
    }

    private List<GroupParticipant> enrol(GroupActivity group, List<Newcomer> newcomers, Submission submission) {
        List<GroupParticipant> enrolled = new ArrayList<>();
        for (int row = 0; row < newcomers.size(); row++) {
            try {
                enrolled.add(group.enrol(people.find(newcomers.get(row)), submission));
            } catch (Refusal refusal) {
                throw refusal.at("newcomers", row, "fullName");
            }
        }
        return enrolled;
    }

    private static void enrol(GroupActivity group, Person person, Submission submission) {
        try {
            group.enrol(person, submission);
        } catch (Refusal refusal) {
            throw refusal.at("members");
        }
    }

    private Worker worker(String userId) {
        return workers.all().stream()
                .filter(worker -> worker.userId().equals(userId))
                .findFirst()
                .orElseThrow(() -> Refusal.because("activity.unknownLeader").at("leader"));
    }

    private GroupActivity of(String number) {
        return groups.findById(number).orElseThrow(() -> Refusal.because("activity.notRunning"));
    }
}
