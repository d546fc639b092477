package org.shanyraq.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import fr.opensagres.poi.xwpf.converter.core.ParagraphLineSpacing;
import fr.opensagres.poi.xwpf.converter.core.styles.XWPFStylesDocument;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.springframework.lang.Contract;

/** Turns the paragraphs of a Word file into lines for the page. */
final class PdfParagraphs {

    /** What Word takes for a line, as a share of its letters' height. */
    private static final float LINE = 1.15f;

    private static final float USUAL_SIZE = 11f;
    private static final float TAB = 35.4f;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u2010-]+");
    private static final Pattern PAGE = Pattern.compile("\\s*PAGE\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGES = Pattern.compile("\\s*(NUMPAGES|SECTIONPAGES)\\b.*", Pattern.CASE_INSENSITIVE);

    private final XWPFStylesDocument styles;
    private final PdfLetters letters;
    private final PdfLists lists;
    private boolean marked;
    private int page;
    private final int pages;
    private boolean pagesAsked;

    PdfParagraphs(XWPFStylesDocument styles, PdfLetters letters, PdfLists lists, int pages) {
        this.styles = styles;
        this.letters = letters;
        this.lists = lists;
        this.pages = pages;
    }

    /** What is printed from now on stands on this page. */
    void onPage(int number) {
        page = number;
    }

    /** Whether some sign was printed as a mark. */
    boolean marked() {
        return marked;
    }

    boolean pagesAsked() {
        return pagesAsked;
    }

    /**
     * A paragraph, line break by line break, so that a page can end between any two of them.
     *
     * @param width how wide the place is, in points
     */
    List<Piece> of(XWPFParagraph paragraph, float width) {
        return new Writing(paragraph, width).pieces();
    }

    /** A paragraph's own words, in the usual look. */
    Paragraph plain(String text, float size) {
        PdfLetters.Set set = letters.set(text, new PdfLetters.Look(size, Font.NORMAL, null, null, 0));
        Paragraph line = new Paragraph(size * LINE);
        line.addAll(set.chunks());
        return line;
    }

    /** The width of the longest word, which a column of a table should not cut, as far as it is not wider than that. */
    float widestWord(XWPFParagraph paragraph, float most) {
        float widest = 0;
        for (XWPFRun run : paragraph.getRuns()) {
            PdfLetters.Look look = look(run);
            for (String word : BETWEEN_WORDS.split(run.text())) {
                // A letter is hardly ever wider than it is tall: most words need not be measured.
                float wide = word.length() * look.size() > widest && word.length() * look.size() / 4 < most
                        ? letters.width(word, look)
                        : 0;
                widest = wide <= most ? Math.max(widest, wide) : widest;
            }
        }
        return widest;
    }

    /**
     * @param breaksPage whether a new page begins before it
     * @param written how long it would be in one line
     */
    record Piece(Paragraph line, boolean breaksPage, float written) {}

    private final class Writing {

        private final XWPFParagraph source;
        private final float width;
        private final List<Piece> pieces = new ArrayList<>();
        private final PdfLists.@Nullable Point point;
        private final float leading;
        private final boolean exact;
        private Paragraph line = new Paragraph();
        private boolean breaksPage;
        private float written;
        private float tallest;
        private @Nullable String field;
        private boolean shown = true;

        Writing(XWPFParagraph source, float width) {
            this.source = source;
            this.width = width;
            point = lists.of(source, styles.getParagraphNumPr(source));
            ParagraphLineSpacing spacing = styles.getParagraphSpacing(source);
            Float times = spacing == null ? null : spacing.getMultipleLeading();
            boolean many = times != null && times > 0;
            exact = !many && spacing != null && spacing.getLeading() != null && spacing.getLeading() > 0;
            leading = many ? times : exact ? spacing.getLeading() : 1;
            breaksPage = source.isPageBreak();
        }

        List<Piece> pieces() {
            begin();
            if (point != null) {
                label(point);
            }
            for (IRunElement run : source.getIRuns()) {
                if (run instanceof XWPFRun words) {
                    write(words);
                } else if (run instanceof XWPFSDT control) {
                    text(control.getContent().getText(), usual());
                }
            }
            end();
            pieces.get(0).line().setSpacingBefore(points(styles.getSpacingBefore(source)));
            pieces.get(pieces.size() - 1).line().setSpacingAfter(points(styles.getSpacingAfter(source)));
            return pieces;
        }

        private void begin() {
            line = new Paragraph();
            written = 0;
            tallest = 0;
            line.setAlignment(alignment());
            float left = points(styles.getIndentationLeft(source));
            float hanging = points(styles.getIndentationHanging(source));
            if (point != null && left == 0) {
                left = point.left();
                hanging = point.hanging();
            }
            line.setIndentationLeft(left);
            line.setIndentationRight(points(styles.getIndentationRight(source)));
            if (pieces.isEmpty()) {
                line.setFirstLineIndent(points(styles.getIndentationFirstLine(source)) - Math.min(hanging, left));
            }
        }

        private void end() {
            if (line.isEmpty()) {
                line.addAll(letters.set(" ", usual()).chunks());
                tallest = usual().size();
            }
            line.setLeading(exact ? leading : tallest * LINE * leading);
            pieces.add(new Piece(line, breaksPage, written));
            breaksPage = false;
        }

        private void label(PdfLists.Point point) {
            text(point.label(), usual());
            float to = Math.max(point.hanging() - written, letters.width(" ", usual()));
            text(blank(to), usual());
        }

        private int alignment() {
            ParagraphAlignment given = styles.getParagraphAlignment(source);
            return given == null
                    ? Element.ALIGN_LEFT
                    : switch (given) {
                        case CENTER -> Element.ALIGN_CENTER;
                        case RIGHT, END -> Element.ALIGN_RIGHT;
                        case BOTH, DISTRIBUTE -> Element.ALIGN_JUSTIFIED;
                        default -> Element.ALIGN_LEFT;
                    };
        }

        private void write(XWPFRun run) {
            if (run.isVanish()) {
                return;
            }
            PdfLetters.Look look = look(run);
            if (run instanceof XWPFFieldRun simple && number(simple.getFieldInstruction()) != null) {
                text(number(simple.getFieldInstruction()), look);
                return;
            }
            try (XmlCursor parts = run.getCTR().newCursor()) {
                parts.selectPath("./*");
                while (parts.toNextSelection()) {
                    write(parts.getName().getLocalPart(), parts.getObject(), run, look);
                }
            }
            run.getEmbeddedPictures().forEach(this::picture);
        }

        private void write(String kind, XmlObject part, XWPFRun run, PdfLetters.Look look) {
            switch (kind) {
                case "t" -> {
                    if (shown) {
                        String words = ((CTText) part).getStringValue();
                        text(run.isCapitalized() ? words.toUpperCase(Locale.ROOT) : words, look);
                    }
                }
                case "br" -> {
                    end();
                    STBrType.Enum type = ((CTBr) part).getType();
                    breaksPage = type == STBrType.PAGE || type == STBrType.COLUMN;
                    begin();
                }
                case "cr" -> {
                    end();
                    begin();
                }
                case "tab", "ptab" -> tab(look);
                case "noBreakHyphen" -> text("-", look);
                case "instrText" -> field = (field == null ? "" : field) + ((CTText) part).getStringValue();
                case "fldChar" -> field((CTFldChar) part, look);
                default -> {
                    // Pictures come after; drawings, notes and marks of proof-reading are not printed.
                }
            }
        }

        /** Of a field that counts pages the number is printed, of any other what Word left in it. */
        private void field(CTFldChar mark, PdfLetters.Look look) {
            if (mark.getFldCharType() == STFldCharType.BEGIN) {
                field = "";
            } else if (mark.getFldCharType() == STFldCharType.SEPARATE) {
                shown = number(field) == null;
            } else {
                String number = number(field);
                if (number != null) {
                    text(number, look);
                }
                field = null;
                shown = true;
            }
        }

        private @Nullable String number(@Nullable String instruction) {
            if (instruction == null) {
                return null;
            }
            if (PAGES.matcher(instruction).matches()) {
                pagesAsked = true;
                return String.valueOf(pages);
            }
            return PAGE.matcher(instruction).matches() ? String.valueOf(page) : null;
        }

        private void text(@Nullable String words, PdfLetters.Look look) {
            if (words == null || words.isEmpty()) {
                return;
            }
            String[] lines = words.split("\\R", -1);
            for (int place = 0; place < lines.length; place++) {
                if (place > 0) {
                    end();
                    begin();
                }
                PdfLetters.Set set = letters.set(lines[place].replace("\t", "    "), look);
                marked |= set.marked();
                set.chunks().forEach(this::add);
                tallest = Math.max(tallest, look.size());
            }
        }

        private void add(Chunk chunk) {
            written += chunk.getWidthPoint();
            line.add(chunk);
        }

        private void tab(PdfLetters.Look look) {
            float from = width > 0 ? written % width : written;
            text(blank((float) (Math.floor(from / TAB) + 1) * TAB - from), look);
        }

        private String blank(float points) {
            return "\u00A0".repeat(Math.max(1, Math.round(points / letters.width("\u00A0", usual()))));
        }

        private void picture(XWPFPicture picture) {
            try {
                Image image = Image.getInstance(picture.getPictureData().getData());
                image.scaleAbsolute((float) picture.getWidth(), (float) picture.getDepth());
                if (image.getScaledWidth() > width) {
                    image.scaleToFit(width, image.getScaledHeight());
                }
                line.add(new Chunk(image, 0, 0, true));
                // It makes its line as tall as it is by itself.
                tallest = Math.max(tallest, usual().size());
            } catch (IOException | RuntimeException e) {
                throw new IllegalArgumentException("A picture of the template cannot be printed", e);
            }
        }

        private PdfLetters.Look usual() {
            return source.getRuns().isEmpty()
                    ? new PdfLetters.Look(USUAL_SIZE, Font.NORMAL, null, null, 0)
                    : look(source.getRuns().get(0));
        }
    }

    private PdfLetters.Look look(XWPFRun run) {
        Float given = styles.getFontSize(run);
        float size = given == null ? USUAL_SIZE : given;
        int style = Font.NORMAL;
        style |= isSet(styles.getFontStyleBold(run)) ? Font.BOLD : 0;
        style |= isSet(styles.getFontStyleItalic(run)) ? Font.ITALIC : 0;
        style |= isSet(styles.getFontStyleStrike(run)) ? Font.STRIKETHRU : 0;
        UnderlinePatterns underline = styles.getUnderline(run);
        style |= underline != null && underline != UnderlinePatterns.NONE ? Font.UNDERLINE : 0;
        String vertical = String.valueOf(styles.getVerticalAlign(run));
        float rise = vertical.equals("SUPERSCRIPT") ? size / 3 : vertical.equals("SUBSCRIPT") ? -size / 6 : 0;
        return new PdfLetters.Look(
                rise == 0 ? size : size * 0.65f,
                style,
                color(styles.getFontColor(run)),
                color(styles.getTextHighlighting(run)),
                rise);
    }

    @Contract("null -> null; !null -> !null")
    static @Nullable Color color(fr.opensagres.poi.xwpf.converter.core.@Nullable Color given) {
        return given == null ? null : new Color(given.getRed(), given.getGreen(), given.getBlue());
    }

    private static boolean isSet(Boolean given) {
        return Boolean.TRUE.equals(given);
    }

    static float points(Float given) {
        return given == null ? 0 : given;
    }
}
