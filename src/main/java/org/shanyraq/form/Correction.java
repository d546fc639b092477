package org.shanyraq.form;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A paper that is corrected.
 *
 * @param paper the filing that was made first, however often it was corrected since
 * @param filedAt when it was made
 * @param submission the act of correcting, under the filing of the correction, in the context in which the paper was filed
 */
public record Correction(UUID paper, OffsetDateTime filedAt, Submission submission) {

    public String caseNumber() {
        return submission.caseNumber();
    }
}
