package org.shanyraq.reunification;

import static org.shanyraq.reunification.ReunificationStatus.allowed;
import static org.shanyraq.reunification.ReunificationStatus.home;
import static org.shanyraq.reunification.ReunificationStatus.preparing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** One child's way back to its family (T1254). It refuses every step that cannot follow. */
@Entity
public class Reunification {

    @Id
    private UUID id;

    private String caseNumber;
    private UUID childId;

    @Enumerated(EnumType.STRING)
    private ReunificationStatus status;

    private OffsetDateTime begunAt;
    private UUID filingId;
    private @Nullable LocalDate papersOn;
    private @Nullable LocalDate housingOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Housing housing;

    private int visits;
    private @Nullable LocalDate returnedOn;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable GivenUpReason givenUpReason;

    private @Nullable UUID endFilingId;

    @Version
    private Integer lockVersion;

    protected Reunification() {}

    Reunification(UUID child, Submission submission) {
        id = UUID.randomUUID();
        caseNumber = submission.caseNumber();
        childId = child;
        status = preparing;
        begunAt = submission.at();
        filingId = submission.filing();
    }

    void papersHanded(LocalDate on) {
        require(preparing);
        papersOn = on;
    }

    void housingChecked(LocalDate on, Housing found) {
        require(preparing);
        housingOn = on;
        housing = found;
    }

    void visited(int times) {
        require(preparing);
        visits += times;
    }

    void decide(DecideReturnAnswers given, Submission submission) {
        require(preparing);
        switch (given.returnDecision()) {
            case comeBack -> status = allowed;
            case prepareLonger -> status = preparing;
            case giveUp -> giveUp(given.givenUpReason(), submission);
        }
    }

    /** The child lives at home from that day on, or it did not come to it. */
    void bring(BringHomeAnswers given, Submission submission) {
        require(allowed);
        if (!given.returned()) {
            giveUp(given.givenUpReason(), submission);
            return;
        }
        returnedOn = Needed.given(given.returnedOn(), "returnedOn");
        status = home;
    }

    /** It stays there after the first weeks, or had to leave again. */
    void look(LookAtFirstWeeksAnswers given, Submission submission) {
        require(home);
        LocalDate day =
                given.stays() ? submission.at().toLocalDate() : Needed.given(given.leftAgainOn(), "leftAgainOn");
        if (returnedOn != null && day.isBefore(returnedOn)) {
            throw Refusal.because("reunification.leftBeforeReturn", Days.written(returnedOn))
                    .at("leftAgainOn");
        }
        status = given.stays() ? ReunificationStatus.reunited : ReunificationStatus.leftAgain;
        over(day, submission);
    }

    private void giveUp(@Nullable GivenUpReason reason, Submission submission) {
        givenUpReason = Needed.given(reason, "givenUpReason");
        status = ReunificationStatus.givenUp;
        over(submission.at().toLocalDate(), submission);
    }

    private void over(LocalDate day, Submission submission) {
        endedOn = day;
        endFilingId = submission.filing();
    }

    /** Nobody follows it any more. */
    void closeWithCase(LocalDate day) {
        status = ReunificationStatus.caseEnded;
        endedOn = day;
    }

    private void require(ReunificationStatus needed) {
        if (status != needed) {
            throw Refusal.because("reunification.notNow");
        }
    }

    public UUID id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    public UUID childId() {
        return childId;
    }

    ReunificationStatus status() {
        return status;
    }

    OffsetDateTime begunAt() {
        return begunAt;
    }

    @Nullable
    LocalDate papersOn() {
        return papersOn;
    }

    @Nullable
    Housing housing() {
        return housing;
    }

    int visits() {
        return visits;
    }

    public @Nullable LocalDate returnedOn() {
        return returnedOn;
    }
}
