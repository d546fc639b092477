package org.shanyraq.family;

import java.util.HashSet;
import java.util.Set;

/**
 * How far two words are apart by slips of the hand: a letter left out, put in, mistaken for another, or two that changed
 * places (the distance of Damerau and Levenshtein). Letters that sound alike, and a vowel that is not heard, count half.
 */
final class Slips {

    private static final double WHOLE = 1;
    private static final double HALF = 0.5;
    private static final Set<String> ALIKE = bothWays("ou uv ea ei ia zs qx qs hk hg kg ji jz bp dt fv fp cs xs");
    private static final String HARDLY_HEARD = "aieouh";
    private static final int SHORT = 4;
    private static final int LONG = 9;

    private Slips() {}

    /** Whether the two may be one word with a slip in it; long words may have two. */
    static boolean mayBe(String one, String other) {
        int length = Math.max(one.length(), other.length());
        double allowed = length < SHORT ? HALF : length < LONG ? WHOLE : 2 * WHOLE;
        return Math.abs(one.length() - other.length()) <= allowed * 2 && distance(one, other) <= allowed;
    }

    static double distance(String one, String other) {
        double[][] way = new double[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                way[i][j] = i == 0 && j == 0 ? 0 : shortest(way, one, i, other, j);
            }
        }
        return way[one.length()][other.length()];
    }

    private static double shortest(double[][] way, String one, int i, String other, int j) {
        double best = Double.MAX_VALUE;
        if (i > 0) {
            best = way[i - 1][j] + leftOut(one, i - 1);
        }
        if (j > 0) {
            best = Math.min(best, way[i][j - 1] + leftOut(other, j - 1));
        }
        if (i > 0 && j > 0) {
            best = Math.min(best, way[i - 1][j - 1] + mistaken(one.charAt(i - 1), other.charAt(j - 1)));
        }
        if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
            best = Math.min(best, way[i - 2][j - 2] + WHOLE);
        }
        return best;
    }

    /** The first letter and the last are heard: Dinar and Dinara are not the same. */
    private static double leftOut(String word, int at) {
        boolean inside = at > 0 && at < word.length() - 1;
        return inside && HARDLY_HEARD.indexOf(word.charAt(at)) >= 0 ? HALF : WHOLE;
    }

    private static double mistaken(char one, char other) {
        if (one == other) {
            return 0;
        }
        return ALIKE.contains("" + one + other) ? HALF : WHOLE;
    }

    private static Set<String> bothWays(String pairs) {
        Set<String> both = new HashSet<>();
        for (String pair : pairs.split(" ")) {
            both.add(pair);
            both.add(new StringBuilder(pair).reverse().toString());
        }
        return both;
    }
}
