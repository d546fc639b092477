package org.shanyraq.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shanyraq.family.FamilyType;
import org.shanyraq.support.CentreMix.Share;
import org.shanyraq.support.CentrePlan.Away;
import org.shanyraq.support.CentrePlan.Leader;
import org.shanyraq.support.CentrePlan.Outcome;
import org.shanyraq.support.CentrePlan.Planned;

/** Whatever the size, the years and the seed: the plan is a centre that could have been, and of the mix that was asked for. */
class CentrePlanTest {

    @Provide
    Arbitrary<CentreSetting> settings() {
        return Combinators.combine(
                        Arbitraries.integers().between(2000, 2030),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(3, 60),
                        Arbitraries.longs())
                .as((year, month, years, families, seed) ->
                        CentreSetting.of(LocalDate.of(year, month, 1), years, families, seed));
    }

    @Property(tries = 50)
    void oneSettingIsOnePlan(@ForAll("settings") CentreSetting setting) {
        assertThat(CentrePlan.of(setting)).isEqualTo(CentrePlan.of(setting));
    }

    @Property(tries = 50)
    void anotherSeedIsAnotherCentreOfTheSameMix(@ForAll("settings") CentreSetting setting) {
        CentrePlan plan = CentrePlan.of(setting);
        CentreSetting otherSetting = new CentreSetting(
                setting.from(), setting.years(), setting.opening(), setting.perYear(), setting.mix(), ~setting.seed());
        CentrePlan other = CentrePlan.of(otherSetting);

        assertThat(other).isNotEqualTo(plan);
        isOfTheMix(plan, setting);
        isOfTheMix(other, otherSetting);
    }

    private static void isOfTheMix(CentrePlan plan, CentreSetting setting) {
        CentreMix mix = setting.mix();
        List<Planned> first = plan.families().stream()
                .filter(family -> family.outcome() == Outcome.accompanied && family.again() == null)
                .toList();
        assertThat(first).hasSize(setting.opening() + setting.years() * setting.perYear());
        isShared(first, mix.types(), Planned::type, household -> household.type());
        isShared(first, mix.risk(), Planned::risk, level -> level);
        for (Share<CentreMix.Household> type : mix.types()) {
            List<Planned> alike = first.stream()
                    .filter(family -> family.type() == type.what().type())
                    .toList();
            assertThat(alike.stream().mapToInt(Planned::adults).sum())
                    .isCloseTo((int) Math.round(type.what().adults() * alike.size()), within(1));
            assertThat(alike.stream()
                            .mapToInt(family -> family.people().size() - family.adults())
                            .sum())
                    .isCloseTo((int) Math.round(type.what().children() * alike.size()), within(1));
        }
        for (int year = 0; year < setting.years(); year++) {
            LocalDate from = setting.from().plusYears(year);
            LocalDate until = from.plusYears(1);
            double served = plan.served(from, until, family -> true);
            List<Planned> left = plan.families().stream()
                    .filter(family -> family.leaves() != null
                            && !family.leaves().isBefore(from)
                            && family.leaves().isBefore(until))
                    .toList();
            // Who comes back within the year was not among those of whom it was reckoned.
            assertThat((double) left.size()).isCloseTo(mix.leaving() * served, within(1 + mix.returning() * served));
            isShared(left, mix.exits(), Planned::exit, exit -> exit);
            long consultations = plan.families().stream()
                    .flatMap(family -> family.services().stream())
                    .filter(service ->
                            !service.on().isBefore(from) && service.on().isBefore(until))
                    .filter(service -> service.givenBy().equals("psychologist"))
                    .count();
            assertThat(consultations).isEqualTo(Math.round(mix.help().consultations() * served));
        }
    }

    /** Each within one of its share. */
    private static <T, K> void isShared(
            List<Planned> families, List<Share<T>> shares, Function<Planned, K> what, Function<T, K> kind) {
        double whole = shares.stream().mapToDouble(Share::share).sum();
        for (Share<T> share : shares) {
            K key = kind.apply(share.what());
            assertThat((double) families.stream()
                            .filter(family -> key.equals(what.apply(family)))
                            .count())
                    .as("%s of %d", key, families.size())
                    .isCloseTo(families.size() * share.share() / whole, within(1.001));
        }
    }

    @Property(tries = 50)
    void everythingHappensWhileTheFamilyIsThere(@ForAll("settings") CentreSetting setting) {
        CentrePlan plan = CentrePlan.of(setting);

        for (Planned family : plan.families()) {
            LocalDate first = family.comes().plusDays(1);
            LocalDate last = (family.leaves() == null ? plan.until() : family.leaves()).minusDays(1);
            assertThat(family.adults()).isBetween(1, 2);
            assertThat(family.people()).hasSizeGreaterThan(family.adults());
            assertThat(family.people())
                    .allSatisfy(person -> assertThat(person.birthDate()).isBefore(family.comes()));
            assertThat(family.services())
                    .allSatisfy(service -> assertThat(service.on()).isBetween(first, last));
            assertThat(family.away())
                    .allSatisfy(away ->
                            assertThat(away.since()).isBetween(first, away.back() == null ? last : away.back()));
            assertThat(family.away().stream().map(Away::back).filter(back -> back != null))
                    .allSatisfy(back -> assertThat(back).isBetween(first, last));
            assertThat(family.placements()).allSatisfy(placed -> {
                assertThat(placed.since()).isBetween(first, placed.back());
                assertThat(placed.back()).isBetween(first, last);
                assertThat(family.people().get(placed.child()).child()).isTrue();
            });
            assertThat(family.dangers()).allSatisfy(day -> assertThat(day).isBetween(first, last));
            assertThat(family.complaints()).allSatisfy(day -> assertThat(day).isBetween(first, last));
            assertThat(family.type() == FamilyType.substitute && !family.away().isEmpty())
                    .isFalse();
        }
    }

    @Property(tries = 50)
    void whoComesBackDoesSoWithinAYearAndIsTheSameFamily(@ForAll("settings") CentreSetting setting) {
        CentrePlan plan = CentrePlan.of(setting);

        plan.families().stream().filter(family -> family.again() != null).forEach(family -> {
            Planned before = plan.families().stream()
                    .filter(other -> other.number() == family.again())
                    .findFirst()
                    .orElseThrow();
            assertThat(before.leaves()).isNotNull();
            assertThat(before.monitored()).isFalse();
            assertThat(family.comes())
                    .isBetween(before.leaves().plusDays(1), before.leaves().plusDays(364));
            assertThat(family.people()).isEqualTo(before.people());
        });
    }

    @Property(tries = 50)
    void everyPostIsHeldByOneCaseManagerOnEveryDay(@ForAll("settings") CentreSetting setting) {
        CentrePlan plan = CentrePlan.of(setting);

        Set<String> ids = new HashSet<>();
        for (Leader leader : plan.leaders()) {
            assertThat(ids.add(leader.id())).isTrue();
            assertThat(leader.until() == null || leader.from().isBefore(leader.until()))
                    .isTrue();
        }
        for (Planned family : plan.families()) {
            long leading = plan.leaders().stream()
                    .filter(leader -> leader.post() == family.post()
                            && !family.comes().isBefore(leader.from())
                            && (leader.until() == null || family.comes().isBefore(leader.until())))
                    .count();
            assertThat(leading).isEqualTo(1);
        }
    }

    @Property(tries = 30)
    void aPublishedYearHasItsFiguresWhateverTheSeed(@ForAll long seed) {
        for (Published year : List.of(Published.YEAR, Published.SHORT_YEAR)) {
            CentrePlan plan = CentrePlan.of(year.setting(seed));
            LocalDate from = year.from();
            assertThat(plan.families()).hasSize(year.families());
            assertThat(plan.families().stream().filter(family -> family.comes().isBefore(from)))
                    .hasSize(year.opening());
            assertThat(plan.families().stream().filter(family -> family.leaves() != null))
                    .hasSize(year.left());
            assertThat(plan.families().stream().filter(family -> "selfSufficiency".equals(family.exit())))
                    .hasSize(year.selfSufficient());
            assertThat(plan.families().stream().filter(family -> family.type() == FamilyType.substitute))
                    .hasSize(year.substitute().families());
            assertThat(plan.families().stream()
                            .mapToInt(family -> family.away().size())
                            .sum())
                    .isEqualTo(year.inTouch());
            assertThat(plan.families().stream()
                            .flatMap(family -> family.away().stream())
                            .filter(away -> away.back() != null))
                    .hasSize(year.reunited());
            assertThat(plan.leaders()).extracting(Leader::id).containsExactly("aigerim", "daniyar");
        }
    }
}
