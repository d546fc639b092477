package org.shanyraq.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;

/** The signed-in person's language, for the pages. */
@RestController
@RequestMapping("/casework/api/language")
class LanguageController {

    private final Languages languages;
    private final LocaleResolver reader;
    private final LanguageProperties settings;

    LanguageController(Languages languages, LocaleResolver reader, LanguageProperties settings) {
        this.languages = languages;
        this.reader = reader;
        this.settings = settings;
    }

    /** Whoever has chosen a language finds it on this computer too from now on. */
    @GetMapping
    Choice language(HttpServletRequest request, HttpServletResponse response) {
        return speak(languages.chosen().orElseGet(() -> reader.resolveLocale(request)), request, response);
    }

    @PutMapping
    Choice choose(@RequestBody Chosen chosen, HttpServletRequest request, HttpServletResponse response) {
        return speak(languages.choose(chosen.language()), request, response);
    }

    private Choice speak(Locale language, HttpServletRequest request, HttpServletResponse response) {
        reader.setLocale(request, response, language);
        return new Choice(language.getLanguage(), settings.offered());
    }

    /** @param offered two-letter codes, in the order in which they are offered */
    record Choice(String language, List<String> offered) {}

    record Chosen(String language) {}
}
