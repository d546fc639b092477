package org.shanyraq.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each module's class of forms and class of steps says of variables, read from the sources. A variable that several
 * modules know is declared at the door of one.
 */
final class StepSources {

    private static final Pattern DECLARED = Pattern.compile("(\\w+)\\s*=\\s*Variable\\s*\\.\\w+\\(\\s*\"(\\w+)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_0-9]+\\b");
    private static final Pattern MEMBER = Pattern.compile("(?m)^    (?=\\S[^=;]*?\\b(\\w+)\\([^;{}]*\\{$)");

    private final Map<String, String> shared = new TreeMap<>();
    private final Map<String, Set<String>> variables = new TreeMap<>();

    private StepSources() {}

    static StepSources read(Path root) {
        StepSources sources = new StepSources();
        try (Stream<Path> walk = Files.walk(root)) {
            Map<Boolean, List<Path>> files = walk.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.partitioningBy(
                            file -> file.getParent().getFileName().toString().equals("process")));
            files.get(false).forEach(file -> sources.shared.putAll(declared(text(file))));
            files.get(true).stream()
                    .collect(Collectors.groupingBy(Path::getParent))
                    .values()
                    .forEach(sources::module);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** The names of the variables that the form or step of this name sets or reads. */
    Set<String> variablesOf(String method) {
        return variables.getOrDefault(method, Set.of());
    }

    private void module(List<Path> files) {
        List<String> texts = files.stream().map(StepSources::text).toList();
        Map<String, String> declared = new LinkedHashMap<>(shared);
        texts.forEach(text -> declared.putAll(declared(text)));
        texts.forEach(text -> {
            Map<String, String> members = members(text);
            members.keySet()
                    .forEach(name -> variables.put(name, named(name, members, declared, new LinkedHashSet<>())));
        });
    }

    /** The variables' names by those of their constants. */
    private static Map<String, String> declared(String text) {
        Map<String, String> declared = new LinkedHashMap<>();
        DECLARED.matcher(text).results().forEach(variable -> declared.put(variable.group(1), variable.group(2)));
        return declared;
    }

    private static Map<String, String> members(String text) {
        Map<String, String> members = new LinkedHashMap<>();
        Matcher begins = MEMBER.matcher(text);
        String name = null;
        int from = 0;
        while (begins.find()) {
            if (name != null) {
                members.merge(name, text.substring(from, begins.start()), String::concat);
            }
            name = begins.group(1);
            from = begins.start();
        }
        if (name != null) {
            members.merge(name, text.substring(from), String::concat);
        }
        return members;
    }

    /** Also what the methods beside it that it calls name. */
    private static Set<String> named(
            String member, Map<String, String> members, Map<String, String> declared, Set<String> seen) {
        Set<String> names = new LinkedHashSet<>();
        if (seen.add(member)) {
            String body = members.get(member);
            CONSTANT.matcher(body)
                    .results()
                    .map(constant -> declared.get(constant.group()))
                    .filter(name -> name != null)
                    .forEach(names::add);
            members.keySet().stream()
                    .filter(other ->
                            Pattern.compile("\\b" + other + "\\b").matcher(body).find())
                    .forEach(other -> names.addAll(named(other, members, declared, seen)));
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
