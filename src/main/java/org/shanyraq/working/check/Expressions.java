package org.shanyraq.working.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What an expression of a diagram may say: a step by its name, and otherwise variables, texts, comparisons, and the calls that are
 * listed here.
 */
public final class Expressions {

    private static final Pattern BEGINS = Pattern.compile("[$#]\\{");
    private static final Pattern WHOLE = Pattern.compile("[$#]\\{((?:[^'\"{}]|'[^'\\\\]*'|\"[^\"\\\\]*\")*)}");
    private static final Pattern STEP = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern LISTED_CALL = Pattern.compile(
            "\\bdeadlines\\.(?:reminder|limit|coordinator|director)\\(execution, ('\\w+'|\\w+)\\)|\\bdeadlines\\.now\\(\\)"
                    + "|\\bdates\\.after\\(execution, '\\w+'\\)"
                    + "|\\bchildren\\.of\\(execution\\)|\\broles\\.in\\((\\w+)\\)|\\bexecution\\.processBusinessKey\\b"
                    + "|\\bdecisionResult\\.getSingleResult\\(\\)\\.\\w+");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern PLAIN = Pattern.compile("[\\w\\s!<>=&|?:+*/%-]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    /** The words of the language, and what a call above is made of. */
    private static final Set<String> GRAMMAR = Set.of(
            "true", "false", "null", "and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod");

    private Expressions() {}

    /** Where the text begins an expression, whether or not it can be read. */
    public static boolean isIn(String text) {
        return BEGINS.matcher(text).find();
    }

    /** Whether the text is the name of one step as an expression, such as {@code ${scoreRisk}}. */
    public static boolean isStep(String text, Set<String> steps) {
        Matcher step = STEP.matcher(text.strip());
        return step.matches() && steps.contains(step.group(1));
    }

    /** The first thing in it that no expression may say; empty if it may be said. */
    public static String forbiddenIn(String text) {
        String rest = WHOLE.matcher(text).replaceAll("");
        if (isIn(rest)) {
            return shortened(rest.substring(Math.max(0, begin(rest))));
        }
        return WHOLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(inner -> !PLAIN.matcher(
                                TEXT.matcher(withoutCalls(inner)).replaceAll(""))
                        .matches())
                .map(Expressions::shortened)
                .findFirst()
                .orElse("");
    }

    /** The variables that are read, without texts and listed calls. */
    static List<String> variables(String text) {
        List<String> names = new ArrayList<>();
        WHOLE.matcher(text)
                .results()
                .map(found -> TEXT.matcher(withoutCalls(found.group(1))).replaceAll(""))
                .flatMap(words -> WORD.matcher(words).results())
                .map(found -> found.group())
                .filter(word -> !GRAMMAR.contains(word))
                .forEach(names::add);
        return names;
    }

    private static String withoutCalls(String inner) {
        return LISTED_CALL.matcher(inner).replaceAll(call -> {
            String argument = call.group(1) == null ? call.group(2) : call.group(1);
            return argument == null ? "" : Matcher.quoteReplacement(argument);
        });
    }

    private static int begin(String text) {
        Matcher begins = BEGINS.matcher(text);
        return begins.find() ? begins.start() : 0;
    }

    private static String shortened(String text) {
        String one = text.replaceAll("\\s+", " ").strip();
        return one.length() > 60 ? one.substring(0, 60) + "…" : one;
    }

    /** Every text of a diagram that the engine may read as an expression: attributes, and what stands between tags. */
    static List<Expression> in(Xml diagram) {
        List<Expression> found = new ArrayList<>();
        for (Element element : diagram.elements()) {
            if (Xml.is(element, Xml.BPMN, "documentation") || Xml.is(element, Xml.BPMN, "text")) {
                continue;
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                add(element, String.valueOf(attribute.getLocalName()), attribute.getNodeValue(), found);
            }
            StringBuilder inner = new StringBuilder();
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                    inner.append(child.getNodeValue());
                }
            }
            add(element, element.getLocalName(), inner.toString(), found);
        }
        return found;
    }

    private static void add(Element at, String place, String text, List<Expression> found) {
        if (isIn(text)) {
            found.add(new Expression(at, place, text));
        }
    }

    /** @param place the attribute or tag that holds it */
    record Expression(Element at, String place, String text) {}
}
