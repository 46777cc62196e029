package zaicun.imports;

import java.math.BigDecimal;
import java.text.Normalizer;

/**
 * A cell as Excel stored it.
 *
 * @param text its text; for a number the plain digits
 * @param kind what Excel took it for
 */
public record RawCell(String text, Kind kind) {

    public enum Kind {
        TEXT,
        NUMBER,
        /** A formula that came to nothing, such as {@code #N/A}. */
        FAULT
    }

    /** More digits than this a number in Excel does not hold. */
    private static final int DIGITS_KEPT = 15;

    public static final RawCell BLANK = new RawCell("", Kind.TEXT);

    public static RawCell text(String text) {
        return new RawCell(tidy(text), Kind.TEXT);
    }

    /** A number; {@code raw} may be in scientific notation. */
    public static RawCell number(String raw) {
        return new RawCell(new BigDecimal(raw).stripTrailingZeros().toPlainString(), Kind.NUMBER);
    }

    public static RawCell fault(String text) {
        return new RawCell(text, Kind.FAULT);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Full-width digits and letters made half-width: for codes, numbers and dates. */
    public String halfWidth() {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
    }

    /** Whether Excel made a number of something longer than a number can be, and lost its last digits. */
    public boolean lostDigits() {
        return kind == Kind.NUMBER && text.replaceAll("\\D", "").length() > DIGITS_KEPT
                || text.matches("\\d(\\.\\d+)?[Ee]\\+\\d+");
    }

    /** Without control and invisible characters, and without blanks of any width around. */
    private static String tidy(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", "")
                .replaceAll("^[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+$", "");
    }
}
