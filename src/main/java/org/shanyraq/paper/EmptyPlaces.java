package org.shanyraq.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Takes out of a filled paper what says nothing: the label of an answer that was not given, the paragraph that held nothing
 * else, a table without a row, and the heading under which nothing is left.
 */
final class EmptyPlaces {

    /** Stands where a name had nothing to print; nobody types signs of one's own. */
    static final String NOTHING = "\uE0F7\uE0F8";

    private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space");
    private static final Pattern LABEL = Pattern.compile("[\\s.;,]*[^:.]*\\p{L}[^:.]*:\\s*$");
    private static final int LONGEST_LABEL = 160;
    private static final Pattern SAYS = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.](?=\\s|$)\\s*|\n");

    private final XWPFDocument paper;

    private EmptyPlaces(XWPFDocument paper) {
        this.paper = paper;
    }

    static void takeOut(XWPFDocument paper) {
        new EmptyPlaces(paper).takeOut();
    }

    private void takeOut() {
        paper.getHeaderList().forEach(head -> head.getParagraphs().forEach(EmptyPlaces::emptied));
        paper.getFooterList().forEach(foot -> foot.getParagraphs().forEach(EmptyPlaces::emptied));
        for (int place = 0; place < paper.getBodyElements().size(); place++) {
            IBodyElement element = paper.getBodyElements().get(place);
            if (element instanceof XWPFTable table) {
                table.getRows().forEach(EmptyPlaces::empty);
            }
            if (isEmpty(element)) {
                paper.removeBodyElement(place);
                place -= isLonelyHeading(place - 1) ? removed(place - 1) : 1;
            }
        }
    }

    private int removed(int heading) {
        paper.removeBodyElement(heading);
        return 2;
    }

    private static void empty(XWPFTableRow row) {
        row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(EmptyPlaces::emptied));
    }

    private static boolean isEmpty(IBodyElement element) {
        if (element instanceof XWPFTable table) {
            return table.getRows().size() == 1 && table.getRow(0).isRepeatHeader();
        }
        return element instanceof XWPFParagraph paragraph && emptied(paragraph);
    }

    /** A heading that another one follows, or nothing at all. */
    private boolean isLonelyHeading(int place) {
        List<IBodyElement> elements = paper.getBodyElements();
        return place >= 0
                && isHeading(elements.get(place))
                && (place + 1 == elements.size() || isHeading(elements.get(place + 1)));
    }

    private static boolean isHeading(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph && paragraph.isKeepNext();
    }

    /** @return whether nothing is left of a paragraph that had something to say */
    private static boolean emptied(XWPFParagraph paragraph) {
        if (!paragraph.getText().contains(NOTHING)) {
            return false;
        }
        Words words = new Words(paragraph);
        for (int at = words.text.indexOf(NOTHING); at >= 0; at = words.text.indexOf(NOTHING)) {
            takeOut(words, at);
        }
        boolean ends =
                paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr();
        return !ends && !SAYS.matcher(words.text).find() && !words.counts;
    }

    private static void takeOut(Words words, int at) {
        int end = at + NOTHING.length();
        int from = Math.max(words.beginsRun(at), at - LONGEST_LABEL);
        Matcher label = LABEL.matcher(words.text.substring(from, at));
        int to = sentenceEnds(words.text, end);
        boolean rest =
                SAYS.matcher(words.text.substring(end, to).replace(NOTHING, "")).find();
        if (label.find() && !rest) {
            String before = words.text.substring(0, from + label.start());
            boolean goesOn = label.group().startsWith(".") && !before.isBlank();
            words.remove(from + label.start() + (goesOn ? 1 : 0), goesOn ? withoutSpace(words.text, to) : to);
            return;
        }
        String before = words.text.substring(0, at);
        String after = words.text.substring(end);
        if (before.endsWith("(") && after.startsWith(")")) {
            words.remove(before.stripTrailing().length() - 1, end + 1);
        } else if (after.startsWith(" · ") && before.isBlank()) {
            words.remove(at, end + 3);
        } else if (before.matches("(?s).*[;,]\\s*") && after.matches("(?s)\\s*([.].*)?")) {
            words.remove(before.replaceFirst("[;,]\\s*$", "").length(), end);
        } else if (before.matches("(?s).*:\\s*") && after.matches("(?s)[;,]\\s.*")) {
            words.remove(at, end + 2);
        } else {
            words.remove(at, end);
        }
    }

    private static int sentenceEnds(CharSequence text, int from) {
        Matcher ends = SENTENCE_ENDS.matcher(text);
        return ends.find(from) ? ends.end() : text.length();
    }

    private static int withoutSpace(CharSequence text, int to) {
        int end = to;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The words of a paragraph, whatever pieces they are kept in. */
    private static final class Words {

        private final StringBuilder text = new StringBuilder();
        private final List<@Nullable CTText> pieces = new ArrayList<>();
        private final List<Integer> begins = new ArrayList<>();
        private boolean counts;

        Words(XWPFParagraph paragraph) {
            for (XWPFRun run : paragraph.getRuns()) {
                try (XmlCursor parts = run.getCTR().newCursor()) {
                    parts.selectPath("./*");
                    while (parts.toNextSelection()) {
                        String kind = parts.getName().getLocalPart();
                        if (kind.equals("t")) {
                            CTText piece = (CTText) parts.getObject();
                            add(piece, piece.getStringValue());
                        } else if (kind.equals("br") || kind.equals("cr")) {
                            add(null, "\n");
                        }
                        counts |= kind.equals("fldChar") || kind.equals("drawing");
                    }
                }
            }
        }

        private void add(@Nullable CTText piece, String words) {
            pieces.add(piece);
            begins.add(text.length());
            text.append(words);
        }

        /** Where the words in the same run begin that end here: a label is written in one go, and is no answer. */
        int beginsRun(int at) {
            int begins = 0;
            for (int begin : this.begins) {
                begins = begin < at ? begin : begins;
            }
            return begins;
        }

        void remove(int from, int to) {
            for (int place = 0; place < pieces.size(); place++) {
                CTText piece = pieces.get(place);
                int begin = begins.get(place);
                int end = place + 1 < pieces.size() ? begins.get(place + 1) : text.length();
                if (piece != null && begin < to && end > from) {
                    String words = piece.getStringValue();
                    piece.setStringValue(
                            words.substring(0, Math.max(from - begin, 0)) + words.substring(Math.min(to, end) - begin));
                    try (XmlCursor mark = piece.newCursor()) {
                        mark.setAttributeText(SPACE, "preserve");
                    }
                }
            }
            text.delete(from, to);
            for (int place = 0; place < begins.size(); place++) {
                int begin = begins.get(place);
                begins.set(place, begin <= from ? begin : Math.max(from, begin - (to - from)));
            }
        }
    }
}
