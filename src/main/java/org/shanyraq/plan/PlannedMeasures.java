package org.shanyraq.plan;

import java.time.LocalDate;
import java.util.List;
import org.shanyraq.casefile.PlannedDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures of the plans in force that the case manager answers for, on the day until which they are to be done. Whether they are done, a review says. */
@Component
class PlannedMeasures implements PlannedDays {

    private final JdbcClient database;

    PlannedMeasures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Planned> of(String person, LocalDate from, LocalDate until, int most) {
        return database.sql("""
                        select plan.case_number, measure.deadline, measure.measure
                          from casefile.family_case
                          join casefile.development_plan plan
                            on plan.case_number = family_case.case_number and plan.status = 'approved'
                          join casefile.goal on goal.plan_id = plan.id
                          join casefile.measure on measure.goal_id = goal.id
                         where family_case.case_manager = :person and family_case.status in ('referred', 'accompanied', 'monitored')
                           and measure.responsible = 'caseManager' and measure.deadline >= :from and measure.deadline < :until
                           and coalesce(goal.outcome, '') not in ('achieved', 'noLongerNeeded')
                         order by measure.deadline, plan.case_number, goal.number, measure.number limit :most
                        """)
                .param("person", person)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, number) -> new Planned(
                        "measure",
                        row.getString("case_number"),
                        row.getObject("deadline", LocalDate.class),
                        row.getString("measure"),
                        null,
                        false))
                .list();
    }
}
