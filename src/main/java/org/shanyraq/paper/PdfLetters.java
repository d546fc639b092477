package org.shanyraq.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The letters that papers are printed in. The machine may have no font at all, so they come with the product: Tinos, as
 * wide as Times New Roman, with all of Russian and Kazakh; DejaVu Sans for what Tinos lacks, such as Georgian. A sign
 * that neither can show is printed as a mark, never left out.
 */
final class PdfLetters {

    static final String MARK = "□";

    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private final List<BaseFont> fonts =
            STYLES.stream().map(style -> font("Tinos-%s.ttf".formatted(style))).toList();
    private final BaseFont others = font("DejaVuSans.ttf");

    /** How a stretch of text looks: size in points, style as in {@link Font}, and how far above the line it stands. */
    record Look(
            float size,
            int style,
            @Nullable Color color,
            @Nullable Color behind,
            float rise) {}

    /** A text in pieces of one font each, and whether some of its signs are printed as a mark. */
    record Set(List<Chunk> chunks, boolean marked) {}

    Set set(String text, Look look) {
        BaseFont usual = fonts.get(look.style() & Font.BOLDITALIC);
        List<Chunk> chunks = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        BaseFont font = usual;
        boolean marked = false;
        for (int sign :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            if (isUnseen(sign)) {
                continue;
            }
            BaseFont next = fontOf(sign, usual);
            String printed = next == null ? MARK : Character.toString(sign);
            marked |= next == null;
            if (next == null || Character.isSpaceChar(sign)) {
                next = usual;
            }
            if (next != font) {
                end(piece, font, look, chunks);
                font = next;
            }
            piece.append(Character.isSpaceChar(sign) && !usual.charExists(sign) ? " " : printed);
        }
        end(piece, font, look, chunks);
        return new Set(chunks, marked);
    }

    /** In points. */
    float width(String text, Look look) {
        return fonts.get(look.style() & Font.BOLDITALIC).getWidthPoint(text, look.size());
    }

    /** {@code null} if nothing shows it: neither font has it, or it is written from the right, which would come out reversed. */
    private @Nullable BaseFont fontOf(int sign, BaseFont usual) {
        if (Character.isSpaceChar(sign)) {
            return usual;
        }
        byte direction = Character.getDirectionality(sign);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
            return null;
        }
        if (usual.charExists(sign)) {
            return usual;
        }
        return others.charExists(sign) ? others : null;
    }

    /** Joiners, direction marks, variation selectors, tones of skin: they change other signs and have no look of their own. */
    private static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || Character.isISOControl(sign)
                || (sign >= 0xFE00 && sign <= 0xFE0F)
                || (sign >= 0x1F3FB && sign <= 0x1F3FF);
    }

    private static void end(StringBuilder piece, BaseFont font, Look look, List<Chunk> chunks) {
        if (piece.isEmpty()) {
            return;
        }
        Chunk chunk =
                new Chunk(piece.toString(), new Font(font, look.size(), look.style() & ~Font.BOLDITALIC, look.color()));
        if (look.behind() != null) {
            chunk.setBackground(look.behind());
        }
        if (look.rise() != 0) {
            chunk.setTextRise(look.rise());
        }
        chunks.add(chunk);
        piece.setLength(0);
    }

    private static BaseFont font(String file) {
        try (InputStream letters = new ClassPathResource("papers/fonts/" + file).getInputStream()) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, letters.readAllBytes(), null);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
