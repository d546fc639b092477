package org.shanyraq.safeguarding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Submission;

/** Somebody outside of the centre was told of a danger. */
@Entity
@Immutable
class DangerNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID dangerId;

    @Enumerated(EnumType.STRING)
    private OutsideBody body;

    private OffsetDateTime informedAt;
    private String informed;
    private @Nullable String reference;
    private UUID filingId;

    protected DangerNotice() {}

    DangerNotice(
            Danger danger,
            OutsideBody body,
            InformBodyAnswers given,
            OffsetDateTime informedAt,
            Submission submission) {
        this.body = body;
        this.informedAt = informedAt;
        dangerId = danger.id();
        informed = given.informed();
        reference = given.reference();
        filingId = submission.filing();
    }
}
