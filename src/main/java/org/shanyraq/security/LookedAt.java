package org.shanyraq.security;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.trail.Looking;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trace.Kind;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a request is to the trail. Of an address only what cannot be anybody's words is kept: the words of the address
 * itself, ids, and numbers of cases.
 */
final class LookedAt {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String OWN = "/casework/api/";

    /** What shows nothing of a case, or asks for nothing but how many there are. */
    private static final List<Pattern> OF_NO_CASE = Stream.of(
                    "/casework/api/(language|reader)(/.*)?",
                    "/practice/.*",
                    "/camunda/api/[a-z]+/(auth|setup|licen[sc]e|locale|plugin/[a-z]+/static).*",
                    "/camunda/api/cockpit/plugin/base/default/(process-definition|decision-definition)/?.*",
                    "/camunda/api/engine(/engine)?/?",
                    "(/camunda/api/engine/engine/[^/]+|/engine-rest/engine/[^/]+|/engine-rest)"
                            + "(/?|/(engine|process-definition|decision-definition|decision-requirements-definition"
                            + "|case-definition|deployment|user|group|authorization|identity|tenant|metrics|version"
                            + "|telemetry|schema|job-definition|batch|filter)(/.*)?|/.*/count)")
            .map(Pattern::compile)
            .toList();

    private static final Pattern FILTERED = Pattern.compile(".*/filter/[^/]+/(list|singleResult)");
    private static final Pattern NUMBER = Pattern.compile("([A-Z]-)?[0-9]{4}-[0-9]{4,6}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{1,19}");
    private static final Pattern FORMAT = Pattern.compile("pdf|docx");
    private static final Pattern RUNNING = Pattern.compile("/(?:task|process-instance)/([0-9a-f-]{1,36})(?:/.*)?$");
    private static final Pattern PLACE_IN_A_CASE = Pattern.compile("/casework/api/forms/(?:act|correction)/([^/]+)/.*");
    private static final Pattern SIGN_OUT = Pattern.compile("POST /camunda/api/[a-z]+/auth/user/[^/]+/logout");

    /** The words of the engine's addresses. */
    private static final Pattern WORD = Pattern.compile(
            "camunda|api|engine|default|engine-rest|casework|practice|cockpit|tasklist|admin|welcome|plugin|base|task|tasks|history|filter"
                    + "|list|singleResult|process-instance|process-instances|execution|variable-instance|variables"
                    + "|localVariables|job|incident|activity-instance|activity-instances|activity-instance-tree"
                    + "|external-task|identity-links|identity-link|form|rendered-form|form-variables|deployed-form"
                    + "|comment|attachment|detail|user-operation|decision-instance|case-instance|case-execution"
                    + "|process-definition|decision-definition|authorization|user|group|members|profile|credentials"
                    + "|create|claim|unclaim|assignee|complete|resolve|submit-form|start|key|retries|suspended|execute"
                    + "|modification|modifications|migration|stacktrace|called-process-instances|data|report|statistics"
                    + "|static|supervision|auth|login|logout|forms|filed|today|week|calendar-address|centre|last-cases|keeper|bell|figures|new-workers|reminders|cases|act|correction|cards|written|attention|subjects|served|register|complaints|receipt|foster-families|working|proposals|description|left-out|withdrawal|refusal|approval|return|files"
                    + "|doubles|timeline|scans|filings|unlock|deployment|message|signal|optimize|order|event-subscription");

    private LookedAt() {}

    static boolean isOfNoCase(HttpServletRequest request) {
        String path = StockDoors.path(request);
        return READING.contains(request.getMethod())
                && !FILTERED.matcher(path).matches()
                && OF_NO_CASE.stream().anyMatch(door -> door.matcher(path).matches());
    }

    /** Queries and counts that come as POST, because they are long. */
    private static boolean isCount(HttpServletRequest request) {
        return StockDoors.path(request).endsWith("/count");
    }

    static boolean isSignOut(HttpServletRequest request) {
        return SIGN_OUT.matcher(request.getMethod() + " " + StockDoors.path(request))
                .matches();
    }

    /** What the engine does at one of its own doors, and nothing but a line of the trail tells of. */
    static boolean isActOfEngine(HttpServletRequest request) {
        String path = StockDoors.path(request);
        Kind kind = path.startsWith(OWN) || path.contains("/auth/") ? null : ofStockDoor(request, path);
        return kind == Kind.change || kind == Kind.rights;
    }

    /** {@code null} for what leaves no trace. */
    static @Nullable Trace of(HttpServletRequest request, Looking looking, String person, int outcome) {
        String path = StockDoors.path(request);
        Kind kind = kind(request, path, outcome);
        if (kind == null) {
            return null;
        }
        String number = number(request, path, looking);
        return new Trace(
                kind,
                person,
                number,
                number == null ? running(path) : null,
                what(request, path, looking),
                looking.whom(),
                looking.groundOf(number),
                looking.found(),
                outcome);
    }

    private static @Nullable Kind kind(HttpServletRequest request, String path, int outcome) {
        if (outcome == 403 || outcome == 404) {
            return Kind.refused;
        }
        return path.startsWith(OWN) ? ofOwnDoor(request, path) : ofStockDoor(request, path);
    }

    private static @Nullable Kind ofOwnDoor(HttpServletRequest request, String path) {
        if (path.endsWith("/paper-language") && READING.contains(request.getMethod())) {
            return null;
        } else if (path.contains("/register/")
                || (request.getParameter("search") != null && !isBlank(request, "search"))) {
            return Kind.search;
        } else if (!READING.contains(request.getMethod())) {
            return Kind.change;
        } else if (path.matches(".*/(paper|contact-sheet|family-questions|receipt)\\.[a-z]+")) {
            return Kind.print;
        } else if (path.contains("/scans/")) {
            return Kind.export;
        }
        return path.matches("/casework/api/[a-z]+") ? Kind.list : Kind.read;
    }

    private static boolean isBlank(HttpServletRequest request, String parameter) {
        return request.getParameter(parameter).isBlank();
    }

    private static @Nullable Kind ofStockDoor(HttpServletRequest request, String path) {
        if (isCount(request)) {
            return null;
        } else if (READING.contains(request.getMethod())) {
            return path.matches(".*/[0-9a-f-]{32,}.*")
                            && !FILTERED.matcher(path).matches()
                    ? Kind.read
                    : Kind.list;
        } else if (path.matches(".*/(task|process-instance|execution|variable-instance|job|external-task|incident)"
                + "|.*/history/[a-z-]+|.*/filter/[^/]+/(list|singleResult)|/camunda/api/cockpit/plugin/.*")) {
            return Kind.list;
        } else if (path.matches(".*/(identity/.*|user|group|process-definition)")) {
            return null;
        }
        return path.matches(".*/(user|group|authorization)/.*") ? Kind.rights : Kind.change;
    }

    private static @Nullable String number(HttpServletRequest request, String path, Looking looking) {
        if (looking.caseNumber() != null) {
            return asNumber(looking.caseNumber());
        }
        Map<String, String> named = named(request);
        String said = Stream.of("caseNumber", "number")
                .map(named::get)
                .filter(value -> value != null)
                .findFirst()
                .orElseGet(() -> {
                    Matcher place = PLACE_IN_A_CASE.matcher(path);
                    return place.matches() ? place.group(1) : null;
                });
        return said == null && path.startsWith(OWN + "cases/") ? asNumber(path.split("/")[4]) : asNumber(said);
    }

    private static @Nullable String asNumber(@Nullable String said) {
        return said != null && NUMBER.matcher(said).matches() ? said : null;
    }

    private static @Nullable String running(String path) {
        Matcher running = RUNNING.matcher(path);
        return running.find() ? running.group(1) : null;
    }

    private static String what(HttpServletRequest request, String path, Looking looking) {
        Object template = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (looking.form() != null) {
            return "form " + looking.form();
        } else if (template != null && template.toString().startsWith(OWN) && !path.startsWith(OWN + "forms/")) {
            return filled(template.toString().substring(OWN.length()), named(request));
        }
        String plain = Stream.of(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(LookedAt::plain)
                .collect(joining("/"));
        return READING.contains(request.getMethod()) ? plain : request.getMethod() + " " + plain;
    }

    private static String plain(String part) {
        return WORD.matcher(part).matches()
                        || ID.matcher(part).matches()
                        || NUMBER.matcher(part).matches()
                ? part
                : "*";
    }

    private static String filled(String template, Map<String, String> named) {
        String filled = template;
        for (Map.Entry<String, String> part : named.entrySet()) {
            if (ID.matcher(part.getValue()).matches()
                    || FORMAT.matcher(part.getValue()).matches()) {
                filled = filled.replace("{" + part.getKey() + "}", part.getValue());
            }
        }
        return filled;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> named(HttpServletRequest request) {
        Object named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return named == null ? Map.of() : (Map<String, String>) named;
    }
}
