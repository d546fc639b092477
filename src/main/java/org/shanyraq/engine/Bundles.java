package org.shanyraq.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The bundles of words by the name of their file, such as {@code words_ru.properties}: as the centre's way of working has
 * them; before it is known, as the product comes with them.
 */
@Component
public class Bundles {

    private volatile State state = new State(0, Map.of());

    /** Another number than before means that bundles may have changed. */
    public int version() {
        return state.version();
    }

    /**
     * From now on these bundles hold.
     *
     * @param version the number of the way of working
     * @param bundles by the name of their file
     */
    public void take(int version, Map<String, Properties> bundles) {
        state = new State(version, Map.copyOf(bundles));
    }

    /**
     * @param name such as {@code words}
     * @return empty where there is no such bundle
     */
    public Properties read(String name, Locale language) {
        String file = "%s_%s.properties".formatted(name, language.getLanguage());
        Properties centre = state.bundles().get(file);
        return centre == null ? product(file) : centre;
    }

    private static Properties product(String name) {
        Resource file = new ClassPathResource("i18n/" + name);
        try {
            return file.exists()
                    ? PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"))
                    : new Properties();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle %s cannot be read".formatted(name), e);
        }
    }

    private record State(int version, Map<String, Properties> bundles) {}
}
