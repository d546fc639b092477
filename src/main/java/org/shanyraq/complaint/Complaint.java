package org.shanyraq.complaint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A complaint of somebody of a family (T782, T796). It stands apart from every case. */
@Entity
public class Complaint {

    @Id
    private String number;

    @Version
    private Integer lockVersion;

    private LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    private ComplaintWay way;

    private @Nullable String madeBy;
    private @Nullable String reachedBy;
    private @Nullable String caseNumber;
    private String what;
    private @Nullable String wanted;
    private String takenBy;
    private OffsetDateTime takenAt;
    private OffsetDateTime answerBy;
    private @Nullable String keeperRole;
    private @Nullable String keeper;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private @Nullable String answerer;
    private boolean founder;
    private @Nullable String answeredBy;
    private @Nullable OffsetDateTime answeredAt;
    private @Nullable LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ToldHow toldHow;

    private @Nullable String found;

    @Enumerated(EnumType.STRING)
    private @Nullable Justified justified;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    private @Nullable String turnTo;
    private @Nullable String secondRole;
    private @Nullable String secondKeeper;
    private boolean secondFounder;
    private @Nullable String secondBy;
    private @Nullable OffsetDateTime secondAt;
    private @Nullable LocalDate secondToldOn;

    @Enumerated(EnumType.STRING)
    private @Nullable SecondOutcome secondOutcome;

    private @Nullable String secondFound;
    private UUID filingId;

    @ElementCollection
    @CollectionTable(name = "complaint_about", joinColumns = @JoinColumn(name = "complaint_number"))
    @Column(name = "kind")
    private Set<String> kinds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "complaint_worker", joinColumns = @JoinColumn(name = "complaint_number"))
    @Column(name = "worker")
    private Set<String> workers = new LinkedHashSet<>();

    protected Complaint() {}

    /** @param answerBy until when it is to be answered */
    Complaint(
            String number,
            TakeDownComplaintAnswers answers,
            Keeper lies,
            OffsetDateTime answerBy,
            Submission submission) {
        this.number = number;
        madeOn = answers.madeOn();
        way = answers.way();
        boolean named = !Boolean.TRUE.equals(answers.anonymous());
        madeBy = named ? answers.madeBy() : null;
        reachedBy = named ? answers.reachedBy() : null;
        caseNumber = plain(answers.caseNumber());
        what = answers.what();
        wanted = answers.wanted();
        takenBy = submission.person();
        takenAt = submission.at();
        this.answerBy = answerBy;
        keeperRole = lies.role();
        keeper = lies.person();
        status = ComplaintStatus.taken;
        filingId = submission.filing();
        kinds.addAll(answers.kinds());
        workers.addAll(answers.workers());
    }

    private static @Nullable String plain(@Nullable String number) {
        return number == null || number.isBlank() ? null : number.strip();
    }

    /** @param answerer a user id; {@code null} where the founder answers */
    void handOver(@Nullable String answerer, @Nullable String caseNumber, Collection<String> alsoConcerned) {
        if (answeredAt != null) {
            throw Refusal.because("complaint.answeredAlready", number);
        }
        this.answerer = answerer;
        founder = answerer == null;
        this.caseNumber = plain(caseNumber);
        workers.addAll(alsoConcerned);
        status = ComplaintStatus.handedOver;
    }

    /** @param next with whom it lies if the family goes further */
    void answer(AnswerComplaintAnswers answers, @Nullable Keeper next, Submission submission) {
        if (status != ComplaintStatus.handedOver) {
            throw Refusal.because("complaint.answeredAlready", number);
        }
        status = ComplaintStatus.answered;
        found = answers.found();
        justified = answers.justified();
        toldOn = answers.toldOn();
        toldHow = answers.toldHow();
        satisfaction = answers.satisfaction();
        turnTo = answers.turnTo();
        answeredBy = submission.person();
        answeredAt = submission.at();
        if (next != null) {
            secondRole = next.role();
            secondKeeper = next.person();
            secondFounder = next.founder();
        }
    }

    void lookAgain(LookAgainAtComplaintAnswers answers, Submission submission) {
        if (!goesFurther() || status != ComplaintStatus.answered) {
            throw Refusal.because("complaint.answeredAlready", number);
        }
        status = ComplaintStatus.lookedAtAgain;
        secondOutcome = answers.outcome();
        secondFound = answers.found();
        secondToldOn = answers.toldOn();
        turnTo = answers.turnTo();
        secondBy = submission.person();
        secondAt = submission.at();
    }

    /** Whether it is about this person. */
    public boolean names(String person) {
        return workers.contains(person);
    }

    public boolean goesFurther() {
        return satisfaction == Satisfaction.goesFurther;
    }

    Keeper lies() {
        return new Keeper(keeperRole, keeper, founder);
    }

    Keeper liesTheSecondTime() {
        return new Keeper(secondRole, secondKeeper, secondFounder);
    }

    /** {@code K-YYYY-NNNN}. */
    public String number() {
        return number;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public ComplaintWay way() {
        return way;
    }

    /** {@code null} for who does not say. */
    public @Nullable String madeBy() {
        return madeBy;
    }

    public @Nullable String reachedBy() {
        return reachedBy;
    }

    /** As it was said; {@code null} where nobody said it. */
    public @Nullable String caseNumber() {
        return caseNumber;
    }

    /** Whoever took it down and keeps it could type any number: it is told whose case that is to nobody then. */
    @Nullable
    String caseWhoseFamilyIsNamed() {
        return lies().person() == null ? caseNumber : null;
    }

    public String what() {
        return what;
    }

    public @Nullable String wanted() {
        return wanted;
    }

    /** A user id. */
    public String takenBy() {
        return takenBy;
    }

    public OffsetDateTime takenAt() {
        return takenAt;
    }

    public OffsetDateTime answerBy() {
        return answerBy;
    }

    public ComplaintStatus status() {
        return status;
    }

    /** A user id; {@code null} until it is handed over, and where the founder answers. */
    public @Nullable String answerer() {
        return answerer;
    }

    public boolean isTheFounders() {
        return founder;
    }

    /** A user id. */
    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable OffsetDateTime answeredAt() {
        return answeredAt;
    }

    public @Nullable LocalDate toldOn() {
        return toldOn;
    }

    public @Nullable ToldHow toldHow() {
        return toldHow;
    }

    public @Nullable String found() {
        return found;
    }

    public @Nullable Justified justified() {
        return justified;
    }

    public @Nullable Satisfaction satisfaction() {
        return satisfaction;
    }

    public @Nullable String turnTo() {
        return turnTo;
    }

    public @Nullable SecondOutcome secondOutcome() {
        return secondOutcome;
    }

    public @Nullable String secondFound() {
        return secondFound;
    }

    public @Nullable LocalDate secondToldOn() {
        return secondToldOn;
    }

    public Set<String> kinds() {
        return Set.copyOf(kinds);
    }

    /** The user ids of whom it is about. */
    public Set<String> workers() {
        return Set.copyOf(workers);
    }
}
