package org.shanyraq.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.shanyraq.running.ModelWords;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A diagram as its reader sees it: every symbol with its name in their language. What the engine works by stays as it is. */
class DiagramWords {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final ModelWords words;

    DiagramWords(ModelWords words) {
        this.words = words;
    }

    /** @param written a BPMN file, as the engine keeps it */
    String of(String written) {
        try {
            Document diagram = read(written);
            NodeList processes = diagram.getElementsByTagNameNS(BPMN, "process");
            for (int i = 0; i < processes.getLength(); i++) {
                name((Element) processes.item(i));
            }
            return write(diagram);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw new IllegalStateException("A diagram that the engine works by cannot be read", e);
        }
    }

    private void name(Element process) {
        String key = process.getAttribute("id");
        process.setAttribute("name", words.ofProcess(key, process.getAttribute("name")));
        NodeList within = process.getElementsByTagNameNS(BPMN, "*");
        for (int i = 0; i < within.getLength(); i++) {
            Element element = (Element) within.item(i);
            if (element.hasAttribute("name")) {
                String written = element.getAttribute("name");
                element.setAttribute("name", words.ofElement(key, element.getAttribute("id"), written));
            }
        }
    }

    private static Document read(String written) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(written)));
    }

    private static String write(Node diagram) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        StringWriter shown = new StringWriter();
        factory.newTransformer().transform(new DOMSource(diagram), new StreamResult(shown));
        return shown.toString();
    }
}
