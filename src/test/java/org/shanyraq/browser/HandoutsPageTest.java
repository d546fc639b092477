package org.shanyraq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.springframework.beans.factory.annotation.Autowired;

/** What the director takes along is what stands on the page. */
@BrowserTest
class HandoutsPageTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Test
    void theSpreadsheetIsReadBackAndHoldsWhatThePageShows(Desks desks) throws IOException {
        cases.admitted();
        Desk bolat = desks.of("bolat");
        Page page = open(bolat);
        List<List<String>> shown = new ArrayList<>();
        Locator rows = page.locator("[data-table=families] tbody tr");
        assertThat(rows.first()).isVisible();
        for (Locator row : rows.all()) {
            shown.add(numbers(row));
        }

        Locator along = page.locator(".cw-handouts");
        along.scrollIntoViewIfNeeded();
        assertThat(along.getByText("Why this time")).isHidden();
        along.getByRole(AriaRole.CHECKBOX).check();
        along.getByRole(AriaRole.TEXTBOX).fill("The founder asks for all.");
        assertThat(Accessibility.faults(page, ".cw-handouts")).isEmpty();
        bolat.photograph("figures-along");
        Download file =
                page.waitForDownload(() -> along.getByText("Spreadsheet (XLSX)").click());
        assertThat(along.getByRole(AriaRole.STATUS)).containsText("downloads");

        assertThat(file.suggestedFilename()).matches("figures-\\d{4}-\\d\\d-\\d\\d-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        try (InputStream read = Files.newInputStream(file.path());
                XSSFWorkbook book = new XSSFWorkbook(read)) {
            assertThat(numbers(book.getSheetAt(0), shown.get(0).size())).isEqualTo(shown);
        }
    }

    @Test
    void whoIsNotTheDirectorIsNotAskedWhetherSmallNumbersGoOut(Desks desks) {
        Page page = open(desks.of("saule"));
        Locator along = page.locator(".cw-handouts");
        assertThat(along.getByRole(AriaRole.BUTTON)).hasCount(4);
        assertThat(along.getByRole(AriaRole.CHECKBOX)).hasCount(0);
        page.setViewportSize(390, 844);
        along.scrollIntoViewIfNeeded();
        desks.of("saule").photograph("phone-figures-along");
    }

    private Page open(Desk desk) {
        Page page = desk.page();
        page.navigate(
                "/casework/figures.html?from=" + centre.now().toLocalDate().minusMonths(2) + "&until="
                        + centre.now().toLocalDate());
        assertThat(page.locator(".cw-handouts")).isVisible();
        return page;
    }

    private static List<String> numbers(Locator row) {
        return ((List<?>) row.evaluate(
                        "row => [...row.querySelectorAll('td')].map(cell => cell.firstChild.firstChild.textContent)"))
                .stream().map(Object::toString).toList();
    }

    /** Of this period, row by row below the heads. */
    private static List<List<String>> numbers(Sheet sheet, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 4 && row.getCell(1) != null && row.getCell(1).getCellType() == CellType.NUMERIC) {
                List<String> numbers = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    numbers.add(String.valueOf((long) row.getCell(column).getNumericCellValue()));
                }
                rows.add(numbers);
            }
        }
        return rows;
    }
}
