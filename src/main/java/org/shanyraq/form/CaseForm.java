package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.FormContext;

/**
 * One form of the product, said by the module that owns the record it makes: a bean of the module's class of forms, whose
 * method is named as the form. {@code confirmRiskLevel} answers for {@code confirm-risk-level.form} and for the user task
 * {@code task_confirmRiskLevel}.
 *
 * @param <A> the answers: a record whose components are named as the form's fields. Its Bean Validation constraints speak
 *     at them.
 * @param <F> what the form shows: a record whose components are named as what the form reads. A component named as a field
 *     is what the field begins with. What is {@code null} is not known.
 */
public final class CaseForm<A extends Record, F extends Record> {

    private final Class<A> answers;
    private final Class<F> facts;
    private final Function<FormContext, F> shown;
    private final BiFunction<A, Submission, Routing> filed;
    private final BiFunction<JsonNode, FormContext, List<SameWork.Piece>> alsoDone;
    private final Corrected<A> corrected;
    private final boolean leavesPaper;

    private CaseForm(
            Class<A> answers,
            Class<F> facts,
            Function<FormContext, F> shown,
            BiFunction<A, Submission, Routing> filed,
            BiFunction<JsonNode, FormContext, List<SameWork.Piece>> alsoDone,
            Corrected<A> corrected,
            boolean leavesPaper) {
        this.answers = answers;
        this.facts = facts;
        this.shown = shown;
        this.filed = filed;
        this.alsoDone = alsoDone;
        this.corrected = corrected;
        this.leavesPaper = leavesPaper;
    }

    /** A form that shows nothing, and whose answers stay in the papers. */
    public static <A extends Record> CaseForm<A, Nothing> of(Class<A> answers) {
        return new CaseForm<>(
                answers,
                Nothing.class,
                context -> new Nothing(),
                (given, submission) -> Routing.none(),
                (given, context) -> List.of(),
                (was, now, correction) -> {},
                true);
    }

    /**
     * What the case file already knows, {@code null} if nothing. It is read again when the form is filed: where an answer that it began with has
     * changed meanwhile, the person is asked to look first.
     */
    public <G extends Record> CaseForm<A, G> showing(Class<G> facts, Function<FormContext, G> shown) {
        return new CaseForm<>(answers, facts, shown, filed, alsoDone, corrected, leavesPaper);
    }

    /**
     * Files the answers in the case file.
     *
     * @param filed throws a {@link Refusal} if the case file cannot take the answers; nothing is stored then, and the task
     *     stays open
     */
    public CaseForm<A, F> filing(BiConsumer<A, Submission> filed) {
        return routing((given, submission) -> {
            filed.accept(given, submission);
            return Routing.none();
        });
    }

    /** As {@link #filing}, and tells what routes the process on; everything else stays out of the engine. */
    public CaseForm<A, F> routing(BiFunction<A, Submission, Routing> filed) {
        return new CaseForm<>(answers, facts, shown, filed, alsoDone, corrected, leavesPaper);
    }

    /**
     * Where one work is set once for each of several, such as the assessment of each child: the other pieces of it that
     * this paper does too, with what each of them is answered. Each of them becomes a paper of its own, as if somebody
     * had filed it there; it is read after filing.
     *
     * @param alsoDone reads the answers as they were given
     */
    public CaseForm<A, F> alsoDoing(BiFunction<JsonNode, FormContext, List<SameWork.Piece>> alsoDone) {
        return new CaseForm<>(answers, facts, shown, filed, alsoDone, corrected, leavesPaper);
    }

    /** How the facts that were written down from a paper follow its correction. */
    public CaseForm<A, F> correcting(Corrected<A> corrected) {
        return new CaseForm<>(answers, facts, shown, filed, alsoDone, corrected, leavesPaper);
    }

    /**
     * Its answers are kept by the module alone, and no paper of it is: for what two people tell one another, and nobody
     * else reads who watches over the centre's papers.
     */
    public CaseForm<A, F> leavingNoPaper() {
        return new CaseForm<>(answers, facts, shown, filed, alsoDone, corrected, false);
    }

    public Class<A> answers() {
        return answers;
    }

    public Class<F> facts() {
        return facts;
    }

    /** By the names that the form reads; what is not known is left out. */
    ObjectNode shown(FormContext context, ObjectMapper json) {
        F told = shown.apply(context);
        ObjectNode known = told == null ? json.createObjectNode() : json.valueToTree(told);
        known.properties().removeIf(fact -> fact.getValue().isNull());
        return known;
    }

    /** The facts as the form's conditions are to see them: one that is not known is null, and not unheard of. */
    ObjectNode withNulls(ObjectNode facts) {
        ObjectNode told = facts.deepCopy();
        for (RecordComponent fact : this.facts.getRecordComponents()) {
            if (!told.has(fact.getName())) {
                told.putNull(fact.getName());
            }
        }
        return told;
    }

    boolean leavesPaper() {
        return leavesPaper;
    }

    Routing file(A given, Submission submission) {
        return filed.apply(given, submission);
    }

    List<SameWork.Piece> alsoDone(JsonNode given, FormContext context) {
        return alsoDone.apply(given, context);
    }

    void correct(A was, A now, Correction correction) {
        corrected.follow(was, now, correction);
    }

    /** The name of the module whose form it is, such as {@code placement}. */
    String module() {
        String[] packages = answers.getPackageName().split("\\.");
        return packages[packages.length - 1];
    }

    /** A form that shows nothing of the case file. */
    public record Nothing() {}

    /** A paper is corrected: the facts that were written down from it follow, and what they were is kept. */
    public interface Corrected<A> {

        /**
         * @param was what the paper said until now
         * @param now what it says from now on
         * @throws Refusal if the facts cannot be so; the paper is not corrected then
         */
        void follow(A was, A now, Correction correction);
    }
}
