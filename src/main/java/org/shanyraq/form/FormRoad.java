package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.PersonsGroups;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Openings.Opening;
import org.shanyraq.judgement.DecisionWords;
import org.shanyraq.running.AskedAbout;
import org.shanyraq.running.CaseDoor;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.Confidence;
import org.shanyraq.running.FormConflict;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.ModelWords;
import org.shanyraq.running.Readers;
import org.shanyraq.trail.Looking;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one road that every form walks, wherever it is filled in: opened with what the case file knows; filed as a typed
 * record by the module that owns it, kept as it was given, and only then does the engine move on, all in one transaction.
 */
@Service
@Transactional
public class FormRoad {

    private final Map<Class<?>, FormWay<?>> ways;
    private final FormDesk desk;
    private final FormHandlers forms;
    private final AnswerReader reader;
    private final AskedAbout askedAbout;
    private final Drafts drafts;
    private final Openings openings;
    private final CentreClock clock;
    private final ModelWords words;
    private final DecisionWords decisionWords;
    private final LastTime lastTime;
    private final SameWork sameWork;
    private final OfferedChoices choices;
    private final FormSheets sheets;
    private final NarrowAnswers narrow;
    private final Signatures signatures;
    private final WhoseForm whose;
    private final PersonsGroups groups;
    private final CaseDoor door;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final ObjectMapper json;

    FormRoad(
            List<FormWay<?>> ways,
            FormDesk desk,
            FormHandlers forms,
            AnswerReader reader,
            AskedAbout askedAbout,
            Drafts drafts,
            Openings openings,
            CentreClock clock,
            ModelWords words,
            DecisionWords decisionWords,
            LastTime lastTime,
            SameWork sameWork,
            OfferedChoices choices,
            FormSheets sheets,
            NarrowAnswers narrow,
            Signatures signatures,
            WhoseForm whose,
            PersonsGroups groups,
            CaseDoor door,
            ApplicationEventPublisher events,
            Trail trail,
            ObjectMapper json) {
        this.ways = ways.stream().collect(Collectors.toMap(FormWay::place, Function.identity()));
        this.desk = desk;
        this.forms = forms;
        this.reader = reader;
        this.askedAbout = askedAbout;
        this.drafts = drafts;
        this.openings = openings;
        this.clock = clock;
        this.words = words;
        this.decisionWords = decisionWords;
        this.lastTime = lastTime;
        this.sameWork = sameWork;
        this.choices = choices;
        this.sheets = sheets;
        this.narrow = narrow;
        this.signatures = signatures;
        this.whose = whose;
        this.groups = groups;
        this.door = door;
        this.events = events;
        this.trail = trail;
        this.json = json;
    }

    /**
     * The form of a place, for whoever may see it. Opening writes nothing.
     *
     * @throws FormGone if there is no such form for this person here and now
     * @throws Refusal if there is no such case or paper, or it is not this person's to see
     */
    @Transactional(readOnly = true)
    public OpenForm open(FormPlace place) {
        return at(place, (way, seat) -> open(seat));
    }

    /**
     * Files a form: a task is done with it, a process begins, a paper is corrected.
     *
     * @throws FormGone as {@link #open}, and if it is not this person's to file
     * @throws Refusal as {@link #open}
     * @throws UnknownKey if something was sent along that the form does not know
     * @throws FormErrors if the answers cannot be taken
     * @throws FormConflict if the case file has changed since the form was opened
     * @throws Openings.FiledBefore if this opening was filed with other answers
     */
    public Filed file(FormPlace place, Sent sent) {
        Opening opening = new Opening(sent.opening(), desk.person(), place.name());
        return openings.once(
                opening,
                sent.content(),
                Filed.class,
                () -> at(place, (way, seat) -> {
                    Filed filed = file(way, seat, sent);
                    if (place instanceof FormPlace.Task task) {
                        fileAlso(seat, forms.asked(seat, sent.answers()));
                        if (seat.form().equals(Signatures.FORM)) {
                            fileSigned(task);
                        }
                    }
                    return filed;
                }));
    }

    /** Keeps what was typed. Where another page has saved meanwhile nothing goes over that, and the person is to choose. */
    public Kept saveDraft(FormPlace place, Typed typed) {
        return at(place, (way, seat) -> {
            return drafts.save(seat, typed.with(known(seat, facts(seat)).of(typed.data())));
        });
    }

    /**
     * Throws a draft away; it can be brought back for a while.
     *
     * @param begun which of what was begun with a start form; {@code null} elsewhere
     */
    public void discardDraft(FormPlace place, @Nullable UUID begun) {
        at(place, (way, seat) -> {
            drafts.putAside(seat, begun);
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private <P extends FormPlace, T> T at(P place, BiFunction<FormWay<P>, Seat, T> work) {
        FormWay<P> way = (FormWay<P>) Objects.requireNonNull(ways.get(place.getClass()));
        return way.seat(place, seat -> {
            Looking.atForm(seat.context().number(), seat.form());
            return work.apply(way, seat);
        });
    }

    private OpenForm open(Seat seat) {
        ObjectNode facts = facts(seat);
        String version = version(seat, facts).toString();
        Drafts.Left left = drafts.left(seat);
        Optional<Signatures.Signature> sentBack = sentBack(seat);
        ObjectNode begun = decisionWords.in(facts, answers(seat)).setAll(told(seat));
        sentBack.ifPresent(signed -> begun.setAll(signed.answers()));
        return new OpenForm(
                seat.title(),
                sentBack.map(signed -> signatures.withReason(schema(seat))).orElseGet(() -> schema(seat)),
                begun,
                left.draft(),
                seat.begins(),
                left.begun(),
                left.putAside(),
                version,
                seat.context().number(),
                lastTime.at(seat.lastTime(), seat.context()),
                about(seat),
                seat.paper() == null && sentBack.isEmpty() ? offers(seat) : null,
                UUID.randomUUID());
    }

    private @Nullable AboutFamily about(Seat seat) {
        String number = seat.context().number();
        UUID child = Optional.ofNullable(seat.context().text(CaseVariables.CHILD.name()))
                .map(UUID::fromString)
                .orElse(null);
        return number == null ? null : whose.about(number, seat.mine(), child).orElse(null);
    }

    private OpenForm.Offers offers(Seat seat) {
        OffsetDateTime now = clock.now();
        List<String> me = Stream.concat(Stream.of(seat.person()), groups.ofSignedIn().stream())
                .toList();
        return new OpenForm.Offers(now.toLocalDate(), now.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES), me);
    }

    private JsonNode schema(Seat seat) {
        JsonNode schema = words.ofForm(seat.form(), seat.schema().file());
        return seat.paper() == null
                ? schema
                : narrow.shown(
                        seat.form(),
                        seat.schema().version(),
                        schema,
                        seat.paper().reads()::reads);
    }

    private Filed file(FormWay<?> way, Seat seat, Sent sent) {
        ObjectNode answers = answered(seat, sent);
        orRefused(() -> {
            way.ensureMayFile(seat, sent, answers);
            return null;
        });
        ObjectNode facts = facts(seat);
        ensureUnchanged(seat, FactsVersion.parse(sent.version()), facts);
        UnknownKey.refuse(sent.answers(), known(seat, facts).answers(sent.answers()));
        JsonNode form = seat.schema().file();
        Submission submission = new Submission(
                UUID.randomUUID(),
                seat.context(),
                clock.now(),
                AskedAbout.confirmable(form),
                AskedAbout.confirmed(form, answers));
        Routing routing = orRefused(() -> way.file(seat, given(seat, answers, facts), submission, sent));
        tellOfDanger(seat, answers, submission, routing.number(submission));
        drafts.filed(seat, sent.opening());
        trail.write(Trace.done(Trace.Kind.change, seat.person(), "form " + seat.form())
                .in(routing.number(submission)));
        return way.goOn(seat, RoutedFields.of(form, answers).and(routing));
    }

    /** What of a paper is not for whoever corrects it stays as it was. */
    private ObjectNode answered(Seat seat, Sent sent) {
        ObjectNode asked = forms.asked(seat, sent.answers());
        return seat.paper() == null
                ? asked
                : narrow.kept(
                        seat.form(),
                        seat.schema().version(),
                        asked,
                        seat.said(),
                        seat.paper().reads()::reads);
    }

    /** Of what the paper says that which is for the person who corrects it. */
    private ObjectNode told(Seat seat) {
        return seat.paper() == null
                ? seat.said()
                : (ObjectNode) narrow.without(
                        seat.form(),
                        seat.schema().version(),
                        seat.said(),
                        seat.paper().reads()::reads);
    }

    /** What two have signed is filed as the first has written it; whatever hinders that the second is told. */
    private void fileSigned(FormPlace.Task task) {
        signatures.latest(task.id()).filter(Signatures.Signature::agrees).ifPresent(signed -> {
            at(task, (way, seat) -> {
                String version = version(seat, facts(seat)).toString();
                return file(way, seat, new Sent(signed.answers(), version, null));
            });
        });
    }

    /** What the second did not sign, as the first had written it, with the reason. */
    private Optional<Signatures.Signature> sentBack(Seat seat) {
        return seat.begins() || seat.paper() != null
                ? Optional.empty()
                : signatures
                        .latest(seat.id())
                        .filter(signed -> signed.isSentBack() && signed.person().equals(seat.person()));
    }

    /** Done with another one of the same work, which has shown what the case file knows. */
    private void fileAlso(Seat seat, ObjectNode answers) {
        form(seat)
                .map(form -> form.alsoDone(answers, seat.context()))
                .orElse(List.of())
                .forEach(piece ->
                        sameWork.task(seat.context(), seat.element(), piece).ifPresent(task -> fileAlso(task, piece)));
    }

    private void fileAlso(String task, SameWork.Piece piece) {
        at(new FormPlace.Task(task), (way, seat) -> {
            String version = version(seat, facts(seat)).toString();
            return file(way, seat, new Sent(piece.answers(), version, null));
        });
    }

    /** Whatever the form is about: a child in danger is heard of before the engine moves on, and once for each paper. */
    private void tellOfDanger(Seat seat, ObjectNode answers, Submission submission, String caseNumber) {
        JsonNode marked = sheets.markedForDanger(seat.form(), seat.schema().file());
        DangerQuestion.answeredWithYes(marked, answers)
                .filter(question ->
                        DangerQuestion.answeredWithYes(marked, seat.said()).isEmpty())
                .ifPresent(question -> orRefused(() -> {
                    events.publishEvent(new DangerTold(submission, caseNumber, seat.form(), question.saidIn()));
                    return null;
                }));
    }

    private Given<?> given(Seat seat, ObjectNode answers, ObjectNode facts) {
        Given<?> given = form(seat)
                .<Given<?>>map(form -> read(form, seat, answers, facts))
                .orElseGet(() -> {
                    reader.check(answers, seat.schema().file(), facts, language());
                    return new Given<>(null, null, answers);
                });
        askedAbout.ensure(seat.schema().file(), answers, seat.context().number());
        return given;
    }

    /** A paper that is corrected is held against form and record as on the day on which it was filed. */
    private <A extends Record> Given<A> read(CaseForm<A, ?> form, Seat seat, ObjectNode answers, ObjectNode facts) {
        JsonNode file = seat.schema().file();
        ObjectNode told = form.withNulls(facts);
        A read = seat.paper() == null
                ? reader.read(answers, form.answers(), file, told, language())
                : reader.readAsOf(seat.paper().filedAt(), answers, form.answers(), file, told, language());
        return new Given<>(form, read, answers);
    }

    private void ensureUnchanged(Seat seat, FactsVersion seen, ObjectNode facts) {
        FactsVersion now = version(seat, facts);
        List<String> changed = seen.changedUntil(now);
        if (!changed.isEmpty()) {
            throw new FormConflict(changed, now.toString(), decisionWords.in(facts, answers(seat)));
        }
    }

    /** What the form shows, as it is today. What a paper says already is not begun with from anywhere else. */
    private ObjectNode facts(Seat seat) {
        ObjectNode facts = form(seat)
                .filter(form -> seat.isKnown())
                .map(form -> orRefused(() -> form.shown(seat.context(), json)))
                .orElseGet(json::createObjectNode);
        if (seat.paper() != null) {
            facts.remove(answers(seat));
        }
        ObjectNode theirs = forThem(seat, facts);
        sentBack(seat).ifPresent(signed -> theirs.put(Signatures.WHY_NOT, signed.reason()));
        return choices.addTo(theirs, seat.schema().file(), told(seat));
    }

    /** Nobody begins with an answer that they do not read in the case file, and with no note for coordinators at all. */
    private ObjectNode forThem(Seat seat, ObjectNode facts) {
        String number = seat.context().number();
        if (number == null || !narrow.isIn(seat.form(), seat.schema().version())) {
            return facts;
        }
        Confidence confidence = door.confidence(number);
        return (ObjectNode) narrow.without(
                seat.form(),
                seat.schema().version(),
                facts,
                readers -> readers == Readers.lead && confidence.reads(readers));
    }

    private FactsVersion version(Seat seat, ObjectNode facts) {
        return FactsVersion.of(facts, answers(seat), json);
    }

    /** The keys of what is answered here, beside which everything else is only shown. */
    private List<String> answers(Seat seat) {
        return form(seat).stream()
                .flatMap(form -> Arrays.stream(form.answers().getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }

    /** What of a page's words the form asks, or shows. */
    private KnownOnly known(Seat seat, ObjectNode facts) {
        ObjectNode shown = facts.deepCopy().setAll(told(seat));
        return new KnownOnly(posted -> forms.asked(seat, posted), posted -> forms.shown(seat, posted), shown);
    }

    /** Empty for a form that an analyst added. */
    private Optional<CaseForm<?, ?>> form(Seat seat) {
        return forms.of(seat.form());
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
}
