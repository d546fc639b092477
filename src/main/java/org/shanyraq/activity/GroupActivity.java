package org.shanyraq.activity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.Mode;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A series of meetings with those who take part. It belongs to no case. */
@Entity
class GroupActivity {

    @Id
    private String number;

    @Version
    private Integer version;

    private String kind;
    private String title;
    private String leader;
    private @Nullable String place;
    private @Nullable String schedule;
    private LocalDate startsOn;
    private int plannedMeetings;

    @Enumerated(EnumType.STRING)
    private GroupStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable GroupResult result;

    private String begunBy;
    private OffsetDateTime begunAt;
    private @Nullable OffsetDateTime endedAt;
    private UUID filingId;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<GroupParticipant> participants = new ArrayList<>();

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<GroupMeeting> meetings = new ArrayList<>();

    protected GroupActivity() {}

    /** @param number {@code G-YYYY-NNNN} */
    GroupActivity(String number, OpenGroupAnswers given, Submission submission) {
        this.number = number;
        status = GroupStatus.running;
        kind = given.kind();
        title = given.title();
        leader = given.leader();
        place = given.place();
        schedule = given.schedule();
        startsOn = given.startsOn();
        plannedMeetings = given.plannedMeetings();
        begunBy = submission.person();
        begunAt = submission.at();
        filingId = submission.filing();
    }

    /** Somebody takes part from now on; who has left before may come again. */
    GroupParticipant enrol(Person person, Submission submission) {
        requireRunning();
        if (participants().stream().anyMatch(participant -> participant.is(person))) {
            throw Refusal.because("activity.enrolledAlready");
        }
        Person known = participants.stream()
                .filter(earlier -> earlier.is(person))
                .findFirst()
                .map(earlier -> person.knownAs(earlier.outside()))
                .orElse(person);
        GroupParticipant enrolled = new GroupParticipant(this, participants.size() + 1, known, submission);
        participants.add(enrolled);
        return enrolled;
    }

    /** A group begins with somebody in it. */
    void begin() {
        if (participants().isEmpty()) {
            throw Refusal.because("activity.nobodyEnrolled");
        }
    }

    /** @param mode {@code null} where it was not told */
    GroupMeeting meet(LocalDate heldOn, @Nullable Mode mode, List<GroupParticipant> came, Submission submission) {
        requireRunning();
        GroupMeeting meeting = new GroupMeeting(
                this,
                meetings.size() + 1,
                heldOn,
                mode,
                came.stream().map(GroupParticipant::id).toList(),
                submission.filing());
        meetings.add(meeting);
        return meeting;
    }

    /** Somebody else leads it from now on, or the same person. */
    void ledBy(String newLeader) {
        leader = newLeader;
    }

    void cancel(OffsetDateTime at) {
        end(GroupStatus.cancelled, at);
    }

    void close(GroupResult reached, OffsetDateTime at) {
        end(GroupStatus.closed, at);
        result = reached;
    }

    private void end(GroupStatus how, OffsetDateTime at) {
        requireRunning();
        status = how;
        endedAt = at;
    }

    private void requireRunning() {
        if (status != GroupStatus.running) {
            throw Refusal.because("activity.notRunning");
        }
    }

    String number() {
        return number;
    }

    /** The code of its service in the catalogue. */
    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /** The user id of who leads it. */
    String leader() {
        return leader;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String schedule() {
        return schedule;
    }

    int plannedMeetings() {
        return plannedMeetings;
    }

    /** Who takes part now, in the order in which they were enrolled. */
    List<GroupParticipant> participants() {
        return participants.stream().filter(GroupParticipant::takesPart).toList();
    }

    List<GroupMeeting> meetings() {
        return List.copyOf(meetings);
    }
}
