package org.shanyraq.workspace.papers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.CorrectionDoor;
import org.shanyraq.form.FiledPaper;
import org.shanyraq.form.FormSheets;
import org.shanyraq.form.NarrowAnswers;
import org.shanyraq.outcome.FamilyQuestions;
import org.shanyraq.paper.PaperKind;
import org.shanyraq.paper.PrintOrder;
import org.shanyraq.paper.SheetOrder;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.Confidence;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.ModelWords;
import org.shanyraq.workspace.papers.PaperNames.Names;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of a case file, and their corrections. What is filed is never edited: a correction is a paper of its own
 * that names the one it corrects. The facts that were written down from it follow; what was decided on it stands, and
 * nothing moves in the engine.
 */
@Service
@Transactional
public class PaperDesk implements CorrectionDoor {

    private static final int LINES_OF_A_PAGE = 20;

    private final Sights sights;
    private final CaseFiles cases;
    private final Filings filings;
    private final FormSheets sheets;
    private final NarrowAnswers narrow;
    private final ShownPapers shown;
    private final PaperNames names;
    private final WhatHappened happened;
    private final CentreClock clock;
    private final ModelWords models;
    private final FamilyQuestions questions;

    PaperDesk(
            Sights sights,
            CaseFiles cases,
            Filings filings,
            FormSheets sheets,
            NarrowAnswers narrow,
            ShownPapers shown,
            PaperNames names,
            WhatHappened happened,
            CentreClock clock,
            ModelWords models,
            FamilyQuestions questions) {
        this.sights = sights;
        this.cases = cases;
        this.filings = filings;
        this.sheets = sheets;
        this.narrow = narrow;
        this.shown = shown;
        this.names = names;
        this.happened = happened;
        this.clock = clock;
        this.models = models;
        this.questions = questions;
    }

    /**
     * The latest papers of the case that this person may read, the very latest first. In a fixed number of queries, however
     * many papers there are.
     *
     * @param forms of these forms only; {@code null} for all
     */
    @Transactional(readOnly = true)
    List<Paper> newest(Sight sight, @Nullable Collection<String> forms, int most) {
        String caseNumber = sight.caseNumber();
        Set<String> alsoShown = shown.forms(sight);
        List<FiledForm> first = filings.newest(caseNumber, forms, sight.papersBy(), alsoShown, most);
        List<FiledForm> corrections = filings.correctionsOf(
                caseNumber, first.stream().map(FiledForm::id).toList());
        Shelf shelf = new Shelf(
                sight, Stream.concat(first.stream(), corrections.stream()).toList(), true, alsoShown);
        Names words = names.of(caseNumber);
        return first.stream().map(paper -> paper(paper, shelf, words)).toList();
    }

    /**
     * What was filed without a case, under a number of its own, the newest first: all of it for those who watch over the
     * centre's work or have a task there, to others what they filed themselves.
     *
     * @param page from 0
     * @throws Refusal if there is nothing of it for this person; a stranger cannot tell whether there is anything
     */
    @Transactional(readOnly = true)
    public Papers ofSubject(String number, int page) {
        Sight sight = sights.ofSubject(number);
        Slice<FiledForm> found = filings.ofSubject(number, sight.papersBy(), PageRequest.of(page, LINES_OF_A_PAGE));
        if (found.isEmpty() && page == 0) {
            throw Refusal.because("casefile.unknownSubject", number);
        }
        Names words = names.of(found.getContent());
        return new Papers(found.map(paper -> sheet(paper, sight, words)).getContent(), found.hasNext());
    }

    /**
     * What the person wrote themselves in a case, the newest first, whether they have a part in it now or not.
     *
     * @param page from 0
     * @throws Refusal if they have filed nothing there; a stranger cannot tell whether there is such a case
     */
    @Transactional(readOnly = true)
    public Papers written(String caseNumber, int page) {
        Sight sight = sights.ofAuthor(caseNumber);
        int until = (page + 1) * LINES_OF_A_PAGE;
        List<FiledForm> own = filings.newest(caseNumber, null, sight.person(), until + 1);
        if (own.isEmpty()) {
            throw Refusal.because("casefile.unknownCase", caseNumber);
        }
        Names words = names.of(own);
        return new Papers(
                own.stream()
                        .limit(until)
                        .skip((long) page * LINES_OF_A_PAGE)
                        .map(paper -> sheet(paper, sight, words))
                        .toList(),
                own.size() > until);
    }

    /** A paper that is neither corrected nor to be corrected. */
    private Sheet sheet(FiledForm paper, Sight sight, Names words) {
        return sheet(paper, new Shelf(sight, List.of(), false, Set.of()), words);
    }

    /** The forms of the papers that this person may read in the case. */
    @Transactional(readOnly = true)
    List<String> forms(Sight sight) {
        return filings.forms(sight.caseNumber(), sight.papersBy(), shown.forms(sight));
    }

    private Paper paper(FiledForm paper, Shelf shelf, Names words) {
        List<Sheet> corrections = new ArrayList<>();
        for (Optional<FiledForm> later = shelf.later(paper); later.isPresent(); later = shelf.later(later.get())) {
            if (shelf.shows(later.get())) {
                corrections.add(sheet(later.get(), shelf, words));
            }
        }
        return new Paper(sheet(paper, shelf, words), corrections);
    }

    @Override
    @Transactional(readOnly = true)
    public FiledPaper toCorrect(String caseNumber, String paper) {
        Sight sight = sights.toOpen(caseNumber);
        Shelf shelf = new Shelf(sight, filings.versions(caseNumber, paper), true, Set.of());
        return shelf.asFiled(correctable(shelf, paper));
    }

    /**
     * A paper of the file, to be printed.
     *
     * @throws Refusal if there is no such case for this person
     */
    @Transactional(readOnly = true)
    PrintOrder toPrint(String caseNumber, UUID paper) {
        return toPrint(sights.toOpen(caseNumber), paper);
    }

    PrintOrder toPrint(Sight sight, @Nullable UUID paper) {
        Shelf shelf = new Shelf(sight, filings.of(sight.caseNumber()), true, Set.of());
        List<FiledForm> readable = shelf.papers().stream()
                .filter(shelf::shows)
                .map(filed -> filed.with(printed(filed, shelf)))
                .toList();
        return new PrintOrder(
                sight.caseNumber(), readable, sight.seesTheWhole(), sight.readsOfHealth(), paper, sight.person());
    }

    private JsonNode printed(FiledForm paper, Shelf shelf) {
        JsonNode answers = narrow.printed(paper.form(), paper.version(), paper.answers());
        return narrow.read(paper.form(), paper.version(), answers, shelf.reads(paper)::reads);
    }

    /**
     * Whoever has a task in the case, or is to ask its family, prints the questions.
     *
     * @return who prints
     * @throws Refusal if there is no such case for this person
     */
    @Transactional(readOnly = true)
    String toPrintQuestions(String caseNumber) {
        return questions.isToAsk(caseNumber)
                ? sights.person()
                : sights.toOpen(caseNumber).person();
    }

    /**
     * The contacts of the case, to be printed.
     *
     * @param from {@code null} for the day on which the case was opened
     * @param until {@code null} for today
     * @throws Refusal if there is no such case for this person, or they do not read the whole of it
     */
    @Transactional(readOnly = true)
    SheetOrder toPrintContacts(String caseNumber, LocalDate from, LocalDate until) {
        Sight sight = sights.toSeeTheWhole(caseNumber);
        LocalDate opened = clock.at(cases.of(caseNumber).openedAt()).toLocalDate();
        return new SheetOrder(
                caseNumber,
                from == null ? opened : from,
                until == null ? clock.today() : until,
                sight.readsOfHealth(),
                sight.person());
    }

    private FiledForm correctable(Shelf shelf, String id) {
        FiledForm paper = shelf.papers().stream()
                .filter(filed -> filed.id().toString().equals(id) && shelf.shows(filed))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.because("casefile.unknownPaper", shelf.sight().caseNumber()));
        if (!shelf.isTheirs(paper)) {
            throw new FormGone(FormGone.Reason.notYoursToCorrect);
        }
        if (shelf.later(paper).isPresent()) {
            throw new FormGone(FormGone.Reason.correctedAlready);
        }
        return paper;
    }

    private Sheet sheet(FiledForm paper, Shelf shelf, Names words) {
        Optional<FiledForm> correction = shelf.later(paper);
        return new Sheet(
                paper.id(),
                title(paper),
                happened.of(paper.form(), paper.version(), told(paper, shelf), words.all(), title(paper)),
                about(paper, words),
                paper.form(),
                paper.version(),
                words.of(paper.filedBy()),
                clock.at(paper.filedAt()),
                shelf.earlier(paper).map(earlier -> stamp(earlier, words)).orElse(null),
                paper.reason(),
                correction.map(later -> stamp(later, words)).orElse(null),
                correction.isEmpty() && shelf.isTheirs(paper),
                PaperKind.of(paper),
                sheets.rows(paper.form(), paper.version(), read(paper, shelf), words.all()));
    }

    /** As {@link #read}, without a word that there is more; a note for coordinators is in no line of the timeline. */
    private JsonNode told(FiledForm paper, Shelf shelf) {
        JsonNode answers = narrow.printed(paper.form(), paper.version(), paper.answers());
        return narrow.without(paper.form(), paper.version(), answers, shelf.reads(paper)::reads);
    }

    private JsonNode read(FiledForm paper, Shelf shelf) {
        return narrow.read(paper.form(), paper.version(), paper.answers(), shelf.reads(paper)::reads);
    }

    /** Whom of the family it is about, where each of several has one like it. */
    private static @Nullable String about(FiledForm paper, Names words) {
        Object child = paper.variables() == null ? null : paper.variables().get(CaseVariables.CHILD.name());
        return child == null ? null : words.all().get(child.toString());
    }

    private Stamp stamp(FiledForm paper, Names words) {
        return new Stamp(paper.id(), words.of(paper.filedBy()), clock.at(paper.filedAt()));
    }

    /** In the words of whoever reads. */
    String title(FiledForm paper) {
        return models.ofForm(paper.form());
    }

    /**
     * Papers as one person meets them.
     *
     * @param ofCase whether they are corrected; what was filed without a case is not
     * @param shown the forms of which they read everybody's papers here, to be neither printed nor corrected
     */
    private record Shelf(Sight sight, List<FiledForm> papers, boolean ofCase, Set<String> shown) {

        boolean shows(FiledForm paper) {
            return sight.sees(paper.filedBy()) || shown.contains(paper.form());
        }

        /** Theirs to correct. */
        boolean isTheirs(FiledForm paper) {
            return ofCase && sight.mayCorrect(paper.filedBy());
        }

        Optional<FiledForm> later(FiledForm paper) {
            return papers.stream()
                    .filter(other -> paper.id().equals(other.corrects()))
                    .findFirst();
        }

        /** The paper that this one corrects. */
        Optional<FiledForm> earlier(FiledForm paper) {
            return papers.stream()
                    .filter(other -> other.id().equals(paper.corrects()))
                    .findFirst();
        }

        /** The paper that was filed first, however often it was corrected since. */
        FiledForm first(FiledForm paper) {
            FiledForm first = paper;
            for (Optional<FiledForm> earlier = earlier(first); earlier.isPresent(); earlier = earlier(first)) {
                first = earlier.get();
            }
            return first;
        }

        /** What of its answers the person reads. */
        Confidence.OfPaper reads(FiledForm paper) {
            return sight.confidence().of(first(paper).filedBy(), paper.filedBy());
        }

        /** Dated by the paper that was filed first. */
        FiledPaper asFiled(FiledForm paper) {
            FiledForm first = first(paper);
            return new FiledPaper(
                    paper.id(),
                    first.id(),
                    paper.form(),
                    paper.version(),
                    paper.task(),
                    first.filedAt(),
                    paper.variables(),
                    paper.answers(),
                    reads(paper));
        }
    }

    /**
     * A paper of the file as it was filed.
     *
     * @param happened what it tells, in a sentence made of the same answers that are shown
     * @param about whom of the family it is about, or {@code null}
     * @param corrects the paper that this one corrects, or {@code null}
     * @param reason why it corrects it, or {@code null}
     * @param corrected by which later paper this one was corrected, or {@code null}
     * @param mayCorrect whether the person who looks may correct it
     * @param prints what it can be printed as
     */
    record Sheet(
            UUID id,
            String title,
            String happened,
            @Nullable String about,
            String formKey,
            int formVersion,
            @Nullable String filedBy,
            OffsetDateTime filedAt,
            @Nullable Stamp corrects,
            @Nullable String reason,
            @Nullable Stamp corrected,
            boolean mayCorrect,
            List<PaperKind> prints,
            List<FormSheets.Row> answers) {}

    /** @param more whether there is a further page */
    public record Papers(List<Sheet> papers, boolean more) {}

    /** A paper, and beside it what corrects it, the oldest first. */
    record Paper(Sheet sheet, List<Sheet> corrections) {}

    /** Another paper, as it is spoken of. */
    record Stamp(UUID id, @Nullable String filedBy, OffsetDateTime filedAt) {}
}
