package org.shanyraq.paper;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import fr.opensagres.poi.xwpf.converter.core.BorderSide;
import fr.opensagres.poi.xwpf.converter.core.TableCellBorder;
import fr.opensagres.poi.xwpf.converter.core.TableHeight;
import fr.opensagres.poi.xwpf.converter.core.styles.XWPFStylesDocument;
import fr.opensagres.poi.xwpf.converter.core.utils.XWPFTableUtil;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Turns the tables of a Word file into tables for the page. A row that is short stays on one page; one that is tall goes
 * on over as many pages as it needs, whatever the template says about breaking it. A column is as wide as its longest word,
 * where the others have room to spare.
 */
final class PdfTables {

    private static final float MARGIN = 5.4f;
    private static final float TALL = 1 / 4f;
    private static final float HAIR = 0.5f;
    private static final int DEEPEST = 5;

    private final XWPFStylesDocument styles;
    private final PdfParagraphs paragraphs;
    private final PdfBounds bounds;

    PdfTables(XWPFStylesDocument styles, PdfParagraphs paragraphs, PdfBounds bounds) {
        this.styles = styles;
        this.paragraphs = paragraphs;
        this.bounds = bounds;
    }

    /**
     * @param width of the place for it, in points
     * @param height of a page
     * @return the table in parts that follow each other
     */
    List<PdfPTable> of(XWPFTable table, float width, float height) {
        return of(table, width, height, 0);
    }

    private List<PdfPTable> of(XWPFTable table, float width, float height, int depth) {
        Grid grid = new Grid(table, width, depth);
        if (grid.widths.length == 0 || depth >= DEEPEST) {
            return List.of();
        }
        PdfPTable whole = grid.with(0, table.getRows().size());
        int headers = headers(table, whole, height);
        List<PdfPTable> parts = new ArrayList<>();
        if (depth > 0 || grid.spansRows) {
            whole.setHeaderRows(headers);
            whole.setSplitLate(false);
            parts.add(whole);
            return parts;
        }
        int from = headers;
        while (from < whole.size()) {
            boolean tall = whole.getRowHeight(from) > height * TALL;
            int to = from + 1;
            boolean headed = grid.isHeading(from);
            while (to < whole.size() && (grid.isHeading(to - 1) || (!tall && !headed && !grid.isHeading(to)))) {
                if (whole.getRowHeight(to) > height * TALL) {
                    break;
                }
                to++;
            }
            PdfPTable part = part(grid, headers, from, to, tall);
            part.setKeepTogether(headed);
            parts.add(part);
            from = to;
        }
        if (parts.isEmpty()) {
            parts.add(whole);
        }
        return parts;
    }

    /** Some rows below the header, which the first part shows at once and the others on new pages only. */
    private static PdfPTable part(Grid grid, int headers, int from, int to, boolean tall) {
        PdfPTable part = grid.empty();
        grid.add(part, 0, headers);
        grid.add(part, from, to);
        part.setHeaderRows(headers);
        part.setSkipFirstHeader(headers > 0 && from > headers);
        part.setSplitLate(!tall);
        return part;
    }

    /** The rows at the top that every page repeats; none if they would fill it. */
    private static int headers(XWPFTable table, PdfPTable whole, float height) {
        int headers = 0;
        float tall = 0;
        while (headers < whole.size() - 1 && table.getRow(headers).isRepeatHeader()) {
            tall += whole.getRowHeight(headers);
            headers++;
        }
        return tall > height * TALL ? 0 : headers;
    }

    /** A table that says nothing of its columns has them equally wide. */
    private static void ensureGrid(XWPFTable table, float room) {
        if (table.getCTTbl().getTblGrid() != null) {
            return;
        }
        int columns = table.getRows().stream()
                .mapToInt(row -> row.getTableCells().size())
                .max()
                .orElse(0);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < columns; column++) {
            grid.addNewGridCol().setW(Math.round(room * 20 / columns));
        }
    }

    /** Where the cells of a table stand. */
    private final class Grid {

        private final XWPFTable source;
        private final float[] widths;
        private final float total;
        private final int depth;
        private final boolean spansRows;

        Grid(XWPFTable source, float room, int depth) {
            this.source = source;
            this.depth = depth;
            ensureGrid(source, room);
            widths = XWPFTableUtil.computeColWidths(source);
            float wanted = 0;
            for (float width : widths) {
                wanted += width;
            }
            float share = wanted > room && wanted > 0 ? room / wanted : 1;
            for (int column = 0; column < widths.length; column++) {
                widths[column] *= share;
            }
            total = Math.max(wanted * share, 1);
            widen();
            spansRows = source.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .anyMatch(cell -> styles.getTableCellVMerge(cell) != null);
        }

        /** A column in which a word does not fit gets room from those that have more than their words need. */
        private void widen() {
            float[] needed = needed();
            float lacking = 0;
            float spare = 0;
            for (int column = 0; column < widths.length; column++) {
                lacking += Math.max(needed[column] - widths[column], 0);
                spare += Math.max(widths[column] - needed[column], 0);
            }
            if (lacking == 0 || spare < lacking) {
                return;
            }
            for (int column = 0; column < widths.length; column++) {
                float more = needed[column] - widths[column];
                widths[column] += more > 0 ? more : more * lacking / spare;
            }
        }

        private float[] needed() {
            float[] needed = new float[widths.length];
            float most = total / 2;
            for (XWPFTableRow row : source.getRows()) {
                bounds.ensureTime();
                int column = 0;
                for (XWPFTableCell cell : row.getTableCells()) {
                    int span = span(cell);
                    if (span == 1 && column < needed.length) {
                        for (XWPFParagraph paragraph : cell.getParagraphs()) {
                            float word = paragraphs.widestWord(paragraph, most);
                            needed[column] = Math.max(needed[column], word + sides(cell) + HAIR);
                        }
                    }
                    column += span;
                }
            }
            return needed;
        }

        private float sides(XWPFTableCell cell) {
            return margin(
                            cell,
                            XWPFStylesDocument::getTableCellMarginLeft,
                            XWPFStylesDocument::getTableMarginLeft,
                            MARGIN)
                    + margin(
                            cell,
                            XWPFStylesDocument::getTableCellMarginRight,
                            XWPFStylesDocument::getTableMarginRight,
                            MARGIN);
        }

        PdfPTable empty() {
            PdfPTable table = new PdfPTable(widths.length);
            table.setTotalWidth(positive());
            table.setLockedWidth(true);
            table.setHorizontalAlignment(alignment());
            return table;
        }

        PdfPTable with(int from, int to) {
            PdfPTable table = empty();
            add(table, from, to);
            table.calculateHeights(true);
            return table;
        }

        private float[] positive() {
            float[] positive = widths.clone();
            for (int column = 0; column < positive.length; column++) {
                positive[column] = Math.max(positive[column], total / widths.length / 20);
            }
            return positive;
        }

        private int alignment() {
            ParagraphAlignment given = styles.getTableAlignment(source);
            return given == ParagraphAlignment.CENTER
                    ? Element.ALIGN_CENTER
                    : given == ParagraphAlignment.RIGHT ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
        }

        void add(PdfPTable table, int from, int to) {
            for (int row = from; row < to; row++) {
                bounds.ensureTime();
                int column = 0;
                for (XWPFTableCell cell : source.getRow(row).getTableCells()) {
                    int span = Math.min(span(cell), widths.length - column);
                    if (span > 0 && styles.getTableCellVMerge(cell) != STMerge.CONTINUE) {
                        table.addCell(cell(row, column, span, cell));
                    }
                    column += span;
                }
                if (column < widths.length) {
                    PdfPCell rest = new PdfPCell();
                    rest.setBorder(0);
                    rest.setColspan(widths.length - column);
                    table.addCell(rest);
                }
            }
        }

        /** A row that is the heading of those below it: bold words, and nothing beside them. */
        boolean isHeading(int row) {
            List<XWPFTableCell> cells = source.getRow(row).getTableCells();
            return cells.size() > 1
                    && cells.stream().skip(1).allMatch(cell -> cell.getText().isBlank())
                    && cells.get(0).getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .anyMatch(run -> run.isBold() && !run.text().isBlank());
        }

        private int span(XWPFTableCell cell) {
            var span = styles.getTableCellGridSpan(cell);
            return span == null ? 1 : Math.max(span.intValue(), 1);
        }

        private PdfPCell cell(int row, int column, int span, XWPFTableCell source) {
            PdfPCell cell = new PdfPCell();
            cell.setColspan(span);
            if (styles.getTableCellVMerge(source) == STMerge.RESTART) {
                cell.setRowspan(rows(row, column));
            }
            cell.setPaddingTop(margin(
                    source, XWPFStylesDocument::getTableCellMarginTop, XWPFStylesDocument::getTableMarginTop, 0));
            cell.setPaddingBottom(margin(
                            source,
                            XWPFStylesDocument::getTableCellMarginBottom,
                            XWPFStylesDocument::getTableMarginBottom,
                            0)
                    + 2);
            cell.setPaddingLeft(margin(
                    source,
                    XWPFStylesDocument::getTableCellMarginLeft,
                    XWPFStylesDocument::getTableMarginLeft,
                    MARGIN));
            cell.setPaddingRight(margin(
                    source,
                    XWPFStylesDocument::getTableCellMarginRight,
                    XWPFStylesDocument::getTableMarginRight,
                    MARGIN));
            cell.setBorderWidthTop(border(source, BorderSide.TOP));
            cell.setBorderWidthBottom(border(source, BorderSide.BOTTOM));
            cell.setBorderWidthLeft(border(source, BorderSide.LEFT));
            cell.setBorderWidthRight(border(source, BorderSide.RIGHT));
            cell.setBackgroundColor(PdfParagraphs.color(styles.getTableCellBackgroundColor(source)));
            cell.setVerticalAlignment(vertical(source));
            TableHeight tall = styles.getTableRowHeight(source.getTableRow());
            if (tall != null) {
                cell.setMinimumHeight(tall.height);
            }
            float inside = -cell.getPaddingLeft() - cell.getPaddingRight();
            for (int place = column; place < column + span; place++) {
                inside += widths[place];
            }
            fill(cell, source, inside);
            return cell;
        }

        private void fill(PdfPCell cell, XWPFTableCell source, float width) {
            for (IBodyElement element : source.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    paragraphs.of(paragraph, width).forEach(piece -> cell.addElement(piece.line()));
                } else if (element instanceof XWPFTable inner) {
                    of(inner, width, Float.MAX_VALUE, depth + 1).forEach(cell::addElement);
                }
            }
        }

        /** Over how many rows a cell goes. */
        private int rows(int row, int column) {
            int rows = 1;
            while (row + rows < source.getRows().size() && goesOn(source.getRow(row + rows), column)) {
                rows++;
            }
            return rows;
        }

        private boolean goesOn(XWPFTableRow row, int column) {
            int place = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                if (place == column) {
                    return styles.getTableCellVMerge(cell) == STMerge.CONTINUE;
                }
                place += span(cell);
            }
            return false;
        }

        private float margin(XWPFTableCell cell, Margin<XWPFTableCell> own, Margin<XWPFTable> tables, float usual) {
            Float given = own.of(styles, cell);
            given = given == null ? tables.of(styles, source) : given;
            return given == null ? usual : given;
        }

        private float border(XWPFTableCell cell, BorderSide side) {
            TableCellBorder border = styles.getTableCellBorderWithConflicts(cell, side);
            if (border == null || !border.hasBorder()) {
                return 0;
            }
            return border.getBorderSize() == null ? HAIR : border.getBorderSize();
        }

        private int vertical(XWPFTableCell cell) {
            XWPFVertAlign given = cell.getVerticalAlignment();
            return given == XWPFVertAlign.CENTER
                    ? Element.ALIGN_MIDDLE
                    : given == XWPFVertAlign.BOTTOM ? Element.ALIGN_BOTTOM : Element.ALIGN_TOP;
        }
    }

    private interface Margin<T> {

        Float of(XWPFStylesDocument styles, T of);
    }
}
