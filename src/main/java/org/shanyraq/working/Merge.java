package org.shanyraq.working;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings two changes of one file together, as far as they do not touch the same. */
final class Merge {

    private static final String WORDS = ".properties";

    private Merge() {}

    /**
     * @param before the file from which both went out; {@code null} if there was none, here and in the next two
     * @return the file; empty if both changed it and it is no bundle of words
     */
    static Optional<byte[]> of(
            String name, byte @Nullable [] before, byte @Nullable [] ours, byte @Nullable [] theirs) {
        if (Arrays.equals(before, theirs) || Arrays.equals(ours, theirs)) {
            return Optional.ofNullable(ours);
        }
        if (Arrays.equals(before, ours)) {
            return Optional.ofNullable(theirs);
        }
        return name.endsWith(WORDS) && ours != null && theirs != null
                ? Optional.of(words(before, ours, theirs))
                : Optional.empty();
    }

    /** A sentence that both changed stays as ours has it. */
    private static byte[] words(byte @Nullable [] before, byte[] ours, byte[] theirs) {
        Properties old = before == null ? new Properties() : read(before);
        Properties mine = read(ours);
        Properties other = read(theirs);
        TreeMap<String, String> all = new TreeMap<>();
        TreeSet<String> keys = new TreeSet<>(mine.stringPropertyNames());
        keys.addAll(other.stringPropertyNames());
        for (String key : keys) {
            boolean changedHere = !Objects.equals(old.getProperty(key), mine.getProperty(key));
            String said = changedHere ? mine.getProperty(key) : other.getProperty(key);
            if (said != null) {
                all.put(key, said);
            }
        }
        return write(all);
    }

    static Properties read(byte[] file) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static byte[] write(Map<String, String> words) {
        StringBuilder file = new StringBuilder();
        words.forEach((key, said) -> file.append(escaped(key, true))
                .append('=')
                .append(escaped(said, false))
                .append('\n'));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a bundle of words is read: signs that end a key, begin a comment or break a line stand behind a backslash. */
    private static String escaped(String text, boolean key) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '\f' -> escaped.append("\\f");
                case '\\' -> escaped.append("\\\\");
                case ' ' -> escaped.append(key || at == 0 ? "\\ " : " ");
                case '=', ':', '#', '!' -> escaped.append(key ? "\\" : "").append(sign);
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
