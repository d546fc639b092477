package org.shanyraq.working.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The diagrams, tables, forms and translations that the application brings along. */
public final class ApplicationFiles {

    private static final String[] PLACES = {
        "classpath*:processes/*.bpmn",
        "classpath*:processes/*.dmn",
        "classpath*:forms/*.form",
        "classpath*:i18n/words_*.properties",
        "classpath*:i18n/decisions_*.properties"
    };

    private ApplicationFiles() {}

    /** By their simple names. */
    public static Map<String, byte[]> read() {
        PathMatchingResourcePatternResolver places = new PathMatchingResourcePatternResolver();
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String place : PLACES) {
                for (Resource file : places.getResources(place)) {
                    try (InputStream content = file.getInputStream()) {
                        files.put(Objects.requireNonNull(file.getFilename()), content.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
