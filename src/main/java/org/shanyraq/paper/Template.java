package org.shanyraq.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word file with placeholders.
 *
 * @param name {@code ru/agreement.docx}
 */
record Template(String name, byte[] file) {

    private static final Pattern NAME = Pattern.compile("\\{\\{[^A-Za-z}]*([A-Za-z]\\w*)");

    /** The first words of what it names: {@code family}, {@code answers}. */
    Set<String> names() {
        return found(NAME);
    }

    /** The keys of this form's answers to which it gives a place of their own. */
    Set<String> answersOf(String form) {
        return found(Pattern.compile(
                "\\{\\{[^}]*\\b(?:answers|latest\\.%s)\\.(\\w+)".formatted(PaperFacts.camelCase(form))));
    }

    private Set<String> found(Pattern sought) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return sought.matcher(text.getText())
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException | RuntimeException e) {
            throw BrokenTemplate.unreadable(name, e);
        }
    }
}
