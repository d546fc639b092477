package org.shanyraq.service;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.shanyraq.engine.Submission;

/** A service that was given to members of a family on one day. */
@Entity
@Immutable
public class ServiceRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private String service;
    private LocalDate givenOn;
    private String givenBy;
    private String givenByName;
    private UUID filingId;
    private UUID serviceRequestId;
    private String oneOffNumber;
    private UUID groupMeetingId;
    private int people;

    // Read for many records at once.
    @ElementCollection
    @CollectionTable(name = "service_recipient", joinColumns = @JoinColumn(name = "service_record_id"))
    @Column(name = "member_id")
    @BatchSize(size = 100)
    private Set<UUID> recipients = new LinkedHashSet<>();

    protected ServiceRecord() {}

    ServiceRecord(ServiceGiven given, Submission submission) {
        caseNumber = submission.caseNumber();
        service = given.service();
        givenOn = given.givenOn();
        givenBy = given.givenBy();
        givenByName = given.givenByName();
        filingId = submission.filing();
        recipients.addAll(given.recipients());
        people = recipients.size();
    }

    /** A session that a specialist gave on a request. */
    static ServiceRecord session(UUID request, ServiceGiven given, Submission submission) {
        ServiceRecord session = new ServiceRecord(given, submission);
        session.serviceRequestId = request;
        return session;
    }

    /**
     * A one-off service.
     *
     * @param inCase {@code null} for somebody without a case
     * @param howMany people received it, whether or not the centre knows them
     */
    static ServiceRecord oneOff(String number, String inCase, int howMany, ServiceGiven given, Submission submission) {
        ServiceRecord service = new ServiceRecord(given, submission);
        service.caseNumber = inCase;
        service.oneOffNumber = number;
        service.people = howMany;
        return service;
    }

    /** What members of a family received at a meeting of a group. */
    static ServiceRecord meeting(UUID meeting, String inCase, ServiceGiven given, Submission submission) {
        ServiceRecord service = new ServiceRecord(given, submission);
        service.caseNumber = inCase;
        service.groupMeetingId = meeting;
        return service;
    }

    public UUID id() {
        return id;
    }

    /** The service's code in the catalogue. */
    public String service() {
        return service;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** {@code caseManager}, {@code other} or a specialist's group. */
    public String givenBy() {
        return givenBy;
    }

    public String givenByName() {
        return givenByName;
    }

    /** The request that the session belongs to, or {@code null}. */
    public UUID requestId() {
        return serviceRequestId;
    }

    /** How many people received it. */
    public int people() {
        return people;
    }

    /** The ids of the family's members who received it. */
    public Set<UUID> recipients() {
        return Set.copyOf(recipients);
    }
}
