package org.shanyraq.drawing;

import java.util.ArrayList;
import java.util.List;

/** Words in lines that fit a width; a word that is longer than a line is cut, and what is longer than all lines ends in dots. */
final class Lines {

    private Lines() {}

    static List<String> of(String words, int longest, int most) {
        List<String> lines = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            for (String piece : cut(word, longest)) {
                String last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
                if (last != null && length(last) + 1 + length(piece) <= longest) {
                    lines.set(lines.size() - 1, last + " " + piece);
                } else {
                    lines.add(piece);
                }
            }
        }
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most - 1));
        shown.add(begin(lines.get(most - 1), longest - 1) + "…");
        return shown;
    }

    private static List<String> cut(String word, int longest) {
        List<String> parts = new ArrayList<>();
        String left = word;
        while (length(left) > longest) {
            String part = begin(left, longest - 1);
            parts.add(part + "-");
            left = left.substring(part.length());
        }
        parts.add(left);
        return parts;
    }

    private static String begin(String word, int letters) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, length(word))));
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
