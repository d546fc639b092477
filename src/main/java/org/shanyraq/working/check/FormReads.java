package org.shanyraq.working.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form reads: the names in its texts, conditions, tables and choices, each as the way to it. {@code plan[].goal} is
 * the goal of each row of the plan.
 */
public final class FormReads {

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*(#if|#loop|/if|/loop)?\\s*([^}]*?)\\s*}}");
    private static final Pattern SIMPLE = Pattern.compile("[\\w.]+");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.\"])([a-zA-Z_]\\w*(?:\\.\\w+)*)(\\s*\\()?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SOME = Pattern.compile("(?:some|every|for)\\s+(\\w+)\\s+in\\s+([\\w.]+)");

    /** The words of FEEL. */
    private static final Set<String> FEEL = Set.of(
            "and",
            "or",
            "null",
            "true",
            "false",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between");

    /** Functions whose names are several words; of those with one, the bracket behind it tells that it is no name. */
    private static final Pattern FUNCTION = Pattern.compile(
            "\\b(?:list contains|string (?:length|join)|(?:upper|lower) case|get (?:value|entries|or else)|is defined|date and time"
                    + "|(?:years and months )?duration|day of (?:week|year)|(?:week|month) of year|(?:starts|ends) with"
                    + "|substring (?:before|after)|index of|insert before|distinct values|last day of month|context (?:put|merge))\\s*\\(");

    private static final String ROW = "[]";

    /** Each with the component that reads it first. */
    private final Map<String, JsonNode> names = new LinkedHashMap<>();

    private JsonNode at = MissingNode.getInstance();

    private FormReads() {}

    public static Set<String> of(JsonNode form) {
        return byComponent(form).keySet();
    }

    /** Each name with the component that reads it first. */
    static Map<String, JsonNode> byComponent(JsonNode form) {
        FormReads reads = new FormReads();
        reads.components(form.path("components"), "");
        return reads.names;
    }

    private void components(JsonNode components, String row) {
        for (JsonNode component : components) {
            at = component;
            boolean list = "dynamiclist".equals(component.path("type").asText());
            String inner = list ? row + component.path("path").asText() + ROW + "." : row;
            component.path("conditional").forEach(condition -> feel(condition, row));
            component.forEach(value -> texts(value, row));
            if (component.hasNonNull("valuesKey")) {
                String options = component.path("valuesKey").asText();
                add(options + ROW + ".label");
                add(options + ROW + ".value");
            }
            if ("table".equals(component.path("type").asText())) {
                String source = component.path("dataSource").asText().replaceFirst("^=\\s*", "");
                component
                        .path("columns")
                        .forEach(column ->
                                add(source + ROW + "." + column.path("key").asText()));
            }
            components(component.path("components"), inner);
        }
    }

    /** Whatever is written on the form: plain, with names in braces, or a formula behind an equals sign. */
    private void texts(JsonNode value, String row) {
        if (value.isTextual() && value.asText().contains("{{")) {
            template(value.asText());
        } else if (value.isTextual() && value.asText().startsWith("=")) {
            feel(value, row);
        } else if (value.isObject()) {
            value.forEach(inner -> texts(inner, row));
        }
    }

    private void add(String name) {
        names.putIfAbsent(name, at);
    }

    private void feel(JsonNode condition, String row) {
        formula(condition.asText().replaceFirst("^=", ""), row);
    }

    private void formula(String text, String row) {
        String formula =
                FUNCTION.matcher(QUOTED.matcher(text).replaceAll("\"\"")).replaceAll("(");
        List<String[]> some = new ArrayList<>();
        Matcher items = SOME.matcher(formula);
        while (items.find()) {
            some.add(new String[] {items.group(1), items.group(2)});
        }
        Matcher found = NAME.matcher(formula);
        while (found.find()) {
            String name = found.group(1);
            if (found.group(2) == null && !FEEL.contains(name)) {
                add(resolved(name, row, some));
            }
        }
    }

    private static String resolved(String name, String row, List<String[]> some) {
        if (name.startsWith("this.")) {
            return row + name.substring("this.".length());
        }
        for (String[] item : some) {
            if (name.equals(item[0])) {
                return item[1];
            }
            if (name.startsWith(item[0] + ".")) {
                return item[1] + ROW + name.substring(item[0].length());
            }
        }
        return name;
    }

    private void template(String text) {
        Deque<String> loops = new ArrayDeque<>();
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            String word = tags.group(1) == null ? "" : tags.group(1);
            String name = tags.group(2);
            if (word.equals("/loop")) {
                loops.poll();
            } else if (!word.equals("/if") && !SIMPLE.matcher(name).matches()) {
                formula(name, "");
            } else if (!word.equals("/if")) {
                String way = loops.isEmpty() ? name : inLoop(name, loops.peek());
                add(way);
                if (word.equals("#loop")) {
                    loops.push(way);
                }
            }
        }
    }

    private static String inLoop(String name, String loop) {
        if (name.equals("this")) {
            return loop;
        }
        return name.startsWith("parent.") ? name.substring("parent.".length()) : loop + ROW + "." + name;
    }
}
