package org.shanyraq.security;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** An answer that is whole and has not left yet: it can still be thrown away. */
final class HeldAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 12);
    private final ServletOutputStream stream = new Held();

    private @Nullable PrintWriter writer;
    private @Nullable Integer error;
    private @Nullable String message;
    private @Nullable String redirect;
    private @Nullable Long length;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    int outcome() {
        return error == null ? getStatus() : error;
    }

    void release() throws IOException {
        flushBuffer();
        if (redirect != null) {
            super.sendRedirect(redirect);
        } else if (error != null) {
            super.sendError(error, message);
        } else if (body.size() > 0) {
            super.setContentLengthLong(body.size());
            body.writeTo(super.getOutputStream());
        } else if (length != null) {
            super.setContentLengthLong(length);
        }
    }

    /** Nothing of what was to be said is said. */
    void throwAway() {
        super.resetBuffer();
        super.setHeader("Content-Disposition", null);
        writer = null;
        error = null;
        redirect = null;
        length = null;
        body.reset();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        body.reset();
        writer = null;
    }

    @Override
    public void reset() {
        super.reset();
        throwAway();
    }

    @Override
    public boolean isCommitted() {
        return error != null || redirect != null;
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, @Nullable String said) {
        resetBuffer();
        error = status;
        message = said;
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        redirect = location;
    }

    @Override
    public void setContentLength(int bytes) {
        length = (long) bytes;
    }

    @Override
    public void setContentLengthLong(long bytes) {
        length = bytes;
    }

    @Override
    public void setBufferSize(int size) {
        // All of it is held.
    }

    private final class Held extends ServletOutputStream {

        @Override
        public void write(int single) {
            body.write(single);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            body.write(bytes, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Nothing is answered in pieces here");
        }
    }
}
