package org.shanyraq.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's own doors, in the web application and at the REST interface, closed but for a list. Reading is open (the
 * engine asks for the rights), and so is the work of administrators on users, groups and rights. Closed to everybody
 * are: whatever leads round the form road (completing, starting, setting variables, messages), whatever would put free
 * text about a family into the engine (comments, attachments, names of tasks), deployments, because a deployer can run
 * code, and the setup of a first administrator (CVE-2026-77226). A body that this door and the engine might read
 * differently is refused: only JSON in UTF-8 passes. What is not on the list is closed, and so is an address that is
 * not written plainly.
 */
class StockDoors extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern ENGINE =
            Pattern.compile("(?:/camunda/api/engine/engine/[^/]+|/engine-rest/engine/[^/]+|/engine-rest)(/.*)");
    private static final Pattern SETUP =
            Pattern.compile("/camunda/api/admin\\b.*\\bsetup\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGINES = Pattern.compile("/engine-rest/engine/?");

    /** Ways to write one path so that two readers of it may come to different ends. */
    private static final Pattern DISGUISED =
            Pattern.compile("//|;|\\\\|/\\.|%(?:25|2e|2f|3b|5c|00)", Pattern.CASE_INSENSITIVE);

    /** Of a question: what is not written as it should be, or names a sign that no database keeps. */
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9a-fA-F]{2})|%00");

    private static final char NOT_KEPT = 0;

    private static final Pattern MOVING = Pattern.compile(".*/(modification|migration)(/.*)?");
    private static final String VARIABLES = "variables";

    private static final int LARGEST_REQUEST = 1 << 20;

    private static final List<Pattern> OPEN = List.of(
            // queries
            open(
                    "POST /(task|filter|process-instance|execution|variable-instance|job|external-task|user|group)(/count)?"),
            open("POST /history/(?!cleanup)[a-z-]+(/count)?"),
            open("POST /filter/[^/]+/(list|count|singleResult)"),
            open("POST /identity/password-policy"),
            // work on a task that leaves its form alone
            open("POST /task/[^/]+/(claim|unclaim|assignee)"),
            // filters, users, groups and rights: the engine lets administrators
            open("POST /(filter|user|group|authorization)/create"),
            open("(PUT|DELETE) /(filter|authorization|group)/[^/]+"),
            open("(PUT|DELETE) /group/[^/]+/members/[^/]+"),
            open("DELETE /user/[^/]+"),
            open("PUT /user/[^/]+/(profile|credentials)"),
            open("POST /user/[^/]+/unlock"),
            // operating: retries, pausing, moving a case that stands wrong
            open("PUT /job/[^/]+/(retries|suspended)"),
            open("POST /job/[^/]+/execute"),
            open("POST /job/retries"),
            open("PUT /(process-instance|process-definition|job-definition)/[^/]+/(suspended|retries)"),
            open("POST /process-instance/[^/]+/modification"),
            open("POST /(migration|modification)/[a-z-]+"));

    /** What the web application writes beside the engine: signing in and out, and Cockpit's queries. */
    private static final Pattern BESIDE_THE_ENGINE = open("POST /camunda/api/(admin|cockpit|tasklist|welcome)/"
            + "(auth/user/[^/]+/(login/[^/]+|logout)|plugin/[^/]+/[^/]+/[a-z-]+(/[^/]+)*/?)");

    /** The one body that is no JSON: a form with name and password, which only the sign-in reads. */
    private static final Pattern SIGN_IN = open("POST /camunda/api/admin/auth/user/[^/]+/login/[^/]+");

    /** What the Modeler sends here never reaches the engine: it becomes a proposal. */
    private static final Pattern PROPOSAL = open("POST /engine-rest(/engine/default)?/deployment/create");

    private static final Pattern JSON_IN_UTF_8 = inUtf8("application/json");
    private static final Pattern FORM_IN_UTF_8 = inUtf8("application/x-www-form-urlencoded");

    private static Pattern inUtf8(String type) {
        return Pattern.compile(
                "\\s*" + type + "\\s*(?:;\\s*charset\\s*=\\s*(?:utf-8|\"utf-8\")\\s*)?", Pattern.CASE_INSENSITIVE);
    }

    private static Pattern open(String methodAndPath) {
        return Pattern.compile(methodAndPath);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = path(request);
        if (DISGUISED.matcher(request.getRequestURI()).find() || isBroken(request.getQueryString())) {
            Answers.refuse(response, HttpServletResponse.SC_BAD_REQUEST, "This address is not written plainly.");
        } else if (SETUP.matcher(path).matches()) {
            refuse(response, "Administrators are set up by whoever operates the server.");
        } else if (ENGINES.matcher(path).matches()) {
            refuse(response, "The one engine is called default.");
        } else if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (PROPOSAL.matcher(request.getMethod() + " " + path).matches() && bringsFiles(request)) {
            chain.doFilter(request, response);
        } else if (isClosed(request.getMethod(), path)) {
            refuse(response, "This door is closed: use the forms in Tasklist.");
        } else {
            passIfReadable(request, response, chain, path);
        }
    }

    /** As the server has read it to find the door: decoded once, without parameters and dots. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        List<String> said = Collections.list(request.getHeaders(HttpHeaders.CONTENT_TYPE));
        return said.size() == 1 && said.get(0).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean isBroken(@Nullable String query) {
        return query != null && BROKEN.matcher(query).find();
    }

    private static boolean isClosed(String method, String path) {
        Matcher engine = ENGINE.matcher(path);
        if (!engine.matches()) {
            return !BESIDE_THE_ENGINE.matcher(method + " " + path).matches();
        }
        String asked = method + " " + engine.group(1);
        return OPEN.stream().noneMatch(open -> open.matcher(asked).matches());
    }

    private static void passIfReadable(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_REQUEST + 1);
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            Answers.refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send it as it is, not packed.");
        } else if (body.length > LARGEST_REQUEST) {
            Answers.refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "The request is too large.");
        } else if (body.length == 0 || isSignIn(request.getMethod(), path)) {
            chain.doFilter(new Reread(request, body), response);
        } else if (!saysJson(request)) {
            Answers.refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Send it as JSON in UTF-8.");
        } else {
            passIfJson(request, response, chain, path, body);
        }
    }

    private static void passIfJson(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path, byte[] body)
            throws ServletException, IOException {
        try {
            Set<String> names = names(text(body));
            if (MOVING.matcher(path).matches() && names.contains(VARIABLES)) {
                refuse(response, "A case is moved without setting variables.");
                return;
            }
        } catch (IOException e) {
            Answers.refuse(response, HttpServletResponse.SC_BAD_REQUEST, "This is not readable as JSON in UTF-8.");
            return;
        }
        chain.doFilter(new Reread(request, body), response);
    }

    static boolean isSignIn(String method, String path) {
        return SIGN_IN.matcher(method + " " + path).matches();
    }

    static boolean saysForm(HttpServletRequest request) {
        return says(request, FORM_IN_UTF_8);
    }

    private static boolean saysJson(HttpServletRequest request) {
        return says(request, JSON_IN_UTF_8);
    }

    /** In one header: with two, the engine might believe the other. */
    private static boolean says(HttpServletRequest request, Pattern type) {
        List<String> said = Collections.list(request.getHeaders(HttpHeaders.CONTENT_TYPE));
        return said.size() == 1 && type.matcher(said.get(0)).matches();
    }

    /** @throws CharacterCodingException if it is not UTF-8 */
    private static String text(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    /**
     * @throws IOException if it is not JSON, or holds a sign that no database keeps: what this door cannot read, the engine
     *     might read otherwise
     */
    private static Set<String> names(String text) throws IOException {
        Set<String> names = new HashSet<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    names.add(json.currentName());
                }
                if (json.currentToken().isScalarValue() && json.getText().indexOf(NOT_KEPT) >= 0) {
                    throw new CharacterCodingException();
                }
            }
        }
        return names;
    }

    private static void refuse(HttpServletResponse response, String sentence) throws IOException {
        Answers.refuse(response, HttpServletResponse.SC_FORBIDDEN, sentence);
    }
}
