package org.shanyraq.workspace.working;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shanyraq.staff.Workers;
import org.shanyraq.working.Proposals;
import org.shanyraq.working.WorkingDesk;
import org.shanyraq.workspace.Pages;
import org.shanyraq.workspace.papers.Downloads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** How the centre works: what is in force, what is proposed, and the decision on it. */
@RestController
@RequestMapping("/casework/api/working")
class WorkingController {

    private static final String ANY_FILE = "application/octet-stream";

    private final WorkingDesk desk;
    private final Proposals proposals;
    private final Workers workers;

    WorkingController(WorkingDesk desk, Proposals proposals, Workers workers) {
        this.desk = desk;
        this.proposals = proposals;
        this.workers = workers;
    }

    @GetMapping
    View working() {
        return new View(desk.view(), workers.names());
    }

    /** @param page from 1 on */
    @GetMapping("/files")
    WorkingDesk.Files files(@RequestParam(defaultValue = "1") int page) {
        return desk.files(Pages.fromZero(page));
    }

    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        byte[] file = desk.file(name);
        return Downloads.of(name, ANY_FILE, file);
    }

    /** @param title of a proposal that the person has begun, to add to it, or of a new one */
    @PostMapping("/proposals")
    Made propose(@RequestParam String title, @RequestParam("file") List<MultipartFile> files) throws IOException {
        Map<String, byte[]> byName = new TreeMap<>();
        for (MultipartFile file : files) {
            byName.put(nameOf(file.getOriginalFilename()), file.getBytes());
        }
        return new Made(proposals.propose(title, byName));
    }

    @GetMapping("/proposals/{proposal}")
    ProposalView proposal(@PathVariable int proposal) {
        return new ProposalView(desk.proposal(proposal), workers.names());
    }

    @GetMapping("/proposals/{proposal}/files/{name}")
    ResponseEntity<byte[]> proposedFile(@PathVariable int proposal, @PathVariable String name) {
        byte[] file = desk.proposedFile(proposal, name);
        return Downloads.of(name, ANY_FILE, file);
    }

    @PostMapping("/proposals/{proposal}/description")
    void describe(@PathVariable int proposal, @Valid @RequestBody Described said) {
        proposals.describe(proposal, said.revision(), said.title(), said.reason(), said.source());
    }

    @PostMapping("/proposals/{proposal}/left-out")
    void leaveOut(@PathVariable int proposal, @Valid @RequestBody LeftOut said) {
        proposals.leaveOut(proposal, said.revision(), said.file());
    }

    @PostMapping("/proposals/{proposal}/withdrawal")
    void withdraw(@PathVariable int proposal, @Valid @RequestBody Decided said) {
        proposals.withdraw(proposal, said.revision());
    }

    @PostMapping("/proposals/{proposal}/refusal")
    void refuse(@PathVariable int proposal, @Valid @RequestBody Decided said) {
        proposals.refuse(proposal, said.revision(), said.because());
    }

    /** @return the number of the way of working that it became */
    @PostMapping("/proposals/{proposal}/approval")
    Made approve(@PathVariable int proposal, @Valid @RequestBody Decided said) {
        return new Made(proposals.approve(proposal, said.revision()));
    }

    /** Proposes what was in force under this number. */
    @PostMapping("/{number}/return")
    Made goBack(@PathVariable int number) {
        return new Made(proposals.goBack(number));
    }

    /** Some browsers send the folder too. */
    static String nameOf(@Nullable String sent) {
        return sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    /** @param names of people by their user ids */
    record View(WorkingDesk.View working, Map<String, String> names) {}

    record ProposalView(WorkingDesk.ProposalView shown, Map<String, String> names) {}

    record Made(int number) {}

    record Described(
            @NotNull(message = "{required}") Integer revision,
            @NotNull(message = "{required}") String title,
            @Nullable String reason,
            @Nullable String source) {}

    record LeftOut(
            @NotNull(message = "{required}") Integer revision,

            @NotNull(message = "{required}") @Size(max = 200)
            String file) {}

    record Decided(
            @NotNull(message = "{required}") Integer revision,
            @Nullable String because) {}
}
