package org.shanyraq.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A signed paper that was scanned and brought back to the case. It is never changed. */
@Entity
public class Scan implements Persistable<UUID> {

    @Id
    private UUID id;

    private String caseNumber;
    private @Nullable UUID filingId;
    private String title;
    private String mediaType;
    private long size;

    @Column(name = "sha256")
    private String sha256;

    private String uploadedBy;
    private OffsetDateTime uploadedAt;

    protected Scan() {}

    Scan(NewScan given, ScanType type, String sha256, OffsetDateTime at) {
        id = UUID.randomUUID();
        caseNumber = given.caseNumber();
        filingId = given.filing();
        title = given.title();
        mediaType = type.mediaType();
        size = given.bytes().length;
        this.sha256 = sha256;
        uploadedBy = given.person();
        uploadedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** The filed form that was printed and signed; {@code null} for a paper from elsewhere. */
    public @Nullable UUID filing() {
        return filingId;
    }

    public String title() {
        return title;
    }

    public ScanType type() {
        return ScanType.ofMediaType(mediaType);
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public OffsetDateTime uploadedAt() {
        return uploadedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Kept once, never merged. */
    @Override
    public boolean isNew() {
        return true;
    }
}
