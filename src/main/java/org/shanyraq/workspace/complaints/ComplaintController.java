package org.shanyraq.workspace.complaints;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shanyraq.complaint.ComplaintDesk;
import org.shanyraq.complaint.ComplaintDesk.Receipt;
import org.shanyraq.paper.PaperFormat;
import org.shanyraq.paper.PaperLanguage;
import org.shanyraq.paper.Papers;
import org.shanyraq.paper.Papers.Printed;
import org.shanyraq.paper.ReceiptOrder;
import org.shanyraq.workspace.papers.Downloads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints, each for whom it lies with and who answers it; for who took one down, whether it is answered. */
@RestController
@RequestMapping("/casework/api/complaints")
class ComplaintController {

    private final ComplaintDesk desk;
    private final Papers papers;

    ComplaintController(ComplaintDesk desk, Papers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    /** The open ones first. */
    @GetMapping
    List<ComplaintDesk.Line> complaints() {
        return desk.lines();
    }

    @GetMapping("/{number}")
    ComplaintDesk.Sheet complaint(@PathVariable String number) {
        return desk.of(number);
    }

    /**
     * What whoever complained is given.
     *
     * @param format {@code pdf} or {@code docx}
     * @param language the reader's if not given
     */
    @GetMapping("/{number}/receipt.{format}")
    ResponseEntity<byte[]> receipt(
            @PathVariable String number,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) @Nullable PaperLanguage language,
            Locale reader) {
        Receipt receipt = desk.receipt(number);
        Printed printed = papers.complaintReceipt(
                new ReceiptOrder(
                        receipt.number(), receipt.madeOn(), receipt.answerBy(), receipt.takenBy(), receipt.person()),
                language == null ? PaperLanguage.of(reader) : language,
                format);
        return Downloads.of(printed.fileName(), printed.mediaType(), printed.file());
    }
}
