package org.shanyraq.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.shanyraq.security.factor.SecondFactors.Outcome;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Whoever types wrong codes waits as whoever types wrong passwords, but wherever they come from: who gets as far as the
 * code knows the password, and a code has six digits only.
 */
@Component
class CodePatience {

    private final SignInPatience patience;
    private final MessageSource sentences;
    private final LocaleResolver languages;

    CodePatience(SignInProperties settings, MessageSource sentences, LocaleResolver languages) {
        this.patience = new SignInPatience(settings, System::nanoTime);
        this.sentences = sentences;
        this.languages = languages;
    }

    Duration toWait(String person) {
        return patience.toWait(person, person);
    }

    Outcome counted(String person, Outcome outcome) {
        if (outcome.isRight()) {
            patience.wasRight(person, person);
        } else {
            patience.wasWrong(person, person);
        }
        return outcome;
    }

    void say(Duration wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long seconds = seconds(wait);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        Answers.refuse(response, HttpStatus.TOO_MANY_REQUESTS.value(), sentence(seconds, request));
    }

    private String sentence(long seconds, HttpServletRequest request) {
        return sentences.getMessage("security.waitForCode", new Object[] {seconds}, languages.resolveLocale(request));
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
