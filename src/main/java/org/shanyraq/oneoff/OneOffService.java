package org.shanyraq.oneoff;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A single service on an oral request (T1160): asked for once, and then given or not. */
@Entity
public class OneOffService {

    @Id
    private String number;

    @Version
    private Integer lockVersion;

    private @Nullable String caseNumber;
    private LocalDate requestedOn;
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private @Nullable String recipientName;
    private int people;
    private String service;
    private String askedFor;
    private String givenBy;

    @Enumerated(EnumType.STRING)
    private OneOffStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable NotGivenReason notGivenBecause;

    private @Nullable OffsetDateTime endedAt;
    private UUID filingId;

    /** Of one person without a case. */
    private @Nullable UUID outsidePersonId;

    @ElementCollection
    @CollectionTable(name = "one_off_recipient", joinColumns = @JoinColumn(name = "one_off_number"))
    @Column(name = "member_id")
    private Set<UUID> recipients = new LinkedHashSet<>();

    protected OneOffService() {}

    /** @param howMany people it is for */
    OneOffService(String number, RequestOneOffServiceAnswers answers, int howMany, Submission submission) {
        this.number = number;
        caseNumber = submission.number();
        requestedOn = answers.requestedOn();
        requestedBy = answers.requestedBy();
        recipientKind = answers.recipientKind();
        recipientName = answers.recipientName();
        people = howMany;
        service = answers.service();
        askedFor = answers.askedFor();
        givenBy = answers.givenBy();
        status = OneOffStatus.asked;
        filingId = submission.filing();
        recipients.addAll(named() ? answers.recipients() : List.of());
    }

    /** @param outside who of the people of no family asks */
    void isFor(UUID outside) {
        outsidePersonId = outside;
    }

    void give(int howMany, OffsetDateTime at) {
        end(OneOffStatus.given, at);
        people = howMany;
    }

    void notGiven(NotGivenReason reason, OffsetDateTime at) {
        end(OneOffStatus.notGiven, at);
        notGivenBecause = reason;
    }

    private void end(OneOffStatus how, OffsetDateTime at) {
        if (status != OneOffStatus.asked) {
            throw Refusal.because("oneoff.over", number);
        }
        status = how;
        endedAt = at;
    }

    /** Whether members of a family are to receive it, so that they can be named. */
    public boolean named() {
        return familysCase().isPresent();
    }

    /** The case of whoever it is for, where the case file knows them by name. */
    Optional<String> familysCase() {
        return Optional.ofNullable(caseNumber).filter(known -> recipientKind != RecipientKind.group);
    }

    /** {@code S-YYYY-NNNN}. */
    public String number() {
        return number;
    }

    /** {@code null} for somebody without a case. */
    public @Nullable String caseNumber() {
        return caseNumber;
    }

    /** Under which its process runs and its forms are kept: the case, or without one its own number. */
    public String key() {
        return caseNumber == null ? number : caseNumber;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    /** Who asked, and how to reach them. */
    public String requestedBy() {
        return requestedBy;
    }

    public RecipientKind recipientKind() {
        return recipientKind;
    }

    /** The person, the family or the group; {@code null} where members are named. */
    public @Nullable String recipientName() {
        return recipientName;
    }

    public int people() {
        return people;
    }

    /** The service's code in the catalogue. */
    public String service() {
        return service;
    }

    public String askedFor() {
        return askedFor;
    }

    /** {@code caseManager} or a specialist's group. */
    public String givenBy() {
        return givenBy;
    }

    public OneOffStatus status() {
        return status;
    }

    /** {@code null} unless it was not given. */
    public @Nullable NotGivenReason notGivenBecause() {
        return notGivenBecause;
    }

    /** The ids of the family's members for whom it is. */
    public Set<UUID> recipients() {
        return Set.copyOf(recipients);
    }
}
