package org.shanyraq.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.Refusal;
import org.shanyraq.figures.Cell;
import org.shanyraq.figures.Figures;
import org.shanyraq.figures.Period;
import org.shanyraq.figures.Report;
import org.shanyraq.figures.Row;
import org.shanyraq.figures.Table;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Pdfs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaves the centre is what the page shows, but for what is too small. */
@CentreTest
class HandoutsTest {

    @Autowired
    private Handouts handouts;

    @Autowired
    private Figures figures;

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private ActingAs acting;

    @Autowired
    private JdbcClient database;

    private Period year;

    @BeforeEach
    void aYearWithOneFamilyAtLeast() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        LocalDate today = centre.now().toLocalDate();
        year = Period.to(today.minusYears(1), today);
        cases.admitted();
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theSpreadsheetHoldsTheNumbersOfTheReport() throws IOException {
        Report report = as("bolat", () -> figures.guarded(figures.report(year)));
        try (XSSFWorkbook book = book(give("bolat", HandoutFormat.xlsx, false, null))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(report.tables().size() + 1);
            for (int number = 0; number < report.tables().size(); number++) {
                Table table = report.tables().get(number);
                Sheet sheet = book.getSheetAt(number);
                for (int line = 0; line < table.rows().size(); line++) {
                    Row row = table.rows().get(line);
                    assertThat(sheet.getRow(5 + line).getCell(0).getStringCellValue())
                            .isEqualTo(row.title());
                    for (int column = 0; column < row.cells().size(); column++) {
                        Cell cell = row.cells().get(column);
                        var written = sheet.getRow(5 + line).getCell(1 + column);
                        if (cell.hidden()) {
                            assertThat(written.getStringCellValue()).isEqualTo("*");
                        } else {
                            assertThat(written.getNumericCellValue()).isEqualTo(cell.count());
                        }
                    }
                }
                sheet.forEach(row ->
                        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            }
        }
    }

    @Test
    void everyNumberIsALineOfItsOwnAndNoneIsAFormula() throws IOException {
        Report report = as("saule", () -> figures.guarded(figures.report(year)));
        List<CSVRecord> lines;
        byte[] file = give("saule", HandoutFormat.csv, false, null);
        try (Reader text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            lines = CSVFormat.EXCEL
                    .builder()
                    .setDelimiter(';')
                    .get()
                    .parse(text)
                    .getRecords();
        }
        List<Cell> cells = report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
        assertThat(lines).hasSize(cells.size() + 1);
        for (int line = 0; line < cells.size(); line++) {
            Cell cell = cells.get(line);
            assertThat(lines.get(1 + line).get(3)).isEqualTo(cell.hidden() ? "*" : String.valueOf(cell.count()));
        }
        assertThat(CsvWriter.safe("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvWriter.safe("-")).isEqualTo("'-");
        assertThat(CsvWriter.safe("Әлия")).isEqualTo("Әлия");
    }

    @Test
    void theFoundersPaperSaysEachFigureAndItsBalance() throws IOException {
        Report report = as("bolat", () -> figures.report(year));
        byte[] paper = give("bolat", HandoutFormat.pdf, true, "The founder asks for all.");
        Pdfs.draw(paper, "figures-for-the-founder");
        String text = Pdfs.text(paper);
        for (Table table : report.tables()) {
            assertThat(text).contains(table.title());
        }
        assertThat(text).contains("Report of the family support centre").contains("Holds:");
    }

    @Test
    void theAuthoritysFormIsFilledByTheNamesOfItsCells() throws IOException {
        Report report = as("bolat", () -> figures.report(year));
        try (XSSFWorkbook book = book(give("bolat", HandoutFormat.form, true, "The akimat counts every family."))) {
            Row row = report.tables().get(0).rows().stream()
                    .filter(one -> one.figure().equals("families.new"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.cells().get(0).count()).isPositive();
            assertThat(named(book, "families.new.all"))
                    .isEqualTo(row.cells().get(0).count());
        }
    }

    @Test
    void onlyTheDirectorLetsSmallNumbersOutAndSaysWhy() {
        assertThatThrownBy(() -> give("saule", HandoutFormat.csv, true, "They asked."))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> give("bolat", HandoutFormat.csv, true, " ")).isInstanceOf(Refusal.class);
        give("bolat", HandoutFormat.csv, true, "The founder asks for all.");
        assertThat(database.sql("select given_by || ' ' || format || ' ' || reason from casefile.figures_given_out"
                                + " where whole order by given_at desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("bolat csv The founder asks for all.");
    }

    private byte[] give(String person, HandoutFormat format, boolean whole, String reason) {
        return as(
                person,
                () -> handouts.give(new HandoutOrder(year, format, whole, reason))
                        .file());
    }

    private <T> T as(String person, Supplier<T> work) {
        return acting.person(person, work::get);
    }

    private static XSSFWorkbook book(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static double named(XSSFWorkbook book, String name) {
        Name named = book.getName(name);
        CellReference place = new CellReference(named.getRefersToFormula());
        return book.getSheet(place.getSheetName())
                .getRow(place.getRow())
                .getCell(place.getCol())
                .getNumericCellValue();
    }
}
