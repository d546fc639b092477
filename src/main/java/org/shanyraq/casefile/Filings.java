package org.shanyraq.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.FiledPaper;
import org.shanyraq.form.FilingCabinet;
import org.shanyraq.form.Submission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of every case, in the order in which they were filed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Filings implements FilingCabinet {

    private final FilingRepository filings;
    private final ApplicationEventPublisher events;

    Filings(FilingRepository filings, ApplicationEventPublisher events) {
        this.filings = filings;
        this.events = events;
    }

    @Override
    public void keep(String form, int version, String task, Submission submission, String number, JsonNode answers) {
        FiledForm given = new FiledForm(
                submission.filing(),
                form,
                version,
                task,
                submission.person(),
                submission.at(),
                answers,
                null,
                null,
                known(submission.context().variables()));
        filings.save(new Filing(given, number));
        if (FamilyCase.isNumber(number)) {
            events.publishEvent(new PaperFiled(number, given));
        }
    }

    private static Map<String, Object> known(Map<String, Object> variables) {
        return variables.entrySet().stream()
                .filter(variable -> variable.getValue() instanceof String
                        || variable.getValue() instanceof Boolean
                        || variable.getValue() instanceof Number)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean correct(FiledPaper paper, String reason, Submission submission, JsonNode answers) {
        long place = filings.lockPlace(paper.id());
        if (filings.countCorrections(paper.id()) > 0) {
            return false;
        }
        FiledForm correction = new FiledForm(
                submission.filing(),
                paper.form(),
                paper.version(),
                paper.element(),
                submission.person(),
                submission.at(),
                answers,
                paper.id(),
                reason,
                paper.variables());
        filings.save(new Filing(correction, submission.caseNumber(), place));
        return true;
    }

    /** The answers of the form's latest filing in this case, as they were corrected since. */
    @Transactional(readOnly = true)
    public Optional<JsonNode> latest(String caseNumber, String form) {
        return filings.findLatest(caseNumber, form, Limit.of(1)).stream()
                .findFirst()
                .map(FiledForm::answers);
    }

    /** What the form's latest filing in this case says in this field, as it was corrected since. */
    @Transactional(readOnly = true)
    public Optional<String> said(String caseNumber, String form, String field) {
        return latest(caseNumber, form)
                .map(answers -> answers.path(field).textValue())
                .filter(text -> !text.isBlank());
    }

    /**
     * The latest paper of these forms on the same matter, with the answers that hold since it was corrected.
     *
     * @param about what the paper's task knew, such as its {@code childId}
     * @param filedBy of this person only; {@code null} for everybody's
     */
    @Transactional(readOnly = true)
    public Optional<FiledForm> latestAbout(
            String caseNumber, Collection<String> forms, Map<String, String> about, @Nullable String filedBy) {
        ObjectNode known = JsonNodeFactory.instance.objectNode();
        about.forEach(known::put);
        return filings.findLatestAbout(caseNumber, forms, filedBy, known.toString())
                .map(id -> withCorrections(caseNumber, id, filedBy));
    }

    private FiledForm withCorrections(String caseNumber, UUID id, @Nullable String filedBy) {
        List<FiledForm> papers = new ArrayList<>(filings.find(id).stream().toList());
        filings.findCorrections(caseNumber, List.of(id)).stream()
                .filter(correction -> filedBy == null || filedBy.equals(correction.filedBy()))
                .forEach(papers::add);
        return inForce(papers).get(0);
    }

    /** The numbers of the cases in which this person has filed anything. */
    @Transactional(readOnly = true)
    public List<String> casesWithPapersOf(String person) {
        return filings.findCases(person);
    }

    /** What this person wrote last, in whichever case. */
    @Transactional(readOnly = true)
    public List<Written> writtenBy(String person, int most) {
        return filings.findWritten(person, Limit.of(most));
    }

    /** A paper as its author knows it. */
    public record Written(String caseNumber, String form, OffsetDateTime filedAt) {}

    /** One paper as it was given, whichever case it was filed in. */
    @Transactional(readOnly = true)
    public Optional<FiledForm> paper(UUID id) {
        return filings.find(id);
    }

    /** All papers of the case and their corrections, the oldest first. */
    @Transactional(readOnly = true)
    public List<FiledForm> of(String caseNumber) {
        return filings.findAll(caseNumber);
    }

    /**
     * The latest papers without what corrects them, the very latest first.
     *
     * @param forms of these forms only; {@code null} for all
     * @param filedBy of this person only; {@code null} for everybody's
     */
    @Transactional(readOnly = true)
    public List<FiledForm> newest(
            String caseNumber, @Nullable Collection<String> forms, @Nullable String filedBy, int most) {
        return newest(caseNumber, forms, filedBy, Set.of(), most);
    }

    /** @param everybodys the forms of which everybody's papers are among them, whoever filed the others */
    @Transactional(readOnly = true)
    public List<FiledForm> newest(
            String caseNumber,
            @Nullable Collection<String> forms,
            @Nullable String filedBy,
            Collection<String> everybodys,
            int most) {
        return filings.findNewest(
                caseNumber, forms == null, forms == null ? List.of() : forms, filedBy, everybodys, Limit.of(most));
    }

    /** What corrects these papers, the oldest first. */
    @Transactional(readOnly = true)
    public List<FiledForm> correctionsOf(String caseNumber, Collection<UUID> papers) {
        return papers.isEmpty() ? List.of() : filings.findCorrections(caseNumber, papers);
    }

    /**
     * Which forms have been filed in the case.
     *
     * @param filedBy by this person only; {@code null} for everybody
     * @param everybodys the forms that count whoever filed them
     */
    @Transactional(readOnly = true)
    public List<String> forms(String caseNumber, @Nullable String filedBy, Collection<String> everybodys) {
        return filings.findForms(caseNumber, filedBy, everybodys);
    }

    /**
     * A page of what was filed without a case, the newest first.
     *
     * @param subject the number of what it belongs to, such as {@code S-2026-0001}
     * @param filedBy by this person only; {@code null} for everybody's
     */
    @Transactional(readOnly = true)
    public Slice<FiledForm> ofSubject(String subject, @Nullable String filedBy, Pageable page) {
        return filings.findOfSubject(subject, filedBy, page);
    }

    /** Who has filed anything in the case and when last, the latest first. */
    @Transactional(readOnly = true)
    public List<Hand> hands(String caseNumber) {
        return filings.findHands(caseNumber);
    }

    /** Who had filed anything in the case by then. */
    @Transactional(readOnly = true)
    public Set<String> authorsUntil(String caseNumber, OffsetDateTime then) {
        return filings.findAuthorsUntil(caseNumber, then);
    }

    /** Somebody who has filed something. */
    public record Hand(String person, OffsetDateTime lastFiledAt) {}

    /** These papers of the case, the oldest first, with the answers that hold since they were corrected. */
    @Transactional(readOnly = true)
    public List<FiledForm> inForce(String caseNumber, Collection<UUID> papers) {
        return papers.isEmpty() ? List.of() : inForce(filings.findWithCorrections(caseNumber, papers));
    }

    /** A paper of the case with what it corrects and what corrects it, the oldest first; nothing if there is none of this id. */
    @Transactional(readOnly = true)
    public List<FiledForm> versions(String caseNumber, String id) {
        return filings.findVersions(caseNumber, id);
    }

    /** How many papers the case has, corrections among them. */
    @Transactional(readOnly = true)
    public long count(String caseNumber) {
        return filings.count(caseNumber);
    }

    /** Those of these papers that correct none of them, with the answers that hold by these papers. */
    public static List<FiledForm> inForce(List<FiledForm> papers) {
        Set<UUID> ids = papers.stream().map(FiledForm::id).collect(Collectors.toSet());
        Map<UUID, FiledForm> corrections = papers.stream()
                .filter(FiledForm::isCorrection)
                .collect(Collectors.toMap(FiledForm::corrects, Function.identity()));
        return papers.stream()
                .filter(paper -> !ids.contains(paper.corrects()))
                .map(paper -> paper.with(holding(paper, corrections).answers()))
                .toList();
    }

    private static FiledForm holding(FiledForm paper, Map<UUID, FiledForm> corrections) {
        FiledForm correction = corrections.get(paper.id());
        return correction == null ? paper : holding(correction, corrections);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> author(String caseNumber, String form) {
        return filings.findAuthors(caseNumber, form, Limit.of(1)).stream().findFirst();
    }
}
