package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.running.Confidence;

/** What was answered when the same was asked before. Declared here, answered by the case files. */
public interface EarlierPapers {

    /**
     * The latest paper of these forms that the signed-in person may read, in this case or an earlier one of the family.
     *
     * @param about what it must be about, by the variables of its task, such as {@code childId}
     */
    Optional<EarlierPaper> latest(Collection<String> forms, String caseNumber, Map<String, String> about);

    /**
     * A paper, with the answers that hold since it was corrected.
     *
     * @param form the form's key
     * @param version its deployed version
     * @param filedBy the name of who filed it
     * @param names what the case file calls what a form only points at: people, services
     * @param reads what of its answers the person reads
     */
    record EarlierPaper(
            String form,
            int version,
            JsonNode answers,
            OffsetDateTime filedAt,
            @Nullable String filedBy,
            Map<String, String> names,
            Confidence.OfPaper reads) {}
}
