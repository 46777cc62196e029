package zaicun.compliance;

import java.math.BigDecimal;

/** Numbers as screens show them: no trailing zeros, no exponent. */
final class Numbers {

    private Numbers() {}

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
