package org.shanyraq.working.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Everything is drawn, nothing is drawn over something else, and a diagram fits on one screen. */
final class LayoutCheck {

    /** What is wider can be read in no web application. */
    private static final double WIDEST = 1900;

    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private final Xml diagram;
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    LayoutCheck(Xml diagram) {
        this.diagram = diagram;
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
        }
    }

    void look() {
        diagram.all(Xml.BPMN_DI, "BPMNShape")
                .forEach(shape -> Xml.children(shape, DC, "Bounds")
                        .forEach(bounds -> boxes.putIfAbsent(shape.getAttribute("bpmnElement"), box(bounds))));
        List<Element> nodes =
                diagram.elements().stream().filter(DiagramCheck::isNode).toList();
        nodes.stream()
                .filter(node -> !boxes.containsKey(Xml.id(node)))
                .forEach(node -> diagram.say(node, "notDrawn", Xml.name(node)));
        List<String> edges = diagram.all(Xml.BPMN_DI, "BPMNEdge")
                .filter(edge -> Xml.children(edge).stream()
                                .filter(point -> "waypoint".equals(point.getLocalName()))
                                .count()
                        > 1)
                .map(edge -> edge.getAttribute("bpmnElement"))
                .toList();
        diagram.bpmn("sequenceFlow")
                .filter(flow -> !edges.contains(Xml.id(flow)))
                .forEach(flow -> diagram.say(flow, "arrowNotDrawn", Xml.name(flow)));
        places(nodes);
        double left = boxes.values().stream().mapToDouble(Box::left).min().orElse(0);
        double right = boxes.values().stream().mapToDouble(Box::right).max().orElse(0);
        if (right - left > WIDEST) {
            diagram.bpmn("process").forEach(process -> diagram.say(process, "tooWide", Xml.name(process)));
        }
    }

    private void places(List<Element> nodes) {
        List<Element> placed = new ArrayList<>();
        for (Element node : nodes) {
            Box own = boxes.get(Xml.id(node));
            if (own == null || Xml.is(node, Xml.BPMN, "boundaryEvent")) {
                continue;
            }
            Box around = boxes.get(node.getParentNode() instanceof Element parent ? Xml.id(parent) : "");
            if (around != null && !around.holds(own)) {
                diagram.say(node, "drawnOutside", Xml.name(node), Xml.name((Element) node.getParentNode()));
            }
            placed.stream()
                    .filter(other -> other.getParentNode() == node.getParentNode())
                    .filter(other -> own.overlaps(boxes.getOrDefault(Xml.id(other), NOWHERE)))
                    .forEach(other -> diagram.say(node, "drawnOver", Xml.name(node), Xml.name(other)));
            placed.add(node);
        }
    }

    private static Box box(Element bounds) {
        double left = number(bounds, "x");
        double top = number(bounds, "y");
        return new Box(left, top, left + number(bounds, "width"), top + number(bounds, "height"));
    }

    private static double number(Element bounds, String attribute) {
        try {
            return Double.parseDouble(bounds.getAttribute(attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
