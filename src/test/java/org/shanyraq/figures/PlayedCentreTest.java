package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.CentreMix;
import org.shanyraq.support.CentrePlan;
import org.shanyraq.support.CentrePlayer;
import org.shanyraq.support.CentreSetting;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.TenYears;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A tiny centre of the usual mix, two years of it, through the processes; a larger one is in {@code -Pcentre}. */
@CentreTest
class PlayedCentreTest {

    /** No leap day is in those years, nor in the others. */
    private static final int EARLIER = 12;

    /** What a centre written by SQL does not have as a played one does, and why. */
    private static final List<String> DIFFERS = List.of(
            // Tasks of the engine: all of them one task, on days of no meaning.
            "limits.",
            // Forty contacts a family, without a mode; a played one has its first contact and those of monitoring.
            "contacts.modes",
            // Not written: what complaints are about, dangers, what bears upon a family, its scales; of reviews the day
            // alone.
            "complaints.kinds",
            "dangers.",
            "profile.factors",
            "scales.",
            "reviews.outcome");

    @Autowired
    private CentrePlayer player;

    @Autowired
    private Figures figures;

    @Autowired
    private ActingAs acting;

    @Autowired
    private CentreClock clock;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theReportGivesBackWhatWasPlanned() {
        CentreSetting usual = CentreSetting.of(LocalDate.of(2021, 3, 1), 2, 2, 7);
        CentrePlan plan = CentrePlan.of(usual.with(CentreMix.tiny()));

        player.play(plan);

        LivedCentre centre = new LivedCentre(figures, acting);
        centre.isGivenBack(plan);
        isTheSameWrittenBySql(usual, plan, centre);
    }

    /** The same plan, some years earlier: what {@link TenYears} writes has the figures of what was played. */
    private void isTheSameWrittenBySql(CentreSetting usual, CentrePlan played, LivedCentre centre) {
        // Before the others are written: who of them stays would be there too.
        Map<String, Long> lived = LivedCentre.counts(centre.report(new Period(played.from(), played.until())));
        LocalDate from = played.from().minusYears(EARLIER);
        CentrePlan written = CentrePlan.of(new CentreSetting(
                from, usual.years(), usual.opening(), usual.perYear(), CentreMix.tiny(), usual.seed()));
        String lent = database.queryForObject(
                "select min(case_number) from casefile.family_case where status = 'accompanied'", String.class);
        TenYears.fill(database, lent, written, clock.getZone());

        Map<String, Long> filled = LivedCentre.counts(centre.report(new Period(from, written.until())));
        List<String> differ = Stream.concat(lived.keySet().stream(), filled.keySet().stream())
                .distinct()
                .sorted()
                .filter(figure -> !Objects.equals(lived.get(figure), filled.get(figure)))
                .map(figure -> "%s %s, written %s".formatted(figure, lived.get(figure), filled.get(figure)))
                .toList();
        assertThat(differ.stream().filter(figure -> DIFFERS.stream().noneMatch(figure::startsWith)))
                .isEmpty();
        assertThat(DIFFERS).allSatisfy(figures -> assertThat(differ).anyMatch(figure -> figure.startsWith(figures)));
        assertThat(lived).as("figures that are not 0").hasSizeGreaterThan(50);
    }
}
