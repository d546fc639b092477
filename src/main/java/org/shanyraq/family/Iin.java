package org.shanyraq.family;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The individual identification number (ИИН) of Kazakhstan: twelve digits, the first six of them the birth date as
 * YYMMDD, the last one a check digit: the first eleven weighed with 1 to 11, modulo 11; if that is ten, weighed with 3
 * to 11, 1, 2; if it is ten again, the number is not used. Source: Rules for forming an identification number, approved
 * by the Government of Kazakhstan on 22 May 2007, No. 406, adilet.zan.kz/rus/docs/P070000406_.
 */
public final class Iin {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int NO_CHECK_DIGIT = 10;

    private Iin() {}

    /** Whether these are twelve digits whose check digit fits. */
    public static boolean isValid(String iin) {
        return TWELVE_DIGITS.matcher(iin).matches() && checkDigit(iin) == digit(iin, 11);
    }

    /** Whether the number begins with this birth date, as every number issued to a citizen does. */
    public static boolean tells(String iin, LocalDate birthDate) {
        return iin.startsWith("%02d%02d%02d"
                .formatted(birthDate.getYear() % 100, birthDate.getMonthValue(), birthDate.getDayOfMonth()));
    }

    /** {@value #NO_CHECK_DIGIT} if both rows of weights give none: such a number is never issued. */
    private static int checkDigit(String iin) {
        int first = remainder(iin, FIRST_WEIGHTS);
        return first == NO_CHECK_DIGIT ? remainder(iin, SECOND_WEIGHTS) : first;
    }

    private static int remainder(String iin, int[] weights) {
        return IntStream.range(0, weights.length)
                        .map(i -> digit(iin, i) * weights[i])
                        .sum()
                % 11;
    }

    private static int digit(String iin, int position) {
        return iin.charAt(position) - '0';
    }
}
