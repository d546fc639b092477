package org.shanyraq.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.WrittenText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signed papers, scanned and brought back. Who may see which is asked before. */
@Service
@Transactional
public class Scans {

    private static final int LONGEST_TITLE = 200;

    private final ScanRepository scans;
    private final ScanStore store;
    private final PaperProperties settings;
    private final CentreClock clock;

    Scans(ScanRepository scans, ScanStore store, PaperProperties settings, CentreClock clock) {
        this.scans = scans;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @throws ScanRefused if it is empty, too large or neither PDF, JPEG nor PNG, or has no title, or the case has
     *     as many as it may
     * @throws ScansAway if the place where scans are kept cannot be reached
     */
    public Scan keep(NewScan given) {
        ensureGiven(given);
        if (scans.countByCaseNumber(given.caseNumber()) >= settings.mostScans()) {
            throw new ScanRefused("scan.tooMany", settings.mostScans());
        }
        ScanType type = ScanType.of(given.bytes())
                .orElseThrow(() ->
                        new ScanRefused(ScanType.isOfNewPhone(given.bytes()) ? "scan.ofNewPhone" : "scan.wrongType"));
        if (type == ScanType.pdf) {
            ScannedPdf.ensureOpens(given.bytes());
        }
        Scan scan = scans.save(new Scan(given, type, sha256(given.bytes()), clock.now()));
        store.keep(scan.id(), given.bytes());
        return scan;
    }

    /** Scans of the case that are the same file, the newest first; who brings it too at this moment waits. */
    public List<Scan> same(String caseNumber, byte[] bytes) {
        String print = sha256(bytes);
        scans.lock(caseNumber + "/" + print);
        return scans.findByCaseNumberAndSha256OrderByUploadedAtDesc(caseNumber, print);
    }

    private void ensureGiven(NewScan given) {
        if (WrittenText.isEmpty(given.title())
                || !WrittenText.canBeKept(given.title())
                || given.title().length() > LONGEST_TITLE) {
            throw new ScanRefused("scan.title", LONGEST_TITLE);
        }
        if (given.bytes().length == 0) {
            throw new ScanRefused("scan.empty");
        }
        if (given.bytes().length > settings.largestScan().toBytes()) {
            throw tooLarge();
        }
    }

    /** The refusal of a file that is larger than the centre takes. */
    public ScanRefused tooLarge() {
        return new ScanRefused("scan.tooLarge", settings.largestScan().toMegabytes());
    }

    /** The scans of a case, the newest first. */
    @Transactional(readOnly = true)
    public List<Scan> of(String caseNumber) {
        return scans.findByCaseNumberOrderByUploadedAtDesc(caseNumber);
    }

    /**
     * The file as it was brought.
     *
     * @throws IllegalStateException if it is not what was kept
     * @throws ScansAway if the place where scans are kept cannot be reached
     */
    @Transactional(readOnly = true)
    public byte[] file(Scan scan) {
        return store.read(scan.id())
                .filter(bytes -> sha256(bytes).equals(scan.sha256()))
                .orElseThrow(() -> new IllegalStateException(
                        "The file of scan %s is not the one that was kept".formatted(scan.id())));
    }

    /** In hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
