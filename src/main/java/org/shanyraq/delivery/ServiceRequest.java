package org.shanyraq.delivery;

import static org.shanyraq.delivery.RequestStatus.accepted;
import static org.shanyraq.delivery.RequestStatus.asked;
import static org.shanyraq.delivery.RequestStatus.returned;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A service that a specialist is asked to give to members of a family. It refuses every step that cannot follow. */
@Entity
public class ServiceRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Integer lockVersion;

    private String caseNumber;
    private @Nullable UUID measureId;
    private String service;
    private String specialist;
    private LocalDate wantedBy;
    private String askedFor;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private String askedBy;
    private OffsetDateTime askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReturnReason returnedBecause;

    private @Nullable String returnNote;
    private @Nullable String servedBy;
    private @Nullable OffsetDateTime acceptedAt;
    private @Nullable LocalDate nextSessionOn;

    @Enumerated(EnumType.STRING)
    private @Nullable StopReason stoppedBecause;

    private @Nullable OffsetDateTime endedAt;
    private UUID filingId;

    // Read for many requests at once.
    @ElementCollection
    @CollectionTable(name = "service_request_recipient", joinColumns = @JoinColumn(name = "service_request_id"))
    @Column(name = "member_id")
    @BatchSize(size = 100)
    private Set<UUID> recipients = new LinkedHashSet<>();

    protected ServiceRequest() {}

    ServiceRequest(Wanted wanted, Submission submission) {
        caseNumber = submission.caseNumber();
        write(wanted, submission);
    }

    /** Changed by the case manager, it is asked again. */
    void askAgain(Wanted wanted, Submission submission) {
        ensure(returned);
        returnedBecause = null;
        returnNote = null;
        write(wanted, submission);
    }

    private void write(Wanted wanted, Submission submission) {
        status = asked;
        measureId = wanted.measure();
        service = wanted.service();
        specialist = wanted.specialist();
        wantedBy = wanted.wantedBy();
        askedFor = wanted.askedFor();
        recipients.clear();
        recipients.addAll(wanted.recipients());
        askedBy = submission.person();
        askedAt = submission.at();
        filingId = submission.filing();
    }

    void accept(@Nullable LocalDate firstSessionOn, Submission submission) {
        ensure(asked);
        status = accepted;
        servedBy = submission.person();
        acceptedAt = submission.at();
        nextSessionOn = firstSessionOn;
    }

    void sendBack(ReturnReason reason, String note) {
        ensure(asked);
        status = returned;
        returnedBecause = reason;
        returnNote = note;
    }

    void withdraw(OffsetDateTime at) {
        ensure(returned);
        end(RequestStatus.withdrawn, at);
    }

    /** Whoever records a session serves the family from now on. */
    void goOn(@Nullable LocalDate nextSession, String person) {
        ensure(accepted);
        servedBy = person;
        nextSessionOn = nextSession;
    }

    void done(Submission submission) {
        goOn(null, submission.person());
        end(RequestStatus.done, submission.at());
    }

    void stop(StopReason reason, Submission submission) {
        goOn(null, submission.person());
        stoppedBecause = reason;
        end(RequestStatus.stopped, submission.at());
    }

    /** Case manager or coordinator end it; what nobody has accepted yet is withdrawn. */
    void stopEarly(StopReason reason, OffsetDateTime at) {
        if (endedAt != null) {
            throw Refusal.because("delivery.notNow." + status).at("request");
        }
        stoppedBecause = status == accepted ? reason : null;
        end(status == accepted ? RequestStatus.stopped : RequestStatus.withdrawn, at);
    }

    /** The case is over, and with it whatever was still to be given in it. */
    void caseEnded(OffsetDateTime at) {
        end(RequestStatus.caseEnded, at);
    }

    private void end(RequestStatus how, OffsetDateTime at) {
        status = how;
        endedAt = at;
    }

    private void ensure(RequestStatus needed) {
        if (status != needed) {
            throw Refusal.because("delivery.notNow." + status);
        }
    }

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** The measure of the plan that it carries out, or {@code null}. */
    public @Nullable UUID measureId() {
        return measureId;
    }

    /** The service's code in the catalogue. */
    public String service() {
        return service;
    }

    /** The group that is asked. */
    public String specialist() {
        return specialist;
    }

    public LocalDate wantedBy() {
        return wantedBy;
    }

    public String askedFor() {
        return askedFor;
    }

    public RequestStatus status() {
        return status;
    }

    public String askedBy() {
        return askedBy;
    }

    public OffsetDateTime askedAt() {
        return askedAt;
    }

    /** {@code null} unless the request came back. */
    public @Nullable ReturnReason returnedBecause() {
        return returnedBecause;
    }

    public @Nullable String returnNote() {
        return returnNote;
    }

    /** The user id of the specialist; {@code null} until one accepts. */
    public @Nullable String servedBy() {
        return servedBy;
    }

    /** {@code null} if none is planned. */
    public @Nullable LocalDate nextSessionOn() {
        return nextSessionOn;
    }

    /** {@code null} unless the service was stopped. */
    public @Nullable StopReason stoppedBecause() {
        return stoppedBecause;
    }

    /** {@code null} while anything is to be done for it. */
    public @Nullable OffsetDateTime endedAt() {
        return endedAt;
    }

    /** The paper with which it was asked last. */
    UUID filingId() {
        return filingId;
    }

    /** The ids of the family's members for whom it is. */
    public Set<UUID> recipients() {
        return Set.copyOf(recipients);
    }
}
