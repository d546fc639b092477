package org.shanyraq.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shanyraq.figures.Cell;
import org.shanyraq.figures.Report;
import org.shanyraq.figures.Row;
import org.shanyraq.figures.Table;
import org.springframework.stereotype.Component;

/** One line for each number, for those who go on reckoning. No line begins what a spreadsheet takes for a formula. */
@Component
class CsvWriter {

    private static final CSVFormat LINES =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final char MARK_OF_UTF8 = '\uFEFF';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final HandoutWords words;

    CsvWriter(HandoutWords words) {
        this.words = words;
    }

    byte[] write(Report report) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStreamWriter text = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
            text.write(MARK_OF_UTF8);
            CSVPrinter lines = new CSVPrinter(text, LINES);
            lines.printRecord(
                    safe(words.say("table")),
                    safe(words.say("figure")),
                    safe(words.say("column")),
                    safe(words.days(report.period())),
                    safe(words.days(report.before())),
                    safe(words.say("key")));
            for (Table table : report.tables()) {
                for (Row row : table.rows()) {
                    for (int column = 0; column < row.cells().size(); column++) {
                        Cell cell = row.cells().get(column);
                        lines.printRecord(
                                safe(table.title()),
                                safe(row.title()),
                                safe(table.columns().get(column).title()),
                                cell.hidden() ? HandoutWords.HIDDEN : cell.count(),
                                cell.beforeHidden() ? HandoutWords.HIDDEN : cell.before(),
                                safe(CellName.of(row, cell)));
                    }
                }
            }
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A spreadsheet reckons what begins like a formula; behind an apostrophe it is text. */
    static String safe(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
