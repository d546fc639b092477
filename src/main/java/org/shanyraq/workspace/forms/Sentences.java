package org.shanyraq.workspace.forms;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.TookTooLong;
import org.shanyraq.form.FormErrors;
import org.shanyraq.form.FormErrors.FieldError;
import org.shanyraq.form.Openings;
import org.shanyraq.form.UnknownKey;
import org.shanyraq.paper.BrokenTemplate;
import org.shanyraq.paper.PaperTooLong;
import org.shanyraq.paper.PrintsAlready;
import org.shanyraq.paper.ScanRefused;
import org.shanyraq.paper.Scans;
import org.shanyraq.paper.ScansAway;
import org.shanyraq.register.TooManySearches;
import org.shanyraq.running.FormConflict;
import org.shanyraq.running.FormGone;
import org.shanyraq.running.SomebodyWasFirst;
import org.shanyraq.workspace.papers.ScanDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Every refusal as a sentence for the person who reads it. */
@RestControllerAdvice
class Sentences {

    private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

    private static final Pattern KEY = Pattern.compile("[\\w-]{1,60}");

    private final MessageSource bundle;
    private final Scans scans;

    Sentences(MessageSource bundle, Scans scans) {
        this.bundle = bundle;
        this.scans = scans;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    Errors toMend(FormErrors errors) {
        return new Errors(errors.errors());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Changed changedMeanwhile(FormConflict conflict, Locale language) {
        return new Changed(
                sentence("form.changedMeanwhile", language), conflict.changed(), conflict.version(), conflict.data());
    }

    @ExceptionHandler({SomebodyWasFirst.class, ConcurrencyFailureException.class})
    ResponseEntity<Message> somebodyWasFirst(RuntimeException failure, Locale language) {
        return TookTooLong.isCauseOf(failure)
                ? tookTooLong(failure, language)
                : answer(HttpStatus.CONFLICT, sentence("form.somebodyWasFirst", language));
    }

    private ResponseEntity<Message> tookTooLong(RuntimeException failure, Locale language) {
        LOG.warn("Given up because it took too long", failure);
        return answer(HttpStatus.SERVICE_UNAVAILABLE, sentence("request.tookTooLong", language));
    }

    private static ResponseEntity<Message> answer(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(new Message(sentence));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    Message filedBefore(Openings.FiledBefore filed, Locale language) {
        String at = Days.writtenWithTime(filed.at());
        return new Message(bundle.getMessage(filed.getMessage(), new Object[] {at}, language));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    SameFile sameFile(ScanDesk.SameFile file, Locale language) {
        ScanDesk.Shown before = file.before();
        Object[] known = {before.title(), before.by(), Days.writtenWithTime(before.at())};
        return new SameFile(bundle.getMessage(file.getMessage(), known, language), before.id());
    }

    @ExceptionHandler
    ResponseEntity<Message> gone(FormGone gone, Locale language) {
        HttpStatus status = switch (gone.reason()) {
            case notThere, noSuchForm -> HttpStatus.NOT_FOUND;
            case notClaimed, mayNotStart, notYoursToCorrect -> HttpStatus.FORBIDDEN;
            case correctedAlready -> HttpStatus.CONFLICT;
        };
        return answer(status, sentence(gone.reason().key(), language));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Message refused(Refusal refusal, Locale language) {
        return new Message(bundle.getMessage(refusal.key(), refusal.arguments(), language));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    Message notTaken(ScanRefused refused, Locale language) {
        return new Message(bundle.getMessage(refused.key(), refused.arguments(), language));
    }

    /** Of a file that is so large that nobody looked into it. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    Message tooLarge(Locale language) {
        return notTaken(scans.tooLarge(), language);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    Message scansAway(ScansAway away, Locale language) {
        LOG.error("Scans can neither be kept nor read", away);
        return new Message(sentence("scan.storeAway", language));
    }

    /** Said to whoever prints, for the administrator. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    Message brokenTemplate(BrokenTemplate broken, Locale language) {
        LOG.error("A paper cannot be printed: {}", broken.key(), broken);
        return new Message(bundle.getMessage(broken.key(), broken.arguments(), language));
    }

    /** Said for good: trying again would bring the same. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    Message tooLong(PaperTooLong paper, Locale language) {
        return new Message(bundle.getMessage(paper.getMessage(), new Object[] {paper.mostPages()}, language));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    Message printsAlready(PrintsAlready already, Locale language) {
        return new Message(sentence(already.getMessage(), language));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    Message searchesTooOften(TooManySearches often, Locale language) {
        return new Message(sentence(often.getMessage(), language));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Message unknownKey(UnknownKey unknown, Locale language) {
        return notKnown(unknown.path().stream(), language);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Message notReadable(HttpMessageNotReadableException failure, Locale language) {
        return failure.getCause() instanceof UnrecognizedPropertyException unknown
                ? notKnown(
                        unknown.getPath().stream()
                                .map(step ->
                                        step.getFieldName() == null ? (Object) step.getIndex() : step.getFieldName()),
                        language)
                : notReadable(language);
    }

    /** By its place; a key that is none is somebody's text, and not repeated. */
    private Message notKnown(Stream<Object> path, Locale language) {
        String place = path.map(step -> step instanceof Integer row ? String.valueOf(row + 1) : step)
                .map(step -> KEY.matcher(step.toString()).matches() ? step.toString() : "…")
                .collect(Collectors.joining("."));
        return new Message(bundle.getMessage("request.unknownKey", new Object[] {place}, language));
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class,
        MissingServletRequestPartException.class
    })
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Message notReadable(Locale language) {
        return new Message(sentence("request.notReadable", language));
    }

    @ExceptionHandler({HttpMediaTypeNotSupportedException.class, MultipartException.class})
    @ResponseStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    Message notInThisShape(Locale language) {
        return new Message(sentence("request.notInThisShape", language));
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    @ResponseStatus(HttpStatus.NOT_ACCEPTABLE)
    Message onlyInJson(Locale language) {
        return new Message(sentence("request.onlyInJson", language));
    }

    /** A technical failure: its cause is for whoever operates the centre, found by the number that the person reads. */
    @ExceptionHandler
    ResponseEntity<Message> failed(RuntimeException failure, Locale language) {
        if (TookTooLong.isCauseOf(failure)) {
            return tookTooLong(failure, language);
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", number, failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR, bundle.getMessage("request.failed", new Object[] {number}, language));
    }

    private String sentence(@Nullable String key, Locale language) {
        return bundle.getMessage(key, null, language);
    }

    record Errors(List<FieldError> errors) {}

    record Message(String message) {}

    record Changed(String message, List<String> changed, String version, ObjectNode data) {}

    /** @param same the scan that is the same file */
    record SameFile(String message, UUID same) {}
}
