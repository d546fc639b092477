package org.shanyraq.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Refusal;
import org.shanyraq.figures.Report;
import org.shanyraq.figures.Row;
import org.shanyraq.figures.Table;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills the form that an authority asks for: an .xlsx file in which a cell's name says which number belongs there, such as
 * {@code families.total.all}, {@code before.families.total.all}, {@code period.from}. Everything else stays as it is; what the
 * form reckons itself is reckoned anew when it is opened.
 */
@Component
class AuthorityForm {

    private static final String SHIPPED = "handout/authority.xlsx";
    /** What spreadsheets name themselves, such as the part that is printed. */
    private static final String OF_THE_PROGRAM = "_xlnm.";

    private static final String BEFORE = "before.";

    private final HandoutProperties settings;
    private final HandoutWords words;

    AuthorityForm(HandoutProperties settings, HandoutWords words) {
        this.settings = settings;
        this.words = words;
    }

    /** @throws Refusal if the form cannot be read, or names what is no figure: with the names */
    byte[] fill(Report report) {
        try (InputStream form = open();
                XSSFWorkbook book = new XSSFWorkbook(form);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            fill(book, values(report), divided(report));
            book.setForceFormulaRecalculation(true);
            book.write(file);
            return file.toByteArray();
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw Refusal.because("handout.formUnreadable");
        }
    }

    private InputStream open() throws IOException {
        return settings.form() == null
                ? new ClassPathResource(SHIPPED).getInputStream()
                : Files.newInputStream(settings.form());
    }

    private static void fill(XSSFWorkbook book, Map<String, Object> values, Set<String> divided) {
        List<? extends Name> names = book.getAllNames().stream()
                .filter(name -> !name.getNameName().startsWith(OF_THE_PROGRAM) && !name.isFunctionName())
                .toList();
        TreeSet<String> unknown = new TreeSet<>();
        for (Name name : names) {
            Object value = values.getOrDefault(name.getNameName(), noneOf(name.getNameName(), divided));
            if (value == null) {
                unknown.add(name.getNameName());
            } else {
                cells(book, name).forEach(cell -> write(cell, value));
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.because("handout.formNames", String.join(", ", unknown));
        }
    }

    /** A part of a figure that did not occur: none of it. {@code null} if there is no such figure with parts, or no such column. */
    private static @Nullable Object noneOf(String name, Set<String> divided) {
        String figure = name.startsWith(BEFORE) ? name.substring(BEFORE.length()) : name;
        int part = figure.lastIndexOf('.', figure.lastIndexOf('.') - 1);
        return part > 0 && divided.contains(figure.substring(0, part) + figure.substring(figure.lastIndexOf('.')))
                ? 0
                : null;
    }

    private static List<Cell> cells(XSSFWorkbook book, Name name) {
        AreaReference area = new AreaReference(name.getRefersToFormula(), book.getSpreadsheetVersion());
        CellReference first = area.getFirstCell();
        Sheet sheet =
                Optional.ofNullable(first.getSheetName()).map(book::getSheet).orElseGet(() -> book.getSheetAt(0));
        return List.of(
                CellUtil.getRow(first.getRow(), sheet).getCell(first.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK));
    }

    private static void write(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** The figures that have parts, each with its columns: {@code exits.reasons.all}. */
    private static Set<String> divided(Report report) {
        return report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.part() != null)
                .flatMap(row -> row.cells().stream().map(cell -> row.figure() + "." + cell.column()))
                .collect(Collectors.toSet());
    }

    private Map<String, Object> values(Report report) {
        Map<String, Object> values = new HashMap<>();
        values.put("period.from", Days.written(report.period().from()));
        values.put("period.last", Days.written(report.period().last()));
        for (Table table : report.tables()) {
            for (Row row : table.rows()) {
                row.cells().forEach(cell -> {
                    String name = CellName.of(row, cell);
                    values.put(name, cell.hidden() ? HandoutWords.HIDDEN : cell.count());
                    values.put(BEFORE + name, cell.beforeHidden() ? HandoutWords.HIDDEN : cell.before());
                });
            }
        }
        return values;
    }
}
