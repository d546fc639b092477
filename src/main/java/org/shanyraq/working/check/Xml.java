package org.shanyraq.working.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A diagram or a table as it is written: every element in its order, and a place to say what is wrong with it. */
final class Xml {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMN_DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private final String file;
    private final Faults faults;
    private final List<Element> elements;
    private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();

    private Xml(String file, Document document, Faults faults) {
        this.file = file;
        this.faults = faults;
        NodeList all = document.getElementsByTagNameNS("*", "*");
        elements = new ArrayList<>(all.getLength());
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
            places.put(elements.get(i), i + 1);
        }
    }

    /** {@code null}, and a fault is told, where it is no XML or more than XML may be here. */
    static @Nullable Xml read(String file, byte[] content, Faults faults) {
        try {
            return new Xml(file, parser().parse(new ByteArrayInputStream(content)), faults);
        } catch (SAXException | IOException e) {
            if (new String(content, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                faults.add(file, 0, null, "doctype");
            } else if (e instanceof SAXParseException at && at.getLineNumber() > 0) {
                faults.add(file, 0, null, "unreadableAt", String.valueOf(at.getLineNumber()));
            } else {
                faults.add(file, 0, null, "unreadable");
            }
            return null;
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(DEEPEST, "100");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new Silent());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    String file() {
        return file;
    }

    /** Of the whole file, the root first. */
    List<Element> elements() {
        return elements;
    }

    Stream<Element> all(String space, String name) {
        return elements.stream().filter(element -> is(element, space, name));
    }

    Stream<Element> bpmn(String name) {
        return all(BPMN, name);
    }

    void say(Element at, String key, Object... arguments) {
        faults.add(file, place(at), idAt(at), key, arguments);
    }

    int place(Element element) {
        return places.getOrDefault(element, 0);
    }

    static boolean is(@Nullable Node node, String space, String name) {
        return node instanceof Element element
                && name.equals(element.getLocalName())
                && space.equals(element.getNamespaceURI());
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Stream<Element> children(Element parent, String space, String name) {
        return children(parent).stream().filter(child -> is(child, space, name));
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    /** How whoever drew it calls it: its label, or else its id. */
    static String name(Element element) {
        Element owner = owner(element);
        String name = owner.getAttribute("name").replaceAll("\\s+", " ").strip();
        return name.isEmpty() ? id(owner).isEmpty() ? owner.getLocalName() : id(owner) : name;
    }

    private static @Nullable String idAt(Element element) {
        String id = id(owner(element));
        return id.isEmpty() ? null : id;
    }

    /** What can be clicked on: the element, or the next around it that has an id and is drawn. */
    static Element owner(Element element) {
        Element at = element;
        while ((id(at).isEmpty() || at.getLocalName().endsWith("EventDefinition"))
                && at.getParentNode() instanceof Element outer) {
            at = outer;
        }
        return at;
    }

    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {
            // Nothing that keeps it from being read.
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
