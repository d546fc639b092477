package org.shanyraq.service;

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
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.Correctable;
import org.shanyraq.casefile.MobileReason;
import org.shanyraq.casefile.Mode;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;

/**
 * A service that was given to members of a family on one day. It follows the paper that wrote it down when that is
 * corrected.
 */
@Entity
public class ServiceRecord implements Correctable<ServiceRecord.Value> {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private @Nullable String caseNumber;
    private String service;
    private LocalDate givenOn;
    private String givenBy;
    private @Nullable String givenByName;
    private UUID filingId;
    private @Nullable UUID serviceRequestId;
    private @Nullable String oneOffNumber;
    private @Nullable UUID groupMeetingId;
    private int people;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    @Enumerated(EnumType.STRING)
    private @Nullable MobileReason mobileReason;

    /** Taken out of its paper by a correction. */
    private boolean struck;

    // Read for many records at once.
    @ElementCollection
    @CollectionTable(name = "service_recipient", joinColumns = @JoinColumn(name = "service_record_id"))
    @Column(name = "member_id")
    @BatchSize(size = 100)
    private Set<UUID> recipients = new LinkedHashSet<>();

    protected ServiceRecord() {}

    ServiceRecord(ServiceGiven given, Submission submission) {
        this(submission.caseNumber(), Value.of(given), submission.filing());
    }

    /** @param paper that tells of it, whichever of its corrections did so first */
    ServiceRecord(String caseNumber, Value given, UUID paper) {
        this.caseNumber = caseNumber;
        filingId = paper;
        correct(given);
    }

    /** A session that a specialist gave on a request. */
    static ServiceRecord session(UUID request, ServiceGiven given, Submission submission) {
        ServiceRecord session = new ServiceRecord(given, submission);
        session.serviceRequestId = request;
        return session;
    }

    /** A session of which only a correction tells that it was held. */
    static ServiceRecord session(UUID request, Value given, Correction correction) {
        ServiceRecord session = new ServiceRecord(correction.caseNumber(), given, correction.paper());
        session.serviceRequestId = request;
        return session;
    }

    /**
     * A one-off service.
     *
     * @param inCase {@code null} for somebody without a case
     * @param howMany people received it, whether or not the centre knows them
     */
    static ServiceRecord oneOff(
            String number, @Nullable String inCase, int howMany, ServiceGiven given, Submission submission) {
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

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Value value() {
        return new Value(service, givenOn, givenBy, givenByName, new TreeSet<>(recipients), people, mode, mobileReason);
    }

    @Override
    public void correct(Value now) {
        service = now.service();
        givenOn = now.givenOn();
        givenBy = now.givenBy();
        givenByName = now.givenByName();
        recipients.retainAll(now.recipients());
        recipients.addAll(now.recipients());
        people = now.people();
        mode = now.mode();
        mobileReason = now.mobileReason();
    }

    @Override
    public boolean isStruck() {
        return struck;
    }

    @Override
    public void strike(boolean struckNow) {
        struck = struckNow;
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

    public @Nullable String givenByName() {
        return givenByName;
    }

    /** The request that the session belongs to, or {@code null}. */
    public @Nullable UUID requestId() {
        return serviceRequestId;
    }

    /** How many people received it. */
    public int people() {
        return people;
    }

    /** {@code null} where it was never told. */
    public @Nullable Mode mode() {
        return mode;
    }

    /** Of a mobile visit. */
    public @Nullable MobileReason mobileReason() {
        return mobileReason;
    }

    /** The ids of the family's members who received it. */
    public Set<UUID> recipients() {
        return Set.copyOf(recipients);
    }

    /**
     * What is known of a service.
     *
     * @param recipients the ids of the family's members who received it
     * @param people how many received it, whether or not they are members of the family
     * @param mode {@code null} where it was never told
     */
    public record Value(
            String service,
            LocalDate givenOn,
            String givenBy,
            @Nullable String givenByName,
            SortedSet<UUID> recipients,
            int people,
            @Nullable Mode mode,
            @Nullable MobileReason mobileReason) {

        static Value of(ServiceGiven given) {
            SortedSet<UUID> recipients = new TreeSet<>(given.recipients());
            return new Value(
                    given.service(),
                    given.givenOn(),
                    given.givenBy(),
                    given.givenByName(),
                    recipients,
                    recipients.size(),
                    given.mode(),
                    given.mobileReason());
        }
    }
}
