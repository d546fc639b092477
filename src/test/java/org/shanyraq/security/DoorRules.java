package org.shanyraq.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;

/** What the tests of all doors share: who knocks, and the rules in {@code src/test/resources/doors}. */
final class DoorRules {

    /** Of the family of this test: Aigerim leads it, Timur is the lawyer whom it needs. */
    static final Map<String, String> PEOPLE = Map.of(
            "aigerim", "leads",
            "saule", "watches",
            "bolat", "watches",
            "timur", "asked",
            "daniyar", "account",
            "madina", "account",
            "arman", "account",
            "admin", "account");

    /** To whom nothing of the family may be shown by any door of the engine. */
    static final List<String> OUTSIDERS = List.of("daniyar", "madina", "arman");

    static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

    private static final Path RULES = Path.of("src/test/resources/doors");
    private static final int SHOWN = 200;

    private DoorRules() {}

    /** Method and address of each of our own, with whom it lets in. */
    static Map<String, List<String>> own() throws IOException {
        Map<String, List<String>> rules = new TreeMap<>();
        rules("own.txt").forEach(line -> {
            String[] parts = line.split("\\s+");
            rules.put(parts[0] + " " + parts[1], List.of(Arrays.copyOfRange(parts, 2, parts.length)));
        });
        return rules;
    }

    /** Method and address of each of the engine's, with the kind of its rule. */
    static Map<String, String> stock() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        rules("stock.txt").forEach(line -> {
            String[] parts = line.split("\\s+");
            rules.put(parts[1] + " " + parts[2], parts[0]);
        });
        return rules;
    }

    private static List<String> rules(String file) throws IOException {
        return Files.readAllLines(RULES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static String newest(RepositoryService repository, String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    static String shortened(String body) {
        return body.substring(0, Math.min(SHOWN, body.length()));
    }
}
