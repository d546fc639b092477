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

    /** The ids of the family's members who received it. */
    public Set<UUID> recipients() {
        return Set.copyOf(recipients);
    }
}
