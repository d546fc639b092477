package org.shanyraq.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What nobody answered: where data were asked for, a sentence in JSON, whatever the asker would rather have; a page
 * otherwise.
 */
@Controller
class ErrorAnswers extends BasicErrorController {

    private final MessageSource sentences;
    private final LocaleResolver languages;

    ErrorAnswers(
            ErrorAttributes attributes,
            ServerProperties server,
            List<ErrorViewResolver> pages,
            MessageSource sentences,
            LocaleResolver languages) {
        super(attributes, server.getError(), pages);
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    public @Nullable ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        if (!Headers.askedForData(request)) {
            return super.errorHtml(request, response);
        }
        try {
            Answers.refuse(response, getStatus(request).value(), sentence(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        return ResponseEntity.status(getStatus(request))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", sentence(request)));
    }

    private String sentence(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        String key = switch (status) {
            case UNAUTHORIZED -> "request.signInEnded";
            case FORBIDDEN -> "request.notAllowed";
            case NOT_FOUND -> "request.nothingThere";
            case NOT_ACCEPTABLE -> "request.onlyInJson";
            default -> status.is5xxServerError() ? "request.somethingWrong" : "request.notReadable";
        };
        return sentences.getMessage(key, null, languages.resolveLocale(request));
    }
}
