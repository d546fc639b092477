package org.shanyraq.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shanyraq.engine.Submission;

/** One line of the contact sheet. */
@Entity
@Immutable
@Table(name = "contact")
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** The order of writing down, given by the database. */
    @Column(insertable = false, updatable = false)
    private Long sequence;

    private String caseNumber;

    @Column(name = "on_day")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(name = "with_whom")
    private String with;

    private boolean reached;
    private UUID filingId;
    private String recordedBy;

    protected Contact() {}

    Contact(String caseNumber, NewContact given, Submission submission) {
        this.caseNumber = caseNumber;
        on = given.on();
        kind = given.kind();
        with = given.with();
        reached = given.reached();
        filingId = submission.filing();
        recordedBy = submission.person();
    }

    public UUID id() {
        return id;
    }

    public LocalDate on() {
        return on;
    }

    public ContactKind kind() {
        return kind;
    }

    /** {@code null} if nobody was reached. */
    public String with() {
        return with;
    }

    public boolean reached() {
        return reached;
    }

    /** The paper that wrote it down. */
    public UUID filingId() {
        return filingId;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
