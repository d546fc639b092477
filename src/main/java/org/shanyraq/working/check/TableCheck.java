package org.shanyraq.working.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Term;
import org.w3c.dom.Element;

/** A table answers every question once, in words that the engine can read, and each of its rows says where it comes from. */
final class TableCheck {

    static final Pattern SOURCE = Pattern.compile("\\b[TA]\\d{2,4}\\b|\\b[Cc]entre['’]s decision\\b");

    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern RULE = Pattern.compile("rule_[a-z][A-Za-z0-9]*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern PLAIN_ANSWER = Pattern.compile("\"[^\"\\\\]*\"|true|false|null|-?\\d+(?:\\.\\d+)?|");
    private static final Set<String> ONE_ANSWER = Set.of("UNIQUE", "FIRST", "ANY", "PRIORITY");
    static final String LIMITS = "deadlines";
    private static final List<String> LADDER = List.of("reminder", "limit", "director");

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final Xml table;

    private TableCheck(Xml table) {
        this.table = table;
    }

    /** Nothing but FEEL: every other language is a program. */
    static void hidden(Xml table) {
        table.elements().stream()
                .filter(element -> element.hasAttribute("expressionLanguage"))
                .filter(element -> !element.getAttribute("expressionLanguage")
                        .toLowerCase(Locale.ROOT)
                        .contains("feel"))
                .forEach(element -> table.say(element, "script", Xml.name(element)));
    }

    static void look(Xml table) {
        hidden(table);
        TableCheck check = new TableCheck(table);
        check.ids();
        List<Element> decisions = check.all("decision").toList();
        if (!decisions.isEmpty()
                && decisions.stream()
                        .noneMatch(each -> Application.kebab(Xml.id(each)).equals(Checker.stem(table.file())))) {
            table.say(
                    decisions.get(0),
                    "tableFile",
                    Xml.id(decisions.get(0)),
                    Application.kebab(Xml.id(decisions.get(0))));
        }
        decisions.forEach(check::decision);
    }

    /** The names of what a decision answers; none for a formula. */
    static Set<String> outputs(Element decision) {
        return one(decision, "decisionTable").stream()
                .flatMap(grid -> inside(grid, "output"))
                .map(output -> output.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    /** The keys of the first column, each with the outputs that all of its rows fill. */
    static Map<String, Set<String>> filled(Element decision) {
        Map<String, Set<String>> filled = new LinkedHashMap<>();
        one(decision, "decisionTable").ifPresent(grid -> {
            List<String> names = inside(grid, "output")
                    .map(output -> output.getAttribute("name"))
                    .toList();
            inside(grid, "rule").forEach(rule -> {
                List<String> answers =
                        inside(rule, "outputEntry").map(TableCheck::text).toList();
                Set<String> own = new LinkedHashSet<>();
                for (int i = 0; i < Math.min(names.size(), answers.size()); i++) {
                    if (!answers.get(i).isEmpty()) {
                        own.add(names.get(i));
                    }
                }
                String asked = inside(rule, "inputEntry")
                        .findFirst()
                        .map(TableCheck::text)
                        .orElse("");
                QUOTED.matcher(asked)
                        .results()
                        .forEach(key -> filled.merge(key.group(1), own, (some, others) -> {
                            Set<String> both = new LinkedHashSet<>(some);
                            both.retainAll(others);
                            return both;
                        }));
            });
        });
        return filled;
    }

    private void ids() {
        Set<String> seen = new LinkedHashSet<>();
        table.elements().forEach(element -> {
            String id = Xml.id(element);
            if (!id.isEmpty() && !seen.add(id)) {
                table.say(element, "idTwice", id);
            }
        });
    }

    private void decision(Element decision) {
        if (!CAMEL.matcher(Xml.id(decision)).matches()) {
            table.say(decision, "idOfDecision", Xml.id(decision));
        }
        if (inside(decision, "description")
                .allMatch(description -> description.getTextContent().isBlank())) {
            table.say(decision, "noDescription", Xml.name(decision));
        }
        one(decision, "literalExpression").ifPresent(formula -> {
            if (!FEEL.parseExpression(text(formula)).isSuccess()) {
                table.say(formula, "formula", Xml.name(decision));
            }
        });
        one(decision, "decisionTable").ifPresent(grid -> grid(decision, grid));
    }

    private void grid(Element decision, Element grid) {
        String name = Xml.name(decision);
        List<Element> inputs = inside(grid, "input").toList();
        List<Element> outputs = inside(grid, "output").toList();
        List<Element> rules = inside(grid, "rule").toList();
        inputs.forEach(input -> {
            String asked = one(input, "inputExpression").map(TableCheck::text).orElse("");
            if (asked.isEmpty()
                    || (!asked.matches("\\w+") && !FEEL.parseExpression(asked).isSuccess())) {
                table.say(input, "column", name, label(input));
            }
        });
        if (rules.isEmpty()) {
            table.say(grid, "noRow", name);
        }
        List<Element> sound = new ArrayList<>();
        for (int row = 0; row < rules.size(); row++) {
            Element rule = rules.get(row);
            rule(rule, row + 1);
            if (inside(rule, "inputEntry").count() != inputs.size()
                    || inside(rule, "outputEntry").count() != outputs.size()) {
                table.say(rule, "cells", row + 1);
            } else {
                answers(rule, row + 1, outputs);
                sound.add(rule);
            }
        }
        if (sound.size() == rules.size()) {
            asked(grid, inputs, rules);
        }
        if (LIMITS.equals(Xml.id(decision))) {
            limits(outputs, sound, rules);
        }
    }

    private void rule(Element rule, int row) {
        if (!RULE.matcher(Xml.id(rule)).matches()) {
            table.say(rule, "idOfRow", row, Xml.id(rule));
        }
        String source = inside(rule, "description").map(Element::getTextContent).collect(Collectors.joining(" "));
        if (!SOURCE.matcher(source).find()) {
            table.say(rule, "sourceOfRow", row);
        }
    }

    private void answers(Element rule, int row, List<Element> outputs) {
        List<Element> cells = inside(rule, "outputEntry").toList();
        for (int column = 0; column < cells.size(); column++) {
            String answer = text(cells.get(column));
            String kind = outputs.get(column).getAttribute("typeRef");
            boolean plain = PLAIN_ANSWER.matcher(answer).matches();
            if (plain
                    ? !isOf(kind, answer) || !isOffered(outputs.get(column), answer)
                    : !FEEL.parseExpression(answer).isSuccess()) {
                table.say(rule, "answer", row, label(outputs.get(column)), answer);
            }
        }
    }

    private static boolean isOffered(Element output, String answer) {
        String offered = one(output, "outputValues").map(TableCheck::text).orElse("");
        List<String> values =
                QUOTED.matcher(offered).results().map(value -> value.group()).toList();
        return !answer.startsWith("\"") || values.isEmpty() || values.contains(answer);
    }

    private static boolean isOf(String kind, String answer) {
        return answer.isEmpty()
                || answer.equals("null")
                || switch (kind) {
                    case "string" -> answer.startsWith("\"");
                    case "boolean" -> answer.equals("true") || answer.equals("false");
                    case "integer", "long" -> answer.matches("-?\\d+");
                    case "double", "number" -> answer.matches("-?\\d.*");
                    default -> true;
                };
    }

    /** What the rows ask can be read; together they answer everything, and where the table allows one answer, only once. */
    private void asked(Element grid, List<Element> inputs, List<Element> rules) {
        List<List<Optional<Cell>>> cells = new ArrayList<>();
        boolean readable = true;
        for (int row = 0; row < rules.size(); row++) {
            List<Optional<Cell>> own = new ArrayList<>();
            List<Element> entries = inside(rules.get(row), "inputEntry").toList();
            for (int column = 0; column < inputs.size(); column++) {
                String asked = text(entries.get(column));
                Optional<Cell> cell = Cell.read(asked);
                own.add(cell);
                if (cell.isEmpty() && !FEEL.parseUnaryTests(asked).isSuccess()) {
                    table.say(rules.get(row), "cell", row + 1, label(inputs.get(column)), asked);
                    readable = false;
                }
            }
            cells.add(own);
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < inputs.size(); column++) {
            Optional<Column> read = column(inputs.get(column), column, cells);
            read.ifPresent(columns::add);
            readable &= read.isPresent() && fits(inputs.get(column), column, read.get(), cells, rules);
        }
        String policy = grid.getAttribute("hitPolicy").isEmpty() ? "UNIQUE" : grid.getAttribute("hitPolicy");
        boolean plain = readable && cells.stream().flatMap(List::stream).allMatch(Optional::isPresent);
        if (plain && ONE_ANSWER.contains(policy) && !rules.isEmpty() && !inputs.isEmpty()) {
            answeredOnce(grid, policy, rules, columns, cells);
        }
    }

    private static Optional<Column> column(Element input, int column, List<List<Optional<Cell>>> cells) {
        String kind = one(input, "inputExpression")
                .map(expression -> expression.getAttribute("typeRef"))
                .orElse("");
        String allowed = one(input, "inputValues").map(TableCheck::text).orElse("");
        return Column.of(
                label(input),
                kind,
                QUOTED.matcher(allowed).results().map(value -> value.group(1)).toList(),
                cells.stream().flatMap(row -> row.get(column).stream()).toList());
    }

    /** A text among numbers, or one that the column does not offer, is never met. */
    private boolean fits(
            Element input, int place, Column column, List<List<Optional<Cell>>> cells, List<Element> rules) {
        String allowed = one(input, "inputValues").map(TableCheck::text).orElse("");
        Set<String> values =
                QUOTED.matcher(allowed).results().map(value -> value.group(1)).collect(Collectors.toSet());
        boolean fits = true;
        for (int row = 0; row < cells.size(); row++) {
            Cell cell = cells.get(row).get(place).orElse(null);
            if (cell == null) {
                continue;
            }
            boolean offered = values.isEmpty()
                    || cell.tests().stream()
                            .allMatch(test -> !(test instanceof Cell.Value value)
                                    || !(value.value() instanceof String text)
                                    || values.contains(text));
            if (!column.fits(cell) || !offered) {
                String asked =
                        text(inside(rules.get(row), "inputEntry").toList().get(place));
                table.say(rules.get(row), "cellNeverMet", row + 1, label(input), asked);
                fits = false;
            }
        }
        return fits;
    }

    private void answeredOnce(
            Element grid, String policy, List<Element> rules, List<Column> columns, List<List<Optional<Cell>>> cells) {
        List<List<BitSet>> covered = cells.stream()
                .map(row -> {
                    List<BitSet> own = new ArrayList<>();
                    for (int column = 0; column < columns.size(); column++) {
                        own.add(columns.get(column).covered(row.get(column).orElseThrow()));
                    }
                    return own;
                })
                .toList();
        Rows rows = new Rows(columns, covered);
        if (columns.stream().allMatch(Column::closed)) {
            rows.gaps().forEach(gap -> table.say(grid, "gap", gap));
        }
        for (int row = 1; row < rules.size(); row++) {
            if (policy.equals("FIRST")) {
                if (rows.isNeverReached(row)) {
                    table.say(rules.get(row), "neverReached", row + 1);
                }
                continue;
            }
            for (int before = 0; before < row; before++) {
                if (policy.equals("UNIQUE")
                        || (policy.equals("ANY") && !sameAnswers(rules.get(before), rules.get(row)))) {
                    int first = before;
                    int second = row;
                    rows.overlap(before, row)
                            .ifPresent(where -> table.say(
                                    rules.get(second),
                                    where.isEmpty() ? "overlapEverywhere" : "overlap",
                                    first + 1,
                                    second + 1,
                                    where));
                }
            }
        }
    }

    private static boolean sameAnswers(Element one, Element other) {
        return inside(one, "outputEntry")
                .map(TableCheck::text)
                .toList()
                .equals(inside(other, "outputEntry").map(TableCheck::text).toList());
    }

    /** Every length can be counted, and who is told later is told later. */
    private void limits(List<Element> outputs, List<Element> sound, List<Element> rules) {
        for (Element rule : sound) {
            int row = rules.indexOf(rule) + 1;
            List<String> answers =
                    inside(rule, "outputEntry").map(TableCheck::text).toList();
            Map<String, Term> ladder = new LinkedHashMap<>();
            for (int column = 0; column < outputs.size(); column++) {
                String name = outputs.get(column).getAttribute("name");
                String length = unquoted(answers.get(column));
                if (LADDER.contains(name) && !length.isEmpty()) {
                    Term term = term(length);
                    if (term == null) {
                        table.say(rule, "limitUnreadable", row, length, label(outputs.get(column)));
                    } else {
                        ladder.put(name, term);
                    }
                }
            }
            Term reminder = ladder.get("reminder");
            Term limit = ladder.get("limit");
            Term director = ladder.get("director");
            if (reminder != null && limit != null && (reminder.equals(limit) || isCertainlyAfter(reminder, limit))) {
                table.say(rule, "reminderAfterLimit", row);
            }
            if (limit != null && director != null && isCertainlyAfter(limit, director)) {
                table.say(rule, "directorBeforeLimit", row);
            }
        }
    }

    private static @Nullable Term term(String length) {
        try {
            return Term.parse(length);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isCertainlyAfter(Term one, Term other) {
        if (Objects.equals(one.unit(), other.unit()) && one.untilMidnight() == other.untilMidnight()) {
            return one.amount() > other.amount();
        }
        return shortest(one) > longest(other);
    }

    /** In hours. Holidays make working days longer than a week has them: who knows by how much, is silent. */
    private static long shortest(Term term) {
        return term.untilMidnight() ? 0 : hours(term, 1, 28, 365);
    }

    private static long longest(Term term) {
        if (term.untilMidnight()) {
            return 24;
        }
        return term.unit() == null ? 24L * (2L * term.amount() + 14) : hours(term, 1, 31, 366);
    }

    private static long hours(Term term, int day, int month, int year) {
        if (term.unit() == null) {
            return 24L * day * term.amount();
        }
        return switch (term.unit()) {
            case HOURS -> term.amount();
            case WEEKS -> 24L * 7 * term.amount();
            case MONTHS -> 24L * month * term.amount();
            case YEARS -> 24L * year * term.amount();
            default -> 24L * term.amount();
        };
    }

    private Stream<Element> all(String name) {
        return table.elements().stream().filter(element -> name.equals(element.getLocalName()));
    }

    private static Stream<Element> inside(Element parent, String name) {
        return Xml.children(parent).stream().filter(child -> name.equals(child.getLocalName()));
    }

    private static Optional<Element> one(Element parent, String name) {
        return inside(parent, name).findFirst();
    }

    /** What stands in the cell, the entry or the expression. */
    static String text(Element entry) {
        return one(entry, "text").map(Element::getTextContent).orElse("").strip();
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static String label(Element column) {
        for (String attribute : List.of("label", "name", "id")) {
            if (!column.getAttribute(attribute).isBlank()) {
                return column.getAttribute(attribute);
            }
        }
        return "";
    }
}
