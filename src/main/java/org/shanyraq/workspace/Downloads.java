package org.shanyraq.workspace;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files for the browser to keep; it neither opens them within a page nor guesses what they are. */
final class Downloads {

    private Downloads() {}

    static ResponseEntity<byte[]> of(String name, String mediaType, byte[] bytes) {
        ContentDisposition kept = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .body(bytes);
    }
}
