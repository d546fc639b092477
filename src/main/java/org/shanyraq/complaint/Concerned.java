package org.shanyraq.complaint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shanyraq.access.Role;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseOverview.Led;
import org.shanyraq.casefile.Filings;
import org.shanyraq.staff.Absences;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/**
 * Whom a complaint concerns, so that somebody else answers it: whom it names, who leads or has led the family, and who had
 * written anything in its file until the complaint was made (T782).
 */
@Component
class Concerned {

    private final Workers workers;
    private final Absences absences;
    private final CaseFiles cases;
    private final Filings filings;

    Concerned(Workers workers, Absences absences, CaseFiles cases, Filings filings) {
        this.workers = workers;
        this.absences = absences;
        this.cases = cases;
        this.filings = filings;
    }

    Set<String> by(Complaint complaint) {
        Set<String> concerned = new TreeSet<>(complaint.workers());
        String caseNumber = complaint.caseNumber();
        if (caseNumber != null && cases.cards(List.of(caseNumber)).containsKey(caseNumber)) {
            cases.leads(caseNumber).stream().map(Led::worker).forEach(concerned::add);
            concerned.addAll(filings.authorsUntil(caseNumber, complaint.takenAt()));
        }
        return concerned;
    }

    /** Everybody who works with families or watches over those who do, and is not away. */
    List<Worker> able() {
        Set<String> away = absences.now().keySet();
        return workers.all().stream()
                .filter(worker -> !away.contains(worker.userId()))
                .filter(worker ->
                        Role.of(worker.role()).map(Role::worksWithFamilies).orElse(true))
                .toList();
    }

    /** Who of a group works here; a complaint that names them is not theirs. */
    List<String> inRole(String role, Set<String> but) {
        return workers.all().stream()
                .filter(worker -> worker.role().equals(role) && !but.contains(worker.userId()))
                .map(Worker::userId)
                .toList();
    }
}
