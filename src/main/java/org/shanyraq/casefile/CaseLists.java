package org.shanyraq.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.shanyraq.access.Reach;
import org.shanyraq.calendar.CentreClock;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cases, a page at a time, with no more in them than the reader may see. */
@Service
@Transactional(readOnly = true)
public class CaseLists {

    private static final int LINES_OF_A_PAGE = 25;

    private final FamilyCaseRepository cases;
    private final AttentionRepository attention;
    private final FilingRepository filings;
    private final CentreClock clock;

    CaseLists(FamilyCaseRepository cases, AttentionRepository attention, FilingRepository filings, CentreClock clock) {
        this.cases = cases;
        this.attention = attention;
        this.filings = filings;
        this.clock = clock;
    }

    /** @param page from 0 */
    public Slice<CaseLine> lines(Reach reach, WantedCases wanted, int page) {
        return cases.findLines(
                reach.everyCase(),
                reach.person(),
                reach.groups(),
                clock.now(),
                wanted,
                containing(wanted.words()),
                beginOf(wanted.year()),
                beginOf(wanted.year() + 1),
                PageRequest.of(page, LINES_OF_A_PAGE, wanted.sort()));
    }

    private OffsetDateTime beginOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    /** How many cases of the centre stand where; a state in which there is none is left out. */
    public Map<CaseStatus, Long> counts() {
        return cases.countByStatus().stream().collect(Collectors.toMap(StatusCount::status, StatusCount::cases));
    }

    /**
     * The hands that deadlines raised and whose work is open, the newest first; of the cases that the person leads and of which
     * they were told in somebody's place, unless they see every one.
     *
     * @param steps who was told; of all of them only the last for each limit
     * @param page from 0
     */
    public Slice<RaisedHand> raisedHands(Reach reach, Collection<AttentionStep> steps, int page) {
        return attention.findRaised(
                reach.everyCase(),
                reach.person(),
                steps,
                steps.size() == AttentionStep.values().length,
                clock.now().minus(AttentionLog.ONLY_TOLD),
                paged(page));
    }

    /**
     * What runs without a case, the last filed first; of those that the person is called to or has filed in, unless
     * they see every case.
     *
     * @param page from 0
     */
    public Slice<SubjectLine> subjects(Reach reach, int page) {
        return filings.findSubjects(reach.everyCase(), reach.person(), reach.groups(), clock.now(), paged(page));
    }

    private static PageRequest paged(int page) {
        return PageRequest.of(page, LINES_OF_A_PAGE);
    }

    /** Percent sign and underscore are letters like any other here. */
    private static String containing(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0");
        return "%" + plain + "%";
    }
}
