package org.shanyraq.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import fr.opensagres.poi.xwpf.converter.core.styles.XWPFStylesDocument;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Lays one Word file out on pages, as many as its text needs. */
final class PdfPages {

    private static final float A4_WIDTH = 595.3f;
    private static final float A4_HEIGHT = 841.9f;
    private static final float MARGIN = 72f;
    private static final float EDGE = 36f;
    private static final float NO_LONELY_HEADING = 60f;
    private static final float MOST_KEPT = 2 / 3f;
    private static final float LAST_LINE = 9f;
    private static final float GAP = 4f;
    private static final float HAIR = 0.5f;
    private static final int FEWEST = 2;
    private static final int MOST_BETWEEN = 5;
    private static final float RAGGED = 1.3f;

    private final XWPFDocument word;
    private final PdfParagraphs paragraphs;
    private final PdfTables tables;
    private final PdfBounds bounds;
    private final @Nullable String marksTold;
    private final Document document = new Document();
    private final ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    private final PdfWriter writer = PdfWriter.getInstance(document, pdf);

    /** @param marksTold stands at the end if some signs were printed as a mark */
    PdfPages(
            XWPFDocument word,
            XWPFStylesDocument styles,
            PdfParagraphs paragraphs,
            PdfBounds bounds,
            @Nullable String marksTold) {
        this.word = word;
        this.paragraphs = paragraphs;
        this.tables = new PdfTables(styles, paragraphs, bounds);
        this.bounds = bounds;
        this.marksTold = marksTold;
    }

    /** @param pages how many there are, as far as the paper prints it */
    record Laid(byte[] pdf, int pages) {}

    Laid lay() {
        writer.setPageEvent(new HeadAndFoot());
        Deque<CTSectPr> sections = sections();
        size(sections.poll());
        document.open();
        List<IBodyElement> elements = word.getBodyElements();
        for (int place = 0; place < elements.size(); place++) {
            bounds.ensureTime();
            add(elements.get(place), place);
            if (endsSection(elements.get(place))) {
                turn(sections.poll());
            }
        }
        if (marksTold != null && paragraphs.marked()) {
            document.add(paragraphs.plain(marksTold, LAST_LINE));
        }
        int pages = writer.getPageNumber();
        document.close();
        return new Laid(pdf.toByteArray(), pages);
    }

    private void add(IBodyElement element, int place) {
        if (element instanceof XWPFParagraph paragraph) {
            if (paragraph.isKeepNext()) {
                keepWith(place);
            }
            for (PdfParagraphs.Piece piece : paragraphs.of(paragraph, width())) {
                bounds.ensureTime();
                if (piece.breaksPage()) {
                    document.newPage();
                }
                add(piece);
            }
        } else if (element instanceof XWPFTable table) {
            tables.of(table, width(), height()).forEach(this::add);
        } else if (element instanceof XWPFSDT control) {
            document.add(paragraphs.plain(control.getContent().getText(), 11f));
        }
    }

    /** No line of a paragraph stays alone, neither the first at the foot of a page nor the last at the head of the next. */
    private void add(PdfParagraphs.Piece piece) {
        Paragraph line = piece.line();
        float leading = line.getLeading();
        float room = writer.getVerticalPosition(true) - document.bottom() - line.getSpacingBefore();
        int fit = (int) ((room + HAIR) / leading);
        if (fit > piece.written() / width() * RAGGED + 2) {
            document.add(line);
            return;
        }
        int lines = lines(line);
        if (lines <= fit || lines == 1) {
            document.add(line);
        } else if (fit < FEWEST || lines < 2 * FEWEST || (lines - fit < FEWEST && fit == FEWEST)) {
            document.newPage();
            document.add(line);
        } else if (lines - fit < FEWEST) {
            addInTwo(line, room - leading);
        } else {
            document.add(line);
        }
    }

    /** So many lines as this room has go on this page, the others on the next. */
    private void addInTwo(Paragraph line, float room) {
        float from = writer.getVerticalPosition(true);
        ColumnText column = new ColumnText(writer.getDirectContent());
        column.setSimpleColumn(document.left(), from - line.getSpacingBefore() - room, document.right(), from);
        column.addElement(line);
        column.go();
        document.newPage();
        column.setSimpleColumn(document.left(), document.bottom(), document.right(), document.top());
        column.go();
        document.add(new Paragraph(document.top() - column.getYLine(), " "));
    }

    private int lines(Paragraph line) {
        float before = line.getSpacingBefore();
        float after = line.getSpacingAfter();
        line.setSpacingBefore(0);
        line.setSpacingAfter(0);
        float tall = tall(List.of(line), width());
        line.setSpacingBefore(before);
        line.setSpacingAfter(after);
        return Math.max(1, Math.round(tall / line.getLeading()));
    }

    private void add(PdfPTable part) {
        float left = writer.getVerticalPosition(true) - document.bottom();
        if (part.getKeepTogether() && left < part.calculateHeights(true) && left < height() - 1) {
            document.newPage();
            part.setSkipFirstHeader(false);
        }
        document.add(part);
    }

    /**
     * A heading does not stay behind at the foot of a page, and a small table, such as the places to sign, is not torn from it
     * and the lines between.
     */
    private void keepWith(int heading) {
        float needed = NO_LONELY_HEADING;
        float between = 0;
        List<IBodyElement> elements = word.getBodyElements();
        for (int place = heading + 1; place < elements.size() && place <= heading + MOST_BETWEEN; place++) {
            if (elements.get(place) instanceof XWPFTable table) {
                needed += beginning(table) + between;
                break;
            }
            if (!(elements.get(place) instanceof XWPFParagraph paragraph) || paragraph.isKeepNext()) {
                break;
            }
            needed += place == heading + 1 ? pictures(paragraph) : 0;
            between += tall(
                    paragraphs.of(paragraph, width()).stream()
                            .<Element>map(PdfParagraphs.Piece::line)
                            .toList(),
                    width());
        }
        float left = writer.getVerticalPosition(true) - document.bottom();
        boolean fits = left >= (needed < height() * MOST_KEPT ? needed : NO_LONELY_HEADING);
        if (!fits && left < height() - 1) {
            document.newPage();
        }
    }

    /** All of a small table and of the places to sign; of any other its head and its first row, as far as that stays on one page. */
    private float beginning(XWPFTable table) {
        List<PdfPTable> parts = tables.of(table, width(), height());
        float tall = 0;
        for (PdfPTable part : parts) {
            tall += part.calculateHeights(true);
        }
        boolean rows = !parts.isEmpty() && parts.get(0).getHeaderRows() > 0;
        if (parts.isEmpty() || tall < height() / (rows ? 8 : 3)) {
            return tall;
        }
        float first = 0;
        for (int row = 0;
                row <= parts.get(0).getHeaderRows() && row < parts.get(0).size();
                row++) {
            first += parts.get(0).getRowHeight(row);
        }
        return first < height() / 3 ? first : 0;
    }

    private static float pictures(XWPFParagraph paragraph) {
        return (float) paragraph.getRuns().stream()
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .mapToDouble(XWPFPicture::getDepth)
                .max()
                .orElse(0);
    }

    private float width() {
        return document.right() - document.left();
    }

    private float height() {
        return document.top() - document.bottom();
    }

    private Deque<CTSectPr> sections() {
        Deque<CTSectPr> sections = new ArrayDeque<>();
        for (IBodyElement element : word.getBodyElements()) {
            if (endsSection(element)) {
                sections.add(((XWPFParagraph) element).getCTP().getPPr().getSectPr());
            }
        }
        CTSectPr last = word.getDocument().getBody().getSectPr();
        sections.add(last == null ? CTSectPr.Factory.newInstance() : last);
        return sections;
    }

    private static boolean endsSection(IBodyElement element) {
        return element instanceof XWPFParagraph paragraph
                && paragraph.getCTP().isSetPPr()
                && paragraph.getCTP().getPPr().isSetSectPr();
    }

    private void turn(CTSectPr section) {
        boolean goesOn = section.isSetType() && section.getType().getVal() == STSectionMark.CONTINUOUS;
        size(section);
        if (!goesOn) {
            document.newPage();
        }
    }

    private void size(CTSectPr section) {
        float wide = section.isSetPgSz() ? points(section.getPgSz().getW(), A4_WIDTH) : A4_WIDTH;
        float tall = section.isSetPgSz() ? points(section.getPgSz().getH(), A4_HEIGHT) : A4_HEIGHT;
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : CTPageMar.Factory.newInstance();
        float left = points(margins.getLeft(), MARGIN);
        float right = points(margins.getRight(), MARGIN);
        float room = wide - left - right;
        float top = Math.abs(points(margins.getTop(), MARGIN));
        float bottom = Math.abs(points(margins.getBottom(), MARGIN));
        float head = tallest(true, room);
        float foot = tallest(false, room);
        top = head == 0 ? top : Math.max(top, edge(true) + head + GAP);
        bottom = foot == 0 ? bottom : Math.max(bottom, edge(false) + foot + GAP);
        document.setPageSize(new Rectangle(wide, tall));
        document.setMargins(left, right, top, bottom);
    }

    /** How far from the edge of the page its head or foot stands. */
    private float edge(boolean head) {
        CTSectPr last = word.getDocument().getBody().getSectPr();
        if (last == null || !last.isSetPgMar()) {
            return EDGE;
        }
        return points(head ? last.getPgMar().getHeader() : last.getPgMar().getFooter(), EDGE);
    }

    private static float points(Object twips, float usual) {
        return twips == null ? usual : Float.parseFloat(twips.toString()) / 20;
    }

    private float tallest(boolean head, float width) {
        float tallest = 0;
        for (int page = 1; page <= 3; page++) {
            XWPFHeaderFooter found = headOrFoot(head, page);
            tallest = Math.max(tallest, found == null ? 0 : tall(elements(found, width), width));
        }
        return tallest;
    }

    private static float tall(List<Element> elements, float width) {
        ColumnText column = new ColumnText(null);
        column.setSimpleColumn(0, 0, width, 10_000);
        elements.forEach(column::addElement);
        column.go(true);
        return 10_000 - column.getYLine();
    }

    private List<Element> elements(XWPFHeaderFooter place, float width) {
        List<Element> elements = new ArrayList<>();
        for (IBodyElement element : place.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs.of(paragraph, width).forEach(piece -> elements.add(piece.line()));
            } else if (element instanceof XWPFTable table) {
                elements.addAll(tables.of(table, width, A4_HEIGHT));
            }
        }
        return elements;
    }

    /** The head or foot of a page, of the first and of even ones where they have their own. */
    private @Nullable XWPFHeaderFooter headOrFoot(boolean head, int page) {
        var policy = word.getHeaderFooterPolicy();
        if (policy == null) {
            return null;
        }
        CTSectPr last = word.getDocument().getBody().getSectPr();
        boolean first = page == 1 && last != null && last.isSetTitlePg();
        if (first) {
            return head ? policy.getFirstPageHeader() : policy.getFirstPageFooter();
        }
        XWPFHeaderFooter even = head ? policy.getEvenPageHeader() : policy.getEvenPageFooter();
        if (page % 2 == 0 && even != null && word.getEvenAndOddHeadings()) {
            return even;
        }
        return head ? policy.getDefaultHeader() : policy.getDefaultFooter();
    }

    private final class HeadAndFoot extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter page, Document paper) {
            bounds.ensurePages(page.getPageNumber());
            paragraphs.onPage(page.getPageNumber());
            draw(true, page);
            draw(false, page);
        }

        private void draw(boolean head, PdfWriter page) {
            XWPFHeaderFooter place = headOrFoot(head, page.getPageNumber());
            if (place == null) {
                return;
            }
            float width = document.right() - document.left();
            float tall = tall(elements(place, width), width);
            float bottom = head ? page.getPageSize().getHeight() - edge(true) - tall - 1 : edge(false);
            ColumnText column = new ColumnText(page.getDirectContent());
            column.setSimpleColumn(document.left(), bottom, document.right(), bottom + tall + 1);
            elements(place, width).forEach(column::addElement);
            column.go();
        }
    }
}
