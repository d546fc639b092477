package org.shanyraq.safeguarding;

import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.shanyraq.form.DangerTold;

/**
 * What was told of a danger in a further form while it is open.
 *
 * @param saidIn the field of the form that says what was seen; {@code null} if none does
 */
@Embeddable
record DangerWord(UUID filingId, String saidIn, String toldBy, OffsetDateTime toldAt) {

    DangerWord(DangerTold told) {
        this(
                told.submission().filing(),
                told.saidIn(),
                told.submission().person(),
                told.submission().at());
    }
}
