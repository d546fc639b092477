package org.shanyraq.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Drafts.FormPlace;
import org.shanyraq.engine.FormDesk.Place;
import org.shanyraq.engine.FormSchemas.FormSchema;
import org.shanyraq.engine.Openings.Opening;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one road that every form walks: opened with what the case file knows; filed as a typed record by the module
 * that owns it, kept as it was given, and only then does the engine move on, all in one transaction.
 */
@Service
@Transactional
public class FormRoad {

    private final FormDesk desk;
    private final FormHandlers forms;
    private final AnswerReader reader;
    private final AskedAbout askedAbout;
    private final FilingCabinet cabinet;
    private final Drafts drafts;
    private final Openings openings;
    private final FormGuard guard;
    private final FourEyes fourEyes;
    private final FirstFacts first;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final CentreClock clock;
    private final ModelWords words;
    private final DecisionWords decisionWords;
    private final LastTime lastTime;
    private final SameWork sameWork;
    private final OfferedChoices choices;
    private final FormSheets sheets;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;

    FormRoad(
            FormDesk desk,
            FormHandlers forms,
            AnswerReader reader,
            AskedAbout askedAbout,
            FilingCabinet cabinet,
            Drafts drafts,
            Openings openings,
            FormGuard guard,
            FourEyes fourEyes,
            FirstFacts first,
            TaskService tasks,
            RuntimeService runtime,
            CentreClock clock,
            ModelWords words,
            DecisionWords decisionWords,
            LastTime lastTime,
            SameWork sameWork,
            OfferedChoices choices,
            FormSheets sheets,
            ApplicationEventPublisher events,
            ObjectMapper json) {
        this.desk = desk;
        this.forms = forms;
        this.reader = reader;
        this.askedAbout = askedAbout;
        this.cabinet = cabinet;
        this.drafts = drafts;
        this.openings = openings;
        this.guard = guard;
        this.fourEyes = fourEyes;
        this.first = first;
        this.tasks = tasks;
        this.runtime = runtime;
        this.clock = clock;
        this.words = words;
        this.decisionWords = decisionWords;
        this.lastTime = lastTime;
        this.sameWork = sameWork;
        this.choices = choices;
        this.sheets = sheets;
        this.events = events;
        this.json = json;
    }

    /**
     * The form of a task, for whoever may see the task. Opening writes nothing.
     *
     * @throws FormGone if the task is done or not this person's to see
     */
    @Transactional(readOnly = true)
    public OpenForm open(String task) {
        return desk.atTask(task, this::open);
    }

    /** The start form of a process, for whoever may start it. */
    @Transactional(readOnly = true)
    public OpenForm openStart(String processDefinition) {
        return desk.atStart(processDefinition, this::open);
    }

    /**
     * Files a task's form and completes the task.
     *
     * @param version the facts that the form was opened with, as {@link OpenForm#version()} said
     * @param opening as {@link OpenForm#opening()} said; a task is done once without it too
     * @throws FormGone if the task is done, or not claimed by this person
     * @throws FormErrors if the answers cannot be taken
     * @throws FormConflict if the case file has changed since
     * @throws Openings.FiledBefore if this opening was filed with other answers
     */
    public void file(String task, JsonNode answers, String version, UUID opening) {
        openings.once(new Opening(opening, desk.person(), "task/" + task), answers, Done.class, () -> {
            file(task, answers, version);
            return new Done();
        });
    }

    private void file(String task, JsonNode answers, String version) {
        desk.atTask(task, place -> {
            complete(place, answers, version);
            also(place, answers)
                    .forEach(piece -> sameWork.task(place.context(), place.element(), piece)
                            .ifPresent(other -> fileAlso(other, piece)));
            return null;
        });
    }

    private void complete(Place place, JsonNode answers, String version) {
        place.ensureMine();
        orRefused(() -> {
            fourEyes.ensure(place);
            return null;
        });
        Routing routing = file(place, answers, version);
        guard.letThrough(place.id(), () -> {
            tasks.complete(place.id(), routing.variables());
            return null;
        });
    }

    /** Done with another one of the same work, which has shown what the case file knows. */
    private void fileAlso(String task, SameWork.Piece piece) {
        desk.atTask(task, place -> {
            complete(place, piece.answers(), version(place, facts(place)).toString());
            return null;
        });
    }

    private List<SameWork.Piece> also(Place place, JsonNode answers) {
        return forms.of(place.schema().key())
                .map(form -> form.alsoDone(asked(place, answers), place.context()))
                .orElse(List.of());
    }

    /**
     * Files a start form and starts its process.
     *
     * @param opening as {@link OpenForm#opening()} said; nothing else would tell a second referral from the first, sent twice
     * @return the process instance and the number of the case that was opened
     */
    public Started start(String processDefinition, JsonNode answers, String version, UUID opening) {
        String key = processDefinition.split(":")[0];
        return once(
                opening, "start/" + key, answers, () -> start(processDefinition, new Sent(answers, version, opening)));
    }

    private Started start(String processDefinition, Sent sent) {
        return desk.atStart(processDefinition, place -> {
            Routing routing = fileOpened(place, sent);
            Routing known = new Routing(null, first.withoutCase());
            return started(place, routing.caseNumber(), known.and(routing).variables());
        });
    }

    /**
     * The start form of a process that runs beside the others of a case, for whoever may begin it there.
     *
     * @throws Refusal if there is no such case or it is not this person's to see
     * @throws FormGone if the case does not offer this now, or not to this person
     */
    @Transactional(readOnly = true)
    public OpenForm openAct(String caseNumber, String process) {
        return desk.atCase(caseNumber, process, this::open);
    }

    /**
     * Files the start form of a process that begins in a case, and begins it.
     *
     * @param opening as for {@link #start}
     */
    public Started begin(String caseNumber, String process, JsonNode answers, String version, UUID opening) {
        String place = "act/" + process + "/" + caseNumber;
        return once(opening, place, answers, () -> begin(caseNumber, process, new Sent(answers, version, opening)));
    }

    private Started once(UUID opening, String place, JsonNode answers, Supplier<Started> act) {
        return openings.once(new Opening(opening, desk.person(), place), answers, Started.class, act);
    }

    private Started begin(String caseNumber, String process, Sent sent) {
        return desk.atCase(caseNumber, process, place -> {
            Routing routing = fileOpened(place, sent);
            Routing known = new Routing(null, first.of(caseNumber));
            return started(place, caseNumber, known.and(routing).variables());
        });
    }

    /** Keeps what was typed. Where another page has saved meanwhile nothing goes over that, and the person is to choose. */
    public Kept saveDraft(String task, Typed typed) {
        return desk.atTask(task, place -> saveDraft(place, typed));
    }

    public Kept saveStartDraft(String processDefinition, Typed typed) {
        return desk.atStart(processDefinition, place -> saveDraft(place, typed));
    }

    public Kept saveActDraft(String caseNumber, String process, Typed typed) {
        return desk.atCase(caseNumber, process, place -> saveDraft(place, typed));
    }

    /** Throws a draft away; it can be brought back for a while. */
    public void deleteDraft(String task) {
        desk.atTask(task, place -> putAside(place, null));
    }

    /** @param begun which of what was begun with the form */
    public void deleteStartDraft(String processDefinition, UUID begun) {
        desk.atStart(processDefinition, place -> putAside(place, begun));
    }

    public void deleteActDraft(String caseNumber, String process, UUID begun) {
        desk.atCase(caseNumber, process, place -> putAside(place, begun));
    }

    private OpenForm open(Place place) {
        ObjectNode facts = facts(place);
        Drafts.Left left = drafts.left(where(place), place.context().person());
        return new OpenForm(
                place.title(),
                words.ofForm(place.schema().key(), place.schema().file()),
                decisionWords.in(facts, answers(place)),
                left.draft(),
                place.begins(),
                left.begun(),
                left.putAside(),
                version(place, facts).toString(),
                place.context().caseNumber(),
                lastTime.at(place.lastTime(), place.context()),
                UUID.randomUUID());
    }

    private Started started(Place place, String caseNumber, Map<String, Object> variables) {
        ProcessInstance instance = guard.letThrough(
                place.processDefinition(),
                () -> runtime.startProcessInstanceById(place.processDefinition(), caseNumber, variables));
        return new Started(instance.getId(), caseNumber, !instance.isEnded());
    }

    /** A page that knows of no openings would make two of a form that is sent twice. */
    private Routing fileOpened(Place place, Sent sent) {
        if (sent.opening() == null) {
            throw reader.sentence(Refusal.because("form.openAnew"), language());
        }
        Routing routing = file(place, sent.answers(), sent.version());
        drafts.delete(where(place), place.context().person(), sent.opening());
        return routing;
    }

    private Routing file(Place place, JsonNode posted, String version) {
        JsonNode answers = asked(place, posted);
        ObjectNode facts = facts(place);
        ensureUnchanged(place, FactsVersion.parse(version), facts);
        Submission submission = new Submission(
                UUID.randomUUID(),
                place.context(),
                clock.now(),
                AskedAbout.confirmable(place.schema().file()),
                AskedAbout.confirmed(place.schema().file(), answers));
        Routing routing = orRefused(() -> forms.of(place.schema().key())
                .map(form -> file(form, place.schema(), answers, facts, submission))
                .orElseGet(() -> fileWithoutRecord(place.schema(), answers, facts)));
        String caseNumber = routing.caseNumber() == null ? submission.caseNumber() : routing.caseNumber();
        cabinet.keep(place.schema().key(), place.schema().version(), place.element(), submission, caseNumber, answers);
        tellOfDanger(place, answers, submission, caseNumber);
        forgetDrafts(place);
        return RoutedFields.of(place.schema().file(), answers).and(routing);
    }

    /** Whatever the form is about: a child in danger is heard of before the engine moves on. */
    private void tellOfDanger(Place place, JsonNode answers, Submission submission, String caseNumber) {
        JsonNode marked =
                sheets.markedForDanger(place.schema().key(), place.schema().file());
        DangerQuestion.answeredWithYes(marked, answers)
                .ifPresent(question -> orRefused(() -> {
                    events.publishEvent(new DangerTold(
                            submission, caseNumber, place.schema().key(), question.saidIn()));
                    return null;
                }));
    }

    private <A extends Record> Routing file(
            CaseForm<A, ?> form, FormSchema schema, JsonNode answers, ObjectNode facts, Submission submission) {
        A read = reader.read(answers, form.answers(), schema.file(), facts, language());
        askedAbout.ensure(schema.file(), answers, submission.caseNumber());
        return form.file(read, submission);
    }

    private Routing fileWithoutRecord(FormSchema schema, JsonNode answers, ObjectNode facts) {
        reader.check(answers, schema.file(), facts, language());
        return Routing.none();
    }

    private void ensureUnchanged(Place place, FactsVersion seen, ObjectNode facts) {
        FactsVersion now = version(place, facts);
        List<String> changed = seen.changedUntil(now);
        if (!changed.isEmpty()) {
            throw new FormConflict(changed, now.toString(), decisionWords.in(facts, answers(place)));
        }
    }

    private ObjectNode facts(Place place) {
        ObjectNode facts = forms.of(place.schema().key())
                .map(form -> orRefused(() -> form.shown(place.context(), json)))
                .orElseGet(json::createObjectNode);
        return choices.addTo(facts, place.schema().file());
    }

    private FactsVersion version(Place place, ObjectNode facts) {
        return FactsVersion.of(facts, answers(place), json);
    }

    /** The keys of what is answered here, beside which everything else is only shown. */
    private List<String> answers(Place place) {
        return forms.of(place.schema().key()).stream()
                .flatMap(form -> Arrays.stream(form.answers().getRecordComponents()))
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
    }

    private ObjectNode asked(Place place, JsonNode posted) {
        return AskedOnly.of(
                posted,
                place.schema().file(),
                forms.of(place.schema().key())
                        .map(form -> ResolvableType.forClass(form.answers()))
                        .orElse(ResolvableType.NONE));
    }

    /** A task is done for everybody. */
    private void forgetDrafts(Place place) {
        if (!place.begins()) {
            drafts.deleteAll(where(place));
        }
    }

    private Kept saveDraft(Place place, Typed typed) {
        KnownOnly known = new KnownOnly(posted -> asked(place, posted), facts(place));
        return drafts.save(where(place), place.context().person(), typed.with(known.of(typed.data())));
    }

    private Void putAside(Place place, UUID begun) {
        drafts.putAside(where(place), place.context().person(), begun);
        return null;
    }

    static FormPlace where(Place place) {
        return new FormPlace(place.id(), place.work(), place.begins());
    }

    private <T> T orRefused(Supplier<T> step) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            throw reader.sentence(refusal, language());
        }
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    /**
     * @param id the process instance
     * @param goesOn whether anything is left to be done in it
     */
    public record Started(String id, String caseNumber, boolean goesOn) {}

    private record Sent(JsonNode answers, String version, UUID opening) {}

    /** A task is done; there is nothing more to be told. */
    private record Done() {}
}
