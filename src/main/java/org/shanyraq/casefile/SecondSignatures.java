package org.shanyraq.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.form.FormSheets;
import org.shanyraq.form.NarrowAnswers;
import org.shanyraq.form.Signatures;
import org.shanyraq.form.Signatures.Signature;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the first of two has decided, for the second who signs it too. */
@Service
@Transactional(readOnly = true)
public class SecondSignatures {

    private final Signatures signatures;
    private final FormSheets sheets;
    private final NarrowAnswers narrow;
    private final Sights sights;
    private final Workers workers;
    private final CentreClock clock;

    SecondSignatures(
            Signatures signatures,
            FormSheets sheets,
            NarrowAnswers narrow,
            Sights sights,
            Workers workers,
            CentreClock clock) {
        this.signatures = signatures;
        this.sheets = sheets;
        this.narrow = narrow;
        this.sights = sights;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * As far as the second reads it in the case file.
     *
     * @param signature its id
     * @param number of the case, or of what runs without one
     */
    public ToSign toSign(String signature, String number) {
        Signature first = signatures.of(UUID.fromString(signature));
        JsonNode answers = narrow.read(
                first.form(),
                first.version(),
                first.answers(),
                sights.confidence(number).of(first.person(), first.person())::reads);
        var names = workers.names();
        return new ToSign(
                names.getOrDefault(first.person(), first.person()),
                Days.written(clock.at(first.at()).toLocalDate()),
                sheets.rows(first.form(), first.version(), answers, names).stream()
                        .map(row -> new Line(row.label(), row.value() == null ? "" : row.value()))
                        .toList());
    }

    /** @param signed every question with what was answered */
    public record ToSign(String signedBy, String signedOn, List<Line> signed) {}

    public record Line(String question, String answer) {}
}
