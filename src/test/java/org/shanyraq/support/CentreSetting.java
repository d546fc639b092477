package org.shanyraq.support;

import java.time.LocalDate;

/**
 * How large a centre is, for how long and of whom; of one setting there is one plan, and of another seed another.
 *
 * @param from the first day
 * @param opening families that are there on it already
 * @param perYear families that come in each year and are admitted; who comes back is not among them
 * @param seed of everything that is drawn
 */
public record CentreSetting(LocalDate from, int years, int opening, int perYear, CentreMix mix, long seed) {

    /** As many are there on the first day as stay from one year into the next when as many come as leave. */
    public static CentreSetting of(LocalDate from, int years, int perYear, long seed) {
        CentreMix mix = CentreMix.USUAL;
        int opening = (int) Math.round(perYear * (1 - mix.leaving()) / mix.leaving());
        return new CentreSetting(from, years, opening, perYear, mix, seed);
    }

    public LocalDate until() {
        return from.plusYears(years);
    }

    public CentreSetting with(CentreMix anotherMix) {
        return new CentreSetting(from, years, opening, perYear, anotherMix, seed);
    }
}
