package org.shanyraq.workspace.papers;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseOverview;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.FormModules;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looks;
import org.shanyraq.workspace.casepage.Emergencies;
import org.shanyraq.workspace.casepage.LeadNames;
import org.shanyraq.workspace.casepage.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that happened in a case, the newest first: what was filed, the limits that passed, who came to lead it, scans. */
@Service
@Transactional(readOnly = true)
public class Timeline {

    private static final int LINES_OF_A_PAGE = 20;
    private static final String LIMITS = "limits";
    private static final String LEADS = "supervision";
    private static final String SCANS = "scans";
    private static final String EMERGENCIES = "emergencies";

    private final Sights sights;
    private final PaperDesk papers;
    private final FormModules modules;
    private final CaseFiles cases;
    private final Limits limits;
    private final LeadNames leads;
    private final ScanDesk scans;
    private final Looks looks;
    private final Workers workers;
    private final Emergencies emergencies;

    Timeline(
            Sights sights,
            PaperDesk papers,
            FormModules modules,
            CaseFiles cases,
            Limits limits,
            LeadNames leads,
            ScanDesk scans,
            Looks looks,
            Workers workers,
            Emergencies emergencies) {
        this.sights = sights;
        this.papers = papers;
        this.modules = modules;
        this.cases = cases;
        this.limits = limits;
        this.leads = leads;
        this.scans = scans;
        this.looks = looks;
        this.workers = workers;
        this.emergencies = emergencies;
    }

    /**
     * @param kind of this kind only; empty for all
     * @param page from 0
     * @throws Refusal if there is no such case or it is not this person's to see; a stranger cannot tell which
     */
    public Lines lines(String caseNumber, String kind, int page) {
        Sight sight = sights.toOpen(caseNumber);
        int most = (page + 1) * LINES_OF_A_PAGE + 1;
        List<String> forms = papers.forms(sight);
        List<Line> found = Stream.of(
                        papers(sight, forms, kind, most),
                        limits(caseNumber, kind, most),
                        leads(caseNumber, kind),
                        scans(sight, kind),
                        emergencies(sight, kind, most))
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(Line::at).reversed())
                .toList();
        Predicate<Line> isNew = isNewFor(sight);
        return new Lines(
                found.stream()
                        .skip((long) page * LINES_OF_A_PAGE)
                        .limit(LINES_OF_A_PAGE)
                        .map(line -> isNew.test(line) ? line.asNew() : line)
                        .toList(),
                found.size() >= most,
                kinds(forms));
    }

    /** What came since the person looked last and is not their own. Who has never looked before reads all of it anyway. */
    private Predicate<Line> isNewFor(Sight sight) {
        String name = workers.names().getOrDefault(sight.person(), sight.person());
        return looks.before(sight.person(), sight.caseNumber())
                .<Predicate<Line>>map(last -> line -> line.at().isAfter(last) && !name.equals(line.by()))
                .orElse(line -> false);
    }

    private List<Line> papers(Sight sight, List<String> forms, String kind, int most) {
        Predicate<String> ofKind = form -> modules.of(form).equals(kind);
        List<String> wanted =
                kind.isEmpty() ? null : forms.stream().filter(ofKind).toList();
        return papers.newest(sight, wanted, most).stream()
                .map(paper -> new Line(
                        modules.of(paper.sheet().formKey()),
                        paper.sheet().filedAt(),
                        paper,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false))
                .toList();
    }

    private List<Line> limits(String caseNumber, String kind, int most) {
        return wants(kind, LIMITS)
                ? Stream.concat(
                                limits.latest(caseNumber, most).stream()
                                        .map(raised -> new Line(
                                                LIMITS, raised.at(), null, raised, null, null, null, null, false)),
                                limits.moved(caseNumber).stream()
                                        .map(moved -> new Line(
                                                LIMITS, moved.at(), null, null, moved, null, null, null, false)))
                        .toList()
                : List.of();
    }

    private List<Line> leads(String caseNumber, String kind) {
        return wants(kind, LEADS)
                ? leads.of(cases.leads(caseNumber)).stream()
                        .map(led -> new Line(LEADS, led.since(), null, null, null, led, null, null, false))
                        .toList()
                : List.of();
    }

    private List<Line> scans(Sight sight, String kind) {
        return wants(kind, SCANS)
                ? scans.of(sight).stream()
                        .map(scan -> new Line(SCANS, scan.at(), null, null, null, null, scan, null, false))
                        .toList()
                : List.of();
    }

    /** For whom the whole case concerns, and for whoever opened it so. */
    private List<Line> emergencies(Sight sight, String kind, int most) {
        return wants(kind, EMERGENCIES) && sight.seesTheWhole()
                ? emergencies.latest(sight.caseNumber(), most).stream()
                        .map(opened ->
                                new Line(EMERGENCIES, opened.openedAt(), null, null, null, null, null, opened, false))
                        .toList()
                : List.of();
    }

    private static boolean wants(String kind, String one) {
        return kind.isEmpty() || kind.equals(one);
    }

    private Set<String> kinds(List<String> forms) {
        Set<String> kinds = forms.stream().map(modules::of).collect(Collectors.toCollection(TreeSet::new));
        kinds.add(LIMITS);
        kinds.add(LEADS);
        kinds.add(SCANS);
        kinds.add(EMERGENCIES);
        return kinds;
    }

    /**
     * @param more whether there is a further page
     * @param kinds of which kinds there are any
     */
    public record Lines(List<Line> lines, boolean more, Set<String> kinds) {}

    /**
     * One of paper, limit, moved limit, lead, scan and emergency.
     *
     * @param isNew whether it came since the reader looked last
     */
    record Line(
            String kind,
            OffsetDateTime at,
            PaperDesk.@Nullable Paper paper,
            CaseOverview.@Nullable Raised limit,
            Limits.@Nullable Moved moved,
            LeadNames.@Nullable Led lead,
            ScanDesk.@Nullable Shown scan,
            Emergencies.@Nullable Opened emergency,
            boolean isNew) {

        Line asNew() {
            return new Line(kind, at, paper, limit, moved, lead, scan, emergency, true);
        }

        /** The name of who filed it or brought it. */
        @Nullable
        String by() {
            if (paper != null) {
                return paper.sheet().filedBy();
            }
            if (emergency != null) {
                return emergency.person();
            }
            return scan == null ? null : scan.by();
        }
    }
}
