package org.shanyraq.workspace;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.CaseTasks;
import org.shanyraq.engine.Refusal;
import org.shanyraq.paper.NewScan;
import org.shanyraq.paper.PrintOrder;
import org.shanyraq.paper.Scan;
import org.shanyraq.paper.ScanType;
import org.shanyraq.paper.Scans;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed papers of a case: all of them for whoever reads the whole file, for others those that they brought and
 * those of the papers that they filed.
 */
@Service
@Transactional
class ScanDesk {

    private final CaseTasks tasks;
    private final PaperDesk papers;
    private final Scans scans;
    private final Workers workers;
    private final CentreClock clock;

    ScanDesk(CaseTasks tasks, PaperDesk papers, Scans scans, Workers workers, CentreClock clock) {
        this.tasks = tasks;
        this.papers = papers;
        this.scans = scans;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * @param filing {@code null} for a paper from elsewhere
     * @throws Refusal if there is no such case or paper for this person
     */
    Shown bring(String caseNumber, UUID filing, String title, byte[] bytes) {
        PrintOrder order = papers.toPrint(caseNumber, filing);
        if (filing != null && !isReadable(order, filing)) {
            throw Refusal.because("casefile.unknownPaper", caseNumber);
        }
        return shown(scans.keep(new NewScan(caseNumber, filing, title, bytes, tasks.person())));
    }

    /** The scans that the signed-in person may see. Whether they may see the case was asked before. */
    @Transactional(readOnly = true)
    List<Shown> of(String caseNumber) {
        List<Scan> all = scans.of(caseNumber);
        if (all.isEmpty()) {
            return List.of();
        }
        PrintOrder order = papers.toPrint(caseNumber, null);
        return all.stream().filter(scan -> isFor(order, scan)).map(this::shown).toList();
    }

    /**
     * @throws Refusal if there is no such case or scan for this person
     */
    @Transactional(readOnly = true)
    File file(String caseNumber, UUID id) {
        PrintOrder order = papers.toPrint(caseNumber, null);
        Scan scan = scans.of(caseNumber).stream()
                .filter(kept -> kept.id().equals(id) && isFor(order, kept))
                .findFirst()
                .orElseThrow(() -> Refusal.because("scan.unknown", caseNumber));
        String name = "%s-%s.%s".formatted(caseNumber, scan.id(), scan.type());
        return new File(name, scan.type(), scans.file(scan));
    }

    private static boolean isFor(PrintOrder order, Scan scan) {
        return order.whole()
                || scan.uploadedBy().equals(order.person())
                || scan.filing() != null && isReadable(order, scan.filing());
    }

    private static boolean isReadable(PrintOrder order, UUID filing) {
        return order.readable().stream().anyMatch(paper -> paper.id().equals(filing));
    }

    private Shown shown(Scan scan) {
        return new Shown(
                scan.id(),
                scan.title(),
                scan.type(),
                scan.size(),
                scan.filing(),
                workers.names().getOrDefault(scan.uploadedBy(), scan.uploadedBy()),
                clock.at(scan.uploadedAt()));
    }

    /**
     * A scan as it stands in the timeline.
     *
     * @param size in bytes
     * @param filing the paper that was signed, or {@code null}
     */
    record Shown(UUID id, String title, ScanType type, long size, UUID filing, String by, OffsetDateTime at) {}

    /** @param name says nothing of the family but its case number */
    record File(String name, ScanType type, byte[] bytes) {}
}
