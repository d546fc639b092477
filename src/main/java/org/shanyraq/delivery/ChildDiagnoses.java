package org.shanyraq.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FormerFacts;
import org.shanyraq.catalogue.DiagnosisGroups;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Component;

/** What is found with children who get corrective help (T1235), as their specialist's papers say it. */
@Component
class ChildDiagnoses {

    private final ChildDiagnosisRepository diagnoses;
    private final DiagnosisGroups groups;
    private final CaseFiles caseFiles;
    private final FormerFacts formers;

    ChildDiagnoses(
            ChildDiagnosisRepository diagnoses, DiagnosisGroups groups, CaseFiles caseFiles, FormerFacts formers) {
        this.diagnoses = diagnoses;
        this.groups = groups;
        this.caseFiles = caseFiles;
        this.formers = formers;
    }

    void note(List<ChildDiagnosed> found, LocalDate on, Submission submission) {
        String caseNumber = submission.caseNumber();
        diagnoses.saveAll(values(found, on, caseNumber).stream()
                .map(value -> new ChildDiagnosis(caseNumber, value, submission.filing()))
                .toList());
    }

    void correct(List<ChildDiagnosed> found, LocalDate on, Correction correction) {
        String caseNumber = correction.caseNumber();
        formers.correct(
                diagnoses.findByFilingId(correction.paper()),
                values(found, on, caseNumber),
                correction,
                added -> diagnoses.save(new ChildDiagnosis(caseNumber, added, correction.paper())));
    }

    private List<ChildDiagnosis.Value> values(List<ChildDiagnosed> found, LocalDate on, String caseNumber) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<UUID> children = caseFiles.family(caseNumber).everybody().stream()
                .filter(member -> member.isChild(on))
                .map(Member::id)
                .collect(Collectors.toSet());
        for (int row = 0; row < found.size(); row++) {
            if (!children.contains(found.get(row).child())) {
                throw Refusal.because("delivery.diagnosisOfChild").at("diagnoses", row, "child");
            }
            if (!groups.include(List.of(found.get(row).diagnosisGroup()))) {
                throw Refusal.because("delivery.unknownDiagnosis").at("diagnoses", row, "diagnosisGroup");
            }
        }
        return found.stream()
                .map(one -> new ChildDiagnosis.Value(one.child(), one.diagnosisGroup(), on))
                .toList();
    }
}
