package org.shanyraq.working.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The product's own files, and those files with one thing broken. */
final class WayFiles {

    private static final Map<String, byte[]> OWN = read();

    private final Map<String, byte[]> files = new TreeMap<>(OWN);

    static Map<String, byte[]> own() {
        return new TreeMap<>(OWN);
    }

    static WayFiles broken() {
        return new WayFiles();
    }

    /** The first place where the text stands says something else. */
    WayFiles edit(String file, String text, String instead) {
        String before = new String(files.get(file), StandardCharsets.UTF_8);
        int at = before.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("%s does not say %s".formatted(file, text));
        }
        String after = before.substring(0, at) + instead + before.substring(at + text.length());
        return with(file, after.getBytes(StandardCharsets.UTF_8));
    }

    WayFiles with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    WayFiles without(String file) {
        files.remove(file);
        return this;
    }

    Map<String, byte[]> files() {
        return files;
    }

    private static Map<String, byte[]> read() {
        Map<String, byte[]> files = new TreeMap<>();
        Stream.of("processes", "forms").map(Path::of).forEach(folder -> {
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path file : inside.filter(each -> each.toString().matches(".*\\.(bpmn|dmn|form)"))
                        .toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        for (String bundle : new String[] {"words", "decisions"}) {
            for (String language : new String[] {"ru", "kk"}) {
                Path file = Path.of("src/main/resources/i18n/%s_%s.properties".formatted(bundle, language));
                try {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }
}
