package org.shanyraq.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Which files come out: by chance alone, each as likely as every other, and the same again for the same seed.
 *
 * @param drewFrom the open cases that were not drawn lately, in the order of their numbers
 * @param drawnLately those that were: they come in only where the others are too few
 */
record Lot(long seed, List<String> drewFrom, List<String> drawnLately, int most) {

    List<String> drawn() {
        Random chance = new Random(seed);
        List<String> first = shuffled(drewFrom, chance);
        first.addAll(shuffled(drawnLately, chance));
        return first.subList(0, Math.min(most, first.size()));
    }

    private static List<String> shuffled(List<String> cases, Random chance) {
        List<String> all = new ArrayList<>(cases);
        Collections.shuffle(all, chance);
        return all;
    }
}
