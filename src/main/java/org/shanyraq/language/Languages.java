package org.shanyraq.language;

import java.util.Locale;
import java.util.Optional;
import org.shanyraq.engine.Preferences;
import org.shanyraq.engine.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have chosen. It is kept with their account, and so goes with them from computer to computer. */
@Service
@Transactional
class Languages {

    private static final String CHOSEN = "language";

    private final Preferences preferences;
    private final LanguageProperties settings;

    Languages(Preferences preferences, LanguageProperties settings) {
        this.preferences = preferences;
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    Optional<Locale> chosen() {
        return preferences.of(CHOSEN).filter(settings.offered()::contains).map(Locale::forLanguageTag);
    }

    /** @throws Refusal if the centre does not offer this language */
    Locale choose(String language) {
        if (!settings.offered().contains(language)) {
            throw Refusal.because("language.notOffered");
        }
        preferences.choose(CHOSEN, language);
        return Locale.forLanguageTag(language);
    }
}
