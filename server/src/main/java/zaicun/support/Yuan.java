package zaicun.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import zaicun.kernel.InputError;

/** An amount of money, exact to the cent (分); never below nothing. */
public record Yuan(BigDecimal amount) {

    public static final Yuan NOTHING = new Yuan(BigDecimal.ZERO);
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    public Yuan {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("less than nothing: " + amount);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads an amount of a form; one finer than a cent, below nothing or beyond any purse is wrong input. */
    public static Yuan read(String field, BigDecimal written) {
        require(written != null, field, "没有填金额；请以元为单位填写，例如 1200.50。");
        require(written.signum() >= 0, field, "金额不能是负数；要冲减已登记的付款，请更正或撤销原记录。");
        require(written.compareTo(MOST) <= 0, field, "金额 " + written.toPlainString() + " 元过大；请核对单位是否为元。");
        require(
                written.stripTrailingZeros().scale() <= 2,
                field,
                "金额 " + written.toPlainString() + " 超过两位小数；请精确到分，例如 1200.50。");
        return new Yuan(written);
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InputError(field, message);
        }
    }

    public Yuan plus(Yuan other) {
        return new Yuan(amount.add(other.amount));
    }

    public boolean isNothing() {
        return amount.signum() == 0;
    }

    /** Always with two decimals, as money is written. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
