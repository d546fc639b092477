package org.shanyraq.assessment;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.shanyraq.form.Submission;
import org.shanyraq.running.FormContext;

/** Acts of filing for tests. */
final class Submissions {

    static final String CASE = "2026-0001";

    private Submissions() {}

    static Submission by(String person) {
        return new Submission(
                UUID.randomUUID(),
                new FormContext(CASE, person, Map.of()),
                OffsetDateTime.parse("2026-03-02T10:00:00+05:00"));
    }
}
