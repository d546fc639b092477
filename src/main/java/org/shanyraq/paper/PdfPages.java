package org.shanyraq.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
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
    private static final float LAST_LINE = 9f;
    private static final float GAP = 4f;

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
            IBodyElement next = place + 1 < elements.size() ? elements.get(place + 1) : null;
            add(elements.get(place), next);
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

    private void add(IBodyElement element, @Nullable IBodyElement next) {
        if (element instanceof XWPFParagraph paragraph) {
            if (paragraph.isKeepNext()) {
                keepWith(next);
            }
            for (PdfParagraphs.Piece piece : paragraphs.of(paragraph, width())) {
                bounds.ensureTime();
                if (piece.breaksPage()) {
                    document.newPage();
                }
                document.add(piece.line());
            }
        } else if (element instanceof XWPFTable table) {
            tables.of(table, width(), height()).forEach(document::add);
        } else if (element instanceof XWPFSDT control) {
            document.add(paragraphs.plain(control.getContent().getText(), 11f));
        }
    }

    /** A heading does not stay behind at the foot of a page, and a small table, such as the places to sign, is not torn from it. */
    private void keepWith(@Nullable IBodyElement next) {
        float needed = NO_LONELY_HEADING;
        if (next instanceof XWPFTable table) {
            float tall = 0;
            for (PdfPTable part : tables.of(table, width(), height())) {
                tall += part.calculateHeights(true);
            }
            needed += tall < height() / 3 ? tall : 0;
        }
        float left = writer.getVerticalPosition(true) - document.bottom();
        if (left < needed && left < height() - 1) {
            document.newPage();
        }
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
