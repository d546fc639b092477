package org.shanyraq.figures;

import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.CentrePlayer;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Published;
import org.springframework.beans.factory.annotation.Autowired;

/** July 2020 - June 2021 as it was published (T1164), 90 families through the processes: {@code ./mvnw -Ppublished-year test}. */
@CentreTest
class WholePublishedYear {

    @Autowired
    private CentrePlayer player;

    @Autowired
    private Figures figures;

    @Autowired
    private ActingAs acting;

    @Test
    void theReportGivesBackEachPublishedFigure() {
        new PublishedYear(figures, acting).isGivenBack(Published.YEAR, player);
    }
}
