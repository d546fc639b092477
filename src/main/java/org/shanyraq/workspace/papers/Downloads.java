package org.shanyraq.workspace.papers;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files for the browser to keep; as all answers of this door they are no pages, and are not guessed at. */
public final class Downloads {

    private Downloads() {}

    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] bytes) {
        ContentDisposition kept = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .body(bytes);
    }
}
