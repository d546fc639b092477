package org.shanyraq.workspace.watching;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseHolders;
import org.shanyraq.casefile.CaseHolders.Holder;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.Waits;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the cases of a diagram wait, by which ways they go, and which they are. */
@Service
@Transactional(readOnly = true)
class WaitingPlaces {

    private static final int LINES_OF_A_PAGE = 50;
    private static final int MONTHS = 12;
    private static final Pattern ELEMENT = Pattern.compile("\\w*");

    private final Sights sights;
    private final Waits waits;
    private final CaseHolders holders;
    private final Workers workers;
    private final CentreClock clock;

    WaitingPlaces(Sights sights, Waits waits, CaseHolders holders, Workers workers, CentreClock clock) {
        this.sights = sights;
        this.waits = waits;
        this.holders = holders;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * @param version {@code null} for all
     * @param since {@code null} for a year ago
     * @param until the last day that counts; {@code null} for today
     * @throws Refusal if the person does not watch over all cases, or there is no such diagram
     */
    Waiting waiting(
            String process,
            @Nullable Integer version,
            Waits.Of of,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        List<Waits.Version> versions = versions(process);
        LocalDate last = until == null ? clock.today() : until;
        LocalDate first = since == null ? last.minusMonths(MONTHS) : since;
        Waits.Question asked =
                new Waits.Question(process, chosen(versions, version), of, midnight(first), midnight(last.plusDays(1)));
        List<Waits.Place> places = waits.places(asked);
        Looking.found(places.size());
        return new Waiting(
                waits.diagrams(),
                process,
                versions.stream().map(Waits.Version::version).toList(),
                asked.versions().get(0).id(),
                first,
                last,
                places,
                waits.paths(asked));
    }

    /**
     * @param element only those that wait there; empty for all
     * @param page from 0
     * @throws Refusal as {@link #waiting}
     */
    Lines cases(String process, @Nullable Integer version, Waits.Of of, String element, int page) {
        List<Waits.Version> versions = versions(process);
        if (!ELEMENT.matcher(element).matches()) {
            throw Refusal.because("watching.noDiagram");
        }
        OffsetDateTime now = clock.now();
        List<Waits.Instance> found = waits.instances(
                new Waits.Question(process, chosen(versions, version), of, now, now),
                element.isEmpty() ? null : element,
                page * LINES_OF_A_PAGE,
                LINES_OF_A_PAGE + 1);
        Map<String, Holder> theirs =
                holders.of(found.stream().map(Waits.Instance::number).collect(Collectors.toSet()));
        Map<String, String> names = workers.names();
        Looking.found(found.size());
        return new Lines(
                found.stream()
                        .limit(LINES_OF_A_PAGE)
                        .map(line -> line(line, theirs.get(line.number()), names))
                        .toList(),
                found.size() > LINES_OF_A_PAGE);
    }

    private List<Waits.Version> versions(String process) {
        if (!sights.reach().everyCase()) {
            throw Refusal.because("watching.notYours");
        }
        List<Waits.Version> versions = waits.versions(process);
        if (versions.isEmpty()) {
            throw Refusal.because("watching.noDiagram");
        }
        return versions;
    }

    private static List<Waits.Version> chosen(List<Waits.Version> versions, @Nullable Integer version) {
        List<Waits.Version> chosen = versions.stream()
                .filter(one -> version == null || one.version() == version)
                .toList();
        if (chosen.isEmpty()) {
            throw Refusal.because("watching.noDiagram");
        }
        return chosen;
    }

    private OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Line line(Waits.Instance line, @Nullable Holder holder, Map<String, String> names) {
        return new Line(
                line.id(),
                line.number(),
                holder == null ? null : holder.familyName(),
                holder == null ? null : holder.riskLevel(),
                holder == null || holder.caseManager() == null
                        ? null
                        : names.getOrDefault(holder.caseManager(), holder.caseManager()),
                line.version(),
                line.begun(),
                line.ended(),
                line.since(),
                line.places());
    }

    /**
     * @param diagrams that can be asked about
     * @param definition the diagram as it is to be drawn
     * @param since the first day that counts
     * @param until the last
     */
    record Waiting(
            List<Waits.Diagram> diagrams,
            String process,
            List<Integer> versions,
            String definition,
            LocalDate since,
            LocalDate until,
            List<Waits.Place> places,
            List<Waits.Path> paths) {}

    /** @param more whether there is a further page */
    record Lines(List<Line> lines, boolean more) {}

    /**
     * @param familyName {@code null} for what runs without a case
     * @param places where it waits now
     */
    record Line(
            String instance,
            String caseNumber,
            @Nullable String familyName,
            @Nullable String riskLevel,
            @Nullable String caseManager,
            int version,
            OffsetDateTime begun,
            @Nullable OffsetDateTime ended,
            @Nullable OffsetDateTime since,
            List<String> places) {}
}
