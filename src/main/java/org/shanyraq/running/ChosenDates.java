package org.shanyraq.running;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shanyraq.calendar.CentreClock;
import org.springframework.stereotype.Component;

/**
 * For a timer that no deadline sets but a person, who chose a day on a form. Public, because an expression reaches no
 * other class.
 */
@Component("dates")
public class ChosenDates {

    private final CentreClock clock;

    ChosenDates(CentreClock clock) {
        this.clock = clock;
    }

    /**
     * The midnight that ends a chosen day.
     *
     * @param variable holds the day, an ISO date
     */
    public Date after(DelegateExecution execution, String variable) {
        LocalDate day = LocalDate.parse((String) execution.getVariable(variable));
        return Date.from(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
