package org.shanyraq.paper;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Counts the numbered and dotted lists of one Word file. */
final class PdfLists {

    private static final String DOT = "•";

    private final XWPFNumbering numbering;
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    /** A paragraph counts once, however often it is measured before it is printed. */
    private final IdentityHashMap<XWPFParagraph, Point> points = new IdentityHashMap<>();

    PdfLists(XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    /** What stands before a point, and how far in it stands, in points; {@code null} for a paragraph that is none. */
    record Point(String label, float left, float hanging) {}

    @Nullable
    Point of(XWPFParagraph paragraph, CTNumPr listed) {
        return listed == null ? null : points.computeIfAbsent(paragraph, counted -> count(listed));
    }

    private @Nullable Point count(CTNumPr listed) {
        if (numbering == null || listed.getNumId() == null) {
            return null;
        }
        XWPFNum list = numbering.getNum(listed.getNumId().getVal());
        XWPFAbstractNum kind = list == null
                ? null
                : numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
        int depth = listed.getIlvl() == null ? 0 : listed.getIlvl().getVal().intValue();
        if (kind == null || depth >= kind.getCTAbstractNum().sizeOfLvlArray()) {
            return null;
        }
        CTLvl[] levels = kind.getCTAbstractNum().getLvlArray();
        int[] count = counts.computeIfAbsent(listed.getNumId().getVal(), fresh -> new int[levels.length]);
        count[depth]++;
        for (int deeper = depth + 1; deeper < count.length; deeper++) {
            count[deeper] = 0;
        }
        float left = 18f * (depth + 1);
        float hanging = 18f;
        var indent = levels[depth].isSetPPr() ? levels[depth].getPPr().getInd() : null;
        if (indent != null && indent.isSetLeft()) {
            left = Float.parseFloat(indent.getLeft().toString()) / 20;
        }
        if (indent != null && indent.isSetHanging()) {
            hanging = Float.parseFloat(indent.getHanging().toString()) / 20;
        }
        return new Point(label(levels, count, depth), left, hanging);
    }

    private static String label(CTLvl[] levels, int[] count, int depth) {
        CTLvl level = levels[depth];
        if (level.isSetNumFmt() && level.getNumFmt().getVal() == STNumberFormat.BULLET) {
            String own = level.isSetLvlText() ? level.getLvlText().getVal() : DOT;
            boolean drawn = own == null || own.isEmpty() || (own.charAt(0) >= 0xE000 && own.charAt(0) <= 0xF8FF);
            return drawn ? DOT : own;
        }
        String text = level.isSetLvlText() ? level.getLvlText().getVal() : "%" + (depth + 1) + ".";
        for (int above = 0; above <= depth; above++) {
            text = text.replace("%" + (above + 1), number(levels[above], count[above]));
        }
        return text;
    }

    private static String number(CTLvl level, int counted) {
        int begin = level.isSetStart() ? level.getStart().getVal().intValue() : 1;
        int number = Math.max(counted, 1) + begin - 1;
        if (!level.isSetNumFmt()) {
            return String.valueOf(number);
        }
        return switch (level.getNumFmt().getVal().intValue()) {
            case STNumberFormat.INT_LOWER_LETTER -> letter('a', number);
            case STNumberFormat.INT_UPPER_LETTER -> letter('A', number);
            case STNumberFormat.INT_RUSSIAN_LOWER -> letter('а', number);
            case STNumberFormat.INT_LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case STNumberFormat.INT_UPPER_ROMAN -> roman(number);
            case STNumberFormat.INT_NONE -> "";
            default -> String.valueOf(number);
        };
    }

    private static String letter(char first, int number) {
        return String.valueOf((char) (first + (number - 1) % 26));
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = Math.min(number, 399);
        for (int place = 0; place < values.length; place++) {
            while (left >= values[place]) {
                roman.append(signs[place]);
                left -= values[place];
            }
        }
        return roman.toString();
    }
}
