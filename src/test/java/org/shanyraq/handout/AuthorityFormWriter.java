package org.shanyraq.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the form that the product brings, for a centre whose authority has none of its own. */
final class AuthorityFormWriter {

    private static final Path FORM = Path.of("src/main/resources/handout/authority.xlsx");
    private static final List<String> COLUMNS = List.of("all", "difficultSituation", "substitute");
    private static final List<String> ROWS = List.of("opening", "new", "total", "left", "closing");
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("families", "Семьи"),
            Map.entry("children", "Дети"),
            Map.entry("adults", "Взрослые"),
            Map.entry("opening", "на начало периода"),
            Map.entry("new", "принято за период"),
            Map.entry("total", "всего охвачено"),
            Map.entry("left", "выбыло"),
            Map.entry("closing", "на конец периода"),
            Map.entry("all", "Всего"),
            Map.entry("difficultSituation", "В трудной жизненной ситуации"),
            Map.entry("substitute", "Замещающие"));

    private AuthorityFormWriter() {}

    public static void main(String[] arguments) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(FORM)) {
            Sheet sheet = book.createSheet("Отчёт");
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            bold.setWrapText(true);
            sheet.setColumnWidth(0, 40 * 256);
            List.of(1, 2, 3).forEach(column -> sheet.setColumnWidth(column, 20 * 256));
            text(sheet, 0, 0, "Отчёт центра поддержки детей и семьи", bold);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            text(sheet, 1, 0, "Период: с", null);
            name(book, "period.from", 1, 1);
            text(sheet, 1, 2, "по", null);
            name(book, "period.last", 1, 3);
            int at = 3;
            for (String table : List.of("families", "children", "adults")) {
                text(sheet, at, 0, SAID.get(table), bold);
                for (int column = 0; column < COLUMNS.size(); column++) {
                    text(sheet, at, 1 + column, SAID.get(COLUMNS.get(column)), bold);
                }
                at++;
                for (String row : ROWS) {
                    text(sheet, at, 0, SAID.get(row), null);
                    for (int column = 0; column < COLUMNS.size(); column++) {
                        name(book, table + "." + row + "." + COLUMNS.get(column), at, 1 + column);
                    }
                    at++;
                }
                at++;
            }
            book.write(file);
        }
    }

    private static void text(Sheet sheet, int row, int column, String text, CellStyle style) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellValue(text);
        if (style != null) {
            line.getCell(column).setCellStyle(style);
        }
    }

    private static void name(XSSFWorkbook book, String name, int row, int column) {
        Name named = book.createName();
        named.setNameName(name);
        named.setRefersToFormula("'Отчёт'!$" + (char) ('A' + column) + "$" + (row + 1));
    }
}
