package org.shanyraq.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What the engine's own doors say when something is wrong: which classes the server is made of, who lacks which
 * permission, which statement failed. Here it is a sentence, and what the asker did wrong is no failure of the server. The
 * engine writes the rest into its log. A sentence of the product's own, and one that tells nothing of the server, stays.
 */
class StockErrors extends OncePerRequestFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a sentence for people does not speak of. */
    private static final Pattern TELLS_OF_THE_SERVER = Pattern.compile(
            "(?:[a-z]\\w*\\.){2,}\\w|Exception|\\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\\b|\\b[A-Z]+(?:_[A-Z]+)+\\b|\\bclass\\b|\\bjava\\b"
                    + "|[Pp]ermission|ENGINE-|(?:/[\\w.-]+){3}|SQL");

    private static final Set<String> OF_WHAT_WAS_ASKED = Set.of(
            "NullPointerException",
            "NullValueException",
            "NotValidException",
            "InvalidRequestException",
            "BadUserRequestException",
            "IllegalArgumentException",
            "IllegalStateException",
            "ClassCastException",
            "NumberFormatException",
            "IndexOutOfBoundsException",
            "StringIndexOutOfBoundsException",
            "ArrayIndexOutOfBoundsException",
            "UnsupportedOperationException",
            "NotAllowedException",
            "ParseException");

    private static final Pattern NOT_KEPT = Pattern.compile(
            "value too long|invalid byte sequence|out of range|results instead of max|can't be set|Unable to parse|[Cc]annot (?:parse|deserialize|convert)");
    private static final Pattern NOT_THERE = Pattern.compile(
            "(?:[Cc]annot find|[Nn]o (?:matching )?[\\w ]+ (?:found|with id)|not found|does ?n[o']t exist)");
    private static final Pattern TAKES_TOO_LONG = Pattern.compile("timed out|Could not open JPA EntityManager");
    private static final Set<String> SOMEBODY_ELSE =
            Set.of("OptimisticLockingException", "TaskAlreadyClaimedException");

    private final MessageSource sentences;
    private final LocaleResolver languages;

    StockErrors(MessageSource sentences, LocaleResolver languages) {
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Held held = new Held(response);
        chain.doFilter(request, held);
        if (held.error != null && !response.isCommitted()) {
            Said said = Said.of(held.error.toByteArray());
            HttpStatus status = status(HttpStatus.valueOf(response.getStatus()), said);
            response.resetBuffer();
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            byte[] body =
                    JSON.writeValueAsBytes(Map.of("message", sentence(status, said, languages.resolveLocale(request))));
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static HttpStatus status(HttpStatus as, Said said) {
        if (!as.is5xxServerError()) {
            return as;
        }
        if (SOMEBODY_ELSE.contains(said.type) || said.message.contains("duplicate key")) {
            return HttpStatus.CONFLICT;
        }
        if (TAKES_TOO_LONG.matcher(said.message).find()) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (NOT_THERE.matcher(said.message).find()) {
            return HttpStatus.NOT_FOUND;
        }
        return OF_WHAT_WAS_ASKED.contains(said.type)
                        || NOT_KEPT.matcher(said.message).find()
                ? HttpStatus.BAD_REQUEST
                : as;
    }

    private String sentence(HttpStatus status, Said said, Locale language) {
        boolean forPeople = !said.message.isEmpty()
                && !TELLS_OF_THE_SERVER.matcher(said.message).find();
        if (forPeople && status.is4xxClientError() && status != HttpStatus.FORBIDDEN && status != HttpStatus.CONFLICT) {
            return said.message;
        }
        String key = switch (status) {
            case FORBIDDEN -> "request.notAllowed";
            case NOT_FOUND -> "request.nothingThere";
            case CONFLICT -> said.type.startsWith("Task") ? "request.claimedAlready" : "form.somebodyWasFirst";
            case SERVICE_UNAVAILABLE -> "request.tookTooLong";
            default -> status.is5xxServerError() ? "request.somethingWrong" : "request.notUnderstood";
        };
        return sentences.getMessage(key, null, language);
    }

    private record Said(String type, String message) {

        static Said of(byte[] body) {
            try {
                JsonNode said = JSON.readTree(body);
                return new Said(
                        said.path("type").asText(""), said.path("message").asText(""));
            } catch (IOException e) {
                return new Said("", "");
            }
        }
    }

    /** Holds back the body of an error, and lets everything else through as it comes. */
    private static final class Held extends HttpServletResponseWrapper {

        private @Nullable ByteArrayOutputStream error;

        Held(HttpServletResponse response) {
            super(response);
        }

        private boolean isError() {
            return getStatus() >= HttpStatus.BAD_REQUEST.value();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream through = super.getOutputStream();
            return new ServletOutputStream() {
                @Override
                public void write(int single) throws IOException {
                    write(new byte[] {(byte) single}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    if (!isError()) {
                        through.write(bytes, from, length);
                        return;
                    }
                    ByteArrayOutputStream held = error == null ? new ByteArrayOutputStream() : error;
                    held.write(bytes, from, length);
                    error = held;
                }

                @Override
                public void flush() throws IOException {
                    if (!isError()) {
                        through.flush();
                    }
                }

                @Override
                public void close() throws IOException {
                    if (!isError()) {
                        through.close();
                    }
                }

                @Override
                public boolean isReady() {
                    return through.isReady();
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    through.setWriteListener(listener);
                }
            };
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!isError()) {
                super.flushBuffer();
            }
        }
    }
}
