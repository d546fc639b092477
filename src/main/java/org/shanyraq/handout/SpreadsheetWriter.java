package org.shanyraq.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.shanyraq.figures.Balance;
import org.shanyraq.figures.Report;
import org.shanyraq.figures.Table;
import org.springframework.stereotype.Component;

/** A workbook: a sheet for each table with this period and the one before, its balances below, and at the end how each figure is counted. */
@Component
class SpreadsheetWriter {

    private static final int WIDE = 60 * 256;
    private static final int NARROW = 18 * 256;

    private final HandoutWords words;

    SpreadsheetWriter(HandoutWords words) {
        this.words = words;
    }

    byte[] write(Report report) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Styles styles = Styles.of(book);
            report.tables().forEach(table -> sheet(book, styles, report, table));
            definitions(book, styles, report.tables());
            book.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(XSSFWorkbook book, Styles styles, Report report, Table table) {
        Sheet sheet = book.createSheet(name(book, table.title()));
        sheet.setColumnWidth(0, WIDE);
        line(sheet, 0, styles.head(), table.title());
        line(sheet, 1, null, words.days(report.period()));
        if (words.isGuarded(report)) {
            line(sheet, 2, null, words.say("hiddenBecause"));
        }
        Row head = sheet.createRow(4);
        for (int column = 0; column < table.columns().size(); column++) {
            text(head, 1 + column, styles.top(), table.columns().get(column).title());
            text(
                    head,
                    1 + table.columns().size() + column,
                    styles.top(),
                    words.say("before", table.columns().get(column).title()));
        }
        for (int column = 1; column <= 2 * table.columns().size(); column++) {
            sheet.setColumnWidth(column, NARROW);
        }
        int at = 5;
        for (org.shanyraq.figures.Row row : table.rows()) {
            Row line = sheet.createRow(at++);
            text(line, 0, styles.plain(), row.title());
            for (int column = 0; column < row.cells().size(); column++) {
                org.shanyraq.figures.Cell cell = row.cells().get(column);
                number(line, 1 + column, styles, cell.hidden(), cell.count());
                number(line, 1 + row.cells().size() + column, styles, cell.beforeHidden(), cell.before());
            }
        }
        for (Balance balance : table.balances()) {
            line(sheet, ++at, null, words.say(balance.holds() ? "holds" : "doesNotHold", balance.said()));
        }
        for (String note : table.notes()) {
            line(sheet, ++at, null, note);
        }
        sheet.createFreezePane(1, 5);
    }

    private void definitions(XSSFWorkbook book, Styles styles, List<Table> tables) {
        Sheet sheet = book.createSheet(name(book, words.say("definitions")));
        sheet.setColumnWidth(0, WIDE);
        sheet.setColumnWidth(1, 2 * WIDE);
        int at = 0;
        for (Table table : tables) {
            for (org.shanyraq.figures.Row row : table.rows()) {
                if (!row.how().isEmpty()) {
                    Row line = sheet.createRow(at++);
                    text(line, 0, styles.plain(), row.title());
                    text(line, 1, styles.plain(), row.how());
                }
            }
        }
    }

    private static String name(XSSFWorkbook book, String title) {
        String safe = WorkbookUtil.createSafeSheetName(title);
        return book.getSheet(safe) == null
                ? safe
                : WorkbookUtil.createSafeSheetName(book.getNumberOfSheets() + " " + title);
    }

    private static void line(Sheet sheet, int at, @Nullable CellStyle style, String text) {
        Cell cell = sheet.createRow(at).createCell(0);
        cell.setCellValue(text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    /** Text is text, whatever it begins with. */
    private static void text(Row row, int column, CellStyle style, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void number(Row row, int column, Styles styles, boolean hidden, long count) {
        Cell cell = row.createCell(column);
        if (hidden) {
            cell.setCellValue(HandoutWords.HIDDEN);
            cell.setCellStyle(styles.hidden());
        } else {
            cell.setCellValue((double) count);
        }
    }

    private record Styles(CellStyle head, CellStyle top, CellStyle plain, CellStyle hidden) {

        static Styles of(XSSFWorkbook book) {
            Font bold = book.createFont();
            bold.setBold(true);
            CellStyle head = book.createCellStyle();
            head.setFont(bold);
            CellStyle top = book.createCellStyle();
            top.setFont(bold);
            top.setWrapText(true);
            CellStyle plain = book.createCellStyle();
            plain.setWrapText(true);
            // Also when the cell is edited: what begins like a formula stays text.
            plain.setQuotePrefixed(true);
            CellStyle hidden = book.createCellStyle();
            hidden.setAlignment(HorizontalAlignment.RIGHT);
            return new Styles(head, top, plain, hidden);
        }
    }
}
