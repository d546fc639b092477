package org.shanyraq.figures;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentrePlan;
import org.shanyraq.support.CentreSetting;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.TenYears;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A centre that SQL has written is the one that was planned. */
@CentreTest
class FilledCentreTest {

    @Autowired
    private Figures figures;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Cases cases;

    @Autowired
    private CentreClock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theReportGivesBackWhatWasPlanned() {
        CentrePlan plan = CentrePlan.of(CentreSetting.of(LocalDate.of(2021, 3, 1), 2, 15, 7));

        TenYears.fill(database, cases.reviewed(), plan, clock.getZone());

        new LivedCentre(figures, acting).isGivenBack(plan);
    }
}
