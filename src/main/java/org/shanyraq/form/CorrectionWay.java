package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.WrittenText;
import org.shanyraq.form.FormSchemas.FormSchema;
import org.shanyraq.running.FormContext;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.ModelWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A paper that was filed, opened once more in the version in which it was filed. What corrects it is filed beside it, with
 * a reason, and the facts that it wrote down follow; no task stands behind it, and nothing moves.
 */
@Component
class CorrectionWay extends FormWay<FormPlace.Correction> {

    private static final int LONGEST_REASON = 2000;

    private final FilingCabinet cabinet;
    private final FormDesk desk;
    private final FormHandlers forms;
    private final CorrectionDoor door;
    private final FormSheets sheets;
    private final AnswerReader reader;
    private final ModelWords words;
    private final MessageSource sentences;

    CorrectionWay(
            FilingCabinet cabinet,
            FormDesk desk,
            FormHandlers forms,
            CorrectionDoor door,
            FormSheets sheets,
            AnswerReader reader,
            ModelWords words,
            MessageSource sentences) {
        super(FormPlace.Correction.class, cabinet);
        this.cabinet = cabinet;
        this.desk = desk;
        this.forms = forms;
        this.door = door;
        this.sheets = sheets;
        this.reader = reader;
        this.words = words;
        this.sentences = sentences;
    }

    @Override
    <T> T seat(FormPlace.Correction place, Function<Seat, T> work) {
        FiledPaper paper = door.toCorrect(place.caseNumber(), place.paper());
        Map<String, Object> variables = Optional.ofNullable(paper.variables()).orElse(Map.of());
        String here = "correction/" + paper.id();
        return work.apply(new Seat(
                here,
                here,
                paper.element(),
                sentence("casefile.correctionTitle", words.ofForm(paper.form())),
                null,
                new FormSchema(paper.form(), paper.version(), withNotice(sheets.file(paper.form(), paper.version()))),
                new FormContext(place.caseNumber(), desk.person(), variables),
                List.of(),
                true,
                false,
                paper));
    }

    private JsonNode withNotice(JsonNode form) {
        ObjectNode noticed = form.deepCopy();
        noticed.withArray("components")
                .insertObject(0)
                .put("type", "text")
                .put("id", "Text_correction")
                .put("text", sentence("casefile.correctionNotice"));
        return noticed;
    }

    private String sentence(String key, Object... arguments) {
        return sentences.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    @Override
    void ensureMayFile(Seat seat, Sent sent, ObjectNode answers) {
        if (WrittenText.isEmpty(sent.reason())) {
            throw Refusal.because("form.reasonMissing").at("reason");
        }
        if (sent.reason().length() > LONGEST_REASON) {
            throw Refusal.because("form.tooLong", LONGEST_REASON).at("reason");
        }
        if (answers.equals(forms.asked(seat, seat.said()))) {
            throw Refusal.because("form.nothingCorrected");
        }
    }

    @Override
    <A extends Record> Routing file(Seat seat, Given<A> given, Submission submission, Sent sent) {
        FiledPaper paper = Optional.ofNullable(seat.paper()).orElseThrow();
        String reason = Optional.ofNullable(sent.reason()).orElseThrow().strip();
        if (!cabinet.correct(paper, reason, submission, given.answers())) {
            throw new FormGone(FormGone.Reason.correctedAlready);
        }
        CaseForm<A, ?> form = given.form();
        A now = given.read();
        if (form != null && now != null) {
            Correction correction = new Correction(paper.first(), paper.filedAt(), submission);
            form.correct(before(seat, form, now), now, correction);
        }
        return Routing.none();
    }

    /** A paper of long ago may say what today's record has no place for; what it has is then as it is corrected. */
    private <A extends Record> A before(Seat seat, CaseForm<A, ?> form, A now) {
        try {
            return reader.recall(forms.asked(seat, seat.said()), form.answers(), LocaleContextHolder.getLocale());
        } catch (FormErrors unreadable) {
            return now;
        }
    }

    @Override
    Filed goOn(Seat seat, Routing routing) {
        return Filed.done();
    }
}
