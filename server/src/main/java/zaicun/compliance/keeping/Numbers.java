package zaicun.compliance.keeping;

import java.math.BigDecimal;

/** Numbers as screens show them: no trailing zeros, no exponent. */
public final class Numbers {

    private Numbers() {}

    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
