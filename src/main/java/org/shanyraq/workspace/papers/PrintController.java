package org.shanyraq.workspace.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.shanyraq.paper.PaperFormat;
import org.shanyraq.paper.PaperKind;
import org.shanyraq.paper.PaperLanguage;
import org.shanyraq.paper.Papers;
import org.shanyraq.paper.Papers.Printed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers as files. Who may read a paper may print it. */
@RestController
@RequestMapping("/casework/api/cases/{caseNumber}")
class PrintController {

    private final PaperDesk desk;
    private final Papers papers;

    PrintController(PaperDesk desk, Papers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    /**
     * @param format {@code pdf} or {@code docx}
     * @param paper the foremost that the filed form makes if not given
     * @param language the family's if not given
     */
    @GetMapping("/filings/{filing}/paper.{format}")
    ResponseEntity<byte[]> print(
            @PathVariable String caseNumber,
            @PathVariable UUID filing,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) PaperKind paper,
            @RequestParam(required = false) PaperLanguage language) {
        Printed printed = papers.print(desk.toPrint(caseNumber, filing), paper, language, format);
        return Downloads.of(printed.fileName(), printed.mediaType(), printed.file());
    }

    /**
     * The sheet of the case's contacts, for whom the whole case concerns.
     *
     * @param from since the case was opened if not given
     * @param until until today if not given
     * @param language the family's if not given
     */
    @GetMapping("/contact-sheet.{format}")
    ResponseEntity<byte[]> contactSheet(
            @PathVariable String caseNumber,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate until,
            @RequestParam(required = false) PaperLanguage language) {
        Printed printed = papers.contactSheet(desk.toPrintContacts(caseNumber, from, until), language, format);
        return Downloads.of(printed.fileName(), printed.mediaType(), printed.file());
    }

    /**
     * The page with the five questions to the family, to be filled in by hand.
     *
     * @param language the family's if not given
     */
    @GetMapping("/family-questions.{format}")
    ResponseEntity<byte[]> familyQuestions(
            @PathVariable String caseNumber,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) PaperLanguage language) {
        Printed printed = papers.familyQuestions(caseNumber, desk.toPrintQuestions(caseNumber), language, format);
        return Downloads.of(printed.fileName(), printed.mediaType(), printed.file());
    }
}
