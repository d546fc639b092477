package org.shanyraq.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** The minutes of an admission commission: the coordinator and workers of the centre (T1058). */
@Entity
@Table(name = "admission_minutes")
public class AdmissionMinutes {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** The order of deciding, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable AdmissionOutcome proposed;

    @Enumerated(EnumType.STRING)
    private AdmissionOutcome decided;

    private String decidedBy;
    private OffsetDateTime decidedAt;
    private UUID filingId;

    @ElementCollection
    @CollectionTable(name = "admission_vote", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "position")
    private List<AdmissionVote> votes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "admission_ground", joinColumns = @JoinColumn(name = "minutes_id"))
    @Column(name = "ground")
    private Set<String> needGrounds = new HashSet<>();

    protected AdmissionMinutes() {}

    /**
     * @param proposed what the table of admissions proposed, or {@code null} if it was not asked
     */
    AdmissionMinutes(AdmissionOutcome proposed, AdmissionAnswers given, Submission submission) {
        ensureEachVotesOnce(given.votes());
        if (proposed != null && proposed != given.decision()) {
            Needed.given(given.grounds(), "grounds");
        }
        this.proposed = proposed;
        decided = given.decision();
        given.votes().forEach(vote -> votes.add(new AdmissionVote(vote)));
        needGrounds.addAll(given.needGrounds());
        caseNumber = submission.caseNumber();
        decidedBy = submission.person();
        decidedAt = submission.at();
        filingId = submission.filing();
    }

    private static void ensureEachVotesOnce(List<VoteAnswer> votes) {
        Set<String> names = new HashSet<>();
        for (int row = 0; row < votes.size(); row++) {
            VoteAnswer vote = votes.get(row);
            if ((vote.worker() == null) == (vote.guest() == null)) {
                throw Refusal.because("intake.voterUnclear").at("votes", row, "worker");
            }
            String name = vote.worker() == null
                    ? "guest " + vote.guest().toLowerCase(Locale.ROOT)
                    : "worker " + vote.worker();
            if (!names.add(name)) {
                throw Refusal.because("intake.votedTwice").at("votes", row, "worker");
            }
        }
    }

    long count(Vote sought) {
        return votes.stream().filter(vote -> vote.vote() == sought).count();
    }

    /** {@code null} if no proposal was asked for. */
    public @Nullable AdmissionOutcome proposed() {
        return proposed;
    }

    public AdmissionOutcome decided() {
        return decided;
    }

    /** The codes of the state's grounds on which the commission saw the family in need. */
    public Set<String> needGrounds() {
        return Set.copyOf(needGrounds);
    }

    public String decidedBy() {
        return decidedBy;
    }

    public OffsetDateTime decidedAt() {
        return decidedAt;
    }

    List<AdmissionVote> votes() {
        return List.copyOf(votes);
    }
}
