package org.shanyraq.browser;

import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** English words that are left on a page in a language of Cyrillic letters: seen, read aloud, or shown in a field. */
final class Leftovers {

    /** What bears the same name in every language, and the zone that Camunda's footer names. */
    private static final Set<String> NAMES = Set.of(
            "Shanyraq", "Camunda", "Tasklist", "Platform", "PDF", "DOCX", "PNG", "JPEG", "Word", "Asia", "Almaty");

    /** What Camunda's licence wants to be said. */
    private static final String BRAND = "Powered by bpmn.io";

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");

    private static final String READ = """
            () => {
              const texts = [];
              const add = (text) => text?.trim() && texts.push(text.trim().replace(/\\s+/g, ' '));
              const read = (node) => {
                if (node.nodeType === Node.TEXT_NODE) {
                  add(node.data);
                } else if (node.nodeType === Node.ELEMENT_NODE) {
                  if (['SCRIPT', 'STYLE', 'TEMPLATE', 'svg'].includes(node.tagName) || node.lang || !node.checkVisibility()) {
                    return;
                  }
                  ['placeholder', 'aria-label', 'title', 'alt'].forEach((name) => add(node.getAttribute(name)));
                }
                (node.shadowRoot ?? node).childNodes.forEach(read);
              };
              add(document.title);
              read(document.body);
              return texts;
            }""";

    private Leftovers() {}

    /** @param typed what people wrote: it stays in the language in which they wrote it */
    @SuppressWarnings("unchecked")
    static List<String> on(Page page, Collection<String> typed) {
        return in((List<String>) page.evaluate(READ), typed);
    }

    static List<String> in(List<String> texts, Collection<String> typed) {
        List<String> longestFirst = typed.stream()
                .filter(words -> !words.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return texts.stream()
                .filter(text -> !text.equals(BRAND))
                .filter(text -> WORD.matcher(without(longestFirst, text))
                        .results()
                        .anyMatch(word -> !NAMES.contains(word.group())))
                .distinct()
                .toList();
    }

    private static String without(List<String> typed, String text) {
        return typed.stream().reduce(text.replaceAll("\\s+", " "), (left, words) -> left.replace(words.strip(), ""));
    }
}
