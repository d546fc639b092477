package org.shanyraq.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.WorkingDays;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What has happened to a family so far, form by form.
 *
 * @param family the mother's first name: the families of the thesis are known by it
 */
record FamilyStory(String family, List<Step> steps) {

    private static final String FILES = "classpath:demo/families/*.yaml";

    /** The stories that come with the demo, by file name, in these words. */
    static List<FamilyStory> all(ObjectMapper json, DemoWords words) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return Arrays.stream(files).map(file -> read(file, json, words)).toList();
        } catch (IOException e) {
            throw new StoryDoesNotPlay("The families of the demo cannot be read", e);
        }
    }

    /** What stands in the family's file when the story is told; what was begun outside of it does not. */
    long papers() {
        return steps.stream().filter(step -> step.begins() == null).count();
    }

    /** As the family is called in the centre. */
    String familyName() {
        return String.valueOf(steps.get(0).answers().get("familyName"));
    }

    private static FamilyStory read(Resource file, ObjectMapper json, DemoWords words) {
        try (InputStream text = file.getInputStream()) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return json.convertValue(words.say(read), FamilyStory.class);
        } catch (IOException | RuntimeException e) {
            throw new StoryDoesNotPlay(
                    "The story in %s cannot be read: %s".formatted(file.getFilename(), e.getMessage()), e);
        }
    }

    /**
     * One form.
     *
     * @param at such as {@code 30 working days ago, 10:15}
     * @param who the user name of who files it
     * @param form its key
     * @param child the full name of the child that the form is about, where each child has one
     * @param begins the process outside of the case file that begins with this form, such as a complaint; else {@code null}
     * @param answers by field key, see {@link StoryAnswers}
     */
    record Step(
            String at,
            String who,
            String form,
            @Nullable String child,
            @Nullable String begins,
            Map<String, Object> answers) {

        private static final Pattern WHEN = Pattern.compile("(\\d+) working days? ago, (\\d\\d:\\d\\d)");

        Step {
            answers = Objects.requireNonNullElse(answers, Map.of());
        }

        /** The moment of this step, if the present is then. */
        OffsetDateTime moment(OffsetDateTime present, WorkingDays workingDays) {
            Matcher when = WHEN.matcher(at);
            if (!when.matches()) {
                throw new StoryDoesNotPlay("'%s' is no time such as '30 working days ago, 10:15'".formatted(at), null);
            }
            return present.with(workingDays.before(present.toLocalDate(), Integer.parseInt(when.group(1))))
                    .with(LocalTime.parse(when.group(2)));
        }

        /** The task that the form belongs to, as the diagram names it: {@code task_makeFirstContact}. */
        String task() {
            String camelCase = Arrays.stream(form.split("-"))
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining());
            return "task_" + camelCase.substring(0, 1).toLowerCase(Locale.ROOT) + camelCase.substring(1);
        }

        @Override
        public String toString() {
            return "%s by %s, %s".formatted(form, who, at);
        }
    }
}
