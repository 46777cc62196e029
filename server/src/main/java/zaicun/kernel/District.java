package zaicun.kernel;

/** The host district that a row belongs to: six digits of GB/T 2260. First in every key of distributed tables. */
public record District(String code) {

    /** For rows that belong to no district, such as a system administrator's acts. */
    public static final District NONE = new District("000000");

    public District {
        if (!code.matches("\\d{6}")) {
            throw new IllegalArgumentException("not a six-digit district code: " + code);
        }
    }

    /** The district of a division code of 6 to 12 digits; it may come from an address, so that a wrong one is wrong input. */
    public static District of(String division) {
        if (division == null || !division.matches("\\d{6,12}")) {
            throw new InputError("village", "“" + division + "”不是区划代码；请重新选择村。");
        }
        return new District(division.substring(0, 6));
    }

    @Override
    public String toString() {
        return code;
    }
}
