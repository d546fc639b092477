package org.shanyraq.workspace.papers;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Openings;
import org.shanyraq.form.Openings.Opening;
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
public class ScanDesk {

    private final Sights sights;
    private final PaperDesk papers;
    private final Scans scans;
    private final Openings openings;
    private final Workers workers;
    private final CentreClock clock;

    ScanDesk(Sights sights, PaperDesk papers, Scans scans, Openings openings, Workers workers, CentreClock clock) {
        this.sights = sights;
        this.papers = papers;
        this.scans = scans;
        this.openings = openings;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * @throws Refusal if there is no such case or paper for this person
     * @throws SameFile if this person sees the same file in the case already, and has not said that it is to be kept again
     * @throws Openings.FiledBefore if something else was brought under this opening
     */
    Shown bring(String caseNumber, Brought brought) {
        Sight sight = sights.toOpen(caseNumber);
        PrintOrder order = papers.toPrint(sight, brought.filing());
        if (brought.filing() != null && !isReadable(order, brought.filing())) {
            throw Refusal.because("casefile.unknownPaper", caseNumber);
        }
        UUID id = openings.once(
                new Opening(brought.opening(), sight.person(), "scan/" + caseNumber),
                brought.told(),
                UUID.class,
                () -> keep(order, brought));
        return shown(scan(caseNumber, id, order), order);
    }

    private UUID keep(PrintOrder order, Brought brought) {
        List<Scan> same = scans.same(order.caseNumber(), brought.bytes());
        if (!brought.again()) {
            same.stream().filter(scan -> isFor(order, scan)).findFirst().ifPresent(scan -> {
                throw new SameFile(shown(scan, order));
            });
        }
        return scans.keep(new NewScan(
                        order.caseNumber(), brought.filing(), brought.title(), brought.bytes(), order.person()))
                .id();
    }

    /** The scans that this person may see. */
    @Transactional(readOnly = true)
    List<Shown> of(Sight sight) {
        List<Scan> all = scans.of(sight.caseNumber());
        if (all.isEmpty()) {
            return List.of();
        }
        PrintOrder order = papers.toPrint(sight, null);
        return all.stream()
                .filter(scan -> isFor(order, scan))
                .map(scan -> shown(scan, order))
                .toList();
    }

    /**
     * @throws Refusal if there is no such case or scan for this person
     */
    @Transactional(readOnly = true)
    File file(String caseNumber, UUID id) {
        PrintOrder order = papers.toPrint(sights.toOpen(caseNumber), null);
        Scan scan = scan(caseNumber, id, order);
        String name = "%s-%s.%s".formatted(caseNumber, scan.id(), scan.type());
        return new File(name, scan.type(), scans.file(scan));
    }

    private Scan scan(String caseNumber, UUID id, PrintOrder order) {
        return scans.of(caseNumber).stream()
                .filter(kept -> kept.id().equals(id) && isFor(order, kept))
                .findFirst()
                .orElseThrow(() -> Refusal.because("scan.unknown", caseNumber));
    }

    private static boolean isFor(PrintOrder order, Scan scan) {
        return order.whole()
                || scan.uploadedBy().equals(order.person())
                || (scan.filing() != null && isReadable(order, scan.filing()));
    }

    private static boolean isReadable(PrintOrder order, UUID filing) {
        return order.readable().stream().anyMatch(paper -> paper.id().equals(filing));
    }

    private Shown shown(Scan scan, PrintOrder order) {
        return new Shown(
                scan.id(),
                title(scan, order),
                scan.type(),
                scan.size(),
                scan.filing(),
                workers.names().getOrDefault(scan.uploadedBy(), scan.uploadedBy()),
                clock.at(scan.uploadedAt()));
    }

    /** A paper of the centre's own is named in the words of whoever reads, another in those of who brought it. */
    private String title(Scan scan, PrintOrder order) {
        return order.readable().stream()
                .filter(paper -> paper.id().equals(scan.filing()))
                .findFirst()
                .map(papers::title)
                .orElseGet(scan::title);
    }

    /**
     * A scan as it stands in the timeline.
     *
     * @param size in bytes
     * @param filing the paper that was signed, or {@code null}
     */
    public record Shown(
            UUID id,
            String title,
            ScanType type,
            long size,
            @Nullable UUID filing,
            String by,
            OffsetDateTime at) {}

    /**
     * @param filing {@code null} for a paper from elsewhere
     * @param title what it is, in the words of who brings it
     * @param opening the number under which the file was chosen
     * @param again although the case has this file already
     */
    record Brought(UUID filing, String title, byte[] bytes, UUID opening, boolean again) {

        private List<String> told() {
            return Arrays.asList(String.valueOf(filing), title, Scans.sha256(bytes));
        }
    }

    /** The case has this file already; whoever brings it is asked whether it is to be kept once more. */
    public static class SameFile extends RuntimeException {

        private final transient Shown before;

        private SameFile(Shown before) {
            super("scan.sameFile");
            this.before = before;
        }

        public Shown before() {
            return before;
        }
    }

    /** @param name says nothing of the family but its case number */
    record File(String name, ScanType type, byte[] bytes) {}
}
