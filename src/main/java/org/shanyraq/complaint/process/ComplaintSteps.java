package org.shanyraq.complaint.process;

import static org.shanyraq.running.CaseVariables.CLOCK_START;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.complaint.ComplaintHands;
import org.shanyraq.complaint.Complaints;
import org.shanyraq.running.RunningCase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of a complaint, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class ComplaintSteps {

    /** Each measure becomes a task of its own, due on the day that was set for it. */
    @Bean
    JavaDelegate beginComplaintMeasures(Complaints complaints, RunningCase running, CentreClock clock) {
        return step -> complaints
                .measures(step.getProcessBusinessKey())
                .forEach(measure -> running.beginWithoutCase(
                        "complaintMeasure",
                        step.getProcessBusinessKey(),
                        Map.of(
                                Complaints.MEASURE_ID,
                                measure.id().toString(),
                                "measureDoer",
                                measure.doer(),
                                CLOCK_START.name(),
                                endOf(measure.dueOn(), clock))));
    }

    private static String endOf(LocalDate day, CentreClock clock) {
        return day.atTime(LocalTime.MAX.withNano(0))
                .atZone(clock.getZone())
                .toOffsetDateTime()
                .toString();
    }

    /** The answer is due soon. */
    @Bean
    JavaDelegate remindOfComplaint(ComplaintHands hands) {
        return step -> hands.remind(step.getProcessBusinessKey());
    }

    /** Five days have passed. */
    @Bean
    JavaDelegate tellComplaintOverdue(ComplaintHands hands) {
        return step -> hands.tellOverdue(step.getProcessBusinessKey());
    }

    /** Still no answer. */
    @Bean
    JavaDelegate tellComplaintLongOverdue(ComplaintHands hands) {
        return step -> hands.tellLongOverdue(step.getProcessBusinessKey());
    }

    /** The day of a measure is near. */
    @Bean
    JavaDelegate remindOfMeasure(ComplaintHands hands) {
        return step -> hands.remindOfMeasure(step.getProcessBusinessKey(), ComplaintForms.MEASURE.of(step));
    }

    /** The day of a measure has passed. */
    @Bean
    JavaDelegate tellMeasureOverdue(ComplaintHands hands) {
        return step -> hands.tellMeasureOverdue(step.getProcessBusinessKey());
    }
}
