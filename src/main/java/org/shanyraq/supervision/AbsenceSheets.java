package org.shanyraq.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.staff.Absence;
import org.shanyraq.staff.Absences;
import org.shanyraq.staff.Candidate;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of an absence show. */
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
    public Map<String, Object> toArrange() {
        Set<String> away = absences.now().keySet();
        Map<String, Candidate> candidates = candidates();
        List<Map<String, String>> people = absences.replaceable().stream()
                .filter(worker -> !away.contains(worker.userId()))
                .map(worker -> option(worker.userId(), said(worker, candidates.get(worker.userId()))))
                .toList();
        return Map.of("workerOptions", people, "substituteOptions", people);
    }

    /** A row for each case of the absent worker. */
    public Map<String, Object> toDistribute(String number) {
        Absence absence = absences.of(number);
        Map<String, Object> sheet = shown(absence);
        sheet.put(
                "caseManagerOptions",
                candidates().values().stream()
                        .filter(candidate -> !candidate.userId().equals(absence.worker()))
                        .map(candidate -> option(candidate.userId(), said(candidate)))
                        .toList());
        sheet.put(
                "cases",
                caseFiles.ledBy(absence.worker()).stream()
                        .map(familyCase -> row(familyCase, absence.substitute()))
                        .toList());
        return sheet;
    }

    /** Who is away, until when, and how many cases others lead meanwhile. */
    public Map<String, Object> toEnd(String number) {
        Absence absence = absences.of(number);
        Map<String, Object> sheet = shown(absence);
        sheet.put("casesAway", caseFiles.ledInPlaceOf(absence.worker()).size());
        return sheet;
    }

    private Map<String, Object> shown(Absence absence) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("absentName", workers.names().get(absence.worker()));
        sheet.put("plannedUntil", Days.written(absence.plannedUntil()));
        return sheet;
    }

    private Map<String, String> row(FamilyCase familyCase, String proposed) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", familyCase.number());
        row.put("about", about(familyCase));
        row.put("newCaseManager", proposed);
        return row;
    }

    /** Short enough for a field that stands beside another one. */
    private String about(FamilyCase familyCase) {
        return word(
                "supervision.caseToHandOver",
                caseFiles.family(familyCase.number()).name(),
                familyCase.number(),
                caseFiles.children(familyCase.number()).size(),
                word("supervision.level." + (familyCase.riskLevel() == null ? "open" : familyCase.riskLevel())));
    }

    private Map<String, Candidate> candidates() {
        return workers.candidates(null, 0).stream()
                .collect(Collectors.toMap(
                        Candidate::userId, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** A case manager with the load of the moment, everybody else with their role. */
    private String said(Worker worker, Candidate candidate) {
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

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
