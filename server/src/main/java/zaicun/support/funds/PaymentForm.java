package zaicun.support.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.support.Yuan;

/**
 * What is written down about a payment.
 *
 * @param district six digits of the host district; may be left out by a unit with people in one only
 * @param replaces the payment that this one corrects or, with {@code withdrawn}, takes back
 */
public record PaymentForm(
        UUID id,
        UUID unit,
        Optional<String> district,
        LocalDate paidOn,
        BigDecimal amount,
        String purpose,
        String words,
        Optional<UUID> replaces,
        Optional<String> reason,
        Optional<Boolean> withdrawn) {

    private static final int LONGEST = 200;

    public PaymentForm {
        words = words == null ? "" : words.strip();
        require(id != null && unit != null, "unit", "没有说明是哪个派出单位的付款；请选择单位。");
        require(paidOn != null, "paidOn", "没有填付款日期；请按 2026-01-31 的样子填写。");
        var yuan = Yuan.read("amount", amount);
        require(!yuan.isNothing(), "amount", "付款金额应当大于 0；没有付款的不用登记。");
        require(purpose != null && !purpose.isBlank(), "purpose", "没有选用途；请选择一项。");
        require(!words.isEmpty(), "words", "没有写明花在什么上；请用一句话写明。");
        require(words.length() <= LONGEST, "words", "说明超过 " + LONGEST + " 字；请精简。");
        require(
                replaces.isEmpty() || reason.filter(said -> !said.isBlank()).isPresent(),
                "reason",
                "更正或撤销已登记的付款需要写明原因；请补充。");
        require(replaces.isPresent() || !withdrawn.orElse(false), "replaces", "没有说明撤销哪一笔付款；请从列表中选择。");
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InputError(field, message);
        }
    }

    Yuan yuan() {
        return Yuan.read("amount", amount);
    }

    boolean takesBack() {
        return withdrawn.orElse(false);
    }

    String why() {
        return replaces.isPresent() ? reason.orElse("").strip() : "";
    }
}
