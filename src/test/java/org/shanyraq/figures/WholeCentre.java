package org.shanyraq.figures;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.CentrePlan;
import org.shanyraq.support.CentrePlayer;
import org.shanyraq.support.CentreSetting;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A centre of any size, family by family through the processes:
 * {@code ./mvnw -Pcentre test -Dcentre.families=20 -Dcentre.years=2 -Dcentre.first=2021-03-01 -Dcentre.seed=7}. A family takes some
 * seconds.
 */
@CentreTest
class WholeCentre {

    private static final int FAMILIES = Integer.getInteger("centre.families", 20);
    private static final int YEARS = Integer.getInteger("centre.years", 2);
    private static final LocalDate FIRST = LocalDate.parse(System.getProperty("centre.first", "2021-03-01"));
    private static final long SEED = Long.getLong("centre.seed", 7);

    @Autowired
    private CentrePlayer player;

    @Autowired
    private Figures figures;

    @Autowired
    private ActingAs acting;

    @Test
    void theReportGivesBackWhatWasPlanned() {
        CentrePlan plan = CentrePlan.of(CentreSetting.of(FIRST, YEARS, FAMILIES, SEED));

        player.play(plan);

        new LivedCentre(figures, acting).isGivenBack(plan);
    }
}
