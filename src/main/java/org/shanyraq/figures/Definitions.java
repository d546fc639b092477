package org.shanyraq.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every figure of the centre and the tables in which they stand, from the files in {@code figures}. A file of a figure says in its
 * first lines what it counts, which parts it has and which of the queries in {@code figures/with} it is built upon.
 */
@Component
class Definitions {

    private static final Pattern SAID = Pattern.compile("-- (counts|with|split by|names|overlapping|readers): *(.*)");

    private final Map<String, Definition> figures = new TreeMap<>();
    private final Layout layout;

    Definitions() {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        try {
            Map<String, Source> with = Arrays.stream(files.getResources("classpath*:figures/with/*.sql"))
                    .map(Definitions::read)
                    .collect(Collectors.toMap(Source::name, source -> source, (first, second) -> first));
            for (Resource file : files.getResources("classpath*:figures/*.sql")) {
                Source source = read(file);
                figures.putIfAbsent(source.name(), definition(source, with));
            }
            layout = Layout.of(yaml(files.getResource("classpath:figures/report.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException("The figures of the centre cannot be read", e);
        }
        layout.tables().forEach(this::ensureKnown);
        layout.same().forEach(this::ensureKnown);
    }

    /** @throws Refusal if there is no such figure */
    Definition of(String key) {
        return Optional.ofNullable(figures.get(key)).orElseThrow(() -> Refusal.because("figures.unknown"));
    }

    /** All, by their keys. */
    List<Definition> all() {
        return List.copyOf(figures.values());
    }

    List<Layout.Table> tables() {
        return layout.tables();
    }

    /** @throws Refusal if there is no such table */
    Layout.Table table(String key) {
        return layout.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.because("figures.unknown"));
    }

    List<Layout.Column> columns(Layout.Table table) {
        return layout.columnsOf(table.key());
    }

    Layout layout() {
        return layout;
    }

    private void ensureKnown(Layout.Table table) {
        layout.columnsOf(table.key());
        table.rows().stream()
                .filter(row ->
                        !figures.containsKey(row.figure()) || (row.of() != null && !figures.containsKey(row.of())))
                .findFirst()
                .ifPresent(row -> {
                    throw new IllegalStateException("figures/report.yaml names " + row + ", which is no figure");
                });
    }

    private void ensureKnown(Layout.Same same) {
        if (!figures.containsKey(same.figure()) || !figures.containsKey(same.as())) {
            throw new IllegalStateException("figures/report.yaml names " + same + ", which is no figure");
        }
    }

    private static Definition definition(Source source, Map<String, Source> with) {
        Set<String> needed = new LinkedHashSet<>();
        source.with().forEach(name -> collect(name, with, needed));
        String before = needed.stream()
                .map(name -> Objects.requireNonNull(with.get(name)).text())
                .collect(Collectors.joining(",\n"));
        String parts = source.said("split by");
        return new Definition(
                source.name(),
                Optional.ofNullable(source.said("counts"))
                        .orElseThrow(
                                () -> new IllegalStateException(source.name() + ".sql does not say what it counts")),
                parts == null ? null : parts.split("[: ]")[0],
                source.said("names"),
                parts == null || !parts.contains(":") ? List.of() : words(parts.substring(parts.indexOf(':') + 1)),
                source.said("overlapping") != null,
                source.said("readers"),
                (before.isEmpty() ? "with " : "with " + before + ",\n") + "figure as (\n" + source.text() + "\n)");
    }

    private static void collect(String name, Map<String, Source> with, Set<String> needed) {
        Source source = with.get(name);
        if (source == null) {
            throw new IllegalStateException("There is no figures/with/" + name + ".sql");
        }
        source.with().forEach(other -> collect(other, with, needed));
        needed.add(name);
    }

    private static Source read(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            String name = Optional.ofNullable(file.getFilename()).orElseThrow().replaceFirst("\\.sql$", "");
            return new Source(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new IllegalStateException("The figure in %s cannot be read".formatted(file.getFilename()), e);
        }
    }

    private static Object yaml(Resource file) throws IOException {
        try (InputStream text = file.getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        }
    }

    private static List<String> words(String said) {
        return Arrays.stream(said.split("[, ]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A file as it is written. */
    private record Source(String name, String text) {

        List<String> with() {
            String said = said("with");
            return said == null ? List.of() : words(said);
        }

        @Nullable
        String said(String what) {
            return text.lines()
                    .map(SAID::matcher)
                    .filter(Matcher::matches)
                    .filter(line -> line.group(1).equals(what))
                    .map(line -> line.group(2).strip())
                    .findFirst()
                    .orElse(null);
        }
    }
}
