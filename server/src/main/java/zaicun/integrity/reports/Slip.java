package zaicun.integrity.reports;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import zaicun.kernel.District;
import zaicun.kernel.InputError;

/**
 * The receipt's number, {@code 420117-K7M39QXW}: by chance, so that it tells neither how many reports there are nor when
 * this one came. The secret beside it is made on the reporter's device and never stored.
 */
public record Slip(District district, String number) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{6})-?([" + SIGNS + "]{8})");
    private static final Pattern SECRET = Pattern.compile("[" + SIGNS + "]{16,40}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Slip next(District district) {
        var signs = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        return new Slip(district, signs.toString());
    }

    /** Reads what somebody copied from paper: with blanks, in small letters. */
    static Slip read(String written) {
        var found = WRITTEN.matcher(plain(written));
        if (!found.matches()) {
            throw new InputError("number", "查询号应是 6 位数字、横线和 8 位字母数字，如 420117-K7M39QXW；请对照回执重新填写。");
        }
        return new Slip(new District(found.group(1)), found.group(2));
    }

    /** The secret without the blanks and lines it is written with. */
    static String secret(String written) {
        var secret = plain(written).replace("-", "");
        if (!SECRET.matcher(secret).matches()) {
            throw new InputError("secret", "查询密码是回执上的 16 位字母数字；请对照回执重新填写。");
        }
        return secret;
    }

    private static String plain(String written) {
        return written == null ? "" : written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return district + "-" + number;
    }
}
