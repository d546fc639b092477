package org.shanyraq.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shanyraq.casefile.PlannedDays;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The next sessions of what specialists give, and the days until which it is wanted: for who gives it and who leads the family. */
@Component
class PlannedServices implements PlannedDays {

    private final JdbcClient database;
    private final ServiceCatalogue catalogue;

    PlannedServices(JdbcClient database, ServiceCatalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    @Override
    public List<Planned> of(String person, LocalDate from, LocalDate until, int most) {
        List<Planned> planned = database.sql("""
                        select day.kind, request.case_number, day.at, request.service
                          from casefile.service_request request
                          join casefile.family_case on family_case.case_number = request.case_number
                         cross join lateral (values ('session', request.next_session_on), ('service', request.wanted_by)) as day (kind, at)
                         where request.ended_at is null and day.at >= :from and day.at < :until
                           and (request.served_by = :person or family_case.case_manager = :person)
                         order by day.at, request.case_number, day.kind limit :most
                        """)
                .param("person", person)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, number) -> new Planned(
                        row.getString("kind"),
                        row.getString("case_number"),
                        row.getObject("at", LocalDate.class),
                        row.getString("service"),
                        null,
                        true))
                .list();
        Map<String, String> services = planned.isEmpty() ? Map.of() : catalogue.names();
        return planned.stream()
                .map(one -> new Planned(
                        one.kind(),
                        one.caseNumber(),
                        one.day(),
                        services.getOrDefault(one.what(), one.what()),
                        null,
                        true))
                .toList();
    }
}
