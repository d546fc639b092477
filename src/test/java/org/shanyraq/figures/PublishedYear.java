package org.shanyraq.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.CentrePlan;
import org.shanyraq.support.CentrePlayer;
import org.shanyraq.support.Published;
import org.shanyraq.support.Published.People;

/** Lives a published year through, family by family, and asks the report for what was published. */
final class PublishedYear {

    private static final long SEED = 1164;

    private final Figures figures;
    private final ActingAs acting;

    PublishedYear(Figures figures, ActingAs acting) {
        this.figures = figures;
        this.acting = acting;
    }

    void isGivenBack(Published year, CentrePlayer player) {
        player.play(CentrePlan.of(year.setting(SEED)));

        Report report = report(new Period(year.from(), year.from().plusYears(1)));
        served(report, "difficultSituation", year.difficultSituation());
        served(report, "substitute", year.substitute());
        assertThat(count(report, "families.opening", "all")).isEqualTo(year.opening());
        assertThat(count(report, "families.total", "all")).isEqualTo(year.families());
        assertThat(count(report, "families.left", "all")).isEqualTo(year.left());
        assertThat(count(report, "families.closing", "all")).isEqualTo(year.families() - year.left());
        assertThat(count(report, "services.psychological", "all")).isEqualTo(year.consultations());
        assertThat(count(report, "people.psychological", "all")).isEqualTo(year.consulted());
        assertThat(count(report, "services.legal", "all")).isEqualTo(year.legalServices());
        assertThat(count(report, "children.corrective", "all")).isEqualTo(year.childrenWithCorrectiveHelp());
        assertThat(count(report, "clubs.meetings", "all")).isEqualTo(year.clubMeetings());
        assertThat(count(report, "clubs.parents", "all")).isEqualTo(year.clubParents());
        assertThat(count(report, "children.inTouch", "all")).isEqualTo(year.inTouch());
        assertThat(count(report, "children.reunited", "all")).isEqualTo(year.reunited());
        holds(report);
        everyMonthGoesOnWhereTheLastOneEnded(year.from());
    }

    private void served(Report report, String type, People people) {
        assertThat(count(report, "families.total", type)).isEqualTo(people.families());
        assertThat(count(report, "children.total", type)).isEqualTo(people.children());
        assertThat(count(report, "adults.total", type)).isEqualTo(people.adults());
    }

    private void everyMonthGoesOnWhereTheLastOneEnded(LocalDate from) {
        Optional<Report> last = Optional.empty();
        for (LocalDate month = from; month.isBefore(from.plusYears(1)); month = month.plusMonths(1)) {
            Report report = report(new Period(month, month.plusMonths(1)));
            holds(report);
            for (String counted : List.of("families", "children", "adults")) {
                for (String column : List.of("all", "difficultSituation", "substitute")) {
                    last.ifPresent(before -> assertThat(count(report, counted + ".opening", column))
                            .as("%s of %s in %s", counted, column, report.period())
                            .isEqualTo(count(before, counted + ".closing", column)));
                }
            }
            last = Optional.of(report);
        }
    }

    private static void holds(Report report) {
        assertThat(report.tables().stream().flatMap(table -> table.balances().stream()))
                .isNotEmpty()
                .allSatisfy(balance ->
                        assertThat(balance.holds()).as(balance.toString()).isTrue());
    }

    private Report report(Period period) {
        return acting.person("bolat", () -> figures.report(period));
    }

    private static long count(Report report, String figure, String column) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.figure().equals(figure))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No figure " + figure + " of " + column))
                .count();
    }
}
