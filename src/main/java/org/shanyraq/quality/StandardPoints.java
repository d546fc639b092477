package org.shanyraq.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CentreLooks;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The points of the standard, which are data, and what the program can say of each in a file (T1404, T1408). A point of
 * which it knows nothing, a new one for example, a person answers.
 */
@Service
@Transactional(readOnly = true)
class StandardPoints {

    private static final int MOST_FAMILIES = 200;

    /** In time is what no coordinator had to be told of. */
    private static final String IN_TIME =
            "select not exists (select 1 from casefile.attention where case_number = :case and step <> 'caseManagerReminded'"
                    + " and deadline in (%s))";

    private static final String NEWEST_PLAN =
            "(select * from casefile.development_plan where case_number = :case order by version desc limit 1) plan";

    private static final Map<String, String> ANSWERED_BY = Map.of(
            "firstContactInTime",
            IN_TIME.formatted("'firstContact'"),
            "assessmentInTime",
            "select case when exists (select 1 from casefile.in_depth_assessment where case_number = :case)" + " then ("
                    + IN_TIME.formatted("'inDepthAssessment', 'childAssessment'") + ") end",
            "reviewsInTime",
            "select case when exists (select 1 from casefile.review where case_number = :case)"
                    + " or exists (select 1 from casefile.attention where case_number = :case and deadline = 'progressReview')"
                    + " then (" + IN_TIME.formatted("'progressReview', 'urgentReview'") + ") end",
            "riskConfirmed",
            "select level is not null from casefile.risk_assessment where case_number = :case and withdrawn_at is null"
                    + " order by sequence desc limit 1",
            "childHeard",
            "select plan.child_heard from " + NEWEST_PLAN,
            "signatures",
            """
                    select exists (select 1 from casefile.agreement where case_number = :case and result = 'signed')
                       and coalesce((select plan.parent_signed_on is not null and plan.worker_signed_on is not null from %s), true)
                    """.formatted(NEWEST_PLAN),
            "consentGiven",
            """
                    select exists (
                      select 1 from casefile.agreement join casefile.consent on consent.agreement_id = agreement.id
                       where agreement.case_number = :case and consent.purpose = 'caseManagement' and consent.given
                      union all
                      select 1 from casefile.later_consent where case_number = :case and purpose = 'caseManagement')
                    """,
            "goalsWithOutcome",
            """
                    select not exists (select 1 from casefile.goal
                                        where goal.plan_id = plan.id and goal.deadline < :today and goal.outcome is null)
                      from %s where plan.status = 'approved'
                    """.formatted(NEWEST_PLAN));

    private final JdbcClient database;
    private final CentreLooks families;
    private final CaseFiles cases;
    private final CentreClock clock;

    StandardPoints(JdbcClient database, CentreLooks families, CaseFiles cases, CentreClock clock) {
        this.database = database;
        this.families = families;
        this.cases = cases;
        this.clock = clock;
    }

    /** The points that files are held against now, by their codes, in the reader's language. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        database.sql("select * from casefile.standard_point where active order by position")
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name_" + language()));
                });
        return names;
    }

    private static String language() {
        Locale locale = LocaleContextHolder.getLocale();
        return switch (locale.getLanguage()) {
            case "ru", "kk" -> locale.getLanguage();
            default -> "en";
        };
    }

    /** What the program finds of a point in a file; empty where only a person can tell, or the case has not come so far. */
    Optional<Found> found(String code, String caseNumber) {
        if (code.equals("contactsAsAgreed")) {
            return Optional.of(as(isSeen(caseNumber)));
        }
        String query = ANSWERED_BY.get(code);
        return query == null ? Optional.empty() : asked(query, caseNumber);
    }

    private Optional<Found> asked(String query, String caseNumber) {
        List<Boolean> answers = database.sql(query)
                .param("case", caseNumber)
                .param("today", clock.today())
                .query((row, number) -> (Boolean) row.getObject(1))
                .list();
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(answers.get(0)).map(StandardPoints::as);
    }

    private boolean isSeen(String caseNumber) {
        return families.notSeen(cases.of(caseNumber).caseManager(), MOST_FAMILIES).stream()
                .noneMatch(quiet -> quiet.caseNumber().equals(caseNumber));
    }

    private static Found as(boolean met) {
        return met ? Found.met : Found.missing;
    }
}
