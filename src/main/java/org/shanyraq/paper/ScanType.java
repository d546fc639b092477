package org.shanyraq.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that a scan can be, told by how the file begins and not by its name. */
public enum ScanType {
    pdf("application/pdf", '%', 'P', 'D', 'F', '-'),
    jpeg("image/jpeg", 0xFF, 0xD8, 0xFF),
    png("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private static final Set<String> NEW_PHONES =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final int[] beginning;

    ScanType(String mediaType, int... beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    static Optional<ScanType> of(byte[] file) {
        return Arrays.stream(values()).filter(type -> type.begins(file)).findFirst();
    }

    /** HEIC or AVIF, as the cameras of newer telephones write them; no browser of the centre's machines is sure to show them. */
    static boolean isOfNewPhone(byte[] file) {
        if (file.length < 12) {
            return false;
        }
        String kind = new String(file, 4, 8, StandardCharsets.ISO_8859_1);
        return kind.startsWith("ftyp") && NEW_PHONES.contains(kind.substring(4));
    }

    static ScanType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private boolean begins(byte[] file) {
        if (file.length < beginning.length) {
            return false;
        }
        for (int place = 0; place < beginning.length; place++) {
            if ((file[place] & 0xFF) != beginning[place]) {
                return false;
            }
        }
        return true;
    }

    public String mediaType() {
        return mediaType;
    }
}
