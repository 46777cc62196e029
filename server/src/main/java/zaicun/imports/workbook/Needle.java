package zaicun.imports.workbook;

import java.io.IOException;
import java.io.InputStream;

/** Counts how often some bytes stand in a stream, without keeping the stream; counts its length too. */
final class Needle {

    private final byte[] sought;
    private long bytes;

    /** @param sought its first byte stands nowhere else in it */
    Needle(byte[] sought) {
        this.sought = sought;
    }

    /** Stops soon after {@code most} bytes. */
    long countIn(InputStream in, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long found = 0;
        int matched = 0;
        for (int length = in.read(buffer); length >= 0 && bytes <= most; length = in.read(buffer)) {
            bytes += length;
            for (int place = 0; place < length; place++) {
                matched = step(matched, buffer[place]);
                if (matched == sought.length) {
                    found++;
                    matched = 0;
                }
            }
        }
        return found;
    }

    private int step(int matched, byte next) {
        if (next == sought[matched]) {
            return matched + 1;
        }
        return next == sought[0] ? 1 : 0;
    }

    long bytes() {
        return bytes;
    }
}
