package org.shanyraq.figures;

import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.CentrePlayer;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Published;
import org.springframework.beans.factory.annotation.Autowired;

/** A year as the centre published one, about a tenth of its size; the whole is in {@code -Ppublished-year}. */
@CentreTest
class PublishedYearTest {

    @Autowired
    private CentrePlayer player;

    @Autowired
    private Figures figures;

    @Autowired
    private ActingAs acting;

    @Test
    void theReportGivesBackWhatWasLivedAndItsBalanceHoldsInEveryMonth() {
        new PublishedYear(figures, acting).isGivenBack(Published.SHORT_YEAR, player);
    }
}
