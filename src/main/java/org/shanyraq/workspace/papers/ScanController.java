package org.shanyraq.workspace.papers;

import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Signed papers, brought back and looked at again. */
@RestController
@RequestMapping("/casework/api/cases/{caseNumber}/scans")
class ScanController {

    private final ScanDesk desk;

    ScanController(ScanDesk desk) {
        this.desk = desk;
    }

    /**
     * @param filing the paper that was printed and signed; without it, a paper from elsewhere
     * @param opening the number under which the file was chosen
     * @param again although the case has this file already
     */
    @PostMapping
    ScanDesk.Shown bring(
            @PathVariable String caseNumber,
            @RequestParam MultipartFile file,
            @RequestParam String title,
            @RequestParam(required = false) UUID filing,
            @RequestParam(required = false) UUID opening,
            @RequestParam(defaultValue = "false") boolean again)
            throws IOException {
        return desk.bring(caseNumber, new ScanDesk.Brought(filing, title, file.getBytes(), opening, again));
    }

    @GetMapping("/{scan}")
    ResponseEntity<byte[]> file(@PathVariable String caseNumber, @PathVariable UUID scan) {
        ScanDesk.File file = desk.file(caseNumber, scan);
        return Downloads.of(file.name(), file.type().mediaType(), file.bytes());
    }
}
