package org.shanyraq.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.shanyraq.engine.FilingCabinet;
import org.shanyraq.engine.Submission;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of every case, in the order in which they were filed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Filings implements FilingCabinet {

    private final FilingRepository filings;

    Filings(FilingRepository filings) {
        this.filings = filings;
    }

    @Override
    public void keep(String form, int version, String task, Submission submission, String number, JsonNode answers) {
        FiledForm given = new FiledForm(
                submission.filing(), form, version, task, submission.person(), submission.at(), answers, null);
        filings.save(new Filing(given, number));
    }

    /** The answers of the form's latest filing in this case. */
    @Transactional(readOnly = true)
    public Optional<JsonNode> latest(String caseNumber, String form) {
        return filings.findLatest(caseNumber, form, Limit.of(1)).stream()
                .findFirst()
                .map(FiledForm::answers);
    }

    /** All papers of the case, the oldest first. */
    @Transactional(readOnly = true)
    public List<FiledForm> of(String caseNumber) {
        return filings.findAll(caseNumber);
    }

    /** Who filed the form's latest filing in this case: nobody approves what they wrote themselves. */
    @Transactional(readOnly = true)
    public Optional<String> author(String caseNumber, String form) {
        return filings.findAuthors(caseNumber, form, Limit.of(1)).stream().findFirst();
    }
}
