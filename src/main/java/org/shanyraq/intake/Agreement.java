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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** The agreement on rights and duties of family and centre, with the family's consents (T1058, T1100). */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** The order of signing, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private AgreementResult result;

    private LocalDate answeredOn;
    private @Nullable String signedForFamily;
    private @Nullable String signedForCentre;
    private @Nullable LocalDate firstReviewOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewEvery reviewEvery;

    private UUID filingId;

    @ElementCollection
    @CollectionTable(name = "agreed_service", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "service")
    private Set<String> services = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "consent", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Consent> consents = new HashSet<>();

    protected Agreement() {}

    /**
     * @param admittedOn no agreement is signed before the family is admitted
     * @param today no agreement is signed on a day that is yet to come
     */
    Agreement(AgreementAnswers given, LocalDate admittedOn, LocalDate today, Submission submission) {
        given.ensureComplete();
        Past.ensure(given.answeredOn(), today, "answeredOn");
        if (given.answeredOn().isBefore(admittedOn)) {
            throw Refusal.because("intake.agreedBeforeAdmission", admittedOn).at("answeredOn");
        }
        caseNumber = submission.caseNumber();
        filingId = submission.filing();
        result = given.result();
        answeredOn = given.answeredOn();
        if (given.signed()) {
            sign(given);
        }
    }

    private void sign(AgreementAnswers given) {
        if (!given.consents().contains(ConsentPurpose.caseManagement)) {
            throw Refusal.because("intake.noConsentToCaseManagement").at("consents");
        }
        signedForFamily = given.signedForFamily();
        signedForCentre = given.signedForCentre();
        agree(given);
        Arrays.stream(ConsentPurpose.values())
                .map(purpose -> new Consent(purpose, given.consents().contains(purpose)))
                .forEach(consents::add);
    }

    private void agree(AgreementAnswers given) {
        if (given.firstReviewOn() != null && !given.firstReviewOn().isAfter(answeredOn)) {
            throw Refusal.because("intake.reviewBeforeAgreement", answeredOn).at("firstReviewOn");
        }
        services.addAll(given.services());
        firstReviewOn = given.firstReviewOn();
        reviewEvery = given.reviewEvery();
    }

    /** Whether the family consents to this use of its data. */
    public boolean allows(ConsentPurpose purpose) {
        return consents.stream().anyMatch(consent -> consent.purpose() == purpose && consent.given());
    }

    UUID id() {
        return id;
    }

    public AgreementResult result() {
        return result;
    }

    /** The codes of the services that were agreed on. */
    public Set<String> services() {
        return Set.copyOf(services);
    }

    /** {@code null} in agreements of before. */
    public @Nullable LocalDate firstReviewOn() {
        return firstReviewOn;
    }

    /** {@code null} in agreements of before. */
    public @Nullable ReviewEvery reviewEvery() {
        return reviewEvery;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
