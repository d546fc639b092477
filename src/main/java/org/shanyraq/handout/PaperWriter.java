package org.shanyraq.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.shanyraq.figures.Balance;
import org.shanyraq.figures.Cell;
import org.shanyraq.figures.Report;
import org.shanyraq.figures.Row;
import org.shanyraq.figures.Table;
import org.shanyraq.paper.PdfPrinter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The report for the founder, on paper: table after table, each with its balances, on A4 laid across. */
@Component
class PaperWriter {

    private static final int LONG_SIDE = 16838;
    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 850;
    private static final int WIDTH = LONG_SIDE - 2 * MARGIN;
    private static final int TITLES = WIDTH * 2 / 5;

    private final PdfPrinter printer;
    private final HandoutWords words;
    private final String centre;

    PaperWriter(PdfPrinter printer, HandoutWords words, @Value("${shanyraq.paper.centre:}") String centre) {
        this.printer = printer;
        this.words = words;
        this.centre = centre;
    }

    byte[] write(Report report) {
        return printer.print("figures", word(report), null);
    }

    private byte[] word(Report report) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.createStyles(); // the printer asks for them
            acrossThePage(document);
            if (!centre.isBlank()) {
                paragraph(document, centre, 11, false);
            }
            paragraph(document, words.say("title"), 16, true);
            paragraph(document, words.days(report.period()), 11, false);
            paragraph(document, words.say("beforeStands", words.days(report.before())), 9, false);
            if (words.isGuarded(report)) {
                paragraph(document, words.say("hiddenBecause"), 9, false);
            }
            report.tables().forEach(table -> table(document, table));
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void acrossThePage(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private void table(XWPFDocument document, Table table) {
        XWPFParagraph title = paragraph(document, table.title(), 13, true);
        title.setSpacingBefore(240);
        title.setKeepNext(true);
        int columns = table.columns().size();
        XWPFTable grid = document.createTable(1 + table.rows().size(), 1 + columns);
        grid.setWidth(WIDTH);
        for (XWPFTableRow row : grid.getRows()) {
            row.getCell(0).setWidth(String.valueOf(TITLES));
            for (int column = 1; column <= columns; column++) {
                row.getCell(column).setWidth(String.valueOf((WIDTH - TITLES) / columns));
            }
        }
        grid.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < columns; column++) {
            write(
                    grid.getRow(0).getCell(1 + column),
                    table.columns().get(column).title(),
                    true,
                    true);
        }
        for (int line = 0; line < table.rows().size(); line++) {
            Row row = table.rows().get(line);
            write(grid.getRow(1 + line).getCell(0), row.title(), false, false);
            for (int column = 0; column < columns; column++) {
                write(
                        grid.getRow(1 + line).getCell(1 + column),
                        number(row.cells().get(column)),
                        false,
                        true);
            }
        }
        for (Balance balance : table.balances()) {
            paragraph(document, words.say(balance.holds() ? "holds" : "doesNotHold", balance.said()), 9, false);
        }
        table.notes().forEach(note -> paragraph(document, note, 9, false));
    }

    private String number(Cell cell) {
        String now = cell.hidden() ? HandoutWords.HIDDEN : String.valueOf(cell.count());
        String share = cell.percent() == null ? "" : " (" + cell.percent() + " %)";
        String before = cell.beforeHidden() ? HandoutWords.HIDDEN : String.valueOf(cell.before());
        return now + share + " / " + before;
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(60);
        run(paragraph, text, size, bold);
        return paragraph;
    }

    private static void write(XWPFTableCell cell, String text, boolean bold, boolean toTheRight) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(toTheRight ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        run(paragraph, text, 10, bold);
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Tinos");
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
