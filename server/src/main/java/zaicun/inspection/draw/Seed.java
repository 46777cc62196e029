package zaicun.inspection.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import zaicun.kernel.InputError;

/** The seed of a draw: 32 bytes, told as 64 hexadecimal digits. Its hash is fixed before, itself told afterwards. */
public record Seed(String hex) {

    private static final int BYTES = 32;

    public Seed {
        hex = hex == null ? "" : hex.strip().toLowerCase(Locale.ROOT);
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new InputError("seed", "种子应为 64 位十六进制数字，现为 " + hex.length() + " 位；请从公布的页面完整复制。");
        }
    }

    public static Seed fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Seed(HexFormat.of().formatHex(bytes));
    }

    /** SHA-256 of the 32 bytes. */
    public String hash() {
        return HexFormat.of().formatHex(sha256(bytes()));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A seed is no word for a log. */
    @Override
    public String toString() {
        return "seed of hash " + hash();
    }
}
