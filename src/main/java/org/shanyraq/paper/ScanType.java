package org.shanyraq.paper;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that a scan can be, told by how the file begins and not by its name. */
public enum ScanType {
    pdf("application/pdf", '%', 'P', 'D', 'F', '-'),
    jpeg("image/jpeg", 0xFF, 0xD8, 0xFF),
    png("image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mediaType;
    private final int[] beginning;

    ScanType(String mediaType, int... beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    static Optional<ScanType> of(byte[] file) {
        return Arrays.stream(values()).filter(type -> type.begins(file)).findFirst();
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
