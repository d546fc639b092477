package org.shanyraq.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The templates: the centre's own where its folder has one, else the product's. Read anew each time. */
@Component
class Templates {

    private final PaperProperties settings;

    Templates(PaperProperties settings) {
        this.settings = settings;
    }

    Template of(PaperKind kind, PaperLanguage language) {
        String name = name(kind, language);
        Path own = settings.templates() == null ? null : settings.templates().resolve(name);
        try {
            return new Template(name, own != null && Files.exists(own) ? Files.readAllBytes(own) : shipped(name));
        } catch (IOException e) {
            throw BrokenTemplate.unreadable(name, e);
        }
    }

    String name(PaperKind kind, PaperLanguage language) {
        return "%s/%s.docx".formatted(language, kind.stem());
    }

    private static byte[] shipped(String name) {
        try (InputStream file = new ClassPathResource("papers/" + name).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
