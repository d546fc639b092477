package org.shanyraq.language;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Preferences;
import org.shanyraq.engine.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have chosen. It is kept with their account, and so goes with them from computer to computer. */
@Service
@Transactional
public class Languages {

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

    /** What each of these people reads: their own choice, or else the centre's language. */
    @Transactional(readOnly = true)
    public Map<String, Locale> of(Collection<String> people) {
        Map<String, String> chosen = preferences.of(CHOSEN, people);
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), person -> language(chosen.get(person))));
    }

    private Locale language(@Nullable String chosen) {
        return Locale.forLanguageTag(settings.offered().contains(chosen) ? chosen : settings.centre());
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
