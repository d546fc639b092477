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
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Submission;

/** One line of the contact sheet. It follows the paper that wrote it down when that is corrected. */
@Entity
@Table(name = "contact")
public class Contact implements Correctable<NewContact> {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** The order of writing down, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String caseNumber;

    @Column(name = "on_day")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(name = "with_whom")
    private @Nullable String with;

    private boolean reached;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    @Enumerated(EnumType.STRING)
    private @Nullable MobileReason mobileReason;

    /** Taken out of its paper by a correction. */
    private boolean struck;

    private UUID filingId;
    private String recordedBy;

    protected Contact() {}

    Contact(String caseNumber, NewContact given, Submission submission) {
        this(caseNumber, given, submission.filing(), submission.person());
    }

    /** @param paper that tells of it, whichever of its corrections did so first */
    Contact(String caseNumber, NewContact given, UUID paper, String recordedBy) {
        this.caseNumber = caseNumber;
        filingId = paper;
        this.recordedBy = recordedBy;
        correct(given);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public NewContact value() {
        return new NewContact(on, kind, with, reached, mode, mobileReason);
    }

    @Override
    public void correct(NewContact now) {
        on = now.on();
        kind = now.kind();
        with = now.with();
        reached = now.reached();
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

    public LocalDate on() {
        return on;
    }

    public ContactKind kind() {
        return kind;
    }

    /** {@code null} if nobody was reached. */
    public @Nullable String with() {
        return with;
    }

    public boolean reached() {
        return reached;
    }

    /** {@code null} where it was never told. */
    public @Nullable Mode mode() {
        return mode;
    }

    /** Of a mobile visit. */
    public @Nullable MobileReason mobileReason() {
        return mobileReason;
    }

    /** The paper that wrote it down. */
    public UUID filingId() {
        return filingId;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
