package org.shanyraq.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Holds a page against WCAG 2.2 AA, as far as a machine can tell. */
final class Accessibility {

    private static final String AXE = axe();

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** What is wrong and where, a line for each rule; empty for a page without faults. */
    static List<String> faults(Page page) {
        return faults(page, "html", STANDARD);
    }

    /** What is wrong in a part of the page: Tasklist's own faults are not ours. */
    static List<String> faults(Page page, String part) {
        return faults(page, part, STANDARD);
    }

    /** What is too small or too near to something else to be hit; unlike the rest, that depends on the window's width. */
    static List<String> crowded(Page page) {
        return faults(page, "html", List.of("target-size"));
    }

    /** What is too pale to be read, whoever has drawn it. */
    static List<String> pale(Page page) {
        return faults(page, "html", List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page, String part, List<String> rules) {
        page.evaluate(AXE);
        return (List<String>) page.evaluate("""
                async ({ part, rules }) => {
                  const { violations } = await axe.run(part, { runOnly: rules });
                  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
                }""", Map.of("part", part, "rules", rules));
    }

    private static String axe() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
