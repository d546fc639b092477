package org.shanyraq.workspace.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanyraq.figures.Behind;
import org.shanyraq.figures.Figures;
import org.shanyraq.figures.Period;
import org.shanyraq.figures.Report;
import org.shanyraq.workspace.Pages;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report of a period, table by table, and what a number of it counted. */
@RestController
@RequestMapping("/casework/api/figures")
class FiguresController {

    private final Figures figures;

    FiguresController(Figures figures) {
        this.figures = figures;
    }

    /** The keys of the tables in their order. */
    @GetMapping
    List<String> tables() {
        return figures.tables();
    }

    /** @param until the last day that counts */
    @GetMapping("/{table}")
    Report table(
            @PathVariable String table,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {
        return figures.report(table, Period.to(from, until));
    }

    /**
     * @param part all of the figure if none is named; empty for what has none
     * @param until the last day that counts
     * @param page from 1
     */
    @GetMapping("/{table}/{figure}")
    Behind behind(
            @PathVariable String table,
            @PathVariable String figure,
            @RequestParam String column,
            @RequestParam(required = false) @Nullable String part,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(defaultValue = "1") int page) {
        return figures.behind(table, figure, column, part, Period.to(from, until), Pages.fromZero(page));
    }
}
