package zaicun.inspection.draw;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers by chance from a seed: block {@code i} is HMAC-SHA256(seed, context || i), read as eight unsigned 32-bit words,
 * big end first. Where a word would favour the small numbers it is thrown away.
 */
final class ChanceStream {

    private static final long WORDS = 1L << 32;

    private final Mac mac;
    private final byte[] context;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private int blocks;

    ChanceStream(byte[] seed, byte[] context) {
        this.context = context.clone();
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed, "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each of {@code 0 … bound - 1} alike. */
    int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("nothing to choose from: " + bound);
        }
        long fair = WORDS - WORDS % bound;
        long word = next();
        while (word >= fair) {
            word = next();
        }
        return (int) (word % bound);
    }

    private long next() {
        if (!block.hasRemaining()) {
            mac.update(context);
            block = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(blocks++).array()));
        }
        return Integer.toUnsignedLong(block.getInt());
    }
}
