package zaicun.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import zaicun.kernel.InputError;

/** An identity number of GB 11643: 18 characters, the birth date and sex in it, the last one a check digit. */
public record IdentityNumber(String digits) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public IdentityNumber {
        digits = digits.strip().toUpperCase(Locale.ROOT);
        if (!digits.matches("\\d{17}[\\dX]")) {
            throw new InputError("identity", "身份证号应为 18 位数字（末位可为 X），现为 " + digits.length() + " 位；请核对。");
        }
        if (CHECKS.charAt(weightedSum(digits) % 11) != digits.charAt(17)) {
            throw new InputError("identity", "身份证号校验位不对；请核对是否有一位录错。");
        }
        try {
            LocalDate.parse(digits.substring(6, 14), BIRTH);
        } catch (DateTimeException noDate) {
            throw new InputError("identity", "身份证号中的出生日期不存在；请核对第 7 至 14 位。");
        }
    }

    private static int weightedSum(String digits) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (digits.charAt(place) - '0') * WEIGHTS[place];
        }
        return sum;
    }

    public LocalDate birth() {
        return LocalDate.parse(digits.substring(6, 14), BIRTH);
    }

    /** {@code M} where the 17th digit is odd. */
    public String sex() {
        return (digits.charAt(16) - '0') % 2 == 1 ? "M" : "F";
    }

    public String masked() {
        return Masks.identity(digits);
    }

    @Override
    public String toString() {
        return masked();
    }
}
