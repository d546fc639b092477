package org.shanyraq.supervision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.engine.Choice;
import org.shanyraq.staff.Absence;
import org.shanyraq.staff.Absences;
import org.shanyraq.staff.Candidate;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of an absence show, by the names that they read. */
@Service
@Transactional(readOnly = true)
public class AbsenceSheets {

    private final Absences absences;
    private final CaseFiles caseFiles;
    private final Workers workers;
    private final MessageSource words;

    AbsenceSheets(Absences absences, CaseFiles caseFiles, Workers workers, MessageSource words) {
        this.absences = absences;
        this.caseFiles = caseFiles;
        this.workers = workers;
        this.words = words;
    }

    /** Who could be away, and who could take over. */
    public ToArrangeAbsence toArrange() {
        Set<String> away = absences.now().keySet();
        Map<String, Candidate> candidates = candidates();
        List<Choice> people = absences.replaceable().stream()
                .filter(worker -> !away.contains(worker.userId()))
                .map(worker -> new Choice(said(worker, candidates.get(worker.userId())), worker.userId()))
                .toList();
        return new ToArrangeAbsence(people, people);
    }

    /** A row for each case of the absent worker. */
    public ToDistribute toDistribute(String number) {
        Absence absence = absences.of(number);
        return new ToDistribute(
                shown(absence),
                candidates().values().stream()
                        .filter(candidate -> !candidate.userId().equals(absence.worker()))
                        .map(candidate -> new Choice(said(candidate), candidate.userId()))
                        .toList(),
                caseFiles.ledBy(absence.worker()).stream()
                        .map(familyCase -> new CaseRow(familyCase.number(), about(familyCase), absence.substitute()))
                        .toList());
    }

    /** Who is away, until when, and how many cases others lead meanwhile. */
    public ToEndAbsence toEnd(String number) {
        Absence absence = absences.of(number);
        return new ToEndAbsence(
                shown(absence), caseFiles.ledInPlaceOf(absence.worker()).size());
    }

    private OfAbsence shown(Absence absence) {
        return new OfAbsence(workers.names().get(absence.worker()), Days.written(absence.plannedUntil()));
    }

    /** Short enough for a field that stands beside another one. */
    private String about(FamilyCase familyCase) {
        return word(
                "supervision.caseToHandOver",
                caseFiles.family(familyCase.number()).name(),
                familyCase.number(),
                caseFiles.children(familyCase.number()).size(),
                word(
                        familyCase.riskLevel() == null
                                ? "supervision.riskNotKnown"
                                : "set.risk." + familyCase.riskLevel()));
    }

    private Map<String, Candidate> candidates() {
        return workers.candidates(null, 0).stream()
                .collect(Collectors.toMap(
                        Candidate::userId, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** A case manager with the load of the moment, everybody else with their role. */
    private String said(Worker worker, @Nullable Candidate candidate) {
        return candidate == null
                ? word("supervision.person", worker.name(), word("supervision.role." + worker.role()))
                : said(candidate);
    }

    private String said(Candidate candidate) {
        return word(
                "supervision.receiver." + candidate.verdict(),
                candidate.name(),
                candidate.load().families(),
                candidate.load().children(),
                candidate.load().weight());
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }

    public record ToArrangeAbsence(List<Choice> workerOptions, List<Choice> substituteOptions) {}

    /** @param plannedUntil {@code null} if it is for good */
    public record OfAbsence(
            @Nullable String absentName, @Nullable String plannedUntil) {}

    /**
     * @param id the number of the case
     * @param newCaseManager who is proposed
     */
    public record CaseRow(String id, String about, @Nullable String newCaseManager) {}

    public record ToDistribute(
            @JsonUnwrapped OfAbsence absence, List<Choice> caseManagerOptions, List<CaseRow> cases) {}

    public record ToEndAbsence(@JsonUnwrapped OfAbsence absence, int casesAway) {}
}
