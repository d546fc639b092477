package org.shanyraq.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.ReadyMadeNames;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.ModelWords;
import org.shanyraq.trail.Looking;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The centre's figures for any period, and what each of them counted. For those who watch over all cases of the centre and for
 * nobody else. A number and the list behind it are one query, so they cannot part.
 */
@Service
@Transactional(readOnly = true)
public class Figures {

    private static final int LINES_OF_A_PAGE = 50;
    private static final int MOST_DIFFERING = 10;

    private static final String LEAD = "lead";

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9]+)+");
    private static final Pattern ENTRY = Pattern.compile("([a-z]+(?:\\.[A-Za-z0-9]+)+)=(.*)");

    private final Definitions definitions;
    private final Counting counting;
    private final Sights sights;
    private final MessageSource words;
    private final ReadyMadeNames readyMade;
    private final ModelWords models;
    private final List<ToldOf> toldOf;

    Figures(
            Definitions definitions,
            Counting counting,
            Sights sights,
            MessageSource words,
            ReadyMadeNames readyMade,
            ModelWords models,
            List<ToldOf> toldOf) {
        this.definitions = definitions;
        this.counting = counting;
        this.sights = sights;
        this.words = words;
        this.readyMade = readyMade;
        this.models = models;
        this.toldOf = toldOf;
    }

    /** The keys of all tables, in their order. */
    public List<String> tables() {
        ensureWatches();
        return definitions.tables().stream().map(Layout.Table::key).toList();
    }

    /** All tables. @throws Refusal if the person does not watch over all cases of the centre */
    public Report report(Period period) {
        ensureWatches();
        Map<String, Counting.Counts> seen = new HashMap<>();
        return new Report(
                period,
                period.before(),
                definitions.tables().stream()
                        .map(table -> table(table, period, seen))
                        .toList());
    }

    /**
     * One table alone.
     *
     * @throws Refusal if the person does not watch over all cases of the centre, or there is no such table
     */
    public Report report(String table, Period period) {
        ensureWatches();
        return new Report(period, period.before(), List.of(table(definitions.table(table), period, new HashMap<>())));
    }

    /**
     * The report as it may leave the centre: without numbers so small that a family could be recognised, and without those that
     * would give them away.
     */
    public Report guarded(Report report) {
        return SmallNumbers.without(report, definitions.layout());
    }

    /**
     * What a number of a table counted. Where that is told to fewer than the number, everybody else gets as many lines that name
     * nobody.
     *
     * @param table in which it stands
     * @param column of it
     * @param part {@code null} for all of the figure
     * @param page from 0
     * @throws Refusal if the person does not watch over all cases of the centre, or there is no such number for them
     */
    public Behind behind(String table, String figure, String column, @Nullable String part, Period period, int page) {
        ensureWatches();
        Definition definition = definitions.of(figure);
        Layout.Column counted = definitions.columns(definitions.table(table)).stream()
                .filter(one -> one.key().equals(column))
                .findFirst()
                .orElseThrow(() -> Refusal.because("figures.unknown"));
        String asked = definition.hasParts() ? part : null;
        if (asked != null
                && !isSplit(
                        definition,
                        counted,
                        List.of(period),
                        List.of(counting.counts(definition, List.of(counted), period)))) {
            throw Refusal.because("figures.unknown");
        }
        List<Behind.Line> found =
                LEAD.equals(definition.readers()) && !sights.ofSubject(figure).readsOfHealth()
                        ? nameless(counting.number(definition, counted, asked, period), page)
                        : lines(definition, counting.behind(definition, counted, asked, period, page, LINES_OF_A_PAGE));
        List<Behind.Line> lines = found.stream().limit(LINES_OF_A_PAGE).toList();
        Looking.found(String.join(
                " ",
                new LinkedHashSet<>(lines.stream()
                        .map(Behind.Line::caseNumber)
                        .flatMap(Stream::ofNullable)
                        .toList())));
        String title = title(figure);
        return new Behind(
                part == null || !definition.hasParts()
                        ? title
                        : title + ": "
                                + partTitle(
                                        definition,
                                        counting.names(definition, language().getLanguage()),
                                        part),
                say("figure." + figure + ".how"),
                lines,
                found.size() > LINES_OF_A_PAGE);
    }

    private List<Behind.Line> lines(Definition figure, List<Counting.Counted> found) {
        Set<String> all = found.stream().map(Counting.Counted::counted).collect(Collectors.toSet());
        Set<String> told = told(figure, all);
        return IntStream.range(0, found.size())
                .mapToObj(at -> told.contains(found.get(at).counted()) ? line(found.get(at)) : nameless(at))
                .toList();
    }

    /** One more than a page, if there are. */
    private List<Behind.Line> nameless(int lines, int page) {
        long first = (long) page * LINES_OF_A_PAGE;
        return IntStream.range(0, (int) Math.max(0, Math.min(LINES_OF_A_PAGE + 1, lines - first)))
                .mapToObj(this::nameless)
                .toList();
    }

    private Behind.Line nameless(int number) {
        return new Behind.Line(String.valueOf(number), null, null, null, say("figures.why.notToldHere"));
    }

    private void ensureWatches() {
        if (!sights.reach().everyCase()) {
            throw Refusal.because("figures.notYours");
        }
    }

    private Table table(Layout.Table table, Period period, Map<String, Counting.Counts> seen) {
        List<Layout.Column> columns = definitions.columns(table);
        return new Table(
                table.key(),
                say("figures.table." + table.key()),
                columns.stream()
                        .map(column -> new Column(column.key(), say("figures.column." + column.key())))
                        .toList(),
                table.rows().stream()
                        .flatMap(line -> rows(table, line, columns, period, seen).stream())
                        .toList(),
                table.balances().stream()
                        .map(said -> balance(Equation.of(said), columns, period))
                        .toList(),
                table.rows().stream()
                        .map(line -> definitions.of(line.figure()))
                        .filter(Definition::overlaps)
                        .map(figure -> say("figures.overlap", title(figure.key())))
                        .toList());
    }

    private List<Row> rows(
            Layout.Table table,
            Layout.Line line,
            List<Layout.Column> columns,
            Period period,
            Map<String, Counting.Counts> seen) {
        Definition figure = definitions.of(line.figure());
        Counting.Counts now = counts(table, figure, columns, period, seen);
        Counting.Counts before = counts(table, figure, columns, period.before(), seen);
        Map<String, Long> of = line.of() == null
                ? Map.of()
                : counts(table, definitions.of(line.of()), columns, period, seen)
                        .whole();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                figure.key(),
                null,
                title(figure.key()),
                say("figure." + figure.key() + ".how"),
                cells(columns, now.whole(), before.whole(), of)));
        if (!isSplit(figure, columns.get(0), List.of(period, period.before()), List.of(now, before))) {
            return rows;
        }
        Map<String, String> names = counting.names(figure, language().getLanguage());
        for (String part :
                parts(figure, names, now.parts().keySet(), before.parts().keySet())) {
            rows.add(new Row(
                    figure.key(),
                    part,
                    partTitle(figure, names, part),
                    "",
                    cells(
                            columns,
                            now.parts().getOrDefault(part, Map.of()),
                            before.parts().getOrDefault(part, Map.of()),
                            of)));
        }
        return rows;
    }

    /** Of a few complaints nobody is told by kind who may not read them all: with the day, one is known by it. */
    private boolean isSplit(Definition figure, Layout.Column all, List<Period> periods, List<Counting.Counts> counts) {
        return counts.stream().noneMatch(Figures::hasFew)
                || periods.stream().allMatch(period -> isTold(figure, all, period));
    }

    private static boolean hasFew(Counting.Counts counts) {
        return counts.whole().values().stream().anyMatch(SmallNumbers::isSmall);
    }

    /** Whether the reader may know all that the figure counted, as far as that is another module's to say. */
    private boolean isTold(Definition figure, Layout.Column all, Period period) {
        if (figure.readers() == null || LEAD.equals(figure.readers())) {
            return true;
        }
        Set<String> counted = counting.counted(figure, all, period).keySet();
        return told(figure, counted).containsAll(counted);
    }

    private Set<String> told(Definition figure, Set<String> counted) {
        return toldOf.stream()
                .filter(those -> those.readers().equals(figure.readers()))
                .findFirst()
                .map(those -> those.among(counted))
                .orElse(counted);
    }

    private static List<Cell> cells(
            List<Layout.Column> columns, Map<String, Long> now, Map<String, Long> before, Map<String, Long> of) {
        return columns.stream()
                .map(Layout.Column::key)
                .map(column -> cell(
                        column,
                        now.getOrDefault(column, 0L),
                        before.getOrDefault(column, 0L),
                        of.getOrDefault(column, 0L)))
                .toList();
    }

    private static Cell cell(String column, long count, long before, long of) {
        return new Cell(column, count, before, of == 0 ? null : Math.toIntExact(Math.round(100.0 * count / of)));
    }

    /** Within one report a figure is asked once for each period and choice of columns. */
    private Counting.Counts counts(
            Layout.Table table,
            Definition figure,
            List<Layout.Column> columns,
            Period period,
            Map<String, Counting.Counts> seen) {
        return seen.computeIfAbsent(
                figure.key() + " " + table.columns() + " " + period, first -> counting.counts(figure, columns, period));
    }

    /** First those of a fixed order, then what else occurs, what has none at the end. */
    private List<String> parts(Definition figure, Map<String, String> names, Set<String> now, Set<String> before) {
        Set<String> others = new TreeSet<>(Comparator.comparing((String part) -> part.isEmpty())
                .thenComparing(part -> partTitle(figure, names, part))
                .thenComparing(Comparator.naturalOrder()));
        if (figure.hasParts()) {
            others.addAll(now);
            others.addAll(before);
        }
        figure.parts().forEach(others::remove);
        List<String> parts = new ArrayList<>(figure.parts());
        parts.addAll(others);
        return parts;
    }

    private Balance balance(Equation equation, List<Layout.Column> columns, Period period) {
        Set<String> differing = new TreeSet<>();
        for (Layout.Column column : columns) {
            Map<String, @Nullable String> left = new HashMap<>();
            long sum = 0;
            for (Equation.Term term : equation.left()) {
                Map<String, @Nullable String> counted = counting.counted(definitions.of(term.figure()), column, period);
                sum += (long) term.sign() * counted.size();
                if (term.sign() > 0) {
                    left.putAll(counted);
                }
            }
            for (Equation.Term term : equation.left()) {
                if (term.sign() < 0 && column.types() != null) {
                    counting.counted(definitions.of(term.figure()), column, period)
                            .keySet()
                            .forEach(left::remove);
                }
            }
            Map<String, @Nullable String> right = counting.counted(definitions.of(equation.right()), column, period);
            if (sum != right.size()) {
                differing.addAll(Counting.differing(left, right));
                differing.addAll(Counting.differing(right, left));
            }
        }
        return new Balance(
                equation.said(this::title),
                differing.isEmpty(),
                differing.stream().limit(MOST_DIFFERING).toList());
    }

    private Behind.Line line(Counting.Counted found) {
        Object[] facts = found.facts().stream().map(this::written).toArray();
        return new Behind.Line(
                found.counted(),
                found.caseNumber(),
                found.whom(),
                found.onDay(),
                say("figures.why." + found.why(), facts));
    }

    /** A fact is a day, the key of a word, the key of an entry with its name, or said as it is. */
    private String written(@Nullable String fact) {
        if (fact == null) {
            return say("figures.part.none");
        }
        Matcher entry = ENTRY.matcher(fact);
        if (entry.matches()) {
            return readyMade.of(entry.group(1), entry.group(2));
        }
        if (KEY.matcher(fact).matches()) {
            return Objects.requireNonNullElse(words.getMessage(fact, null, fact, language()), fact);
        }
        try {
            return Days.written(LocalDate.parse(fact));
        } catch (DateTimeParseException e) {
            return fact;
        }
    }

    private String title(String figure) {
        return say("figure." + figure);
    }

    /** A part is a word of its set, the name of an entry that the database has, a step of a diagram, or from one of these to another. */
    private String partTitle(Definition figure, Map<String, String> names, String part) {
        if (part.isEmpty()) {
            return say("figures.part.none");
        }
        if (part.contains(">")) {
            return Arrays.stream(part.split(">"))
                    .map(one -> partTitle(figure, names, one))
                    .collect(Collectors.joining(" → "));
        }
        String[] step = part.split("#", 3);
        if (step.length == 3) {
            return models.ofElement(step[0], step[1], step[2]);
        }
        String key = figure.partWords() + "." + part;
        String name = names.get(part);
        return name == null
                ? Objects.requireNonNullElse(words.getMessage(key, null, part, language()), part)
                : readyMade.of(key, name);
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
