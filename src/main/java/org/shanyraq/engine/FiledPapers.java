package org.shanyraq.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Opens a form that was filed once more, in the version in which it was filed, so that the paper can be corrected: no
 * task stands behind it, and nothing moves when it is filed again, unless it tells of a child in danger. The facts that it
 * wrote down follow it.
 */
@Component
public class FiledPapers {

    private static final String CHOICES = "valuesKey";
    private static final int LONGEST_REASON = 2000;

    private final FormSheets sheets;
    private final FormHandlers forms;
    private final AnswerReader reader;
    private final AskedAbout askedAbout;
    private final Drafts drafts;
    private final OfferedChoices choices;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;

    FiledPapers(
            FormSheets sheets,
            FormHandlers forms,
            AnswerReader reader,
            AskedAbout askedAbout,
            Drafts drafts,
            OfferedChoices choices,
            ApplicationEventPublisher events,
            ObjectMapper json) {
        this.sheets = sheets;
        this.forms = forms;
        this.reader = reader;
        this.askedAbout = askedAbout;
        this.drafts = drafts;
        this.choices = choices;
        this.events = events;
        this.json = json;
    }

    /** @param notice is shown above the form */
    public OpenForm open(Paper paper, String title, String notice) {
        ObjectNode schema = sheets.read(paper.form(), paper.version()).deepCopy();
        ObjectNode data = facts(paper, schema);
        data.setAll((ObjectNode) paper.answers());
        schema.withArray("components")
                .insertObject(0)
                .put("type", "text")
                .put("id", "Text_correction")
                .put("text", notice);
        Drafts.Left left = drafts.left(where(paper), person(paper));
        return new OpenForm(
                title,
                schema,
                data,
                left.draft(),
                false,
                List.of(),
                left.putAside(),
                "",
                paper.context().caseNumber(),
                null,
                UUID.randomUUID());
    }

    /** Keeps what a person has typed into a correction and not filed yet. */
    public Kept saveDraft(Paper paper, Typed typed) {
        ObjectNode facts = facts(paper, sheets.file(paper.form(), paper.version()));
        facts.setAll((ObjectNode) paper.answers());
        KnownOnly known = new KnownOnly(posted -> asked(paper, posted), facts);
        return drafts.save(where(paper), person(paper), typed.with(known.of(typed.data())));
    }

    public void deleteDraft(Paper paper) {
        drafts.putAside(where(paper), person(paper), null);
    }

    /** The paper is corrected: whoever had begun that too would go on from what it was before. */
    public void forgetDrafts(Paper paper) {
        drafts.deleteAll(where(paper));
    }

    private static Drafts.FormPlace where(Paper paper) {
        String place = "correction/" + paper.id();
        return new Drafts.FormPlace(place, place, false);
    }

    private static String person(Paper paper) {
        return paper.context().person();
    }

    /**
     * Holds a correction against form and record as they were held when the paper was filed.
     *
     * @throws FormErrors if the answers cannot be taken, nothing is different, or the reason is missing; the latter
     *     stands at {@code reason}
     */
    public void check(Paper paper, JsonNode answers, String reason) {
        Locale language = LocaleContextHolder.getLocale();
        if (WrittenText.isEmpty(reason)) {
            throw reader.sentence(Refusal.because("form.reasonMissing").at("reason"), language);
        }
        if (reason.length() > LONGEST_REASON) {
            throw reader.sentence(
                    Refusal.because("form.tooLong", LONGEST_REASON).at("reason"), language);
        }
        if (answers.equals(asked(paper, paper.answers()))) {
            throw reader.sentence(Refusal.because("form.nothingCorrected"), language);
        }
        JsonNode schema = sheets.file(paper.form(), paper.version());
        ObjectNode facts = facts(paper, schema);
        forms.of(paper.form())
                .ifPresentOrElse(
                        form -> reader.readAsOf(paper.filedAt(), answers, form.answers(), schema, facts, language),
                        () -> reader.check(answers, schema, facts, language));
        ensureBelievable(paper, schema, answers, language);
    }

    private void ensureBelievable(Paper paper, JsonNode schema, JsonNode answers, Locale language) {
        try {
            askedAbout.ensure(schema, answers, paper.context().caseNumber());
        } catch (Refusal asked) {
            throw reader.sentence(asked, language);
        }
    }

    /** Of what was posted as a correction that which the form asks. */
    public ObjectNode asked(Paper paper, JsonNode posted) {
        return AskedOnly.of(
                posted,
                sheets.file(paper.form(), paper.version()),
                forms.of(paper.form())
                        .map(form -> ResolvableType.forClass(form.answers()))
                        .orElse(ResolvableType.NONE));
    }

    /**
     * A correction that tells for the first time of a child in immediate danger has the consequence that the form itself
     * would have had.
     */
    public void tellOfDanger(Paper paper, JsonNode corrected, Submission submission) {
        JsonNode schema = sheets.markedForDanger(paper.form(), sheets.file(paper.form(), paper.version()));
        if (DangerQuestion.answeredWithYes(schema, paper.answers()).isEmpty()) {
            DangerQuestion.answeredWithYes(schema, corrected)
                    .ifPresent(question -> events.publishEvent(
                            new DangerTold(submission, submission.caseNumber(), paper.form(), question.saidIn())));
        }
    }

    /**
     * The facts that were written down from the paper follow its correction; what was decided on it stands.
     *
     * @throws FormErrors if the facts cannot be so
     */
    public void correctFacts(Paper paper, JsonNode corrected, Submission submission) {
        forms.of(paper.form()).ifPresent(form -> correctFacts(form, paper, corrected, submission));
    }

    private <A extends Record> void correctFacts(
            CaseForm<A, ?> form, Paper paper, JsonNode corrected, Submission submission) {
        Locale language = LocaleContextHolder.getLocale();
        A now = reader.recall(corrected, form.answers(), language);
        Submission asFiled = new Submission(
                submission.filing(),
                paper.knownContext(),
                submission.at(),
                AskedAbout.confirmable(sheets.file(paper.form(), paper.version())),
                AskedAbout.confirmed(sheets.file(paper.form(), paper.version()), corrected));
        try {
            form.correct(
                    before(form, paper, now, language), now, new Correction(paper.first(), paper.filedAt(), asFiled));
        } catch (Refusal refusal) {
            throw reader.sentence(refusal, language);
        }
    }

    /** A paper of long ago may say what today's record has no place for; what it has is then as it is corrected. */
    private <A extends Record> A before(CaseForm<A, ?> form, Paper paper, A now, Locale language) {
        try {
            return reader.recall(asked(paper, paper.answers()), form.answers(), language);
        } catch (FormErrors unreadable) {
            return now;
        }
    }

    /** What the form shows besides its answers, as it is today, and what was chosen on the paper. */
    private ObjectNode facts(Paper paper, JsonNode schema) {
        ObjectNode facts = forms.of(paper.form())
                .filter(form -> paper.context().variables() != null)
                .map(form -> shownOnly(form, paper.context()))
                .orElseGet(json::createObjectNode);
        choices.addTo(facts, schema);
        schema.findParents(CHOICES)
                .forEach(list -> paper.answers()
                        .findValues(list.path("key").asText())
                        .forEach(chosen ->
                                offer(facts.withArray(list.path(CHOICES).asText()), chosen)));
        return facts;
    }

    private ObjectNode shownOnly(CaseForm<?, ?> form, FormContext context) {
        ObjectNode facts = form.shown(context, json);
        Arrays.stream(form.answers().getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(facts::remove);
        return facts;
    }

    /** A choice that is not offered any more would be lost without a word. */
    private static void offer(ArrayNode options, JsonNode chosen) {
        if (chosen.isArray()) {
            chosen.forEach(one -> offer(options, one));
        } else if (chosen.isTextual() && !options.findValuesAsText("value").contains(chosen.asText())) {
            options.addObject().put("value", chosen.asText()).put("label", chosen.asText());
        }
    }

    /**
     * A paper that is to be corrected.
     *
     * @param id of the filing
     * @param first the filing that was made first, however often it was corrected since
     * @param context in which it was filed, but with the person who corrects it; without variables if they were not kept
     * @param form the form's key
     * @param version in which it was filed
     * @param filedAt when it was filed first
     * @param answers as they hold now
     */
    public record Paper(
            UUID id,
            UUID first,
            FormContext context,
            String form,
            int version,
            OffsetDateTime filedAt,
            JsonNode answers) {

        private FormContext knownContext() {
            return context.variables() == null
                    ? new FormContext(context.caseNumber(), context.person(), Map.of())
                    : context;
        }
    }
}
