package org.shanyraq.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.shanyraq.drawing.Drawing;
import org.shanyraq.drawing.Shape;
import org.springframework.core.io.ClassPathResource;

/**
 * A drawing as a picture for papers, in the colours of the screens. Its letters are drawn as outlines from the product's own
 * font: the machine may have none.
 */
final class DrawnPicture {

    /** Points of the picture for one of the drawing: sharp at the size in which it is printed. */
    private static final double SCALE = 3;

    private static final Color INK = new Color(0x1d1f24);
    private static final Color QUIET = new Color(0x4a4f59);
    private static final Color EDGE = new Color(0x80868f);
    private static final Color GROUND = new Color(0xf4f5f7);
    private static final Color ACT = new Color(0x155cb5);
    private static final Color ACT_SOFT = new Color(0xeef4fc);
    private static final Color LATE = new Color(0xb3261e);

    private static final Pattern STEP = Pattern.compile("([MLHVlZ])([^MLHVlZ]*)");
    private static final TrueTypeFont LETTERS = letters();

    private final Graphics2D paper;

    private DrawnPicture(Graphics2D paper) {
        this.paper = paper;
    }

    static byte[] png(Drawing drawing) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.width() * SCALE),
                (int) Math.ceil(drawing.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, image.getWidth(), image.getHeight());
        paper.scale(SCALE, SCALE);
        drawing.shapes().forEach(new DrawnPicture(paper)::draw);
        paper.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void draw(Shape shape) {
        Set<String> looks = Set.of(shape.look().split(" "));
        switch (shape.kind()) {
            case "rectangle" ->
                area(
                        new RoundRectangle2D.Double(
                                shape.x(),
                                shape.y(),
                                shape.width(),
                                shape.height(),
                                2 * shape.round(),
                                2 * shape.round()),
                        looks);
            case "circle" ->
                area(
                        new Ellipse2D.Double(
                                shape.x() - shape.width() / 2,
                                shape.y() - shape.width() / 2,
                                shape.width(),
                                shape.width()),
                        looks);
            case "path" -> area(path(Objects.requireNonNull(shape.path())), looks);
            default -> words(shape, looks);
        }
    }

    private void area(java.awt.Shape outline, Set<String> looks) {
        boolean isBond = looks.contains("bond");
        if (!isBond) {
            paper.setColor(looks.contains("child") ? ACT_SOFT : looks.contains("together") ? GROUND : Color.WHITE);
            paper.fill(outline);
        }
        if (!looks.contains("behind")) {
            paper.setColor(
                    looks.contains("strained")
                            ? LATE
                            : looks.contains("child") || looks.contains("family")
                                    ? ACT
                                    : looks.contains("together") ? EDGE : isBond ? QUIET : INK);
            paper.setStroke(stroke(looks));
            paper.draw(outline);
        }
    }

    private static BasicStroke stroke(Set<String> looks) {
        float width = looks.contains("strong") ? 5 : looks.contains("together") ? 1 : 1.5f;
        float[] dashes = looks.contains("ended")
                ? new float[] {6, 4}
                : looks.contains("weak") ? new float[] {2, 5} : looks.contains("together") ? new float[] {4, 4} : null;
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private static Path2D path(String written) {
        Path2D path = new Path2D.Double();
        Matcher steps = STEP.matcher(written);
        while (steps.find()) {
            double[] to = List.of(steps.group(2).strip().split("[\\s,]+|(?<=\\d)(?=-)")).stream()
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (steps.group(1)) {
                case "M" -> path.moveTo(to[0], to[1]);
                case "L" -> path.lineTo(to[0], to[1]);
                case "H" -> path.lineTo(to[0], path.getCurrentPoint().getY());
                case "V" -> path.lineTo(path.getCurrentPoint().getX(), to[0]);
                case "l" ->
                    path.lineTo(
                            path.getCurrentPoint().getX() + to[0],
                            path.getCurrentPoint().getY() + to[1]);
                default -> path.closePath();
            }
        }
        return path;
    }

    private void words(Shape shape, Set<String> looks) {
        paper.setColor(looks.contains("about") ? QUIET : INK);
        double size = looks.contains("about") ? 12 : 13;
        double foot = shape.y();
        for (String line : Objects.requireNonNullElse(shape.words(), List.<String>of())) {
            line(line, shape.x(), foot, size);
            foot += Shape.LINE;
        }
    }

    private void line(String words, double middle, double foot, double size) {
        try {
            double unit = size / LETTERS.getUnitsPerEm();
            CmapLookup signs = LETTERS.getUnicodeCmapLookup();
            int[] glyphs = words.codePoints().map(signs::getGlyphId).toArray();
            double wide = 0;
            for (int glyph : glyphs) {
                wide += LETTERS.getAdvanceWidth(glyph) * unit;
            }
            double at = middle - wide / 2;
            for (int glyph : glyphs) {
                GlyphData letter = LETTERS.getGlyph().getGlyph(glyph);
                if (letter != null) {
                    AffineTransform place = AffineTransform.getTranslateInstance(at, foot);
                    place.scale(unit, -unit);
                    paper.fill(letter.getPath().createTransformedShape(place));
                }
                at += LETTERS.getAdvanceWidth(glyph) * unit;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont letters() {
        try (InputStream file = new ClassPathResource("papers/fonts/DejaVuSans.ttf").getInputStream()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
