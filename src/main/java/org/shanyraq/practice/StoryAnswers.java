package org.shanyraq.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Fills a form in from a story: {@code {today}} is the day of the step, {@code {today+30d}}, {@code {today-9y-4m}} are
 * days around it, {@code {member Full Name}} is a member of the family as the form offers it, {@code {case}} its case. A list of rows adds to
 * the rows that the form shows already; everything else takes the place of what it shows.
 *
 * @param today the day of the step
 * @param sheet what the form shows
 * @param caseNumber {@code null} before there is one
 */
record StoryAnswers(
        LocalDate today,
        ObjectNode sheet,
        ObjectMapper json,
        @Nullable String caseNumber) {

    private static final Pattern DAY = Pattern.compile("\\{today((?:[+-]\\d+[dmy])*)}");
    private static final Pattern SHIFT = Pattern.compile("([+-]\\d+)([dmy])");
    private static final Pattern MEMBER = Pattern.compile("\\{member ([^}]+)}");

    ObjectNode from(Map<String, Object> story) {
        ObjectNode answers = json.valueToTree(resolved(story));
        answers.properties().forEach(answer -> answer.setValue(merged(sheet.path(answer.getKey()), answer.getValue())));
        return answers;
    }

    private Object resolved(Object said) {
        if (said instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .collect(Collectors.toMap(field -> field.getKey().toString(), field -> resolved(field.getValue())));
        }
        if (said instanceof List<?> rows) {
            return rows.stream().map(this::resolved).toList();
        }
        return said instanceof String text ? resolved(text) : said;
    }

    private String resolved(String text) {
        String dated = DAY.matcher(text).replaceAll(day -> shifted(day.group(1)).toString());
        String known = caseNumber == null ? dated : dated.replace("{case}", caseNumber);
        return MEMBER.matcher(known).replaceAll(name -> member(name.group(1)));
    }

    private LocalDate shifted(String shifts) {
        return SHIFT.matcher(shifts).results().reduce(today, StoryAnswers::shifted, (one, other) -> other);
    }

    private static LocalDate shifted(LocalDate day, MatchResult shift) {
        int amount = Integer.parseInt(shift.group(1));
        return day.plus(
                switch (shift.group(2)) {
                    case "d" -> Period.ofDays(amount);
                    case "m" -> Period.ofMonths(amount);
                    default -> Period.ofYears(amount);
                });
    }

    private String member(String name) {
        return StreamSupport.stream(sheet.path("memberOptions").spliterator(), false)
                .filter(option -> option.path("label").asText().equals(name))
                .map(option -> option.path("value").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The form offers nobody of the name " + name));
    }

    private JsonNode merged(JsonNode shown, JsonNode said) {
        if (!isRows(shown) || !isRows(said)) {
            return said;
        }
        ArrayNode rows = shown.deepCopy();
        for (int row = 0; row < said.size(); row++) {
            if (row < rows.size()) {
                ((ObjectNode) rows.get(row)).setAll((ObjectNode) said.get(row));
            } else {
                rows.add(said.get(row));
            }
        }
        return rows;
    }

    private static boolean isRows(JsonNode list) {
        return list.isArray() && !list.isEmpty() && list.get(0).isObject();
    }
}
