package org.shanyraq.complaint;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is told when the limit of a complaint, or of what follows from it, comes near or passes: never whom it names. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ComplaintHands {

    private static final String COMPLAINT = "complaint";
    private static final String MEASURE = "complaintMeasure";

    private final Complaints complaints;
    private final ComplaintMeasureRepository measures;
    private final AttentionLog attention;

    ComplaintHands(Complaints complaints, ComplaintMeasureRepository measures, AttentionLog attention) {
        this.complaints = complaints;
        this.measures = measures;
        this.attention = attention;
    }

    /** Whoever answers it; until that is known, with whom it lies. */
    public void remind(String number) {
        Complaint complaint = complaints.known(number);
        String answerer = complaint.answerer();
        tell(
                number,
                COMPLAINT,
                AttentionStep.caseManagerReminded,
                answerer == null ? complaints.keepers(complaint) : Set.of(answerer));
    }

    /** With whom it lies, and whoever answers it. */
    public void tellOverdue(String number) {
        Complaint complaint = complaints.known(number);
        Set<String> told = new TreeSet<>(complaints.keepers(complaint));
        if (complaint.answerer() != null) {
            told.add(complaint.answerer());
        }
        tell(number, COMPLAINT, AttentionStep.coordinatorTold, told);
    }

    /** Directors and coordinators. */
    public void tellLongOverdue(String number) {
        tell(number, COMPLAINT, AttentionStep.directorTold, complaints.watchers(complaints.known(number)));
    }

    /** Who does it. */
    public void remindOfMeasure(String number, UUID measure) {
        tell(
                number,
                MEASURE,
                AttentionStep.caseManagerReminded,
                Set.of(measures.findById(measure).orElseThrow().doer()));
    }

    /** With whom the complaint lies. */
    public void tellMeasureOverdue(String number) {
        tell(number, MEASURE, AttentionStep.coordinatorTold, complaints.keepers(complaints.known(number)));
    }

    private void tell(String number, String deadline, AttentionStep step, Collection<String> people) {
        attention.tell(number, deadline, step, people);
    }
}
